package org.entente.text.commitment;

import java.math.BigDecimal;

/**
 * A number of things.
 *
 * @param value how many
 * @param unit folded lemma of what is counted, {@code %}, or empty when it is not said
 * @param partOf of how many it is some (« deux des trois »), or null
 * @param round whether it is only told in round numbers (« une cinquantaine »)
 */
public record Amount(BigDecimal value, String unit, BigDecimal partOf, boolean round) {
  private static final String ROUND = "~";
  private static final BigDecimal NEARLY = new BigDecimal("0.9");

  /** Numbers without zeros behind, so that equal ones are written alike. */
  public Amount {
    value = value.stripTrailingZeros();
    partOf = partOf == null ? null : partOf.stripTrailingZeros();
  }

  /** A number that is told exactly. */
  public Amount(BigDecimal value, String unit, BigDecimal partOf) {
    this(value, unit, partOf, false);
  }

  /** How many fulfil a promise of it. */
  public BigDecimal least() {
    return round ? value.multiply(NEARLY) : value;
  }

  /** Whether the two count the same things, or one of them leaves them open. */
  boolean countsLike(Amount other) {
    return unit.isEmpty() || other.unit().isEmpty() || unit.equals(other.unit());
  }

  /** Whether the two say the same number of the same things. */
  public boolean same(Amount other) {
    return countsLike(other) && value.compareTo(other.value()) == 0;
  }

  /** The same number of things that were named before. */
  Amount counting(String what) {
    return unit.isEmpty() ? new Amount(value, what, partOf, round) : this;
  }

  /** The same number under another name of what is counted. */
  Amount of(String name) {
    return new Amount(value, name, partOf, round);
  }

  /** Whether it tells a part of a whole, not a number of things. */
  public boolean isShare() {
    return unit.equals("%");
  }

  /** As a text that {@link #parse} reads. */
  public String published() {
    String of = partOf == null ? "" : partOf.toPlainString();
    return (round ? ROUND : "") + value.toPlainString() + " " + unit + " " + of;
  }

  /** The amount of a published text. */
  public static Amount parse(String text) {
    String[] parts = text.split(" ", -1);
    boolean round = parts[0].startsWith(ROUND);
    return new Amount(
        new BigDecimal(round ? parts[0].substring(1) : parts[0]),
        parts[1],
        parts[2].isEmpty() ? null : new BigDecimal(parts[2]),
        round);
  }
}
