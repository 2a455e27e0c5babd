package org.entente.text.entity.role;

import java.util.List;
import java.util.Set;
import org.entente.text.entity.person.NameWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells people by the verbs beside their names: « raconte X », « conduite par X », « X sourit ».
 */
public final class VerbEvidence {
  /** Clitics, auxiliaries and adverbs stand between a subject and its verb. */
  private static final int VERB_REACH = 4;

  /** « devant la presse » has no more words. */
  private static final int ADDRESSEE_REACH = 5;

  /** Lemmas of verbs that firms and places are no subjects of, and of verbs of saying. */
  private static final Set<String> HUMAN_VERBS = NameWords.of("human_verb");

  /** Verbs of saying behind which the speaker stands, besides those. */
  private static final Set<String> INSTITUTIONAL_VERBS = NameWords.of("institutional_verb");

  /** Lemmas of participles whose agent is a person. */
  private static final Set<String> DONE_BY_PEOPLE = NameWords.of("agent_participle");

  private VerbEvidence() {}

  /** « selon X », « raconte X », « l'une d'elles, X ». */
  public static boolean isSpeakerBehindVerb(List<Token> tokens, int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    if (before.folded().equals("selon")) {
      return true;
    }
    if (before.surface().equals(",") && at > 3) {
      String one = tokens.get(at - 2).folded();
      return one.equals("eux") || one.equals("elles");
    }
    if (before.folded().equals("par") && at > 1) {
      return isDoneByPeople(tokens.get(at - 2));
    }
    int verb = behindAddressee(tokens, at);
    return verb >= 0 && isSaid(tokens.get(verb));
  }

  /** « a regretté devant la presse X », « a dit lundi X »: the verb before whom it is said to. */
  private static int behindAddressee(List<Token> tokens, int at) {
    int first = at - 1;
    if (isSaid(tokens.get(first)) || tokens.get(first).capitalised()) {
      return first;
    }
    for (int i = first; i > Math.max(0, at - ADDRESSEE_REACH); i--) {
      Token token = tokens.get(i);
      boolean phrase =
          token.is(Reading.Pos.NOUN, Reading.Pos.ADVERB)
              || token.is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER) && i < first;
      if (!phrase || token.capitalised()) {
        return i < first && tokens.get(i + 1).is(Reading.Pos.PREPOSITION) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isSaid(Token before) {
    for (Reading reading : before.readings()) {
      if (reading.pos() == Reading.Pos.VERB
          && reading.mood() != Reading.Mood.INFINITIVE
          && (HUMAN_VERBS.contains(reading.lemma())
              || INSTITUTIONAL_VERBS.contains(reading.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** « conduite par X ». */
  private static boolean isDoneByPeople(Token participle) {
    for (Reading reading : participle.readings()) {
      if (reading.is(Reading.Mood.PAST_PARTICIPLE) && DONE_BY_PEOPLE.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb from a token on is one that only people are subject of. */
  public static boolean isHumanVerb(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + VERB_REACH); i++) {
      Token token = tokens.get(i);
      boolean verb = token.is(Reading.Pos.VERB);
      if (verb && !token.lemma().equals("avoir") && !token.lemma().equals("être")) {
        return HUMAN_VERBS.contains(token.lemma());
      }
      if (!verb && !token.is(Reading.Pos.ADVERB, Reading.Pos.PRONOUN)) {
        return false;
      }
    }
    return false;
  }
}
