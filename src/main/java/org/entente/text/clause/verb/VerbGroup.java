package org.entente.text.clause.verb;

import org.entente.text.WordSet;
import org.entente.text.morph.Reading;

/**
 * A verb with its auxiliaries, clitics and negation.
 *
 * @param first index of the first token, clitics and « ne » included
 * @param last index of the last token
 * @param lemma the verb that carries the meaning
 * @param mood mood of the finite form, or the kind of non-finite form
 * @param tense tense of the whole group
 * @param voice active, passive or reflexive
 * @param plural whether the finite form is plural
 * @param negated whether it is denied
 * @param invertedPronoun index of an inverted pronoun (« -t-il »), or -1
 * @param coordinated whether it is a participle that shares the auxiliary of the group before
 */
public record VerbGroup(
    int first,
    int last,
    String lemma,
    Reading.Mood mood,
    Tense tense,
    Voice voice,
    boolean plural,
    boolean negated,
    int invertedPronoun,
    boolean coordinated) {

  /** Tenses of whole groups. */
  public enum Tense {
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE,
    CONDITIONAL,
    NONE;

    /** The tense of a single form. */
    static Tense of(Reading form) {
      if (form.mood() == Reading.Mood.CONDITIONAL) {
        return CONDITIONAL;
      }
      if (form.tense() == null) {
        return NONE;
      }
      return switch (form.tense()) {
        case PRESENT -> PRESENT;
        case IMPERFECT -> IMPERFECT;
        case FUTURE -> FUTURE;
        case SIMPLE_PAST -> PAST;
      };
    }

    /** The tense of an auxiliary with a participle. */
    static Tense compound(Reading auxiliary) {
      Tense tense = of(auxiliary);
      return tense == FUTURE || tense == CONDITIONAL ? tense : PAST;
    }
  }

  /** Voices. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    REFLEXIVE
  }

  /** Whether the group has a subject of its own or shares one by coordination. */
  public boolean isFinite() {
    return mood == Reading.Mood.INDICATIVE
        || mood == Reading.Mood.SUBJUNCTIVE
        || mood == Reading.Mood.CONDITIONAL;
  }

  /** Whether the verb is one of a list, in which « s'exclamer » stands for the reflexive alone. */
  public boolean isAmong(WordSet lemmas) {
    return lemmas.contains(lemma)
        || voice == Voice.REFLEXIVE
            && (lemmas.contains("s'" + lemma) || lemmas.contains("se " + lemma));
  }

  /** The group that goes on to a word whose lemma carries the meaning. */
  VerbGroup through(int newLast, String newLemma) {
    return new VerbGroup(
        first,
        newLast,
        newLemma,
        mood,
        tense,
        voice,
        plural,
        negated,
        invertedPronoun,
        coordinated);
  }

  /** The group in another tense and voice. */
  VerbGroup in(Tense newTense, Voice newVoice) {
    return new VerbGroup(
        first,
        last,
        lemma,
        mood,
        newTense,
        newVoice,
        plural,
        negated,
        invertedPronoun,
        coordinated);
  }
}
