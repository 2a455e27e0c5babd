package org.entente.text.act.continued;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.PassiveTriggers;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds who is bound where the subject is a thing or somebody sent: whom « par » names, whose the
 * thing is (« des blindés canadiens »), who had promised it, or whom the act before binds.
 */
final class UnsaidGivers {
  private static final WordSet SIGNING =
      WordSet.of("signer", "parapher", "ratifier", "conclure", "\u00E9changer", "porter");

  /** Nouns of what several parties do together. */
  private static final WordSet MUTUAL =
      WordSet.of(
          "accord",
          "protocole",
          "m\u00E9morandum",
          "convention",
          "trait\u00E9",
          "r\u00E9union",
          "session",
          "signature",
          "consultation",
          "n\u00E9gociation",
          "pourparlers",
          "discussion",
          "exercice",
          "ratification",
          "note",
          "instrument");

  private static final WordSet SENT =
      WordSet.of("observateur", "gendarme", "boursier", "\u00E9tudiant");

  /** Nouns of posts, which open and close as their state decides. */
  private static final WordSet POSTS =
      WordSet.of("ambassade", "consulat", "repr\u00E9sentation", "d\u00E9l\u00E9gation");

  /** Verbs of what goes home or begins to run: an adjective says whose it is, not who gives it. */
  private static final WordSet OF_OWNERS =
      WordSet.of(
          "rendre", "restituer", "r\u00E9troc\u00E9der", "rapatrier", "reconduire", "mettre");

  /** Verbs of which the side that gives tells more often than the one that gets. */
  private static final WordSet OUTGOING =
      WordSet.of(
          "exp\u00E9dier",
          "envoyer",
          "d\u00E9p\u00EAcher",
          "d\u00E9ployer",
          "verser",
          "d\u00E9caisser",
          "d\u00E9bloquer",
          "virer",
          "octroyer");

  /** What stands where it is built: an adjective in its name says where, not who gives it. */
  private static final WordSet FIXED =
      WordSet.of(
          "\u00E9cole",
          "lyc\u00E9e",
          "universit\u00E9",
          "dispensaire",
          "clinique",
          "pont",
          "route",
          "tron\u00E7on",
          "puits",
          "forage",
          "port",
          "a\u00E9roport",
          "quai",
          "terminal",
          "phare",
          "barrage",
          "centrale",
          "usine",
          "station",
          "ligne",
          "r\u00E9seau",
          "tunnel",
          "tour",
          "march\u00E9",
          "travail",
          "pierre",
          "coup",
          "chantier",
          "construction",
          "r\u00E9novation",
          "reconstruction");

  /** Those who fight for their own state, too. */
  private static final WordSet FIGHTING =
      WordSet.of("soldat", "militaire", "troupe", "arm\u00E9e", "force", "unit\u00E9");

  /** Verbs whose participle says that somebody waits for those sent. */
  private static final WordSet AWAITED =
      WordSet.of(
          "promettre",
          "annoncer",
          "attendre",
          "pr\u00E9voir",
          "offrir",
          "envoyer",
          "d\u00E9p\u00EAcher",
          "d\u00E9tacher");

  /** The noun of those sent stands among the first words of the subject. */
  private static final int HEAD_WORDS = 4;

  private final ActRules rules;
  private final Set<String> subordinates;
  private final Attribution attribution;

  /**
   * @param rules the triggers
   * @param subordinates lemmas of those whom an actor sends
   * @param attribution tells reported speech
   */
  UnsaidGivers(ActRules rules, Set<String> subordinates, Attribution attribution) {
    this.rules = rules;
    this.subordinates = subordinates;
    this.attribution = attribution;
  }

  /** Who is bound by what happens to the subject; {@link Actors#NONE} when nothing shows it. */
  Actors of(Passage passage, Trigger trigger, int clause, TokenRange subject) {
    VerbGroup group = passage.reading().clauses().get(clause).group();
    boolean told = trigger.type().family() == ActType.Family.DELIVERY;
    Actors giver = PassiveTriggers.giver(passage, group, subject);
    giver = giver.isKnown() ? giver : PassiveTriggers.payer(passage, group.last() + 1);
    Actors joint = told ? PassiveTriggers.named(passage, subject, "entre") : Actors.NONE;
    if (joint.ids().size() > 1) {
      return joint;
    }
    if (isMutual(passage, group, subject) && !(told && giver.isKnown())) {
      return mutual(passage, clause, subject);
    }
    Actors agent = agent(passage, group);
    Actors named = agent.isKnown() ? agent : giver;
    if (named.isKnown()) {
      return named;
    }
    // « Dix étudiants laotiens sont partis grâce aux bourses offertes par la Chine »
    Actors promised = told ? RecalledPromises.inSentence(passage, clause) : Actors.NONE;
    if (promised.isKnown()) {
      return promised;
    }
    boolean adjective = !told || isOrigin(passage, trigger, group, subject);
    Actors owner = adjective ? owner(passage, subject) : Actors.NONE;
    if (owner.isKnown()) {
      return owner;
    }
    boolean past =
        group.tense() == VerbGroup.Tense.PAST || group.tense() == VerbGroup.Tense.PRESENT;
    Actors doer = past ? Actors.NONE : ResumedActions.doer(passage, subject);
    return doer.isKnown() ? doer : before(passage, group, clause, told);
  }

  /** Both parties: those that « entre » names, or else those of the article. */
  private Actors mutual(Passage passage, int clause, TokenRange subject) {
    Actors between = PassiveTriggers.named(passage, subject, "entre");
    Actors both = between.isKnown() ? between : passage.pair(subject.from());
    return both.isKnown() ? both : passage.undertaker(attribution, clause);
  }

  /** Who had promised it, by the sentence, by those before it or by the next one. */
  private Actors before(Passage passage, VerbGroup group, int clause, boolean told) {
    boolean past =
        group.tense() == VerbGroup.Tense.PAST || group.tense() == VerbGroup.Tense.PRESENT;
    Actors promised = past ? RecalledPromises.inSentence(passage, clause) : Actors.NONE;
    if (promised.isKnown()) {
      return promised;
    }
    Actors before = told ? reported(passage, clause) : passage.undertaker(attribution, clause);
    return before.isKnown() || !past ? before : RecalledPromises.inNext(passage);
  }

  /** Whether troops do what they do in war, too: « ont pris position », nobody waits for them. */
  static boolean isAtWar(Passage passage, Trigger trigger, TokenRange subject) {
    Token head = ContinuedTriggers.head(passage, subject);
    boolean fights =
        trigger.construction() == Trigger.Construction.EVENT
            && trigger.type().family() == ActType.Family.DELIVERY
            && !trigger.with().isEmpty()
            && !trigger.heads().contains("\u00EAtre")
            && head != null
            && FIGHTING.contains(head.lemma());
    boolean awaited =
        passage.earlier().promiser(passage.reading().sentence().number()).isKnown()
            || passage.reading().tokens().subList(subject.from(), subject.to()).stream()
                .map(token -> token.with(Reading.Mood.PAST_PARTICIPLE))
                .anyMatch(r -> r != null && AWAITED.contains(r.lemma()));
    return fights && !awaited;
  }

  /** Whose promise or gift was told last; else whose side says what is done. */
  private Actors reported(Passage passage, int clause) {
    boolean outgoing = OUTGOING.contains(passage.reading().clauses().get(clause).group().lemma());
    Actors recalled =
        outgoing ? Actors.NONE : passage.earlier().promiser(passage.reading().sentence().number());
    return recalled.isKnown() ? recalled : passage.undertaker(attribution, clause);
  }

  /** Whom « par » names behind a passive; with « reçu par » that is who gets it. */
  Actors agent(Passage passage, VerbGroup group) {
    boolean gets = !rules.of(Trigger.Construction.RECEIVED, group.lemma()).isEmpty();
    return group.voice() == VerbGroup.Voice.PASSIVE && !gets
        ? PassiveTriggers.agents(passage, group.last() + 1)
        : Actors.NONE;
  }

  /** Whether an adjective in the name of the thing tells where it comes from. */
  private static boolean isOrigin(
      Passage passage, Trigger trigger, VerbGroup group, TokenRange subject) {
    Token head = ContinuedTriggers.head(passage, subject);
    boolean narrow = trigger.listsObjects() || !trigger.with().isEmpty();
    return narrow
        && !trigger.takesOthers()
        && !OF_OWNERS.contains(group.lemma())
        && (head == null || !FIXED.contains(head.lemma()));
  }

  /** « La première réunion aura lieu », « L'accord a été signé »: what two parties do together. */
  private static boolean isMutual(Passage passage, VerbGroup group, TokenRange subject) {
    Token head = ContinuedTriggers.head(passage, subject);
    return SIGNING.contains(group.lemma()) || head != null && MUTUAL.contains(head.lemma());
  }

  /** Whose the thing or the people are, by an adjective, their origin, or whom they are of. */
  private Actors owner(Passage passage, TokenRange subject) {
    SentenceReading reading = passage.reading();
    Actors named = passage.resolver().beneficiary(reading.sentence(), subject, Actors.NONE);
    boolean adjective = named.isKnown() && Character.isLowerCase(named.surface().charAt(0));
    Actors only = passage.resolver().origin(reading.sentence(), subject);
    Actors origin = adjective && !only.isKnown() ? named : only;
    return origin.isKnown() ? origin : sender(passage, subject);
  }

  /** « les observateurs de l'Union européenne », « l'ambassade du Laos »: whose they are. */
  private Actors sender(Passage passage, TokenRange subject) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = subject.from(); i < subject.to(); i++) {
      String lemma = tokens.get(i).lemma();
      boolean people =
          i < subject.from() + HEAD_WORDS && (subordinates.contains(lemma) || SENT.contains(lemma));
      if (people || POSTS.contains(lemma)) {
        return namedOf(passage, new TokenRange(i + 1, subject.to()));
      }
    }
    return Actors.NONE;
  }

  private static Actors namedOf(Passage passage, TokenRange words) {
    for (String of : List.of("de", "du", "d'")) {
      Actors sender = PassiveTriggers.named(passage, words, of);
      if (sender.isKnown()) {
        return new Actors(sender.ids().subList(0, 1), null, sender.surface(), sender.confidence());
      }
    }
    return Actors.NONE;
  }
}
