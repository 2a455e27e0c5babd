package org.entente.text.act.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.text.Span;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;

/** How often an article names each state. */
final class NamedStates {
  /** A state must be named this many times as often as the next to stand out. */
  private static final int CLEARLY = 2;

  private final Map<String, Integer> named;

  private final MentionIndex mentions;
  private final ActorKinds kinds;
  private final Span title;
  private final Set<String> partners;

  /** Where each is named first. */
  private final Map<String, Integer> first = new HashMap<>();

  /**
   * @param title where the title stands, or null
   */
  NamedStates(MentionIndex mentions, ActorKinds kinds, Span title) {
    this.mentions = mentions;
    this.kinds = kinds;
    this.title = title;
    this.partners = partners(mentions);
    for (Mention mention : mentions.all()) {
      if (mention.entityId() != null) {
        first.putIfAbsent(mention.entityId(), mention.span().start());
      }
    }
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

  /** The states and organisations that the article names as partners. */
  Set<String> partners() {
    return partners;
  }

  private static Set<String> partners(MentionIndex mentions) {
    Set<String> named = new TreeSet<>();
    for (Mention mention : mentions.all()) {
      if (mention.role() == Role.PARTNER && mention.entityId() != null && !mention.isPerson()) {
        named.add(mention.entityId());
      }
    }
    return named;
  }

  /** Whether the article names the state. */
  boolean names(String id) {
    return named.containsKey(id);
  }

  /** Whether the article names an organisation or one of its bodies. */
  boolean namesBodyOf(String id) {
    return mentions.all().stream()
        .anyMatch(m -> id.equals(m.entityId()) || id.equals(kinds.parent(m.entityId())));
  }

  /** Whether a state or organisation is named before a place. */
  boolean isNamedBefore(String id, int offset) {
    return first.getOrDefault(id, Integer.MAX_VALUE) < offset;
  }

  /** Whether the title names one of the actors. */
  boolean titleNames(Actors actors) {
    return title != null
        && mentions.within(title).stream()
            .anyMatch(mention -> actors.ids().contains(String.valueOf(mention.entityId())));
  }

  /** The only state of the title besides those of {@code by}. */
  Actors inTitle(Actors by) {
    if (title == null) {
      return Actors.NONE;
    }
    List<String> ids =
        mentions.within(title).stream()
            .map(Mention::entityId)
            .filter(id -> id != null && kinds.isState(id) && !by.ids().contains(id))
            .distinct()
            .toList();
    return ids.size() == 1 ? new Actors(ids, null, null, 0.6) : Actors.NONE;
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
