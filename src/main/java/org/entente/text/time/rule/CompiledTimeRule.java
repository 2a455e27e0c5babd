package org.entente.text.time.rule;

import org.entente.text.time.scan.TimeTokens;

/** A rule whose contexts are numbers. */
final class CompiledTimeRule {
  private final String id;
  private final Meaning meaning;
  private final String argument;
  private final int[][] after;
  private final int[][] unlessAfter;
  private final int[][] before;
  private final int[][] unlessBefore;

  CompiledTimeRule(
      String id,
      Meaning meaning,
      String argument,
      int[][] after,
      int[][] unlessAfter,
      int[][] before,
      int[][] unlessBefore) {
    this.id = id;
    this.meaning = meaning;
    this.argument = argument;
    this.after = after;
    this.unlessAfter = unlessAfter;
    this.before = before;
    this.unlessBefore = unlessBefore;
  }

  String id() {
    return id;
  }

  Meaning meaning() {
    return meaning;
  }

  String argument() {
    return argument;
  }

  /** Whether the neighbours of a match allow it. */
  boolean fits(TimeTokens tokens, int from, int to) {
    return (after.length == 0 || anyBefore(tokens, from, after))
        && !anyBefore(tokens, from, unlessAfter)
        && (before.length == 0 || anyBehind(tokens, to, before))
        && !anyBehind(tokens, to, unlessBefore);
  }

  private static boolean anyBefore(TimeTokens tokens, int from, int[][] contexts) {
    for (int[] context : contexts) {
      if (RuleSet.endsBefore(tokens, from, context)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyBehind(TimeTokens tokens, int to, int[][] contexts) {
    for (int[] context : contexts) {
      if (RuleSet.beginsAt(tokens, to, context)) {
        return true;
      }
    }
    return false;
  }
}
