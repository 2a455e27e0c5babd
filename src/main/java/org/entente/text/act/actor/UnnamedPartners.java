package org.entente.text.act.actor;

import org.entente.text.WordSet;
import org.entente.text.morph.Token;

/**
 * Whom the unnamed one of several subjects is of: « La FAO et le ministère de l'Agriculture ont
 * signé … » is told of the state where the organisation works.
 */
final class UnnamedPartners {
  /** What begins a body that the article need not name in full. */
  private static final WordSet DEFINITE = WordSet.of("le", "la", "l'", "ceux", "celui", "celle");

  private final Discourse discourse;

  UnnamedPartners(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whether some words name a body or an office without saying of which state. */
  static boolean isOne(Token first, Actors actors) {
    return actors.isNameless() && DEFINITE.contains(first.folded());
  }

  /**
   * The known ones with the state that the unnamed one is of: the other one of the article's two
   * parties, or for organisations the state that the article names most.
   */
  Actors beside(Actors known, int offset) {
    if (!known.isKnown()) {
      return known;
    }
    Actors other = known.ids().size() == 1 ? other(known, offset) : Actors.NONE;
    return other.ids().size() == 1 ? known.with(other.weakened(0.8)) : known;
  }

  private Actors other(Actors known, int offset) {
    boolean organisation = !discourse.isState(known.ids().get(0));
    Actors pair = discourse.pair(offset);
    boolean party = pair.ids().containsAll(known.ids());
    return party
        ? pair.without(known)
        : organisation ? discourse.named().mostNamed(known) : Actors.NONE;
  }
}
