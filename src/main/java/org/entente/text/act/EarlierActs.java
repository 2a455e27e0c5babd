package org.entente.text.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.act.actor.Actors;

/**
 * What the acts of an article told so far say about the sentences behind them: « Ils partiront en
 * mai » goes on telling the undertaking before, and who is helped once is mostly helped again.
 */
public final class EarlierActs {
  /** An undertaking goes on over this many sentences. */
  private static final int SENTENCES = 4;

  /** What somebody needs is given within so many sentences. */
  private static final int NEEDED = 2;

  /** An act towards more parties is towards nobody in particular. */
  private static final int PARTIES = 2;

  /** An undertaking shows more than a request towards whom an actor acts. */
  private static final int UNDERTAKING = 2;

  /** A noun of an action shares so many letters with its verb. */
  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_ENDING = 6;

  private final Map<String, Recipients> towards = new HashMap<>();
  private final Set<String> joint = new HashSet<>();
  private Act undertaking;
  private Act own;
  private final Recipients helped = new Recipients();
  private Act question;
  private Act last;
  private Actors promiser = Actors.NONE;
  private int promised = -1;
  private Act agreed;
  private Actors topic = Actors.NONE;
  private Actors needy = Actors.NONE;
  private int needed = -1;

  /** Notes an act, in the order of the text. */
  void remember(Act act) {
    boolean asks = act.type().family() == ActType.Family.REQUEST || act.type() == ActType.OFFER;
    question = asks ? act : question;
    if (act.by().isEmpty()) {
      return;
    }
    last = act;
    if (act.by().size() > 2) {
      joint.addAll(act.by());
    }
    agreed = act.type().family() == ActType.Family.AGREEMENT ? act : agreed;
    if (act.type().family() != ActType.Family.REQUEST) {
      undertaking = act;
      own = act.by().size() == 1 ? act : own;
      if (act.to().size() == 1) {
        helped.add(act.to(), 1);
        helped.gave(act.by());
      }
    }
    int weight = act.type().family() == ActType.Family.REQUEST ? 1 : UNDERTAKING;
    if (act.by().size() == 1 && !act.to().isEmpty() && act.to().size() <= PARTIES) {
      towards.computeIfAbsent(act.by().get(0), id -> new Recipients()).add(act.to(), weight);
    }
    if (act.by().size() == 1 && act.to().size() == 1) {
      towards.computeIfAbsent(act.to().get(0), id -> new Recipients()).add(act.by(), weight);
    }
  }

  /**
   * Notes whom the text speaks of from a sentence on, until its paragraph ends.
   *
   * @param topic those whom it names as its topic, or nobody where a paragraph begins
   */
  void turnTo(Actors topic) {
    this.topic = topic;
  }

  /** Whom the paragraph is about by the words that open it, other than an actor. */
  public Actors topic(Actors by) {
    Actors others = topic.without(by);
    return others.isKnown() ? new Actors(others.ids(), null, null, 0.65) : Actors.NONE;
  }

  /** Notes who needs something, by what a sentence says. */
  void need(int sentence, Actors who) {
    if (who.isKnown()) {
      needy = new Actors(who.ids(), null, null, 0.6);
      needed = sentence;
    }
  }

  /** Notes whose promise or gift a sentence tells of, after its acts. */
  void recall(int sentence, Actors giver) {
    promiser = giver;
    promised = sentence;
  }

  /** Whose promise, gift or undertaking was told last, not far before the sentence. */
  public Actors promiser(int sentence) {
    boolean near = promiser.isKnown() && sentence - promised <= SENTENCES;
    boolean later = own != null && own.sentence() >= promised;
    return near && !later ? promiser : soleUndertaker(sentence);
  }

  /** Who undertook something for somebody who now gets it, or whose gift was told last. */
  public Actors giverTo(Actors receiver, int sentence) {
    boolean near = own != null && sentence - own.sentence() <= SENTENCES;
    boolean helped = near && receiver.ids().stream().anyMatch(own.to()::contains);
    if (helped) {
      return new Actors(own.by(), null, null, 0.65);
    }
    return promiser.isKnown() && sentence - promised <= SENTENCES
        ? promiser.without(receiver)
        : Actors.NONE;
  }

  /** Whose undertaking a sentence goes on telling; {@link Actors#NONE} when none is near. */
  public Actors undertaker(int sentence) {
    return undertaking != null && sentence - undertaking.sentence() <= SENTENCES
        ? new Actors(undertaking.by(), null, null, 0.65)
        : Actors.NONE;
  }

  /** Whether the latest request or offer, not far before the sentence, went to some actors. */
  public boolean isAsked(Actors actors, int sentence) {
    return question != null
        && sentence - question.sentence() <= SENTENCES
        && actors.ids().stream().anyMatch(question.to()::contains);
  }

  /** Who asked something last in the sentence before or in the same one, or else needs it. */
  public Actors asker(int sentence) {
    boolean asked =
        question != null
            && question.type() == ActType.REQUEST
            && question.by().size() == 1
            && sentence - question.sentence() <= 1;
    Actors needing = sentence - needed <= NEEDED ? needy : Actors.NONE;
    return asked ? new Actors(question.by(), null, null, 0.6) : needing;
  }

  /** Whose request or offer, not far before the sentence, went to some actors. */
  public Actors questioner(Actors actors, int sentence) {
    return isAsked(actors, sentence) && question.by().size() == 1
        ? new Actors(question.by(), null, null, 0.65)
        : Actors.NONE;
  }

  /** Who asked, proposed or offered last, not far before the sentence. */
  public Actors proposer(int sentence) {
    boolean near = isAsking(sentence) && question.by().size() == 1;
    return near ? new Actors(question.by(), null, null, 0.6) : Actors.NONE;
  }

  /** Whether something was asked or offered not far before the sentence. */
  public boolean isAsking(int sentence) {
    return question != null && sentence - question.sentence() <= SENTENCES;
  }

  /**
   * Who is to do what a noun names that stands alone: who was asked for it (« de déployer … », « Le
   * déploiement interviendra … »), or else who undertook it; {@link Actors#NONE} for neither.
   *
   * @param noun lemma of the noun of an action
   */
  public Actors doer(String noun, int sentence) {
    boolean asked =
        question != null
            && question.type().family() == ActType.Family.REQUEST
            && question.to().size() == 1
            && sentence - question.sentence() <= SENTENCES
            && names(noun, question);
    if (asked) {
      return new Actors(question.to(), null, null, 0.65);
    }
    Actors own = soleUndertaker(sentence);
    return undertaking != null && names(noun, undertaking) ? own : Actors.NONE;
  }

  /** « déploiement », « déployer »: a noun and its verb begin alike. */
  private static boolean names(String noun, Act act) {
    int stem = Math.max(SHORTEST_STEM, noun.length() - LONGEST_ENDING);
    return noun.length() >= stem
        && act.actionLemmas().stream().anyMatch(verb -> verb.startsWith(noun.substring(0, stem)));
  }

  /** Who adopted or signed « le texte », « la résolution »: whose agreement was told last. */
  public Actors issuer() {
    return agreed == null ? Actors.UNKNOWN : new Actors(agreed.by(), null, null, 0.65);
  }

  /** Whom the latest request asked, where its own asker is taken to answer it. */
  Actors answerer(Actors by, int sentence) {
    boolean own = question != null && question.by().equals(by.ids()) && !question.to().isEmpty();
    return own && sentence - question.sentence() <= SENTENCES
        ? new Actors(question.to(), null, by.surface(), 0.65)
        : by;
  }

  /** Who wrote « la lettre »: whose act was told last. */
  public Actors author(int sentence) {
    return last != null && sentence - last.sentence() <= SENTENCES
        ? new Actors(last.by(), null, null, 0.65)
        : Actors.NONE;
  }

  /** Who alone is bound by the latest such undertaking, or else {@link #undertaker}. */
  public Actors soleUndertaker(int sentence) {
    return own != null && sentence - own.sentence() <= SENTENCES
        ? new Actors(own.by(), null, null, 0.65)
        : undertaker(sentence);
  }

  /** Whether the latest undertaking is of the same actors. */
  public boolean isOf(Actors by) {
    return undertaking != null && undertaking.by().equals(by.ids());
  }

  /** Towards whom the latest undertaking is; {@link Actors#NONE} for nobody. */
  public Actors otherSide() {
    return undertaking == null || undertaking.to().isEmpty()
        ? Actors.NONE
        : new Actors(undertaking.to(), null, null, 0.65);
  }

  /** Whom undertakings help, the one helped most first, each as somebody else than {@code by}. */
  public List<Actors> recipients(Actors by) {
    return helped.ranked().stream()
        .filter(ids -> !by.ids().contains(ids.get(0)))
        .map(ids -> new Actors(ids, null, null, 0.6))
        .toList();
  }

  /** Whether an actor has done something for somebody. */
  public boolean isGiver(Actors by) {
    return helped.isGiver(by.ids());
  }

  /** Whether an actor has undertaken something together with several others. */
  public boolean isJoint(Actors by) {
    return by.ids().stream().anyMatch(joint::contains);
  }

  /** Whom an earlier act between the same two binds an actor to. */
  public Actors counterpart(Actors by) {
    Recipients known = by.ids().size() == 1 ? towards.get(by.ids().get(0)) : null;
    List<String> ids = known == null ? List.of() : known.first();
    return ids.isEmpty() ? Actors.NONE : new Actors(ids, null, null, 0.65);
  }
}
