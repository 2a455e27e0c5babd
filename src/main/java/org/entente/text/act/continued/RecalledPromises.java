package org.entente.text.act.continued;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds who had promised what a sentence without an agent reports: « promis par le Japon », « que
 * le Japon s'était engagé à envoyer », « don du gouvernement japonais », or the promise that
 * another sentence recalls.
 */
public final class RecalledPromises {
  /** Lemmas of verbs of promising and giving, of which « par » names the giver. */
  private static final WordSet PROMISING =
      WordSet.of(
          "promettre",
          "annoncer",
          "offrir",
          "engager",
          "donner",
          "financer",
          "cofinancer",
          "octroyer",
          "accorder",
          "allouer",
          "fournir",
          "c\u00E9der",
          "proposer",
          "subventionner");

  /** Lemmas of verbs whose agent gets the thing or waits for it. */
  private static final WordSet ASKING =
      WordSet.of(
          "commander",
          "demander",
          "solliciter",
          "r\u00E9clamer",
          "attendre",
          "acheter",
          "acqu\u00E9rir",
          "recevoir",
          "r\u00E9ceptionner",
          "r\u00E9cup\u00E9rer");

  /** Lemmas of verbs whose agent gives the thing that their participle tells of. */
  private static final WordSet GIVING =
      WordSet.of(
          PROMISING,
          WordSet.of(
              "livrer",
              "envoyer",
              "exp\u00E9dier",
              "d\u00E9p\u00EAcher",
              "pr\u00EAter",
              "construire",
              "b\u00E2tir",
              "installer",
              "restituer",
              "rendre",
              "payer",
              "vouloir"));

  /** Verbs that tell whose a building site is whatever their tense. */
  private static final WordSet BUILDING =
      WordSet.of("construire", "b\u00E2tir", "financer", "restaurer", "r\u00E9nover");

  private static final WordSet PROMISES = WordSet.of("promesse", "engagement");
  private static final WordSet GIFTS = WordSet.of("don", "cadeau");

  /** Nouns of help, behind which « de » names who gave the thing that a sentence is about. */
  private static final WordSet HELP =
      WordSet.of(
          GIFTS, WordSet.of("aide", "bourse", "bourses", "subvention", "financement", "pret"));

  /** « par » stands within this many words behind the participle. */
  private static final int AGENT_WORDS = 6;

  /** « de » names the giver within this many words behind the noun of a gift. */
  private static final int GIFT_WORDS = 6;

  /** A giver's name is at most this many words long. */
  private static final int NAME_WORDS = 6;

  private RecalledPromises() {}

  /** Who promised it by the words of the sentence; {@link Actors#NONE} when they do not say. */
  public static Actors inSentence(Passage passage, int clause) {
    Actors giver = participle(passage);
    if (giver.isKnown()) {
      return giver;
    }
    Actors gift = gift(passage, clause < 0 ? GIFTS : HELP);
    return gift.isKnown() ? gift : promise(passage.reading(), clause);
  }

  /** Whose promise or gift a sentence tells of, whatever it asserts itself. */
  public static Actors of(Passage passage) {
    Actors giver = inSentence(passage, -1);
    SentenceReading reading = passage.reading();
    for (int i = 0; i < reading.clauses().size() && !giver.isKnown(); i++) {
      boolean promised = reading.isPluperfect(i) && isPromise(reading.clauses().get(i).group());
      giver = promised ? bare(reading.actors().get(i)) : giver;
    }
    return giver;
  }

  /** Whose promise the sentence behind recalls: « Le Japon en avait promis trois ». */
  static Actors inNext(Passage passage) {
    SentenceReading next = passage.next();
    if (next == null || next.clauses().isEmpty() || !next.isPluperfect(0)) {
      return Actors.NONE;
    }
    Actors subject = next.actors().get(0);
    boolean promised = isPromise(next.clauses().get(0).group());
    return promised && subject.isKnown() ? bare(subject) : Actors.NONE;
  }

  private static boolean isPromise(VerbGroup group) {
    return PROMISING.contains(group.lemma())
        && group.voice() != VerbGroup.Voice.PASSIVE
        && !group.negated();
  }

  /** « promis par le Japon », « comme le Japon l'avait promis », the act's own clause left out. */
  private static Actors promise(SentenceReading reading, int clause) {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause other = reading.clauses().get(i);
      boolean past = other.group().tense() == VerbGroup.Tense.PAST && isPromise(other.group());
      boolean builds = BUILDING.contains(other.group().lemma()) && !other.group().negated();
      if (i != clause
          && (past || builds)
          && reading.actors().get(i).isKnown()
          && isTied(reading, other)) {
        return bare(reading.actors().get(i));
      }
    }
    return Actors.NONE;
  }

  /** A relative clause whose subject stands in it, or one behind « comme ». */
  private static boolean isTied(SentenceReading reading, Clause clause) {
    String introducer = clause.introducer();
    boolean relative =
        introducer != null
            && (introducer.startsWith("qu") && !introducer.equals("qui")
                || introducer.equals("dont"))
            && isBehindNoun(reading.tokens(), clause);
    int before = clause.hasSubject() ? clause.subject().from() - 1 : clause.group().first() - 1;
    return relative || before >= 0 && reading.tokens().get(before).folded().equals("comme");
  }

  /** « les tentes que … », not « a dit que … ». */
  private static boolean isBehindNoun(List<Token> tokens, Clause clause) {
    int at = clause.group().first();
    while (at > 0 && !tokens.get(at).folded().equals(clause.introducer())) {
      at--;
    }
    int before = at > 0 && tokens.get(at - 1).surface().equals(",") ? at - 2 : at - 1;
    return before >= 0 && !tokens.get(before).is(Reading.Pos.VERB, Reading.Pos.CONJUNCTION);
  }

  private static Actors participle(Passage passage) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).folded().equals("par") && isGiven(tokens, i)) {
        Actors giver = named(passage, i + 1);
        if (giver.isKnown()) {
          return giver;
        }
      }
    }
    return Actors.NONE;
  }

  /** « les patrouilleurs commandés par le Ghana »: whom « par » names first gives nothing. */
  public static boolean isAsked(List<Token> tokens, TokenRange words) {
    for (int i = words.from() + 1; i < words.to(); i++) {
      if (tokens.get(i).folded().equals("par")) {
        return isDone(tokens, i, ASKING);
      }
    }
    return false;
  }

  /** « promis en mars par », « financé et bâti par », « la promesse faite par ». */
  public static boolean isGiven(List<Token> tokens, int by) {
    boolean charged = by > 0 && tokens.get(by - 1).folded().equals("charge");
    return charged || isDone(tokens, by, GIVING);
  }

  /** Whether a participle of some verbs stands before « par ». */
  private static boolean isDone(List<Token> tokens, int by, WordSet verbs) {
    for (int i = by - 1; i >= Math.max(0, by - AGENT_WORDS); i--) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.PUNCTUATION) || token.reading().isFinite()) {
        return false;
      }
      boolean promise = i > 0 && PROMISES.contains(tokens.get(i - 1).lemma());
      Reading participle = token.with(Reading.Mood.PAST_PARTICIPLE);
      if (participle != null
          && (promise && verbs == GIVING || verbs.contains(participle.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** « …, don du Japon », « ce don de la Finlande », « cadeau commun des gouvernements … ». */
  private static Actors gift(Passage passage, WordSet gifts) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (!gifts.contains(tokens.get(i).folded())) {
        continue;
      }
      Actors giver = ofWhom(passage, i + 1);
      if (giver.isKnown()) {
        return giver;
      }
    }
    return Actors.NONE;
  }

  /** « de riz du Japon », « commun des gouvernements finlandais et estonien ». */
  private static Actors ofWhom(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = from; i + 1 < Math.min(tokens.size(), from + GIFT_WORDS); i++) {
      Token token = tokens.get(i);
      boolean of = PhraseShape.OF.contains(token.folded());
      Actors giver = of ? named(passage, i + 1) : Actors.NONE;
      if (giver.isKnown()) {
        return giver;
      }
      if (token.is(Reading.Pos.PUNCTUATION)
          || token.reading().isFinite()
          || PhraseShape.TO.contains(token.folded())) {
        return Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  private static Actors named(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    int end = from;
    while (end < Math.min(tokens.size(), from + NAME_WORDS)
        && !tokens.get(end).is(Reading.Pos.PUNCTUATION)
        && !tokens.get(end).reading().isFinite()
        && !(end > from && PhraseShape.TO.contains(tokens.get(end).folded()))) {
      end++;
    }
    Actors giver =
        end == from
            ? Actors.NONE
            : passage.resolver().resolve(passage.reading().sentence(), new TokenRange(from, end));
    return giver.isKnown() ? bare(giver) : Actors.NONE;
  }

  private static Actors bare(Actors actors) {
    return actors.isKnown() ? new Actors(actors.ids(), null, null, 0.7) : Actors.NONE;
  }
}
