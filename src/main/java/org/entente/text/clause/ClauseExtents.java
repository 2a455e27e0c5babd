package org.entente.text.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/**
 * Settles how far clauses reach and what they depend on, once all verbs of a sentence are known: a
 * clause holds those that depend on it and ends where the next one outside of it begins.
 */
final class ClauseExtents {
  private final List<Token> tokens;
  private final List<ClauseReading> clauses;
  private final int[] ends;

  private ClauseExtents(List<Token> tokens, List<ClauseReading> clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.ends = new int[clauses.size()];
  }

  /** The clauses with their last words, and with governors that stand behind them. */
  static List<ClauseReading> settle(
      List<Token> tokens, List<ClauseReading> clauses, ClauseKinds kinds) {
    ClauseExtents extents = new ClauseExtents(tokens, clauses);
    extents.close();
    List<ClauseReading> settled = new ArrayList<>(clauses.size());
    for (int i = 0; i < clauses.size(); i++) {
      ClauseReading clause = clauses.get(i);
      TokenRange extent = new TokenRange(clause.extent().from(), extents.ends[i]);
      int governor = clause.governor() >= 0 ? clause.governor() : extents.enclosing(i);
      settled.add(clause.reaching(extent, governor, kinds.of(tokens, clause)));
    }
    return settled;
  }

  /** Closes each clause where one begins that does not depend on it. */
  private void close() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < clauses.size(); i++) {
      int start = clauses.get(i).extent().from();
      while (!open.isEmpty() && !holds(open.peek(), i)) {
        int closed = open.pop();
        int verb = clauses.get(closed).group().last();
        int border = start > verb ? start : resumption(clauses.get(i), verb);
        ends[closed] = trimmed(closed, border);
      }
      open.push(i);
    }
    for (int closed : open) {
      ends[closed] = trimmed(closed, sentenceEnd(closed));
    }
  }

  /** Where a clause goes on behind one within it: at its subject, or at its verb. */
  private static int resumption(ClauseReading clause, int behind) {
    TokenRange subject = clause.subject();
    return subject != null && subject.from() > behind
        ? Math.min(subject.from(), clause.group().first())
        : clause.group().first();
  }

  /** A clause holds one that depends on it and has a word of its own to begin with. */
  private boolean holds(int outer, int inner) {
    ClauseReading clause = clauses.get(inner);
    boolean hangs = clause.governor() == outer;
    return hangs && clause.introducer() != null;
  }

  /** A clause ends with its part of the sentence. */
  private int sentenceEnd(int clause) {
    int limit = tokens.size();
    for (int i = clauses.get(clause).group().last() + 1; i < limit; i++) {
      if (tokens.get(i).surface().equals(";")) {
        return i;
      }
    }
    return limit;
  }

  /** Marks and joining words at the end belong to no clause. */
  private int trimmed(int clause, int border) {
    int least = clauses.get(clause).group().last() + 1;
    int end = Math.max(border, least);
    while (end > least
        && (tokens.get(end - 1).upos() == Upos.PUNCT || tokens.get(end - 1).upos() == Upos.CCONJ)) {
      end--;
    }
    return end;
  }

  /** The clause whose verb stands behind a subordinate one that no verb before it governs. */
  private int enclosing(int inner) {
    ClauseReading clause = clauses.get(inner);
    if (clause.introducer() == null || inner + 1 >= clauses.size()) {
      return -1;
    }
    for (int i = inner + 1; i < clauses.size(); i++) {
      if (clauses.get(i).introducer() == null) {
        return clauses.get(i).extent().from() <= clause.extent().from() ? i : -1;
      }
    }
    return -1;
  }
}
