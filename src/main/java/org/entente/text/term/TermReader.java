package org.entente.text.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * The words that say what a story is about: lemmas of nouns and adjectives, each pair of them that
 * may be a phrase (« maintien de la paix », « hôpital de campagne »), and names, as {@link Term}
 * writes them. The title is left out: it repeats the lead. One pass over the tokens.
 */
public final class TermReader {
  private static final int SHORTEST = 3;
  private static final int LONGEST_LINK = 2;
  private static final WordSet LINKS =
      WordSet.of("de", "d'", "du", "des", "a", "au", "aux", "en", "la", "le", "l'", "les");
  private static final WordSet ARTICLES = WordSet.of("la", "le", "l'", "les");

  private final Set<String> stopWords;

  /**
   * Makes a reader.
   *
   * @param stopWords lemmas that say nothing about a subject
   */
  public TermReader(Set<String> stopWords) {
    this.stopWords = Set.copyOf(stopWords);
  }

  /** The entries of the sentences, in order, repetitions included. */
  public List<String> terms(List<Sentence> sentences, List<Mention> mentions, List<Person> people) {
    List<Span> names = names(mentions, people);
    List<String> entries = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      if (!sentence.isTitle()) {
        next = read(sentence.tokens(), names, next, entries);
      }
    }
    return entries;
  }

  /** Names as spans that do not overlap, by place. */
  private static List<Span> names(List<Mention> mentions, List<Person> people) {
    List<Span> spans = new ArrayList<>();
    mentions.forEach(mention -> spans.add(mention.span()));
    people.forEach(person -> spans.addAll(person.mentions()));
    spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end));
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && span.start() < last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** Reads one sentence; gives the first name that may lie behind it. */
  private int read(List<Token> tokens, List<Span> names, int first, List<String> entries) {
    int next = first;
    int left = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      while (next < names.size() && names.get(next).end() <= token.start()) {
        next++;
      }
      if (next < names.size() && names.get(next).start() < token.end()) {
        int end = i;
        while (end + 1 < tokens.size() && tokens.get(end + 1).start() < names.get(next).end()) {
          end++;
        }
        entries.add(Term.name(surface(tokens, i, end)));
        i = end;
        left = -1;
      } else if (isTerm(token)) {
        entries.add(lemma(token));
        if (left >= 0 && isPhrase(tokens, left, i)) {
          String surface = surface(tokens, left, i).toLowerCase(Locale.FRENCH);
          entries.add(Term.phrase(lemma(tokens.get(left)), lemma(token), surface));
        }
        left = i;
      }
    }
    return next;
  }

  /** Noun and adjective side by side, or two nouns with « de », « à » or « en » between. */
  private static boolean isPhrase(List<Token> tokens, int left, int right) {
    int between = right - left - 1;
    boolean nouns = tokens.get(left).is(Reading.Pos.NOUN) && tokens.get(right).is(Reading.Pos.NOUN);
    if (between == 0) {
      return !nouns;
    }
    if (!nouns || between > LONGEST_LINK) {
      return false;
    }
    String first = link(tokens.get(left + 1));
    boolean linked = LINKS.contains(first) && !ARTICLES.contains(first);
    return linked && (between == 1 || ARTICLES.contains(link(tokens.get(left + 2))));
  }

  private static String link(Token token) {
    return token.folded();
  }

  private static String surface(List<Token> tokens, int from, int to) {
    StringBuilder surface = new StringBuilder(tokens.get(from).surface());
    for (int i = from + 1; i <= to; i++) {
      if (tokens.get(i).start() > tokens.get(i - 1).end()) {
        surface.append(' ');
      }
      surface.append(tokens.get(i).surface());
    }
    return surface.toString();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.FRENCH);
  }

  private boolean isTerm(Token token) {
    if (!token.is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE)) {
      return false;
    }
    String lemma = lemma(token);
    boolean unknown =
        token.readings().size() == 1
            && token.reading().gender().isEmpty()
            && !token.is(Reading.Pos.VERB)
            && token.reading().number().isEmpty();
    return lemma.length() >= SHORTEST
        && Character.isLetter(lemma.charAt(0))
        && lemma.indexOf('|') < 0
        && !unknown
        && !stopWords.contains(lemma);
  }
}
