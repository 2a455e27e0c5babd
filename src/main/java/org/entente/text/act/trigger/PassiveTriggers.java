package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.continued.RecalledPromises;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds acts in the passive, whose actors stand behind « entre » or « par ». */
public final class PassiveTriggers {
  private static final WordSet AGENT_PREPOSITIONS = WordSet.of("entre", "par");

  /** An agent's name is at most this many words long. */
  private static final int AGENT_WORDS = 7;

  private static final WordSet PRAISE =
      WordSet.of("f\u00E9liciter", "saluer", "r\u00E9jouir", "louer", "remercier");

  /** Verbs by which a body makes a text its own. */
  private static final WordSet ADOPTING = WordSet.of("adopter", "voter");

  private static final WordSet THE = WordSet.of("le", "la", "ce", "cette");

  private static final WordSet PAYING = WordSet.of("frais", "charge");

  /** A participle without parties stands within this many words of its object. */
  private static final int OBJECT_WORDS = 8;

  private final ActRules rules;

  PassiveTriggers(ActRules rules) {
    this.rules = rules;
  }

  /** « Un accord a été signé entre X et Y »; null when the group asserts no act. */
  Find passive(Passage passage, VerbGroup group, int clause) {
    Clause own = passage.reading().clauses().get(clause);
    boolean past =
        group.tense() != VerbGroup.Tense.FUTURE && group.tense() != VerbGroup.Tense.CONDITIONAL;
    if (!past || group.negated()) {
      return null;
    }
    TokenRange object = own.hasSubject() ? own.subject() : behind(passage, group);
    for (Trigger trigger : rules.of(Trigger.Construction.PASSIVE, group.lemma())) {
      if (hasObject(passage, object, trigger)) {
        Actors named = agents(passage, object, group, trigger);
        boolean signed = !own.hasSubject() && trigger.type() == ActType.SIGNED;
        Actors by = signed && !named.isKnown() ? passage.pair(object.from()) : named;
        if (by.isKnown()) {
          return find(trigger, clause, Math.min(object.from(), group.first()), group, by);
        }
      }
    }
    return null;
  }

  /**
   * By whom it was done; whoever put forward « la résolution, présentée par le Chili, » did not
   * adopt it, but whose act was told last.
   */
  private static Actors agents(
      Passage passage, TokenRange object, VerbGroup group, Trigger trigger) {
    boolean adopted = trigger.type() == ActType.AGREEMENT && ADOPTING.contains(group.lemma());
    if (!adopted) {
      return agents(passage, object.from());
    }
    TokenRange behind =
        new TokenRange(
            group.last() + 1,
            Math.min(passage.reading().tokens().size(), group.last() + 2 + AGENT_WORDS));
    Actors named = named(passage, behind, "par");
    boolean told = THE.contains(passage.reading().tokens().get(object.from()).folded());
    return named.isKnown() || !told ? named : passage.earlier().issuer();
  }

  /** « Ont été signés trois accords »: the words behind a verb without a subject before it. */
  private static TokenRange behind(Passage passage, VerbGroup group) {
    List<Token> tokens = passage.reading().tokens();
    int from = group.last() + 1;
    boolean phrase = from < tokens.size() && PhraseShape.startsNounPhrase(tokens.get(from));
    return new TokenRange(from, phrase ? PhraseShape.nounPhraseEnd(tokens, from) : from);
  }

  /** « le protocole signé en novembre dernier entre les deux ministères »; null for no act. */
  Find participle(Passage passage, VerbGroup group) {
    if (passage.reading().clauses().isEmpty()) {
      return null;
    }
    int first = group.first();
    TokenRange before = new TokenRange(0, first);
    for (Trigger trigger : rules.of(Trigger.Construction.PARTICIPLE, group.lemma())) {
      if (hasObject(passage, before, trigger)) {
        Actors by = agents(passage, first);
        if (by.ids().size() < 2 && isNear(passage, first, trigger)) {
          by = both(passage, first, by);
        }
        if (by.ids().size() > 1) {
          int clause = Math.max(0, passage.reading().clauseBefore(first));
          if (isPraised(passage, group, clause)) {
            return null;
          }
          return find(trigger, clause, phraseStart(passage, first, trigger), group, by);
        }
      }
    }
    return null;
  }

  /** « s'est félicité de l'accord conclu »: praise of what is told without a date. */
  private static boolean isPraised(Passage passage, VerbGroup participle, int clause) {
    List<Token> tokens = passage.reading().tokens();
    int behind = participle.last() + 1;
    boolean dated =
        behind + 1 < tokens.size()
            && isDated(tokens.get(behind))
            && Character.isDigit(tokens.get(behind + 1).surface().charAt(0));
    VerbGroup said = passage.reading().clauses().get(clause).group();
    return PRAISE.contains(said.lemma()) && !dated;
  }

  /**
   * « signé lundi par le cardinal et par la ministre lao »: where one is known, so is the other.
   */
  private static Actors both(Passage passage, int participle, Actors known) {
    Actors both = passage.pair(participle);
    boolean directly = passage.reading().tokens().get(participle + 1).folded().equals("par");
    return !known.isKnown() || !directly && both.ids().containsAll(known.ids()) ? both : known;
  }

  /** Where the phrase begins of which the participle is part: « le protocole signé »; or itself. */
  private static int phraseStart(Passage passage, int participle, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    boolean object = false;
    for (int i = participle - 1; i >= Math.max(0, participle - OBJECT_WORDS); i--) {
      Token token = tokens.get(i);
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION)) {
        break;
      }
      object |= trigger.takes(token);
      if (object && token.is(Reading.Pos.DETERMINER)) {
        return i;
      }
    }
    return participle;
  }

  /** Whether the object stands right before the participle: « un mémorandum, signé lundi ». */
  private static boolean isNear(Passage passage, int participle, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    if (participle + 1 >= tokens.size() || !isDated(tokens.get(participle + 1))) {
      return false;
    }
    for (int i = participle - 1; i >= Math.max(0, participle - OBJECT_WORDS); i--) {
      if (tokens.get(i).reading().isFinite()) {
        return false;
      }
      if (trigger.takes(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** « signé le même jour », « conclu en 2019 », « signée hier »: the participle tells a deed. */
  private static boolean isDated(Token token) {
    return token.is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER)
            && !token.folded().equals("sans")
        || token.folded().equals("a")
        || token.folded().endsWith("di")
        || token.folded().equals("hier");
  }

  /**
   * « Le centre, construit par le Japon, a ouvert »: by whom, in the subject or right behind it.
   */
  public static Actors giver(Passage passage, VerbGroup group, TokenRange subject) {
    List<Token> tokens = passage.reading().tokens();
    int behind = subject.to() + 1;
    boolean inserted =
        behind < group.first()
            && tokens.get(subject.to()).surface().equals(",")
            && tokens.get(behind).reading().mood() == Reading.Mood.PAST_PARTICIPLE
            && tokens.get(group.first() - 1).surface().equals(",");
    int to = inserted ? group.first() - 1 : subject.to();
    TokenRange words = new TokenRange(subject.from(), to);
    return RecalledPromises.isAsked(tokens, words) ? Actors.NONE : named(passage, words, "par");
  }

  /** « seront formés par la Norvège »: whom « par » names right behind a passive. */
  public static Actors agent(Passage passage, VerbGroup group) {
    List<Token> tokens = passage.reading().tokens();
    int by = group.last() + 1;
    boolean named =
        group.voice() == VerbGroup.Voice.PASSIVE
            && by + 1 < tokens.size()
            && tokens.get(by).folded().equals("par");
    TokenRange rest = new TokenRange(by, Math.min(tokens.size(), by + AGENT_WORDS));
    return named ? named(passage, rest, "par") : Actors.NONE;
  }

  /** « …, aux frais de l'UE », « à la charge du Japon »: who pays for what is done. */
  public static Actors payer(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = from + 1; i + 2 < tokens.size(); i++) {
      boolean pays =
          PAYING.contains(tokens.get(i).folded())
              && tokens.get(i - 1).is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER)
              && PhraseShape.OF.contains(tokens.get(i + 1).folded());
      if (pays) {
        int end = PhraseShape.nounPhraseEnd(tokens, i + 2);
        return passage.resolver().resolve(passage.reading().sentence(), new TokenRange(i + 2, end));
      }
    }
    return Actors.NONE;
  }

  /** Whom a preposition names in some words; {@link Actors#NONE} when it names nobody. */
  public static Actors named(Passage passage, TokenRange words, String preposition) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = words.from(); i + 1 < words.to(); i++) {
      if (tokens.get(i).folded().equals(preposition)) {
        return passage
            .resolver()
            .parties(passage.reading().sentence(), new TokenRange(i + 1, words.to()));
      }
    }
    return Actors.NONE;
  }

  private static Find find(Trigger trigger, int clause, int first, VerbGroup group, Actors by) {
    Complement rest = Complement.of(Complement.Kind.ANY, group.last());
    return new Find(trigger, clause, first, rest, by, true);
  }

  private static boolean hasObject(Passage passage, TokenRange words, Trigger trigger) {
    boolean any =
        trigger.objects().isEmpty() && trigger.complements().contains(Complement.Kind.ANY);
    return any
        || passage.reading().tokens().subList(words.from(), words.to()).stream()
            .anyMatch(trigger::takes);
  }

  /** Whom « entre » or « par » names. */
  public static Actors agents(Passage passage, int from) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (AGENT_PREPOSITIONS.contains(tokens.get(i).folded())) {
        TokenRange rest = new TokenRange(i + 1, tokens.size());
        Actors actors = passage.resolver().parties(passage.reading().sentence(), rest);
        if (actors.isKnown()) {
          return actors;
        }
      }
    }
    return Actors.NONE;
  }
}
