package org.entente.text.morph;

import java.util.List;

/** Reads the dictionary's tags, such as « V ind futu 3 p » or « N m sp ». */
final class Tags {
  private Tags() {}

  /**
   * The reading that a tag stands for.
   *
   * @param lemma the dictionary form
   * @param tagWithFrequency the tag, whose last letter is the dictionary's frequency class
   */
  static Reading reading(String lemma, String tagWithFrequency) {
    String tag = tagWithFrequency.substring(0, tagWithFrequency.length() - 1).trim();
    List<String> parts = List.of(tag.split(" +"));
    Reading.Pos pos = pos(parts.get(0));
    if (pos == Reading.Pos.VERB) {
      return verb(lemma, parts);
    }
    String gender = "";
    String number = "";
    for (String part : parts.subList(1, parts.size())) {
      switch (part) {
        case "m", "f", "e" -> gender = part;
        case "s", "p", "sp" -> number = part;
        default -> {}
      }
    }
    return new Reading(lemma, pos, null, null, 0, gender, number);
  }

  private static Reading.Pos pos(String letter) {
    return switch (letter) {
      case "N", "S", "T" -> Reading.Pos.NOUN;
      case "Z" -> Reading.Pos.PROPER_NOUN;
      case "J" -> Reading.Pos.ADJECTIVE;
      case "V" -> Reading.Pos.VERB;
      case "A" -> Reading.Pos.ADVERB;
      case "D", "P+D" -> Reading.Pos.DETERMINER;
      case "R", "P+R" -> Reading.Pos.PRONOUN;
      case "P" -> Reading.Pos.PREPOSITION;
      case "C" -> Reading.Pos.CONJUNCTION;
      case "K" -> Reading.Pos.NUMERAL;
      case "M" -> Reading.Pos.PUNCTUATION;
      default -> Reading.Pos.OTHER;
    };
  }

  private static Reading verb(String lemma, List<String> parts) {
    Reading.Mood mood = null;
    Reading.Tense tense = null;
    int person = 0;
    String gender = "";
    String number = "";
    for (String part : parts.subList(1, parts.size())) {
      switch (part) {
        case "ind" -> mood = Reading.Mood.INDICATIVE;
        case "sub" -> mood = Reading.Mood.SUBJUNCTIVE;
        case "con" -> mood = Reading.Mood.CONDITIONAL;
        case "imp" -> mood = Reading.Mood.IMPERATIVE;
        case "inf" -> mood = Reading.Mood.INFINITIVE;
        case "ppa" -> mood = Reading.Mood.PAST_PARTICIPLE;
        case "ppr" -> mood = Reading.Mood.PRESENT_PARTICIPLE;
        case "pres" -> tense = Reading.Tense.PRESENT;
        case "impa" -> tense = Reading.Tense.IMPERFECT;
        case "futu" -> tense = Reading.Tense.FUTURE;
        case "psim" -> tense = Reading.Tense.SIMPLE_PAST;
        case "1", "2", "3" -> person = part.charAt(0) - '0';
        case "m", "f", "e" -> gender = part;
        case "s", "p", "sp" -> number = part;
        default -> {}
      }
    }
    return new Reading(lemma, Reading.Pos.VERB, mood, tense, person, gender, number);
  }
}
