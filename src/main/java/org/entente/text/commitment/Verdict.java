package org.entente.text.commitment;

/**
 * Whether two deeds belong to one undertaking.
 *
 * @param relation how they stand to each other
 * @param score how much speaks for it; comparable among the deeds that one deed is compared with
 * @param reason why they are not one, or null
 */
public record Verdict(Relation relation, double score, String reason) {

  /** How two deeds stand to each other. */
  public enum Relation {
    /** One undertaking. */
    SAME,
    /** The later one does, promises or refuses what the earlier one asks for. */
    ANSWERS,
    /** The later one is an instrument of the agreement. */
    IMPLEMENTS,
    /** Alike, but something speaks against it. */
    NEAR,
    NONE
  }

  static final Verdict NONE = new Verdict(Relation.NONE, 0, null);

  static Verdict same(double score) {
    return new Verdict(Relation.SAME, score, null);
  }

  static Verdict near(double score, String reason) {
    return new Verdict(Relation.NEAR, score, reason);
  }

  Verdict as(Relation other) {
    return new Verdict(other, score, reason);
  }
}
