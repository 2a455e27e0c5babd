package org.entente.text.act.party;

import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;

/**
 * Says towards whom an act goes whose words name nobody, in an article about more than two parties:
 * whom the acts before bind the same actor to, whom they help, whom the title names. Each of them
 * must be one that the article is about and has named before.
 */
final class UnnamedCounterparts {
  private static final WordSet THAT = WordSet.of("cette", "ces", "ce");

  /** Folded nouns of what somebody has proposed or asked. */
  private static final WordSet IDEAS =
      WordSet.of(
          "idee",
          "proposition",
          "propositions",
          "suggestion",
          "demande",
          "demandes",
          "offre",
          "requete",
          "initiative",
          "projet",
          "plan",
          "appel");

  /** Whoever does so with troops leaves the place that the title is about. */
  private static final String WITHDRAWING = "retirer";

  private final Discourse discourse;
  private final PartyPresence presence;

  UnnamedCounterparts(Discourse discourse, PartyPresence presence) {
    this.discourse = discourse;
    this.presence = presence;
  }

  /**
   * The other side.
   *
   * @param by who is bound or asks
   * @param content what is to be done
   */
  Actors of(Passage passage, Find find, Actors by, TokenRange content) {
    int offset = passage.reading().tokens().get(content.from()).start();
    Actors refused =
        find.trigger().type() == ActType.REFUSAL
            ? passage.earlier().questioner(by, passage.reading().sentence().number())
            : Actors.NONE;
    if (refused.isKnown()) {
      return refused.without(by);
    }
    if (by.ids().size() != 1) {
      return discourse.areOrganisations(by)
          ? helped(passage, find, by, offset)
          : towardsTitle(find, by);
    }
    return ofOne(passage, find, by, offset);
  }

  /**
   * Towards whom something is refused: « ont rejeté cette idée » whoever proposed it right before,
   * « a retiré ses soldats » where the title says it is.
   */
  Actors refused(Passage passage, Find find, Actors by, TokenRange content) {
    Trigger trigger = find.trigger();
    if (trigger.type() == ActType.REFUSAL && trigger.heads().contains(WITHDRAWING)) {
      return discourse.named().heading(by);
    }
    return isThatIdea(passage.reading(), find, content)
        ? passage.earlier().proposer(passage.reading().sentence().number()).without(by)
        : Actors.NONE;
  }

  private static boolean isThatIdea(SentenceReading reading, Find find, TokenRange content) {
    int noun = content.from() + 1;
    return find.trigger().type() == ActType.REFUSAL
        && noun < reading.tokens().size()
        && THAT.contains(reading.tokens().get(noun - 1).folded())
        && IDEAS.contains(reading.tokens().get(noun).folded());
  }

  /** The other side of an act of one actor. */
  private Actors ofOne(Passage passage, Find find, Actors by, int offset) {
    boolean asks = find.complement().asked() != null;
    if (!asks && passage.earlier().isJoint(by)) {
      return Actors.NONE;
    }
    // « Concernant la crise au Laos, il appelle à la retenue »: nobody there need be asked.
    boolean calls = !asks && find.trigger().to() == Trigger.Counterpart.ASKED;
    Actors topic = calls ? Actors.NONE : foreign(passage.earlier().topic(by), by);
    if (topic.isKnown()) {
      return topic;
    }
    Actors earlier = foreign(passage.earlier().counterpart(by), by);
    Actors known = earlier.isKnown() ? earlier : passage.earlier().counterpart(discourse.whole(by));
    if (known.isKnown() && presence.isNamed(known, offset)) {
      return known;
    }
    Actors asker = asker(passage, find, by);
    if (asker.isKnown()) {
      return asker;
    }
    Actors other = foreign(discourse.otherThan(by, offset), by);
    boolean named =
        other.ids().size() == 1
            && discourse.named().isNamedBefore(other.ids().get(0), offset)
            && presence.isThere(other, offset);
    return named ? other : helped(passage, find, by, offset);
  }

  /**
   * The two whom somebody else wants to bring together: those just asked, or the article's pair.
   */
  Actors both(Passage passage, Actors by, TokenRange content) {
    Actors asked = passage.earlier().counterpart(by);
    if (asked.ids().size() == 2) {
      return asked;
    }
    Actors pair = discourse.pair(passage.reading().tokens().get(content.from()).start());
    return pair.without(by).ids().size() == 2 ? pair : Actors.NONE;
  }

  /** « Le Laos a demandé une aide. Le Chili est prêt à … »: whom an answer is for. */
  private Actors asker(Passage passage, Find find, Actors by) {
    boolean answers =
        find.trigger().type().family() == ActType.Family.UNDERTAKING
            && find.trigger().type() != ActType.REFUSAL;
    Actors asker =
        answers ? passage.earlier().asker(passage.reading().sentence().number()) : Actors.NONE;
    return foreign(asker.without(by), by);
  }

  /** Nobody where one side is a body of the other. */
  private Actors foreign(Actors other, Actors by) {
    return discourse.areKin(other, by) ? Actors.NONE : other;
  }

  /** What several do of whom the title names none is for the only state that it names. */
  private Actors towardsTitle(Find find, Actors by) {
    boolean undertakes = find.trigger().type().family() != ActType.Family.REQUEST;
    return by.isKnown() && undertakes && !discourse.named().titleNames(by)
        ? discourse.named().inTitle(by)
        : Actors.NONE;
  }

  /**
   * Whom the acts before help, or the state that the title names. Whoever asks or refuses need not
   * mean those whom others help, unless the words say that somebody is asked.
   */
  private Actors helped(Passage passage, Find find, Actors by, int offset) {
    boolean asks = find.trigger().to() == Trigger.Counterpart.ASKED;
    if (asks && find.complement().asked() == null || find.trigger().type() == ActType.REFUSAL) {
      return Actors.NONE;
    }
    for (Actors helped : passage.earlier().recipients(by)) {
      if (!discourse.areKin(helped, by) && presence.isNamed(helped, offset)) {
        return helped;
      }
    }
    Actors inTitle = discourse.named().inTitle(by);
    return passage.earlier().isGiver(inTitle) ? Actors.NONE : inTitle;
  }
}
