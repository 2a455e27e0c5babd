package org.entente.text.act.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.text.WordSet;
import org.entente.text.clause.verb.VerbGroup;

/** The triggers, by the words that carry them. */
public final class ActRules {
  private static final Map<VerbGroup.Tense, String> TENSES =
      Arrays.stream(VerbGroup.Tense.values())
          .collect(
              Collectors.toMap(
                  tense -> tense,
                  tense -> tense.name().toLowerCase(Locale.ROOT),
                  (a, b) -> a,
                  () -> new EnumMap<>(VerbGroup.Tense.class)));

  private final Map<Trigger.Construction, Map<String, List<Trigger>>> byHead =
      new EnumMap<>(Trigger.Construction.class);

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
  }

  /** The name of a group's tense in the lexicon. */
  public static String tense(VerbGroup group) {
    return TENSES.get(group.tense());
  }

  /** The lemmas that carry triggers of a construction. */
  public WordSet heads(Trigger.Construction construction) {
    return WordSet.of(byHead.getOrDefault(construction, Map.of()).keySet());
  }

  /** The triggers of a construction on a lemma, in the order of the lexicon. */
  public List<Trigger> of(Trigger.Construction construction, String lemma) {
    Map<String, List<Trigger>> heads = byHead.get(construction);
    List<Trigger> triggers = heads == null ? null : heads.get(lemma);
    return triggers == null ? List.of() : triggers;
  }
}
