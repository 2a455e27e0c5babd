package org.entente.text.act.speech;

import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;

/**
 * Who says what a clause asserts: the subject of the verb of saying that governs it, of one that
 * stands behind it, the name behind « selon », or the next sentence (« C'est ce qu'a affirmé … »).
 */
public final class Attribution {
  /** What a colon opens reaches this many words. */
  private static final int ANNOUNCED_WORDS = 60;

  /** The verb of saying before a colon is at most this many clauses away. */
  private static final int ANNOUNCED_CLAUSES = 8;

  /** « que » stands within this many words behind the infinitive that reports its clause. */
  private static final int TOLD_WORDS = 3;

  private final WordSet sayingVerbs;
  private final StatedBefore stated;

  /** Knows verbs of saying by their lemmas. */
  public Attribution(Set<String> sayingVerbs) {
    this.sayingVerbs = WordSet.of(sayingVerbs);
    this.stated = new StatedBefore(this.sayingVerbs);
  }

  /** Whether the verb reports words. */
  public boolean isSaying(VerbGroup group) {
    return group.isAmong(sayingVerbs);
  }

  /**
   * Whether a verb of saying governs a clause with « que »: that of its main clause, or an
   * infinitive that tells what came next (« …, avant d'assurer que son pays soutiendrait »).
   */
  public boolean governs(SentenceReading reading, Clause told) {
    return isSaying(reading.clauses().get(told.governor()).group()) || isToldNext(reading, told);
  }

  private boolean isToldNext(SentenceReading reading, Clause told) {
    VerbGroup before = null;
    for (VerbGroup group : reading.groups()) {
      before = group.last() < told.start() ? group : before;
    }
    int of = before == null ? 0 : before.first() - 1;
    return of > 0
        && before.mood() == Reading.Mood.INFINITIVE
        && told.start() - before.last() <= TOLD_WORDS
        && reading.tokens().get(of - 1).folded().equals("avant")
        && isSaying(before);
  }

  /** The speaker of a clause, or {@link Actors#NONE}. */
  public Actors of(Passage passage, int clause) {
    SentenceReading reading = passage.reading();
    int at = clause;
    int steps = 0;
    while (at >= 0 && steps++ < reading.clauses().size()) {
      Clause current = reading.clauses().get(at);
      int governor = current.governor();
      boolean reported = current.introducer() != null && current.introducer().startsWith("qu");
      if (reported && governor >= 0 && governs(reading, current)) {
        return reading.actors().get(governor);
      }
      at = governor;
    }
    Actors announced = announced(reading, clause);
    Actors source = announced.personId() == null ? passage.source(this) : Actors.NONE;
    return source.personId() != null || !announced.isSomebody() ? source : announced;
  }

  /** « Elle a informé son hôte du résultat : les deux pays … »: who says what the colon opens. */
  private Actors announced(SentenceReading reading, int clause) {
    Clause said = reading.clauses().get(clause);
    int floor = Math.max(0, said.group().first() - ANNOUNCED_WORDS);
    int colon = said.group().first() - 1;
    while (colon > floor && !reading.tokens().get(colon).surface().equals(":")) {
      colon--;
    }
    for (int i = clause - 1; i >= Math.max(0, clause - ANNOUNCED_CLAUSES) && colon > floor; i--) {
      Clause before = reading.clauses().get(i);
      Actors speaker = reading.actors().get(i);
      boolean stands = i == clause - 1 && speaker.personId() != null && before.introducer() == null;
      if (before.group().last() < colon && (stands || isSaying(before.group()))) {
        return speaker.isKnown() || speaker.personId() != null ? speaker : Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  /** Who says all clauses that no verb of saying governs, or {@link Actors#NONE}. */
  public Actors ofSentence(Passage passage) {
    SentenceReading reading = passage.reading();
    Actors trailing = trailing(reading);
    if (trailing.isSomebody()) {
      return trailing;
    }
    Actors leading = according(reading, passage.resolver());
    if (leading.isSomebody()) {
      return leading;
    }
    SentenceReading closing = passage.closing();
    Actors behind = closing == null ? Actors.NONE : trailing(closing);
    if (behind.isSomebody()) {
      return behind;
    }
    return passage.quoted().isSomebody() ? passage.quoted() : following(passage);
  }

  private Actors trailing(SentenceReading reading) {
    for (int i = reading.clauses().size() - 1; i >= 0; i--) {
      Clause clause = reading.clauses().get(i);
      if (clause.inverted() && isSaying(clause.group())) {
        return reading.actors().get(i);
      }
    }
    return Actors.NONE;
  }

  /** « Selon l'ambassadeur X, … », « …, d'après elle »; see {@link Sources}. */
  public static Actors according(SentenceReading reading, ActorResolver resolver) {
    return Sources.of(reading, resolver);
  }

  /** What the sentence behind says about who said it. */
  private Actors following(Passage passage) {
    return passage.hasNext(stated::mayTell) ? stated.speaker(passage.next(), passage) : Actors.NONE;
  }
}
