package org.entente.text.commitment;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By which words an undertaking is known again: acts with one key are one undertaking, however
 * often they are reported. The key holds what kind of act it is, who acts towards whom, and the
 * words of the content without their order and inflection. Acts of nobody known, and acts that name
 * nothing, belong to their story.
 */
final class CommitmentKey {
  private CommitmentKey() {}

  /** The key of a deed that continues no other. */
  static String of(Deed deed) {
    boolean known = !deed.by().isEmpty() && !(deed.isBare() && deed.generic().isEmpty());
    return String.join(
        "|",
        side(deed.kind()),
        joined(deed.by()),
        joined(deed.to()),
        joined(deed.families()),
        content(deed),
        known ? "" : deed.story());
  }

  /**
   * The key of a deed that continues another one of its article.
   *
   * @param leader the key of that one
   */
  static String following(String leader, Deed deed) {
    return leader + "&" + side(deed.kind()) + "|" + content(deed);
  }

  private static String side(DeedKind kind) {
    return switch (kind) {
      case STATED, AGREED, SIGNED -> "undertaking";
      case REQUESTED -> "request";
      case STARTED -> "ongoing";
      case DELIVERED -> "delivery";
      case STOPPED -> "refusal";
    };
  }

  private static String content(Deed deed) {
    Set<String> words = new TreeSet<>(deed.objects());
    words.addAll(deed.names());
    if (deed.isBare()) {
      words.addAll(deed.generic());
    }
    String amounts =
        deed.amounts().stream()
            .map(Amount::published)
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    return joined(words) + "|" + amounts;
  }

  private static String joined(Set<String> words) {
    return String.join("+", new TreeSet<>(words));
  }
}
