package org.entente.text.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.rule.Trigger;
import org.entente.text.morph.GrammarTable;

/**
 * How probable it is that an act is wholly right: its family, who is bound and towards whom. The
 * probability is the share of right ones among labelled acts with the same evidence: how the text
 * names the one side and the other, and what is done ({@code act_confidence.csv}); less where the
 * subject is a thing.
 */
final class ActConfidence {
  /** How the text says who is bound, or who the other side is. */
  enum Evidence {
    /** By a name, an adjective or an office. */
    NAMED,
    /** By « les deux pays ». */
    PAIR,
    /** By a pronoun. */
    PRONOUN,
    /** Only by what it says elsewhere. */
    INFERRED,
    /** Not at all. */
    NONE;

    /** The evidence for some actors. */
    static Evidence of(Actors actors) {
      if (!actors.isKnown()) {
        return NONE;
      }
      if (actors.surface() == null) {
        return INFERRED;
      }
      String words = FoldedText.fold(actors.surface());
      if (PRONOUNS.contains(words)) {
        return PRONOUN;
      }
      return words.startsWith("les deux") || words.endsWith("parties") ? PAIR : NAMED;
    }
  }

  private record Row(String by, String to, String family, double share) {
    private boolean fits(Evidence bound, Evidence other, ActType.Family of) {
      return matches(by, bound.name()) && matches(to, other.name()) && matches(family, of.name());
    }

    private static boolean matches(String wanted, String name) {
      return wanted.equals("*") || wanted.equalsIgnoreCase(name);
    }
  }

  private static final WordSet PRONOUNS =
      WordSet.of(
          "il",
          "elle",
          "ils",
          "elles",
          "nous",
          "je",
          "j'",
          "-il",
          "-elle",
          "-t-il",
          "-t-elle",
          "-ils",
          "-elles",
          "celui-ci",
          "celle-ci",
          "ce dernier",
          "cette derniere",
          "lui");

  /** An act whose subject is a thing is right so much less often than another one. */
  private static final double EVENT = 0.75;

  /** The same for a passive without an agent. */
  private static final double AGENTLESS = 0.85;

  private static final Map<Evidence, Map<Evidence, Map<ActType.Family, Double>>> SHARES = shares();

  private ActConfidence() {}

  private static Map<Evidence, Map<Evidence, Map<ActType.Family, Double>>> shares() {
    List<Row> rows = new ArrayList<>();
    for (List<String> row : GrammarTable.rows("act_confidence.csv")) {
      rows.add(new Row(row.get(0), row.get(1), row.get(2), Double.parseDouble(row.get(3))));
    }
    Map<Evidence, Map<Evidence, Map<ActType.Family, Double>>> shares =
        new EnumMap<>(Evidence.class);
    for (Evidence by : Evidence.values()) {
      shares.put(by, new EnumMap<>(Evidence.class));
      for (Evidence to : Evidence.values()) {
        Map<ActType.Family, Double> families = new EnumMap<>(ActType.Family.class);
        for (ActType.Family family : ActType.Family.values()) {
          families.put(family, share(rows, by, to, family));
        }
        shares.get(by).put(to, families);
      }
    }
    return shares;
  }

  private static double share(List<Row> rows, Evidence by, Evidence to, ActType.Family family) {
    for (Row row : rows) {
      if (row.fits(by, to, family)) {
        return row.share();
      }
    }
    throw new IllegalStateException("act_confidence.csv has no row for " + by + ", " + to);
  }

  /**
   * The probability, 0 to 1.
   *
   * @param trigger the rule that found the act
   * @param by who is bound or asks
   * @param to who benefits or is asked
   */
  static double of(Trigger trigger, Actors by, Actors to) {
    double factor =
        switch (trigger.construction()) {
          case EVENT -> EVENT;
          case AGENTLESS -> AGENTLESS;
          default -> 1;
        };
    Map<ActType.Family, Double> shares = SHARES.get(Evidence.of(by)).get(Evidence.of(to));
    return Math.round(shares.get(trigger.type().family()) * factor * 1000) / 1000.0;
  }
}
