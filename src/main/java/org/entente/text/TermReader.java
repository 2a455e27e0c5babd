package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.entity.Mention;
import org.entente.text.entity.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** The words that say what a story is about: lemmas of nouns and adjectives, names left aside. */
final class TermReader {
  private static final int SHORTEST = 3;

  private final Set<String> stopWords;

  TermReader(Set<String> stopWords) {
    this.stopWords = Set.copyOf(stopWords);
  }

  /** The terms of the sentences, in order, repetitions included. */
  List<String> terms(List<Sentence> sentences, List<Mention> mentions, List<Person> people) {
    List<String> terms = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.isTitle()) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        if (isTerm(token) && !isName(token, mentions, people)) {
          terms.add(token.lemma().toLowerCase(Locale.FRENCH));
        }
      }
    }
    return terms;
  }

  private boolean isTerm(Token token) {
    if (!token.is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE)) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.FRENCH);
    boolean unknown =
        token.readings().size() == 1
            && token.reading().gender().isEmpty()
            && !token.is(Reading.Pos.VERB)
            && token.reading().number().isEmpty();
    return lemma.length() >= SHORTEST
        && Character.isLetter(lemma.charAt(0))
        && !unknown
        && !stopWords.contains(lemma);
  }

  private static boolean isName(Token token, List<Mention> mentions, List<Person> people) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(token.span()))
        || people.stream()
            .anyMatch(p -> p.mentions().stream().anyMatch(span -> span.overlaps(token.span())));
  }
}
