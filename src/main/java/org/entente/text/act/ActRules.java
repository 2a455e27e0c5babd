package org.entente.text.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The triggers, by the words that carry them. */
final class ActRules {
  private final Map<Trigger.Construction, Map<String, List<Trigger>>> byHead = new HashMap<>();

  ActRules(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      for (String head : trigger.heads()) {
        byHead
            .computeIfAbsent(trigger.construction(), key -> new HashMap<>())
            .computeIfAbsent(head, key -> new ArrayList<>())
            .add(trigger);
      }
    }
  }

  /** The triggers of a construction on a lemma, in the order of the lexicon. */
  List<Trigger> of(Trigger.Construction construction, String lemma) {
    return byHead.getOrDefault(construction, Map.of()).getOrDefault(lemma, List.of());
  }
}
