package org.entente.text.act.party;

import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;

/**
 * Says towards whom an act goes whose words name nobody, in an article about more than two parties:
 * whom the acts before bind the same actor to, whom they help, whom the title names.
 */
final class UnnamedCounterparts {
  private final Discourse discourse;

  UnnamedCounterparts(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The other side.
   *
   * @param by who is bound or asks
   * @param content what is to be done
   */
  Actors of(Passage passage, Find find, Actors by, TokenRange content) {
    if (by.ids().size() != 1) {
      return discourse.areOrganisations(by) ? helped(passage, by) : towardsTitle(find, by);
    }
    Actors earlier = foreign(passage.earlier().counterpart(by), by);
    Actors ofWhole =
        earlier.isKnown() ? earlier : passage.earlier().counterpart(discourse.whole(by));
    if (ofWhole.isKnown()) {
      return ofWhole;
    }
    int offset = passage.reading().tokens().get(content.from()).start();
    Actors other = foreign(discourse.otherThan(by, offset), by);
    if (other.ids().size() == 1 && discourse.isNamedBefore(other.ids().get(0), offset)) {
      return other;
    }
    return helped(passage, by);
  }

  /** Nobody where one side is a body of the other. */
  private Actors foreign(Actors other, Actors by) {
    return discourse.areKin(other, by) ? Actors.NONE : other;
  }

  /** What several do of whom the title names none is for the only state that it names. */
  private Actors towardsTitle(Find find, Actors by) {
    boolean undertakes = find.trigger().type().family() != ActType.Family.REQUEST;
    return by.isKnown() && undertakes && !discourse.titleNames(by)
        ? discourse.namedInTitle(by)
        : Actors.NONE;
  }

  /** Whom the acts before help, or the state that the title names, or the one named most. */
  private Actors helped(Passage passage, Actors by) {
    for (Actors helped : passage.earlier().recipients(by)) {
      if (!discourse.areKin(helped, by)) {
        return helped;
      }
    }
    Actors inTitle = discourse.namedInTitle(by);
    return inTitle.isKnown() ? inTitle : discourse.mostNamed(by);
  }
}
