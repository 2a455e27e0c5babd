package org.entente.text.commitment.comparison;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.commitment.Amount;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.Deed;

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
 * @param open whether one of them names no thing
 */
public record Shared(
    boolean head,
    long objects,
    long names,
    long amounts,
    long generic,
    double ratio,
    boolean withSides,
    boolean open) {
  private static final double NAME = 1.5;
  private static final double AMOUNT = 1.5;
  private static final double GENERIC = 0.3;
  private static final double MOST_GENERIC = 0.6;

  private static final Set<String> MEASURES =
      Set.of("tonne", "metre", "kilometre", "hectare", "litre", "kilogramme", "baril", "megawatt");

  /** Measures of what is delivered, unlike those that say how long or wide a thing is. */
  private static final Set<String> STUFF = Set.of("tonne", "litre", "kilogramme", "baril");

  /** What two deeds share whose counterparts must meet. */
  public static Shared of(Deed a, Deed b) {
    return of(a, b, true);
  }

  /** What a request and an act of the side that is asked share. */
  public static Shared ofAnswer(Deed request, Deed act) {
    return of(request, act, false);
  }

  private static Shared of(Deed a, Deed b, boolean withSides) {
    return new Shared(
        isHead(a, b),
        common(things(a, b), things(b, a)),
        common(a.names(), b.names()),
        common(a.amounts(), b.amounts()),
        common(a.generic(), b.generic()),
        ratio(a, b),
        withSides,
        a.objects().isEmpty() || b.objects().isEmpty());
  }

  /** Whether one names the head of the other; where both name more than a measure, a thing. */
  private static boolean isHead(Deed a, Deed b) {
    return measured(a, b)
        ? common(things(a, b), things(b, a)) > 0
        : isNamed(a.head(), b) || isNamed(b.head(), a);
  }

  /** « 4.000 tonnes d'engrais », « 4.000 tonnes de riz »: tonnes make nothing of them the same. */
  private static Set<String> things(Deed deed, Deed other) {
    if (!measured(deed, other)) {
      return deed.objects();
    }
    Set<String> things = new HashSet<>(deed.objects());
    things.removeAll(STUFF);
    return things;
  }

  private static boolean measured(Deed a, Deed b) {
    return isOfStuff(a) && isOfStuff(b);
  }

  private static boolean isOfStuff(Deed deed) {
    return !Collections.disjoint(STUFF, deed.objects()) && !STUFF.containsAll(deed.objects());
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

  /** « 120 objets », « 120 pièces »: as many, by whatever noun they are counted. */
  public static boolean areAsMany(Deed a, Deed b) {
    return a.amounts().stream()
        .filter(x -> isCount(x) && x.value().intValue() > 1)
        .anyMatch(
            x ->
                b.amounts().stream()
                    .anyMatch(y -> isCount(y) && x.value().compareTo(y.value()) == 0));
  }

  /** « douze hectares », « 40 kilomètres »: what only measures names nothing. */
  public static boolean isOfMeasures(Deed deed) {
    return !deed.objects().isEmpty() && MEASURES.containsAll(deed.objects());
  }

  private static boolean isCount(Amount amount) {
    return !amount.isShare() && !amount.unit().isEmpty() && !MEASURES.contains(amount.unit());
  }

  /** Whether no number of the one speaks against the other. */
  public boolean amountsAgree(Deed earlier, Deed later) {
    boolean relative =
        later.says(Sense.REST)
            || later.says(Sense.PART)
            || later.says(Sense.BACK)
            || later.says(Sense.STILL)
            || later.says(Sense.INSTEAD)
            || earlier.says(Sense.PART)
            || earlier.says(Sense.REST);
    if (amounts > 0 || relative) {
      return true;
    }
    for (Amount before : earlier.amounts()) {
      for (Amount after : later.amounts()) {
        boolean counted = !before.unit().isEmpty() && before.unit().equals(after.unit());
        int order = after.value().compareTo(before.value());
        boolean some = later.kind().reports() && order < 0 || earlier.kind().reports() && order > 0;
        if (counted && !before.isShare() && !some) {
          return false;
        }
      }
    }
    return true;
  }

  private static double ratio(Deed a, Deed b) {
    double things =
        a.objects().stream()
                .filter(b.objects()::contains)
                .mapToDouble(object -> Math.max(weight(object, a), weight(object, b)))
                .sum()
            + NAME * common(a.names(), b.names());
    boolean bare = a.isBare() && b.isBare();
    double shared = things + vague(common(a.generic(), b.generic()), bare);
    double counted = common(a.amounts(), b.amounts()) > 0 ? AMOUNT : 0;
    double least = Math.min(weight(a, bare), weight(b, bare)) + counted;
    return least == 0 ? 0 : (shared + counted) / least;
  }

  /** Generic nouns and adjectives say little beside things, however many they are. */
  private static double vague(long generic, boolean bare) {
    return bare ? GENERIC * generic : Math.min(MOST_GENERIC, GENERIC * generic);
  }

  /** « tonnes de blé »: the measure says less than what is measured, where that is named. */
  private static double weight(String object, Deed deed) {
    boolean beside = !isOfMeasures(deed);
    return beside && MEASURES.contains(object) ? GENERIC : 1;
  }

  private static double weight(Deed deed, boolean bare) {
    return deed.objects().stream().mapToDouble(object -> weight(object, deed)).sum()
        + NAME * deed.names().size()
        + vague(deed.generic().size(), bare);
  }

  /** Whether a name or a number says that the same things are meant. */
  public boolean named() {
    return names > 0 && (objects > 0 || open || names > 1) || amounts > 0 && objects > 0;
  }

  /** The weight of the things, names and numbers that both name. */
  public double evidence() {
    return objects + NAME * names + AMOUNT * Math.min(1, amounts);
  }

  /** Coarse, so that the earliest of those that speak alike is chosen. */
  public double score() {
    return Math.round(2 * (2 * evidence() + ratio)) / 2.0;
  }
}
