package org.entente.text.entity.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;

/**
 * Finds the state that the long name of a peace operation holds, where nothing else names it as the
 * place: « la Mission de l'ONU en République démocratique du Congo ».
 */
final class InnerHosts {
  private final Map<String, Entity> entities;
  private final Map<String, List<String>> hosts;

  /**
   * @param entities by id
   * @param hosts states that host a peace operation, by the operation's id
   */
  InnerHosts(Map<String, Entity> entities, Map<String, List<String>> hosts) {
    this.entities = entities;
    this.hosts = hosts;
  }

  /** The same mentions with those inside of names, each behind the name that holds it. */
  List<Mention> added(List<Mention> mentions) {
    Set<String> theatres = new HashSet<>();
    boolean missions = false;
    for (Mention mention : mentions) {
      if (mention.role() == Role.THEATRE) {
        theatres.add(mention.entityId());
      }
      missions |= isMission(mention);
    }
    if (!missions) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>();
    for (Mention mention : mentions) {
      all.add(mention);
      for (String host : isMission(mention) ? hosts.get(mention.entityId()) : List.<String>of()) {
        Span inner = theatres.contains(host) ? null : inner(mention, entities.get(host));
        if (inner != null) {
          theatres.add(host);
          all.add(inside(mention, inner, host));
        }
      }
    }
    return all;
  }

  private boolean isMission(Mention mention) {
    return mention.form() == Mention.Form.NAME
        && mention.entityId() != null
        && hosts.containsKey(mention.entityId());
  }

  /** The longest name of the state inside the operation's name; null when there is none. */
  private static Span inner(Mention mention, Entity host) {
    FoldedText surface = FoldedText.of(mention.surface());
    Span longest = null;
    for (String name : host.names()) {
      String folded = FoldedText.fold(name);
      int at = surface.folded().lastIndexOf(" " + folded) + 1;
      int end = at + folded.length();
      boolean whole = at > 0 && (end == surface.folded().length() || isBlank(surface, end));
      Span span = whole ? surface.raw(at, end) : null;
      if (span != null && (longest == null || span.length() > longest.length())) {
        longest = span;
      }
    }
    return longest;
  }

  private static boolean isBlank(FoldedText surface, int at) {
    return Character.isWhitespace(surface.folded().charAt(at));
  }

  private static Mention inside(Mention mission, Span inner, String host) {
    int start = mission.span().start();
    Span span = new Span(start + inner.start(), start + inner.end());
    return new Mention(
        span,
        inner.of(mission.surface()),
        host,
        Mention.Form.NAME,
        Role.THEATRE,
        List.of(),
        mission.confidence());
  }
}
