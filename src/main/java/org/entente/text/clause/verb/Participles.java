package org.entente.text.clause.verb;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the past participles that auxiliaries govern, directly or by coordination. */
final class Participles {
  /** A participle stands within this many words of its auxiliary. */
  private static final int REACH = 16;

  /** Words between auxiliary and participle that are no adverbs: « ont tous deux signé ». */
  private static final WordSet FLOATING = WordSet.of("tous", "toutes", "tout", "rien");

  private static final WordSet JOINTS = WordSet.of("et", "puis", "mais");

  private final Adjuncts adjuncts;

  Participles(Adjuncts adjuncts) {
    this.adjuncts = adjuncts;
  }

  static Reading at(List<Token> tokens, int i) {
    return tokens.get(i).with(Reading.Mood.PAST_PARTICIPLE);
  }

  /** The index of the participle behind an auxiliary and adverbs, or -1. */
  int behind(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i < from + REACH) {
      Token token = tokens.get(i);
      if (at(tokens, i) != null && !isAdverb(token)) {
        return i;
      }
      boolean skipped =
          Preverbs.NEGATIONS.contains(token.folded())
              || FLOATING.contains(token.folded())
              || isQuoted(tokens, i)
              || token.folded().equals("deux") && i > from;
      int next = skipped ? i + 1 : adjuncts.skip(tokens, i);
      if (next == i) {
        return -1;
      }
      i = next;
    }
    return -1;
  }

  /** « a "exigé" mardi l'arrêt »: the mark before a participle that is quoted. */
  private static boolean isQuoted(List<Token> tokens, int i) {
    return FunctionWords.OPENING_QUOTES.contains(tokens.get(i).surface())
        && i + 1 < tokens.size()
        && at(tokens, i + 1) != null;
  }

  private static boolean isAdverb(Token token) {
    return token.is(Reading.Pos.ADVERB) || token.folded().equals("bien");
  }

  /**
   * « a salué … et appelé »: a masculine participle behind « et » that shares the auxiliary.
   *
   * @return null when the token is none
   */
  static VerbGroup coordinated(List<Token> tokens, int i, List<VerbGroup> before) {
    boolean behindJoint =
        i > 0 && tokens.get(i - 1).is(Reading.Pos.CONJUNCTION, Reading.Pos.ADVERB);
    Reading participle = behindJoint ? at(tokens, i) : null;
    if (participle == null || i + 1 >= tokens.size() || !isJoined(tokens, i)) {
      return null;
    }
    VerbGroup main = lastCompound(tokens, before);
    boolean invariable = participle.gender().startsWith("m") && participle.number().startsWith("s");
    if (main == null || !invariable || !startsComplement(tokens.get(i + 1))) {
      return null;
    }
    return new VerbGroup(
        i,
        i,
        participle.lemma(),
        main.mood(),
        VerbGroup.Tense.PAST,
        VerbGroup.Voice.ACTIVE,
        main.plural(),
        false,
        -1,
        true);
  }

  /** Whether « et » stands before it, with adverbs between. */
  private static boolean isJoined(List<Token> tokens, int i) {
    int joint = i - 1;
    while (joint > 0 && tokens.get(joint).is(Reading.Pos.ADVERB)) {
      joint--;
    }
    return JOINTS.contains(tokens.get(joint).folded());
  }

  /** « a salué ce que fait la Suède et appelé »: over simple forms in clauses between. */
  private static VerbGroup lastCompound(List<Token> tokens, List<VerbGroup> groups) {
    for (int k = groups.size() - 1; k >= 0; k--) {
      VerbGroup group = groups.get(k);
      if (group.isFinite() && isCompound(group, tokens)) {
        return group;
      }
      if (group.isFinite() && hasParticiple(group, tokens)) {
        return null;
      }
    }
    return null;
  }

  /** An active auxiliary with its participle. */
  private static boolean isCompound(VerbGroup group, List<Token> tokens) {
    return group.tense() == VerbGroup.Tense.PAST
        && group.voice() == VerbGroup.Voice.ACTIVE
        && hasParticiple(group, tokens);
  }

  /** An auxiliary with its participle, which an inverted pronoun may stand behind. */
  private static boolean hasParticiple(VerbGroup group, List<Token> tokens) {
    return group.last() > group.first()
        && (at(tokens, group.last()) != null
            || group.last() - 1 > group.first() && at(tokens, group.last() - 1) != null);
  }

  private static boolean startsComplement(Token token) {
    return token.is(
            Reading.Pos.DETERMINER,
            Reading.Pos.PREPOSITION,
            Reading.Pos.PROPER_NOUN,
            Reading.Pos.NUMERAL,
            Reading.Pos.CONJUNCTION,
            Reading.Pos.ADVERB)
        || token.capitalised()
        || FLOATING.contains(token.folded())
        || FunctionWords.OPENING_QUOTES.contains(token.surface());
  }
}
