package org.entente.text.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.commitment.CommitmentVocabulary.Sense;

/**
 * Sums up what was delivered of what was promised. A delivery is whole unless it says to be some of
 * it: a number of a greater number, a share, a lot, or fewer than were promised, as long as the
 * parts do not add up.
 */
final class Deliveries {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** The same number within so many days is the same delivery. */
  private static final int SAME_DELIVERY = 10;

  /** Numbers from here on are sums of money or of goods in bulk. */
  private static final BigDecimal SUM = BigDecimal.valueOf(100_000);

  /** « des navires de plus de 15 mètres »: how large the things are, not how many. */
  private static final WordSet MEASURES = WordSet.of("metre", "centimetre", "degre", "etage");

  private final Map<String, BigDecimal> promised = new HashMap<>();
  private final Map<String, BigDecimal> done = new HashMap<>();
  private boolean recurring;
  private LocalDate told;
  private Amount toldAmount;

  /**
   * Notes the numbers of a promise: the greatest that was promised, unless a later promise says to
   * replace it (« 40 millions au lieu des 60 promis »).
   */
  void promise(Report report) {
    if (report.says(Sense.REST) || report.says(Sense.PART)) {
      return;
    }
    recurring |= report.says(Sense.RATE) && report.amounts().isEmpty();
    boolean named = report.amounts().stream().anyMatch(amount -> !amount.unit().isEmpty());
    Set<String> replaced = new HashSet<>();
    for (Amount amount : report.amounts()) {
      boolean counts =
          !amount.isShare() && amount.partOf() == null && !MEASURES.contains(amount.unit());
      if (!counts || named && amount.unit().isEmpty()) {
        continue;
      }
      if (report.says(Sense.INSTEAD) && replaced.add(amount.unit())) {
        promised.put(amount.unit(), amount.least());
      } else if (!report.says(Sense.INSTEAD)) {
        promised.merge(amount.unit(), amount.least(), BigDecimal::max);
      }
    }
  }

  /** Adds a delivery; whether all that was promised is there now. */
  boolean complete(Report report) {
    boolean lot = report.says(Sense.PART);
    if (lot) {
      wholeOfLot(report);
    }
    Amount amount = delivered(report);
    if (amount != null) {
      return add(report, amount).compareTo(whole(amount)) >= 0 && !lot;
    }
    if (report.says(Sense.WHOLE) && (!lot || report.says(Sense.REST))) {
      return true;
    }
    boolean share =
        report.amounts().stream().anyMatch(a -> a.isShare() && a.value().compareTo(ALL) < 0);
    return !share && !isRecurring() && !buysOfSum(report) && (report.says(Sense.REST) || !lot);
  }

  /** « Quarante écoles ont ouvert »: some of what a promised sum pays for, which has no number. */
  private boolean buysOfSum(Report report) {
    boolean sum = !promised.isEmpty() && promised.values().stream().allMatch(Deliveries::isSum);
    return sum
        && !report.says(Sense.KNOWN)
        && report.amounts().stream()
            .anyMatch(a -> !a.isShare() && !a.unit().isEmpty() && !MEASURES.contains(a.unit()));
  }

  /**
   * « paiera pour chaque hectare »: whether what was promised recurs, so that there is no whole.
   */
  boolean isRecurring() {
    return recurring && promised.isEmpty();
  }

  /** The number that was delivered: of several the part, then the least that is counted. */
  private Amount delivered(Report report) {
    return report.amounts().stream()
        .filter(amount -> !amount.isShare() && whole(amount) != null)
        .min(
            Comparator.comparing((Amount amount) -> amount.partOf() == null)
                .thenComparing(amount -> amount.unit().isEmpty() && !isOnly(report, amount))
                .thenComparing(Amount::value))
        .orElse(null);
  }

  /** « qui avait parlé de 25.000 tentes, en a livré 9.000 »: the others are what was promised. */
  private boolean isOnly(Report report, Amount amount) {
    return report.amounts().stream()
        .filter(other -> !other.equals(amount) && !other.isShare() && whole(other) != null)
        .allMatch(other -> other.value().compareTo(whole(other)) >= 0);
  }

  /** « un premier lot de 3.000 sur un ensemble de 25.000 »: the greatest number is promised. */
  private void wholeOfLot(Report report) {
    List<Amount> counted = report.amounts().stream().filter(a -> !a.isShare()).toList();
    if (counted.size() > 1 && counted.stream().allMatch(counted.get(0)::countsLike)) {
      BigDecimal most =
          counted.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::max);
      promised.merge(counted.get(0).unit(), most, BigDecimal::max);
    }
  }

  private BigDecimal whole(Amount amount) {
    if (amount.partOf() != null) {
      return amount.partOf();
    }
    return promised.get(amount.unit().isEmpty() ? unitOf(amount) : amount.unit());
  }

  /** « Quinze millions ont été payés », « Trois sont livrées »: what of the promised is counted. */
  private String unitOf(Amount amount) {
    List<String> units =
        promised.entrySet().stream()
            .filter(entry -> entry.getValue().compareTo(amount.value()) >= 0)
            .filter(entry -> isSum(entry.getValue()) == isSum(amount.value()))
            .map(Map.Entry::getKey)
            .toList();
    return units.size() == 1 ? units.get(0) : "";
  }

  private static boolean isSum(BigDecimal value) {
    return value.compareTo(SUM) >= 0;
  }

  /** Another paper tells the same delivery on one of the next days. */
  private boolean isToldAgain(Report report, Amount amount) {
    LocalDate day = report.day();
    boolean again =
        told != null
            && day != null
            && amount.same(toldAmount)
            && ChronoUnit.DAYS.between(told, day) <= SAME_DELIVERY
            && !report.says(Sense.REST);
    told = day;
    toldAmount = amount;
    return again;
  }

  private BigDecimal add(Report report, Amount amount) {
    boolean total =
        report.says(Sense.STILL) || amount.partOf() != null || isToldAgain(report, amount);
    return done.merge(
        amount.unit().isEmpty() ? unitOf(amount) : amount.unit(),
        amount.value(),
        (before, now) -> total ? before.max(now) : before.add(now));
  }
}
