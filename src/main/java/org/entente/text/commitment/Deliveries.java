package org.entente.text.commitment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.commitment.CommitmentVocabulary.Sense;

/**
 * Sums up what was delivered of what was promised. A delivery is whole unless it says to be some of
 * it: a number of a greater number, a share, a lot, or fewer than were promised, as long as the
 * parts do not add up.
 */
final class Deliveries {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Map<String, BigDecimal> promised = new HashMap<>();
  private final Map<String, BigDecimal> done = new HashMap<>();

  /** Notes the numbers of a promise; a later one replaces an earlier one unless it is a rest. */
  void promise(Report report) {
    if (report.says(Sense.REST) || report.says(Sense.PART)) {
      return;
    }
    for (Amount amount : report.amounts()) {
      if (!amount.isShare() && amount.partOf() == null) {
        promised.merge(amount.unit(), amount.value(), BigDecimal::max);
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
    boolean part = amount != null && amount.partOf() != null;
    if (report.says(Sense.WHOLE) && !part) {
      return true;
    }
    if (amount != null) {
      return add(report, amount).compareTo(whole(amount)) >= 0 && !lot;
    }
    boolean share =
        report.amounts().stream().anyMatch(a -> a.isShare() && a.value().compareTo(ALL) < 0);
    return !share && (report.says(Sense.REST) || !lot);
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
    boolean open = amount.unit().isEmpty() && promised.size() == 1;
    return open ? promised.values().iterator().next() : promised.get(amount.unit());
  }

  private BigDecimal add(Report report, Amount amount) {
    return done.merge(
        amount.unit(),
        amount.value(),
        (before, now) -> report.says(Sense.STILL) ? before.max(now) : before.add(now));
  }
}
