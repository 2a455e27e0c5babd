package org.entente.text.entity.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.Span;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;

/** Whom an article names, in which roles, and who its two parties are. */
final class NamedActors {
  private static final int PAIR = 2;

  /** The first of these that an article gives an entity is the role of what refers to it. */
  private static final List<Role> STRONGEST =
      List.of(Role.FOCUS, Role.PARTNER, Role.THEATRE, Role.VENUE);

  private final MentionIndex mentions;
  private final Map<String, Entity> entities;
  private final Map<String, Role> roles = new HashMap<>();

  /** Parties named by the first mentions; the number of these grows as places are asked. */
  private final Set<String> states = new TreeSet<>();

  private final Set<String> organisations = new TreeSet<>();
  private int counted;

  /**
   * @param mentions of states, organisations and people, by offset
   * @param entities by id
   */
  NamedActors(MentionIndex mentions, Map<String, Entity> entities) {
    this.mentions = mentions;
    this.entities = entities;
    for (Mention mention : mentions.all()) {
      if (mention.entityId() != null && STRONGEST.contains(mention.role())) {
        roles.merge(mention.entityId(), mention.role(), NamedActors::stronger);
      }
    }
  }

  private static Role stronger(Role a, Role b) {
    return STRONGEST.indexOf(a) <= STRONGEST.indexOf(b) ? a : b;
  }

  /** The strongest role in which the article names somebody. */
  Role role(String id) {
    return roles.getOrDefault(id, Role.OTHER);
  }

  /** The states whose strongest role is this one. */
  Set<String> states(Role role) {
    Set<String> found = new TreeSet<>();
    roles.forEach(
        (id, own) -> {
          if (own == role && isOf(id, Entity.Kind.COUNTRY)) {
            found.add(id);
          }
        });
    return found;
  }

  /** The mentions that lie inside some words, in order. */
  List<Mention> within(Span words) {
    return mentions.within(words);
  }

  /** Whether somebody is named by some of the words. */
  boolean names(Span words) {
    return mentions.overlaps(words);
  }

  /**
   * The two whom « les deux parties » means at a place, sorted: the states that the article has
   * named as parties up to there, or else those that the sentence before names; or its only state
   * and its only organisation. Empty where three or more could be meant.
   *
   * @param offset no smaller than the one asked before
   * @param before the sentence before, or null
   */
  List<String> pair(int offset, Span before) {
    count(offset);
    Set<String> pair = new TreeSet<>(states);
    if (pair.size() > PAIR && before != null) {
      pair = new TreeSet<>();
      for (Mention mention : mentions.within(before)) {
        if (isParty(mention, Entity.Kind.COUNTRY)) {
          pair.add(mention.entityId());
        }
      }
    } else if (pair.size() == 1 && organisations.size() == 1) {
      pair.addAll(organisations);
    }
    return pair.size() == PAIR ? List.copyOf(pair) : List.of();
  }

  private void count(int offset) {
    int wanted = mentions.countBefore(offset);
    while (counted < wanted) {
      Mention mention = mentions.all().get(counted++);
      if (isParty(mention, Entity.Kind.COUNTRY)) {
        states.add(mention.entityId());
      } else if (isParty(mention, Entity.Kind.ORGANISATION)) {
        organisations.add(mention.entityId());
      }
    }
  }

  private boolean isParty(Mention mention, Entity.Kind kind) {
    boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
    return party && mention.entityId() != null && isOf(mention.entityId(), kind);
  }

  private boolean isOf(String id, Entity.Kind kind) {
    Entity entity = entities.get(id);
    return entity != null && entity.kind() == kind;
  }
}
