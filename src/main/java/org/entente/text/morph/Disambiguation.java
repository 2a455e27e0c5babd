package org.entente.text.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Chooses one reading for each word from what stands before and behind it. Function words first,
 * then nouns after determiners, verbs after clitics and subjects; a word that nothing speaks for
 * keeps its first reading.
 */
final class Disambiguation {
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of(
          "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j'", "qui", "ce", "c'",
          "cela");
  private static final Set<String> CLITICS =
      Set.of("ne", "n'", "se", "s'", "y", "lui", "leur", "me", "te", "nous", "vous", "m'", "t'");
  private static final Set<String> ARTICLES_OR_CLITICS = Set.of("le", "la", "les", "l'");
  private static final Set<String> ALWAYS_FUNCTION =
      Set.of(
          "a", "et", "ou", "mais", "en", "dans", "pour", "par", "sur", "avec", "sous", "sans",
          "vers", "pas", "plus", "bien", "donc", "si", "que", "qu'", "dont", "lors", "selon",
          "entre", "son", "tout", "tous", "or", "car", "des", "du", "de", "d'", "un", "une", "aux",
          "au", "ses", "ce");

  private Disambiguation() {}

  /** The same tokens, each with its reading chosen from left to right. */
  static List<Token> choose(List<Token> tokens) {
    List<Token> chosen = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      Token before = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
      chosen.add(token.readings().size() == 1 ? token : choose(token, chosen, before, next));
    }
    return chosen;
  }

  private static Token choose(Token token, List<Token> left, Token before, Token next) {
    if (token.folded().equals("a")) {
      return token.surface().equalsIgnoreCase("a") && isHave(token, left, next)
          ? pick(token, Reading.Pos.VERB)
          : pick(token, Reading.Pos.PREPOSITION);
    }
    if (ARTICLES_OR_CLITICS.contains(token.folded())) {
      return isClitic(before, next)
          ? pick(token, Reading.Pos.PRONOUN)
          : pick(token, Reading.Pos.DETERMINER);
    }
    if (token.folded().equals("leur") && next != null && isAuxiliaryForm(next)) {
      return pick(token, Reading.Pos.PRONOUN);
    }
    if (token.folded().equals("est") || token.folded().equals("sont")) {
      boolean east = before != null && before.is(Reading.Pos.DETERMINER) && isLike(before, "l'");
      return pick(token, east ? Reading.Pos.NOUN : Reading.Pos.VERB);
    }
    if (ALWAYS_FUNCTION.contains(token.folded())) {
      return functionWord(token);
    }
    if (token.capitalised() && before != null && hasProperNoun(token)) {
      return pick(token, Reading.Pos.PROPER_NOUN);
    }
    Reading finite = isSpeaker(before) ? token.firstPerson() : token.finite();
    if (finite != null
        && !nominalContext(left, before)
        && verbalContext(token, left, before, next)) {
      return token.choosing(preferred(token, finite));
    }
    return nonFinite(token, left, before);
  }

  /** « a » without accent is the preposition only where a scraped heading lost the accent. */
  private static boolean isHave(Token token, List<Token> left, Token next) {
    boolean heading = token.surface().equals("A") && left.isEmpty();
    return !heading || next == null || next.with(Reading.Mood.PAST_PARTICIPLE) != null;
  }

  private static boolean isSpeaker(Token before) {
    return before != null && Set.of("nous", "je", "j'").contains(before.folded());
  }

  /** « les a priés »: an article stands before no auxiliary. « l'est » is the east. */
  private static boolean isAuxiliaryForm(Token token) {
    return !token.folded().equals("est")
        && token.readings().stream()
            .anyMatch(
                reading ->
                    reading.isFinite()
                        && (reading.lemma().equals("avoir")
                            || reading.lemma().equals("\u00EAtre")));
  }

  private static boolean isClitic(Token before, Token next) {
    if (next == null) {
      return false;
    }
    boolean infinitive =
        next.with(Reading.Mood.INFINITIVE) != null && !next.canBe(Reading.Pos.NOUN);
    if (infinitive || isAuxiliaryForm(next)) {
      return true;
    }
    boolean afterSubject =
        before != null
            && (SUBJECT_PRONOUNS.contains(before.folded()) || CLITICS.contains(before.folded()));
    return afterSubject && next.canBe(Reading.Pos.VERB);
  }

  private static boolean hasProperNoun(Token token) {
    return token.canBe(Reading.Pos.PROPER_NOUN);
  }

  private static Token functionWord(Token token) {
    for (Reading reading : token.readings()) {
      switch (reading.pos()) {
        case PREPOSITION, CONJUNCTION, DETERMINER, ADVERB -> {
          return token.choosing(reading);
        }
        default -> {}
      }
    }
    return token;
  }

  /** Behind a determiner or a preposition stands no finite verb. */
  private static boolean nominalContext(List<Token> left, Token before) {
    if (before == null) {
      return false;
    }
    if (before.is(Reading.Pos.DETERMINER, Reading.Pos.NUMERAL)) {
      return true;
    }
    if (before.is(Reading.Pos.PREPOSITION)) {
      return true;
    }
    boolean attributive =
        before.is(Reading.Pos.ADJECTIVE)
            && left.size() >= 2
            && left.get(left.size() - 2).is(Reading.Pos.DETERMINER)
            && !before.canBe(Reading.Pos.NOUN);
    return attributive;
  }

  private static boolean verbalContext(Token token, List<Token> left, Token before, Token next) {
    if (before == null) {
      return !token.canBe(Reading.Pos.NOUN) && !token.canBe(Reading.Pos.ADJECTIVE);
    }
    if (SUBJECT_PRONOUNS.contains(before.folded()) || CLITICS.contains(before.folded())) {
      return true;
    }
    if (before.is(Reading.Pos.PRONOUN)) {
      return true;
    }
    boolean onlyVerb = !token.canBe(Reading.Pos.NOUN) && !token.canBe(Reading.Pos.ADJECTIVE);
    if (onlyVerb) {
      return true;
    }
    boolean afterNominal =
        before.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN, Reading.Pos.ADJECTIVE)
            || before.surface().equals(",") && next != null && next.is(Reading.Pos.DETERMINER);
    return afterNominal && !clauseHasVerb(left) && takesComplement(next);
  }

  /**
   * A noun that is also a verb form is the verb when a complement follows: « La France demande à ».
   */
  private static boolean takesComplement(Token next) {
    return next != null
        && (next.canBe(Reading.Pos.DETERMINER)
            || next.canBe(Reading.Pos.PREPOSITION)
            || next.canBe(Reading.Pos.ADVERB)
            || next.canBe(Reading.Pos.CONJUNCTION)
            || next.with(Reading.Mood.INFINITIVE) != null
            || next.capitalised());
  }

  private static boolean clauseHasVerb(List<Token> left) {
    for (int i = left.size() - 1; i >= 0; i--) {
      Token token = left.get(i);
      if (token.is(Reading.Pos.CONJUNCTION)
          || token.lemma().equals("que")
          || isLike(token, "qui")) {
        return false;
      }
      if (token.reading().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** The indicative before the subjunctive. */
  private static Reading preferred(Token token, Reading finite) {
    if (finite.person() != 3) {
      return finite;
    }
    for (Reading reading : token.readings()) {
      if (reading.isFinite()
          && reading.person() == 3
          && reading.mood() == Reading.Mood.INDICATIVE
          && reading.tense() == Reading.Tense.PRESENT) {
        return reading;
      }
    }
    return finite;
  }

  private static Token nonFinite(Token token, List<Token> left, Token before) {
    if (before != null && isAuxiliary(left)) {
      Reading participle = token.with(Reading.Mood.PAST_PARTICIPLE);
      if (participle != null) {
        return token.choosing(participle);
      }
    }
    Reading infinitive = token.with(Reading.Mood.INFINITIVE);
    boolean afterDeterminer = before != null && before.is(Reading.Pos.DETERMINER);
    if (infinitive != null && !afterDeterminer) {
      return token.choosing(infinitive);
    }
    boolean afterNoun =
        before != null
            && before.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN, Reading.Pos.ADJECTIVE);
    if (afterNoun && token.canBe(Reading.Pos.ADJECTIVE)) {
      return pick(token, Reading.Pos.ADJECTIVE);
    }
    for (Reading.Pos pos :
        List.of(
            Reading.Pos.PREPOSITION,
            Reading.Pos.CONJUNCTION,
            Reading.Pos.DETERMINER,
            Reading.Pos.ADVERB,
            Reading.Pos.PRONOUN,
            Reading.Pos.NUMERAL,
            Reading.Pos.NOUN,
            Reading.Pos.ADJECTIVE)) {
      if (token.canBe(pos)) {
        return pick(token, pos);
      }
    }
    Reading participle = token.with(Reading.Mood.PAST_PARTICIPLE);
    return participle == null ? token : token.choosing(participle);
  }

  /** Whether an auxiliary stands before, with nothing but adverbs and negation between. */
  private static boolean isAuxiliary(List<Token> left) {
    for (int i = left.size() - 1; i >= 0 && i >= left.size() - 5; i--) {
      Token token = left.get(i);
      if (token.lemma().equals("avoir") || token.lemma().equals("\u00EAtre")) {
        return token.is(Reading.Pos.VERB);
      }
      if (!token.is(Reading.Pos.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLike(Token token, String folded) {
    return token.folded().equals(folded);
  }

  private static Token pick(Token token, Reading.Pos pos) {
    for (Reading reading : token.readings()) {
      if (reading.pos() == pos) {
        return token.choosing(reading);
      }
    }
    return token;
  }
}
