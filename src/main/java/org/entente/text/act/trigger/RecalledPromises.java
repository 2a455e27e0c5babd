package org.entente.text.act.trigger;

import java.util.List;
import java.util.Set;
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
 * le Japon s'était engagé à envoyer », « don du gouvernement japonais », or the promise that the
 * next sentence recalls.
 */
final class RecalledPromises {
  /** Lemmas of verbs of promising and giving, of which « par » names the giver. */
  private static final Set<String> PROMISING =
      Set.of(
          "promettre",
          "annoncer",
          "offrir",
          "engager",
          "donner",
          "financer",
          "octroyer",
          "fournir");

  /** Folded forms of their participles. */
  private static final Set<String> PROMISED =
      Set.of("promis", "annonce", "offert", "donne", "finance", "octroye", "fourni");

  private static final Set<String> GIFTS = Set.of("don", "cadeau");

  /** A giver's name is at most this many words long. */
  private static final int NAME_WORDS = 6;

  private RecalledPromises() {}

  /** Who promised it by the words of the sentence; {@link Actors#NONE} when they do not say. */
  static Actors inSentence(Passage passage, int clause) {
    Actors giver = participle(passage);
    if (giver.isKnown()) {
      return giver;
    }
    Actors gift = gift(passage);
    return gift.isKnown() ? gift : promise(passage.reading(), clause);
  }

  /** Whose promise the sentence behind recalls: « Le Japon en avait promis trois ». */
  static Actors inNext(Passage passage) {
    SentenceReading next = passage.next();
    if (next == null || next.clauses().isEmpty() || !next.isPluperfect(0)) {
      return Actors.NONE;
    }
    VerbGroup group = next.clauses().get(0).group();
    Actors subject = next.actors().get(0);
    boolean promised = PROMISING.contains(group.lemma()) && !group.negated();
    return promised && subject.isKnown() ? bare(subject) : Actors.NONE;
  }

  /** « promis par le Japon », « comme le Japon l'avait promis », the act's own clause left out. */
  private static Actors promise(SentenceReading reading, int clause) {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause other = reading.clauses().get(i);
      boolean promised =
          i != clause
              && PROMISING.contains(other.group().lemma())
              && other.group().tense() == VerbGroup.Tense.PAST
              && !other.group().negated();
      boolean behind = other.group().first() > reading.clauses().get(clause).group().first();
      if (promised && behind && reading.actors().get(i).isKnown() && isTied(reading, other)) {
        return bare(reading.actors().get(i));
      }
    }
    return Actors.NONE;
  }

  /** A relative clause, or one behind « comme ». */
  private static boolean isTied(SentenceReading reading, Clause clause) {
    boolean relative = clause.introducer() != null && clause.introducer().startsWith("qu");
    int before = clause.hasSubject() ? clause.subject().from() - 1 : clause.group().first() - 1;
    return relative || before >= 0 && reading.tokens().get(before).folded().equals("comme");
  }

  private static Actors participle(Passage passage) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i + 1).folded().equals("par")) {
        continue;
      }
      String word = tokens.get(i).folded().replaceAll("(?<=.{3})(?:e|s|es)$", "");
      boolean promised = PROMISED.contains(word) || PROMISED.contains(tokens.get(i).folded());
      if (promised) {
        return named(passage, i + 2);
      }
    }
    return Actors.NONE;
  }

  private static Actors gift(Passage passage) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean apposed = tokens.get(i - 1).surface().equals(",");
      if (apposed
          && GIFTS.contains(tokens.get(i).folded())
          && PhraseShape.OF.contains(tokens.get(i + 1).folded())) {
        return named(passage, i + 2);
      }
    }
    return Actors.NONE;
  }

  private static Actors named(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    int end = from;
    while (end < Math.min(tokens.size(), from + NAME_WORDS)
        && !tokens.get(end).is(Reading.Pos.PUNCTUATION)
        && !tokens.get(end).reading().isFinite()) {
      end++;
    }
    Actors giver =
        end == from
            ? Actors.NONE
            : passage.resolver().resolve(passage.reading().sentence(), new TokenRange(from, end));
    return giver.isKnown() ? bare(giver) : Actors.NONE;
  }

  private static Actors bare(Actors actors) {
    return new Actors(actors.ids(), null, null, 0.7);
  }
}
