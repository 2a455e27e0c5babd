package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.entity.Mention;
import org.entente.text.entity.Role;

/**
 * The two parties that an article is about, whom « les deux pays » means: two states, a state and
 * an organisation, or two organisations, named clearly more often than any other.
 */
final class PartyPair {
  /** One state must be named this many times as often as the next to be the other party. */
  private static final int CLEARLY = 2;

  private final List<Mention> mentions;
  private final ActorKinds kinds;
  private final Standpoint standpoint;

  PartyPair(List<Mention> mentions, ActorKinds kinds, Standpoint standpoint) {
    this.mentions = mentions;
    this.kinds = kinds;
    this.standpoint = standpoint;
  }

  /** Those of the text before a place, or else of the article; sorted, empty when not clear. */
  List<String> before(int offset) {
    List<String> before = of(mentions.stream().filter(m -> m.span().start() < offset).toList());
    return before.isEmpty() ? ofArticle() : before;
  }

  /** Those of the whole article, sorted; empty when not clear. */
  List<String> ofArticle() {
    return of(mentions);
  }

  /** The two parties of the whole article, unless one of several is named in passing only. */
  List<String> only() {
    Map<String, Integer> counts = counts(mentions);
    List<String> pair = of(mentions);
    boolean passing = counts.size() > 2 && pair.stream().anyMatch(id -> counts.get(id) < 2);
    return passing ? List.of() : pair;
  }

  private List<String> of(List<Mention> candidates) {
    Map<String, Integer> counts = counts(candidates);
    List<String> states = ranked(counts, true);
    if (states.size() >= 2) {
      return isClear(states, 1, counts) ? sorted(states.get(0), states.get(1)) : List.of();
    }
    List<String> organisations = ranked(counts, false);
    if (states.size() == 1 && !organisations.isEmpty() && isClear(organisations, 0, counts)) {
      return sorted(states.get(0), organisations.get(0));
    }
    return states.isEmpty() && organisations.size() == 2
        ? sorted(organisations.get(0), organisations.get(1))
        : List.of();
  }

  /** The home state counts once unnamed: its agency speaks of « les deux pays » without it. */
  private Map<String, Integer> counts(List<Mention> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : candidates) {
      boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
      if (party && mention.entityId() != null && !mention.isPerson()) {
        counts.merge(mention.entityId(), 1, Integer::sum);
      }
    }
    if (standpoint.focus().equals(standpoint.home()) && kinds.isState(standpoint.home())) {
      counts.merge(standpoint.home(), 1, Integer::sum);
    }
    return counts;
  }

  private List<String> ranked(Map<String, Integer> counts, boolean states) {
    List<String> ids = new ArrayList<>(counts.keySet());
    ids.removeIf(id -> kinds.isState(id) != states);
    ids.sort(
        Comparator.comparing((String id) -> !id.equals(standpoint.focus()))
            .thenComparing(id -> -counts.get(id))
            .thenComparing(id -> id));
    return ids;
  }

  /** Whether the party of this rank is the last one, or named clearly more often than the next. */
  private static boolean isClear(List<String> ids, int rank, Map<String, Integer> counts) {
    return ids.size() == rank + 1
        || counts.get(ids.get(rank)) >= CLEARLY * counts.get(ids.get(rank + 1));
  }

  private static List<String> sorted(String a, String b) {
    return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
  }
}
