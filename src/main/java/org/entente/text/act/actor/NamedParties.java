package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.text.Span;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.Role;
import org.entente.text.morph.Token;

/** The states and organisations that some words name, among those that can act. */
final class NamedParties {
  /** More parties than this are not read from one phrase. */
  private static final int PARTIES = 2;

  /** What stands between two names that are coordinated. */
  private static final Pattern COORDINATING =
      Pattern.compile(
          "(?:\\(.{0,8}|\\)|,|et|ainsi que|–|-)?\\)?\\s*(?:et |avec |à |de )?"
              + "(?:l['’]|le|la|les|d['’]|de l['’]|du)?");

  /** Longer words between two names coordinate nothing. */
  private static final int BETWEEN_CHARS = 14;

  private final MentionIndex actors;
  private final String text;

  /**
   * @param mentions of the article, by offset
   * @param discourse knows who can act
   * @param text the raw text
   */
  NamedParties(MentionIndex mentions, Discourse discourse, String text) {
    this.actors =
        new MentionIndex(
            mentions.all().stream()
                .filter(m -> m.entityId() != null && discourse.isActor(m.entityId()))
                .toList());
    this.text = text;
  }

  /** The mentions of those named within some words, in order. */
  List<Mention> within(List<Token> tokens, TokenRange words) {
    Span span = new Span(tokens.get(words.from()).start(), tokens.get(words.to() - 1).end());
    return actors.within(span);
  }

  /** The first two named. */
  Actors parties(List<Token> tokens, TokenRange words) {
    List<String> ids =
        within(tokens, words).stream()
            .map(Mention::entityId)
            .distinct()
            .limit(PARTIES)
            .sorted()
            .toList();
    Span span = new Span(tokens.get(words.from()).start(), tokens.get(words.to() - 1).end());
    return ids.isEmpty() ? Actors.NONE : new Actors(ids, null, span.of(text), 0.85);
  }

  /**
   * The first that can benefit from an action of {@code by}, with those coordinated to it; places
   * of deployment and forums left aside.
   */
  Actors beneficiary(List<Token> tokens, TokenRange words, Actors by) {
    List<String> ids = new ArrayList<>();
    List<String> surfaces = new ArrayList<>();
    int last = -1;
    for (Mention mention : within(tokens, words)) {
      boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
      String id = mention.entityId();
      if (!party || by.ids().contains(id) || ids.contains(id)) {
        continue;
      }
      if (last >= 0 && !isCoordinating(text.substring(last, mention.span().start()))) {
        break;
      }
      ids.add(id);
      surfaces.add(mention.surface());
      last = mention.span().end();
    }
    ids.sort(null);
    return ids.isEmpty()
        ? Actors.NONE
        : new Actors(List.copyOf(ids), null, String.join(", ", surfaces), 0.85);
  }

  private static boolean isCoordinating(String between) {
    return between.length() < BETWEEN_CHARS && COORDINATING.matcher(between.strip()).matches();
  }
}
