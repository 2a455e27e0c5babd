package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.Person;
import org.entente.text.entity.PersonIndex;
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
    MentionIndex actors = new MentionIndex(mentions);
    PersonIndex names = new PersonIndex(people);
    for (Sentence sentence : sentences) {
      if (sentence.isTitle()) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        String term = term(token);
        if (term != null && !actors.overlaps(token.span()) && !names.overlaps(token.span())) {
          terms.add(term);
        }
      }
    }
    return terms;
  }

  /** The lemma in lower case of a word that can say what a story is about, or null. */
  private String term(Token token) {
    if (!token.is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE)) {
      return null;
    }
    String lemma = token.lemma().toLowerCase(Locale.FRENCH);
    boolean unknown =
        token.readings().size() == 1
            && token.reading().gender().isEmpty()
            && token.reading().number().isEmpty();
    boolean meaningful =
        lemma.length() >= SHORTEST
            && Character.isLetter(lemma.charAt(0))
            && !unknown
            && !stopWords.contains(lemma);
    return meaningful ? lemma : null;
  }
}
