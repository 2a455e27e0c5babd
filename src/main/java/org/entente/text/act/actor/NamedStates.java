package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;

/** Whom an article names, how often and where. */
public final class NamedStates {
  /** A state must be named this many times as often as the next to stand out. */
  private static final int CLEARLY = 2;

  /** So many mentions before a place say of whom it speaks. */
  private static final int LATEST = 60;

  private final Map<String, Integer> named;
  private final MentionIndex mentions;
  private final ActorKinds kinds;
  private final Span title;
  private final int[] starts;
  private final Set<String> partners;
  private final String heading;

  /** Where each is named, in order. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  /**
   * @param sentences those of the kept text, the title first
   */
  NamedStates(MentionIndex mentions, ActorKinds kinds, List<Sentence> sentences) {
    this.mentions = mentions;
    this.kinds = kinds;
    this.title =
        sentences.isEmpty() || !sentences.get(0).isTitle() ? null : sentences.get(0).span();
    this.starts = starts(sentences);
    this.partners = partners(mentions);
    this.heading = sentences.isEmpty() ? null : heading(sentences.get(0));
    for (Mention mention : mentions.all()) {
      if (mention.entityId() != null) {
        places
            .computeIfAbsent(mention.entityId(), id -> new ArrayList<>())
            .add(mention.span().start());
      }
    }
    this.named = counts(mentions.all(), kinds);
  }

  private static int[] starts(List<Sentence> sentences) {
    int[] starts = new int[sentences.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = sentences.get(i).span().start();
    }
    Arrays.sort(starts);
    return starts;
  }

  /** The state that the article names clearly more often than any other but the one that acts. */
  Actors mostNamed(Actors by) {
    return most(named, by);
  }

  /** The same among the last mentions before a place. */
  Actors mostNamedBefore(int offset) {
    int count = mentions.countBefore(offset);
    return most(
        counts(mentions.all().subList(Math.max(0, count - LATEST), count), kinds), Actors.NONE);
  }

  private static Actors most(Map<String, Integer> named, Actors by) {
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

  /** Whether the article names a state and no other one. */
  boolean namesOnly(Actors state) {
    return state.isKnown() && state.ids().containsAll(named.keySet());
  }

  /** Whether the article names an organisation or one of its bodies. */
  public boolean namesBodyOf(String id) {
    return mentions.all().stream()
        .anyMatch(m -> id.equals(m.entityId()) || id.equals(kinds.parent(m.entityId())));
  }

  /** Whether a state or organisation is named before a place. */
  public boolean isNamedBefore(String id, int offset) {
    List<Integer> named = places.getOrDefault(id, List.of());
    return !named.isEmpty() && named.get(0) < offset;
  }

  /** How often a state or organisation is named, the title included. */
  public int times(String id) {
    return places.getOrDefault(id, List.of()).size();
  }

  /**
   * How many sentences before that of a place a state or organisation is named last: 0 in the same
   * one; {@link Integer#MAX_VALUE} where it is not named before its end.
   */
  public int sentencesSince(String id, int offset) {
    int here = sentence(offset);
    int end = here + 1 < starts.length ? starts[here + 1] : Integer.MAX_VALUE;
    List<Integer> named = places.getOrDefault(id, List.of());
    int found = Collections.binarySearch(named, end);
    int before = found >= 0 ? found : -found - 1;
    return before == 0 ? Integer.MAX_VALUE : here - sentence(named.get(before - 1));
  }

  /** The index of the sentence that a place lies in. */
  private int sentence(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Whether the title names one of the actors. */
  public boolean titleNames(Actors actors) {
    return title != null
        && mentions.within(title).stream()
            .anyMatch(mention -> actors.ids().contains(String.valueOf(mention.entityId())));
  }

  /** The only state of the title besides those of {@code by}. */
  public Actors inTitle(Actors by) {
    if (title == null) {
      return Actors.NONE;
    }
    List<String> ids =
        mentions.within(title).stream()
            .map(Mention::entityId)
            .filter(id -> id != null && kinds.isState(id) && !by.ids().contains(id))
            .distinct()
            .toList();
    return ids.size() == 1 ? new Actors(ids, null, null, 0.6) : heading(by);
  }

  /** « Laos : … »: the state in front of the title, unless it is one of {@code by}. */
  public Actors heading(Actors by) {
    return heading == null || by.ids().contains(heading)
        ? Actors.NONE
        : new Actors(List.of(heading), null, null, 0.6);
  }

  /** The state before the colon with which the title begins; null for none. */
  private String heading(Sentence first) {
    List<Mention> named = first.isTitle() ? mentions.within(first.span()) : List.of();
    Mention mention = named.isEmpty() ? null : named.get(0);
    int behind = mention == null ? -1 : first.tokenAt(mention.span().end());
    boolean heads =
        mention != null
            && mention.span().start() == first.span().start()
            && behind < first.tokens().size()
            && first.tokens().get(behind).surface().equals(":")
            && mention.entityId() != null
            && kinds.isState(mention.entityId());
    return heads ? mention.entityId() : null;
  }

  private static Map<String, Integer> counts(List<Mention> mentions, ActorKinds kinds) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      String id = mention.entityId();
      if (id != null && kinds.isState(id) && mention.role() != Role.OTHER) {
        counts.merge(id, 1, Integer::sum);
      }
    }
    return counts;
  }
}
