package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;

/**
 * The two parties that an article is about, whom « les deux pays » means: two states, a state and
 * an organisation, or two organisations, named clearly more often than any other.
 */
final class PartyPair {
  /** One state must be named this many times as often as the next to be the other party. */
  private static final int CLEARLY = 2;

  private final MentionIndex mentions;
  private final ActorKinds kinds;
  private final Standpoint standpoint;

  /** How often each party is named by the first mentions; moved to and fro as places are asked. */
  private final Map<String, Integer> counts = new HashMap<>();

  private int counted;
  private final List<String> ofArticle;
  private final List<String> only;
  private final int all;

  PartyPair(MentionIndex mentions, ActorKinds kinds, Standpoint standpoint) {
    this.mentions = mentions;
    this.kinds = kinds;
    this.standpoint = standpoint;
    // The home state counts once unnamed: its agency speaks of « les deux pays » without it.
    if (standpoint.focus().equals(standpoint.home()) && kinds.isState(standpoint.home())) {
      counts.merge(standpoint.home(), 1, Integer::sum);
    }
    countFirst(mentions.all().size());
    this.all = counts.size();
    this.ofArticle = pair();
    boolean passing = counts.size() > 2 && ofArticle.stream().anyMatch(id -> counts.get(id) < 2);
    this.only = passing ? List.of() : withOrganisation();
  }

  /** Those of the text before a place, or else of the article; sorted, empty when not clear. */
  List<String> before(int offset) {
    countFirst(mentions.countBefore(offset));
    List<String> before = pair();
    return before.isEmpty() ? ofArticle : before;
  }

  /** The states before a place, or else of the article, where they are so many; sorted. */
  List<String> group(int count, int offset) {
    countFirst(mentions.countBefore(offset));
    List<String> states = ranked(true);
    if (states.size() != count) {
      countFirst(mentions.all().size());
      states = ranked(true);
    }
    return states.size() == count ? states.stream().sorted().toList() : List.of();
  }

  /** Those of the whole article, sorted; empty when not clear. */
  List<String> ofArticle() {
    return ofArticle;
  }

  /** The two parties of the whole article, unless one of several is named in passing only. */
  List<String> only() {
    return only;
  }

  /** How many states and organisations the whole article knows as parties. */
  int count() {
    return all;
  }

  /** Counts the first mentions only: steps from the place asked before to this one. */
  private void countFirst(int wanted) {
    while (counted < wanted) {
      count(mentions.all().get(counted++), 1);
    }
    while (counted > wanted) {
      count(mentions.all().get(--counted), -1);
    }
  }

  private void count(Mention mention, int step) {
    boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
    if (party && mention.entityId() != null && !mention.isPerson()) {
      counts.merge(mention.entityId(), step, (a, b) -> a + b == 0 ? null : a + b);
    }
  }

  /** The pair among those that are counted. */
  private List<String> pair() {
    List<String> states = ranked(true);
    if (states.size() >= 2) {
      return isClear(states, 1) ? sorted(states.get(0), states.get(1)) : List.of();
    }
    List<String> organisations = ranked(false);
    if (states.size() == 1 && !organisations.isEmpty() && isClear(organisations, 0)) {
      return sorted(states.get(0), organisations.get(0));
    }
    return states.isEmpty() && organisations.size() == 2
        ? sorted(organisations.get(0), organisations.get(1))
        : List.of();
  }

  /** The pair, or the first state and an organisation named clearly more than the second state. */
  private List<String> withOrganisation() {
    List<String> states = ranked(true);
    List<String> organisations = ranked(false);
    boolean prevails =
        states.size() >= 2
            && !organisations.isEmpty()
            && isClear(organisations, 0)
            && counts.get(organisations.get(0)) >= CLEARLY * counts.get(states.get(1));
    return prevails ? sorted(states.get(0), organisations.get(0)) : ofArticle;
  }

  private List<String> ranked(boolean states) {
    List<String> ids = new ArrayList<>(counts.keySet());
    ids.removeIf(id -> kinds.isState(id) != states);
    ids.sort(
        Comparator.comparing((String id) -> !id.equals(standpoint.focus()))
            .thenComparing(id -> -counts.get(id))
            .thenComparing(id -> id));
    return ids;
  }

  /** Whether the party of this rank is the last one, or named clearly more often than the next. */
  private boolean isClear(List<String> ids, int rank) {
    return ids.size() == rank + 1
        || counts.get(ids.get(rank)) >= CLEARLY * counts.get(ids.get(rank + 1));
  }

  private static List<String> sorted(String a, String b) {
    return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
  }
}
