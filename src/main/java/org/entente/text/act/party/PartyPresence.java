package org.entente.text.act.party;

import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.actor.NamedStates;

/**
 * Whether a party that the words of an act do not name is there to be meant: an article about two
 * parties always means the other one, one about more only whom it is about and has just named.
 */
final class PartyPresence {
  /** A party that the title does not name is named so often. */
  private static final int OFTEN = 3;

  /** The words go on about a party named so many sentences before. */
  private static final int NEAR = 1;

  private final Discourse discourse;

  PartyPresence(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whether the article is about a party and has named it before a place ends. */
  boolean isThere(Actors party, int offset) {
    if (discourse.isTwoSided() || party.ids().size() != 1) {
      return true;
    }
    NamedStates named = discourse.named();
    String id = party.ids().get(0);
    return isNamed(party, offset)
        && (named.times(id) >= OFTEN
            || named.titleNames(party)
            || named.sentencesSince(id, offset) == 0);
  }

  /** Whether the article has named a party before the sentence of a place ends, or need not. */
  boolean isNamed(Actors party, int offset) {
    return discourse.isTwoSided()
        || discourse.isHome(party)
        || party.ids().stream()
            .allMatch(id -> discourse.named().sentencesSince(id, offset) < Integer.MAX_VALUE);
  }

  /** Whether the party is named in the sentence of a place or the one before it. */
  boolean isNear(Actors party, int offset) {
    return discourse.isTwoSided()
        || party.ids().stream()
            .anyMatch(id -> discourse.named().sentencesSince(id, offset) <= NEAR);
  }
}
