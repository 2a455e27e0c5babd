package org.entente.text.commitment;

import java.util.List;
import java.util.Set;

/**
 * What two deeds share, weighed: a thing 1, a name 1.5, a number of things 1.5, a generic noun 0.3.
 *
 * @param head whether one names the head of the other
 * @param objects things of both
 * @param names names of both
 * @param amounts numbers of both
 * @param generic generic nouns and adjectives of both
 * @param ratio weight of what they share, as a part of what the one that names less names
 * @param withSides whether their counterparts must meet
 */
record Shared(
    boolean head,
    long objects,
    long names,
    long amounts,
    long generic,
    double ratio,
    boolean withSides) {
  private static final double NAME = 1.5;
  private static final double AMOUNT = 1.5;
  private static final double GENERIC = 0.3;

  Shared(Deed a, Deed b) {
    this(a, b, true);
  }

  Shared(Deed a, Deed b, boolean withSides) {
    this(
        isNamed(a.head(), b) || isNamed(b.head(), a),
        common(a.objects(), b.objects()),
        common(a.names(), b.names()),
        common(a.amounts(), b.amounts()),
        common(a.generic(), b.generic()),
        ratio(a, b),
        withSides);
  }

  private static boolean isNamed(String head, Deed deed) {
    return head != null && deed.objects().contains(head);
  }

  private static long common(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static long common(List<Amount> a, List<Amount> b) {
    return a.stream()
        .filter(x -> !x.isShare() && b.stream().anyMatch(x::same))
        .filter(x -> x.value().intValue() > 1)
        .count();
  }

  private static double ratio(Deed a, Deed b) {
    double shared =
        common(a.objects(), b.objects())
            + NAME * common(a.names(), b.names())
            + GENERIC * common(a.generic(), b.generic());
    double counted = common(a.amounts(), b.amounts()) > 0 ? AMOUNT : 0;
    double least = Math.min(weight(a), weight(b)) + counted;
    return least == 0 ? 0 : (shared + counted) / least;
  }

  private static double weight(Deed deed) {
    return deed.objects().size() + NAME * deed.names().size() + GENERIC * deed.generic().size();
  }

  boolean named() {
    return names > 0 || amounts > 0 && objects > 0;
  }

  double evidence() {
    return objects + NAME * names + AMOUNT * Math.min(1, amounts);
  }

  /** Coarse, so that the earliest of those that speak alike is chosen. */
  double score() {
    return Math.round(2 * (evidence() + 2 * ratio)) / 2.0;
  }
}
