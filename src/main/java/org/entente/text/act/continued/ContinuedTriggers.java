package org.entente.text.act.continued;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.ActVocabulary;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.Find;
import org.entente.text.act.trigger.OpenTriggers;
import org.entente.text.act.trigger.PassiveTriggers;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds acts whose subject is a thing or somebody sent, as the text goes on with an undertaking: «
 * Un hôpital sera construit », « Les sapeurs partiront en mai ». Bound is whom « par » or an
 * adjective names, or else whoever the act before binds.
 */
public final class ContinuedTriggers {
  /** The head of rules for « l'ont été », « le seront », which say again what was said before. */
  private static final String PRO_FORM = "l'\u00EAtre";

  private static final WordSet PRONOUNS = WordSet.of("l'", "le");

  /** Verbs whose object is whom they help. */
  private static final WordSet EQUIPPING =
      WordSet.of(
          "doter", "\u00E9quiper", "former", "entra\u00EEner", "approvisionner", "ravitailler");

  /** Verbs whose passive no state can be the subject of. */
  private static final WordSet THINGS_GIVEN =
      WordSet.of(
          "remettre",
          "livrer",
          "installer",
          "inaugurer",
          "construire",
          "b\u00E2tir",
          "financer",
          "achever",
          "distribuer",
          "mettre",
          "verser",
          "d\u00E9charger",
          "acheminer",
          "restituer",
          "r\u00E9ceptionner",
          "d\u00E9barquer",
          "poser");

  private static final WordSet NONE = WordSet.of("aucun", "aucune", "nul", "nulle", "ne", "n'");

  /** Verbs by which an actor moves its own people. */
  private static final WordSet SENDING =
      WordSet.of(
          "envoyer",
          "d\u00E9p\u00EAcher",
          "d\u00E9ployer",
          "affecter",
          "d\u00E9tacher",
          "mobiliser",
          "rapatrier");

  /** The noun of those sent stands among the first words of the subject. */
  private static final int HEAD_WORDS = 4;

  private final ActRules rules;
  private final Set<String> exceptions;
  private final Set<String> subordinates;
  private final Attribution attribution;
  private final UnsaidGivers givers;
  private final ContinuedActors people;

  /**
   * @param rules the triggers
   * @param vocabulary knows whom an actor sends, and verbs whose future binds nobody
   * @param attribution tells reported speech
   */
  public ContinuedTriggers(ActRules rules, ActVocabulary vocabulary, Attribution attribution) {
    this.rules = rules;
    this.subordinates = vocabulary.subordinates();
    this.exceptions = vocabulary.planExceptions();
    this.attribution = attribution;
    this.givers = new UnsaidGivers(rules, subordinates, attribution);
    this.people = new ContinuedActors(attribution);
  }

  /** The act of a verb group in its clause, or null. */
  public Find find(Passage passage, VerbGroup group, int clause) {
    Actors subject = passage.reading().actors().get(clause);
    TokenRange words = subjectWords(passage.reading(), clause);
    if (words == null || isDenied(passage, group, words) || subject.personId() != null) {
      return null;
    }
    Trigger trigger = trigger(passage, group, clause, words);
    boolean over =
        trigger != null
            && trigger.type() == ActType.ONGOING
            && passage.reading().isPluperfect(clause);
    if (trigger == null || over || UnsaidGivers.isAtWar(passage, trigger, words)) {
      return null;
    }
    // « Un hôpital financé par la Chine a été inauguré »: the name in the subject is the giver's.
    boolean given =
        PassiveTriggers.giver(passage, group, words).isKnown()
            || PassiveTriggers.named(passage, words, "entre").ids().size() > 1
            || PassiveTriggers.agent(passage, group).isKnown();
    boolean thing =
        given
            || Things.areListed(passage, trigger, words)
            || Things.areBuilt(passage, group, words);
    boolean again =
        isThingAgain(passage, trigger, group, words) || isGivenTo(passage, trigger, group, subject);
    boolean treated = !thing && !again && ContinuedActors.isTreated(group);
    boolean own = subject.isKnown() && !thing && !again && !treated;
    if (own && !isSent(passage, trigger, group, words)) {
      return null;
    }
    Actors bound =
        own
            ? people.sending(passage, group, clause, words)
            : treated
                ? people.treating(passage, group, clause, words)
                : givers.of(passage, trigger, clause, words);
    boolean foreign = treated || again || thing && stands(passage, words);
    Actors by = bound.isKnown() || foreign ? bound : subject;
    Complement rest = Complement.of(Complement.Kind.ANY, group.last());
    return by.isKnown() ? new Find(trigger, clause, group.first(), rest, by, false) : null;
  }

  /** « Un hôpital privé de Lomé »: what stands somewhere is no actor that gives itself. */
  private static boolean stands(Passage passage, TokenRange subject) {
    Token head = head(passage, subject);
    return head != null && Things.isBuilt(head);
  }

  /** « L'armée lao a été équipée par le Japon »: a known subject that somebody else helps. */
  private boolean isGivenTo(Passage passage, Trigger trigger, VerbGroup group, Actors subject) {
    return trigger.type() == ActType.DELIVERED
        && EQUIPPING.contains(group.lemma())
        && givers.agent(passage, group).without(subject).isKnown();
  }

  /** « Le Japon avait promis un scanner. Il a été remis lundi »: the pronoun stands for a thing. */
  private static boolean isThingAgain(
      Passage passage, Trigger trigger, VerbGroup group, TokenRange subject) {
    int sentence = passage.reading().sentence().number();
    return group.voice() == VerbGroup.Voice.PASSIVE
        && trigger.type().family() == ActType.Family.DELIVERY
        && THINGS_GIVEN.contains(group.lemma())
        && subject.to() - subject.from() == 1
        && FunctionWords.THEY.contains(passage.reading().tokens().get(subject.from()).folded())
        && passage.earlier().promiser(sentence).isKnown();
  }

  /** « les sapeurs japonais partiront »: an actor's people, who move as it decides. */
  private boolean isSent(Passage passage, Trigger trigger, VerbGroup group, TokenRange subject) {
    List<Token> words = passage.reading().tokens().subList(subject.from(), subject.to());
    boolean moves = group.voice() != VerbGroup.Voice.PASSIVE || SENDING.contains(group.lemma());
    // « L'équipe brésilienne est arrivée »: who arrives counts only where the rule lists him.
    boolean done = trigger.type() == ActType.DELIVERED;
    return moves
        && (!done || trigger.listsObjects() || !trigger.with().isEmpty())
        && words.stream()
            .limit(HEAD_WORDS)
            .anyMatch(w -> subordinates.contains(w.lemma()) || w.lemma().equals("mission"));
  }

  /** Those of the clause, or of the one that it shares its subject with; null for none. */
  private static TokenRange subjectWords(SentenceReading reading, int clause) {
    Clause own = reading.clauses().get(clause);
    boolean shares = !own.hasSubject() && own.introducer() == null && own.governor() >= 0;
    return shares ? reading.clauses().get(own.governor()).subject() : own.subject();
  }

  /** « n'est pas encore parvenue », « aucune n'est parvenue », but not « n'ouvrira qu'en mai ». */
  public static boolean isDenied(Passage passage, VerbGroup group, TokenRange subject) {
    List<Token> tokens = passage.reading().tokens();
    int behind = group.last() + 1;
    boolean only =
        !group.negated() && behind < tokens.size() && PhraseShape.isQue(tokens.get(behind));
    return group.negated()
        || denies(tokens, subject.from(), subject.to(), only)
        || denies(tokens, group.first(), group.last(), only);
  }

  private static boolean denies(List<Token> tokens, int from, int to, boolean only) {
    for (int i = from; i < to; i++) {
      if (NONE.contains(tokens.get(i).folded()) && !(only && isNe(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNe(Token token) {
    return token.folded().equals("ne") || token.folded().equals("n'");
  }

  private Trigger trigger(Passage passage, VerbGroup group, int clause, TokenRange subject) {
    Trigger.Construction construction =
        group.voice() == VerbGroup.Voice.PASSIVE
            ? Trigger.Construction.AGENTLESS
            : Trigger.Construction.EVENT;
    boolean conditional = group.tense() == VerbGroup.Tense.CONDITIONAL;
    boolean resumed = ResumedActions.doer(passage, subject).isKnown() && !isPerfect(passage, group);
    if (conditional
        && !resumed
        && !passage.continued()
        && !attribution.of(passage, clause).isSomebody()) {
      return null;
    }
    boolean again = isProForm(passage.reading().tokens(), group);
    for (Trigger trigger : rules.of(construction, again ? PRO_FORM : group.lemma())) {
      if (fits(passage, group, subject, trigger)) {
        return trigger;
      }
    }
    if (exceptions.contains(group.lemma())) {
      return null;
    }
    for (Trigger trigger : OpenTriggers.assured(passage.reading(), construction, clause, rules)) {
      if (fits(passage, group, subject, trigger)) {
        return trigger;
      }
    }
    return null;
  }

  /** « aurait débuté »: a rumour of what is done already. */
  private static boolean isPerfect(Passage passage, VerbGroup group) {
    return group.voice() != VerbGroup.Voice.PASSIVE
        && passage.reading().tokens().get(group.last()).reading().mood()
            == Reading.Mood.PAST_PARTICIPLE;
  }

  /** « 680.000 hectares l'ont été », « Le solde le sera »: a verb that stands for another. */
  private static boolean isProForm(List<Token> tokens, VerbGroup group) {
    return group.lemma().equals("\u00EAtre")
        && group.voice() != VerbGroup.Voice.PASSIVE
        && PRONOUNS.contains(tokens.get(group.first()).folded());
  }

  private static boolean fits(
      Passage passage, VerbGroup group, TokenRange subject, Trigger trigger) {
    List<Token> tokens = passage.reading().tokens();
    return trigger.isTold(group)
        && DemandedWords.behind(tokens, group.last() + 1, trigger) >= 0
        && (trigger.objects().isEmpty() || takes(passage, subject, trigger));
  }

  /** Whether one of the subject's words is listed; of excluded ones only its head counts. */
  private static boolean takes(Passage passage, TokenRange subject, Trigger trigger) {
    if (!trigger.takesOthers()) {
      return passage.reading().tokens().subList(subject.from(), subject.to()).stream()
          .anyMatch(trigger::takes);
    }
    Token head = head(passage, subject);
    return head == null || !trigger.takes(head);
  }

  /** The noun that heads the subject: « l'échange de notes » is about notes; null for none. */
  static Token head(Passage passage, TokenRange subject) {
    return passage.reading().tokens().subList(subject.from(), subject.to()).stream()
        .filter(token -> token.is(Reading.Pos.NOUN) && !Things.TRANSPARENT.contains(token.lemma()))
        .findFirst()
        .orElse(null);
  }
}
