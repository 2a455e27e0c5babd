package org.entente.text.act.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.WordSet;

/** The triggers, by the words that carry them. */
public final class ActRules {
  private final Map<Trigger.Construction, Map<String, List<Trigger>>> byHead =
      new EnumMap<>(Trigger.Construction.class);

  /** Most words carry no trigger of any construction. */
  private final WordSet heads;

  /** The head of rules for any verb. */
  public static final String ANY_VERB = "*";

  public ActRules(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      for (String head : trigger.heads()) {
        byHead
            .computeIfAbsent(trigger.construction(), key -> new HashMap<>())
            .computeIfAbsent(head, key -> new ArrayList<>())
            .add(trigger);
      }
    }
    this.heads =
        WordSet.of(byHead.values().stream().flatMap(words -> words.keySet().stream()).toList());
  }

  /** The lemmas that carry triggers of a construction. */
  public WordSet heads(Trigger.Construction construction) {
    return WordSet.of(byHead.getOrDefault(construction, Map.of()).keySet());
  }

  /** The triggers of a construction on a lemma, in the order of the lexicon. */
  public List<Trigger> of(Trigger.Construction construction, String lemma) {
    return heads.contains(lemma)
        ? byHead.getOrDefault(construction, Map.of()).getOrDefault(lemma, List.of())
        : List.of();
  }
}
