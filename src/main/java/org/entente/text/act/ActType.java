package org.entente.text.act;

import java.util.Locale;

/** The eleven types of acts and the family of each. */
public enum ActType {
  PLEDGE(Family.UNDERTAKING),
  OFFER(Family.UNDERTAKING),
  PLAN(Family.UNDERTAKING),
  AGREEMENT(Family.AGREEMENT),
  SIGNED(Family.AGREEMENT),
  REQUEST(Family.REQUEST),
  APPEAL(Family.REQUEST),
  PROPOSAL(Family.REQUEST),
  ONGOING(Family.DELIVERY),
  DELIVERED(Family.DELIVERY),
  REFUSAL(Family.REFUSAL);

  /** What types have in common when a commitment is followed through time. */
  public enum Family {
    UNDERTAKING,
    AGREEMENT,
    REQUEST,
    DELIVERY,
    REFUSAL;

    /** The family as it stands in the tables. */
    public String published() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Family family;

  ActType(Family family) {
    this.family = family;
  }

  /** The family of the type. */
  public Family family() {
    return family;
  }

  /** The type as it stands in the tables. */
  public String published() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of a published name. */
  public static ActType of(String published) {
    return valueOf(published.toUpperCase(Locale.ROOT));
  }
}
