package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that no journalist writes cost no more a word than others. */
final class ActGrowthTest {
  private static final int FEW = 400;

  /** Four times the text may take this many times as long; quadratic work takes sixteen times. */
  private static final double MOST = 9;

  /** Shorter times say nothing. */
  private static final long FLOOR = 40_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        ", le Laos, la Norvège",
        " « il a dit",
        " a promis de livrer des radars et",
        " a dit que le Laos",
        ", qui a promis de livrer des radars au Laos,",
        " livrera des radars en mai 2026 à la demande du Laos,",
        " signé lundi entre le Laos et le Japon",
        " l'engagement du Laos",
        " doit, avec le Laos, livrer dix radars en mai",
        "("
      })
  void growsWithTheTextOnly(String unit) {
    read(unit, FEW);
    long few = Math.max(FLOOR, read(unit, FEW));
    long many = read(unit, 4 * FEW);
    assertTrue(many <= MOST * few, unit + ": " + few + " ns, then " + many + " ns");
  }

  private static long read(String unit, int times) {
    String text = "Le Japon aide le Laos. Le Vietnam a promis" + unit.repeat(times) + " de partir.";
    long before = processorTime();
    ActSentences.acts(text);
    return processorTime() - before;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
