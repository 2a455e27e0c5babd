package org.entente.text.morph;

/**
 * One reading of a word form.
 *
 * @param lemma the dictionary form
 * @param pos part of speech
 * @param mood of a verb form, otherwise null
 * @param tense of a finite verb form, otherwise null
 * @param person 1, 2 or 3 of a finite verb form, otherwise 0
 * @param gender m, f or e (either); blank when not applicable
 * @param number s, p or the two together; empty when not applicable
 */
public record Reading(
    String lemma, Pos pos, Mood mood, Tense tense, int person, String gender, String number) {

  /** A lemma is one string for all its forms, that of the word lists too. */
  public Reading {
    lemma = lemma.intern();
  }

  /** Parts of speech. */
  public enum Pos {
    NOUN,
    PROPER_NOUN,
    ADJECTIVE,
    VERB,
    ADVERB,
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    NUMERAL,
    PUNCTUATION,
    OTHER
  }

  /** Moods and the non-finite forms. */
  public enum Mood {
    INDICATIVE,
    SUBJUNCTIVE,
    CONDITIONAL,
    IMPERATIVE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE
  }

  /** Tenses of single forms. */
  public enum Tense {
    PRESENT,
    IMPERFECT,
    FUTURE,
    SIMPLE_PAST
  }

  /** A reading without verbal features. */
  static Reading of(String lemma, Pos pos) {
    return new Reading(lemma, pos, null, null, 0, "", "");
  }

  /** The same reading under another lemma. */
  Reading under(String other) {
    return new Reading(other, pos, mood, tense, person, gender, number);
  }

  /** Whether this is a form with person and tense, commands left aside. */
  public boolean isFinite() {
    return pos == Pos.VERB
        && (mood == Mood.INDICATIVE || mood == Mood.SUBJUNCTIVE || mood == Mood.CONDITIONAL);
  }

  /** Whether this is a verb form of the given mood. */
  public boolean is(Mood wanted) {
    return mood == wanted;
  }
}
