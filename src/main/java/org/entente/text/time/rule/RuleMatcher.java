package org.entente.text.time.rule;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.time.scan.TimeTokens;
import org.entente.text.time.scan.WordEntry;

/**
 * Finds the longest match at each token, from left to right. Patterns are bounded, so the work for
 * each token is, too, and the whole is linear in the length of the text.
 */
public final class RuleMatcher {
  /** No pattern is longer. */
  private static final int DEPTH = 24;

  private final RuleSet rules;
  private final boolean[] starters;

  /** Matches the rules of a set. */
  public RuleMatcher(RuleSet rules) {
    this.rules = rules;
    this.starters = rules.trie().starters();
  }

  /** The matches in a text, in order; none overlap. */
  public List<Match> find(TimeTokens tokens) {
    List<Match> found = new ArrayList<>();
    Search search = new Search(tokens);
    int i = 0;
    while (i < tokens.size()) {
      Match match = canStart(tokens.entry(i)) ? search.longest(i) : null;
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.to();
      }
    }
    return found;
  }

  private boolean canStart(WordEntry entry) {
    for (int i = 0; i < entry.size(); i++) {
      if (starters[entry.atom(i)]) {
        return true;
      }
    }
    return false;
  }

  /** The search from one token on. */
  private final class Search {
    private final TimeTokens tokens;
    private final int[] path = new int[DEPTH];
    private int[] best = new int[DEPTH];
    private int bestLength;
    private int bestRule;
    private int start;

    private Search(TimeTokens tokens) {
      this.tokens = tokens;
    }

    private Match longest(int from) {
      start = from;
      bestLength = 0;
      bestRule = Integer.MAX_VALUE;
      step(0, 0);
      if (bestLength == 0) {
        return null;
      }
      CompiledTimeRule rule = rules.rule(bestRule);
      return new Match(
          from,
          from + bestLength,
          rule.id(),
          rule.meaning(),
          rule.argument(),
          TimeParts.of(tokens, from, best, bestLength));
    }

    private void step(int node, int depth) {
      accept(node, depth);
      int at = start + depth;
      if (depth == DEPTH || at >= tokens.size()) {
        return;
      }
      WordEntry entry = tokens.entry(at);
      for (int i = 0; i < entry.size(); i++) {
        int child = rules.trie().child(node, entry.atom(i));
        if (child >= 0) {
          path[depth] = entry.atom(i);
          step(child, depth + 1);
        }
      }
    }

    private void accept(int node, int depth) {
      int[] ending = depth < bestLength || depth == 0 ? null : rules.trie().rulesAt(node);
      if (ending == null) {
        return;
      }
      for (int rule : ending) {
        boolean better = depth > bestLength || rule < bestRule;
        if (better && rules.rule(rule).fits(tokens, start, start + depth)) {
          bestLength = depth;
          bestRule = rule;
          System.arraycopy(path, 0, best, 0, depth);
        }
      }
    }
  }
}
