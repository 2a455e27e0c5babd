package org.entente.text.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.morph.GrammarTable;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Tells what a clause is to the one that it depends on, by {@code clause_kinds.csv}. */
final class ClauseKinds {
  private static final String ANY = "";

  private final Map<String, Map<String, ClauseReading.Kind>> kinds = new HashMap<>();
  private final Set<String> asking = new HashSet<>();

  ClauseKinds() {
    for (List<String> row : GrammarTable.rows("clause_kinds.csv")) {
      Map<String, ClauseReading.Kind> before =
          kinds.computeIfAbsent(row.get(0), key -> new HashMap<>());
      for (String word : row.get(1).split("\\|")) {
        before.put(word, ClauseReading.Kind.valueOf(row.get(2)));
      }
    }
    for (List<String> row : GrammarTable.rows("asking_verbs.csv")) {
      asking.add(row.get(0));
    }
  }

  /** The kind of a finite clause. */
  ClauseReading.Kind of(List<Token> tokens, ClauseReading clause) {
    if (clause.introducer() == null) {
      return independent(clause);
    }
    // « dans lequel », « à qui »: the pronoun stands behind its preposition.
    int from = clause.extent().from();
    int at = tokens.get(from).upos() == Upos.ADP ? from + 1 : from;
    boolean asked = from > 0 && asking.contains(tokens.get(from - 1).lemma());
    if (tokens.get(at).upos() == Upos.PRON) {
      boolean question = asked || from == 0 && !clause.introducer().startsWith("quiconque");
      return question ? ClauseReading.Kind.QUESTION : ClauseReading.Kind.RELATIVE;
    }
    ClauseReading.Kind kind = listed(tokens, at, full(clause.introducer()));
    boolean question =
        asked && (kind == ClauseReading.Kind.CONDITION || kind == ClauseReading.Kind.TIME);
    return question ? ClauseReading.Kind.QUESTION : kind;
  }

  private static ClauseReading.Kind independent(ClauseReading clause) {
    boolean joined = clause.governor() >= 0 && clause.kind() == ClauseReading.Kind.MAIN;
    return joined ? ClauseReading.Kind.COORDINATED : clause.kind();
  }

  /** The introducing word without elision; « s' » stays. */
  private static String full(String introducer) {
    return introducer.length() > 2 && introducer.endsWith("'")
        ? introducer.substring(0, introducer.length() - 1) + "e"
        : introducer;
  }

  private ClauseReading.Kind listed(List<Token> tokens, int at, String introducer) {
    String word = introducer.equals("qu'") ? "que" : introducer;
    Map<String, ClauseReading.Kind> before = kinds.get(word);
    if (before == null) {
      return ClauseReading.Kind.COMPLEMENT;
    }
    ClauseReading.Kind any = before.getOrDefault(ANY, ClauseReading.Kind.COMPLEMENT);
    return at == 0 ? any : before.getOrDefault(tokens.get(at - 1).folded(), any);
  }
}
