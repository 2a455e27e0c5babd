package org.entente.text.commitment;

import java.time.temporal.ChronoUnit;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.comparison.Shared;

/** Tells whether an undertaking was already fulfilled when a deed was published. */
final class Completion {
  /** A pledge so many days after the end of one like it is another one. */
  private static final int DAYS_AFTER_END = 200;

  private Completion() {}

  /** Whether a delivery is all of what a deed of its undertaking speaks of. */
  static boolean isWhole(Deed deed, Deed delivery) {
    boolean counted = !deed.amounts().isEmpty() && !delivery.amounts().isEmpty();
    return delivery.kind() == DeedKind.DELIVERED
        && !delivery.says(Sense.PART)
        && (!counted || Shared.areAsMany(deed, delivery) || delivery.says(Sense.REST));
  }

  /** Whether the later deed was published so long after the earlier one that it begins anew. */
  static boolean isLongAfter(Deed earlier, Deed later) {
    return earlier.published() != null
        && later.published() != null
        && ChronoUnit.DAYS.between(earlier.published(), later.published()) > DAYS_AFTER_END;
  }
}
