package org.entente.text.act.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.Role;

/** How often an article names each state. */
final class NamedStates {
  /** A state must be named this many times as often as the next to stand out. */
  private static final int CLEARLY = 2;

  private final Map<String, Integer> named;

  NamedStates(MentionIndex mentions, ActorKinds kinds) {
    this.named = counts(mentions, kinds);
  }

  /** The state that the article names clearly more often than any other but the one that acts. */
  Actors mostNamed(Actors by) {
    String first = null;
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> state : named.entrySet()) {
      if (by.ids().contains(state.getKey())) {
        continue;
      }
      if (state.getValue() > most) {
        next = most;
        most = state.getValue();
        first = state.getKey();
      } else {
        next = Math.max(next, state.getValue());
      }
    }
    return most >= CLEARLY * Math.max(1, next)
        ? new Actors(List.of(first), null, null, 0.6)
        : Actors.NONE;
  }

  private static Map<String, Integer> counts(MentionIndex mentions, ActorKinds kinds) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions.all()) {
      String id = mention.entityId();
      if (id != null && kinds.isState(id) && mention.role() != Role.OTHER) {
        counts.merge(id, 1, Integer::sum);
      }
    }
    return counts;
  }
}
