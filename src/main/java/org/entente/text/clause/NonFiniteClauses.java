package org.entente.text.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.clause.verb.InfinitiveChain;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Clauses of participles, and of infinitives that a preposition introduces. */
final class NonFiniteClauses {
  /** Prepositions whose infinitive is a clause of its own, and no complement of a verb. */
  private static final Set<String> PURPOSE = Set.of("pour", "afin");

  private static final WordSet OTHER = WordSet.of("sans", "apres", "avant");

  /** A preposition stands within this many words of its infinitive. */
  private static final int REACH = 4;

  private final List<Token> tokens;
  private final List<ClauseReading> finite;
  private final Set<Integer> carried = new HashSet<>();
  private int governor;

  private NonFiniteClauses(List<Token> tokens, List<ClauseReading> finite) {
    this.tokens = tokens;
    this.finite = finite;
    // What stands before the first finite verb hangs on it.
    this.governor = finite.isEmpty() ? -1 : 0;
    for (ClauseReading clause : finite) {
      carried.addAll(clause.infinitives());
    }
  }

  static List<ClauseReading> of(
      List<Token> tokens, List<VerbGroup> groups, List<ClauseReading> finite) {
    NonFiniteClauses scan = new NonFiniteClauses(tokens, finite);
    List<ClauseReading> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      while (next < finite.size() && finite.get(next).group().first() <= group.first()) {
        scan.governor = next++;
      }
      int limit = i + 1 < groups.size() ? groups.get(i + 1).first() : tokens.size();
      ClauseReading clause = scan.at(group, limit);
      if (clause != null) {
        found.add(clause);
      }
    }
    return found;
  }

  private ClauseReading at(VerbGroup group, int limit) {
    return switch (group.mood()) {
      case INFINITIVE -> infinitive(group, limit);
      case PRESENT_PARTICIPLE -> participle(group, limit);
      case PAST_PARTICIPLE ->
          tokens.get(group.first()).upos() == Upos.VERB ? participle(group, limit) : null;
      default -> null;
    };
  }

  private ClauseReading infinitive(VerbGroup group, int limit) {
    for (int i = group.first() - 1; i >= Math.max(0, group.first() - REACH); i--) {
      String word = tokens.get(i).folded();
      if (PURPOSE.contains(word)) {
        return clause(group, i, limit, word, ClauseReading.Kind.PURPOSE);
      }
      if (OTHER.contains(word)) {
        return clause(group, i, limit, word, ClauseReading.Kind.INFINITIVE);
      }
      if (tokens.get(i).upos() != Upos.ADP
          && tokens.get(i).upos() != Upos.PRON
          && tokens.get(i).upos() != Upos.ADV) {
        return null;
      }
    }
    return null;
  }

  private ClauseReading participle(VerbGroup group, int limit) {
    int before = group.first() - 1;
    boolean gerund = before >= 0 && tokens.get(before).folded().equals("en");
    boolean alone =
        group.mood() == Reading.Mood.PAST_PARTICIPLE
            && end(group.last() + 1, limit) == group.last() + 1;
    if (alone || carried.contains(group.last())) {
      return null;
    }
    int from = gerund ? before : group.first();
    return clause(group, from, limit, gerund ? "en" : null, ClauseReading.Kind.PARTICIPIAL);
  }

  private ClauseReading clause(
      VerbGroup group, int from, int limit, String introducer, ClauseReading.Kind kind) {
    int head = introducer == null ? described(from) : sharedHead();
    return new ClauseReading(
        new TokenRange(from, end(group.last() + 1, limit)),
        introducer == null && head >= 0 ? SubjectChoice.phrase(tokens, head) : null,
        head,
        group,
        InfinitiveChain.behind(tokens, group.last() + 1),
        governor,
        introducer,
        group.negated() ? ClauseReading.Polarity.NEGATIVE : ClauseReading.Polarity.AFFIRMATIVE,
        null,
        -1,
        kind);
  }

  /** The subject of the finite clause is the one that acts. */
  private int sharedHead() {
    return governor < 0 ? -1 : finite.get(governor).subjectHead();
  }

  /** The noun or name that a participle stands behind, a comma between them at most. */
  private int described(int participle) {
    int i = participle - 1;
    while (i >= 0
        && (tokens.get(i).surface().equals(",")
            || tokens.get(i).upos() == Upos.ADV
            || tokens.get(i).upos() == Upos.ADJ)) {
      i--;
    }
    boolean noun =
        i >= 0 && (tokens.get(i).upos() == Upos.NOUN || tokens.get(i).upos() == Upos.PROPN);
    return noun ? i : -1;
  }

  /** A comma, another mark or the next verb ends the clause. */
  private int end(int from, int limit) {
    int end = from;
    while (end < limit
        && tokens.get(end).upos() != Upos.PUNCT
        && tokens.get(end).upos() != Upos.SCONJ
        && !tokens.get(end).reading().isFinite()) {
      end++;
    }
    while (end > from
        && (tokens.get(end - 1).upos() == Upos.CCONJ
            || tokens.get(end - 1).upos() == Upos.ADP
            || tokens.get(end - 1).reading().is(Reading.Mood.INFINITIVE))) {
      end--;
    }
    return end;
  }
}
