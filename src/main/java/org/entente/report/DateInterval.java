package org.entente.report;

import java.time.LocalDate;

/**
 * A date known as an interval.
 *
 * @param earliest first day; null when unknown
 * @param latest last day; null when unknown
 * @param granularity day, week, month, quarter, half, year, decade or none
 */
public record DateInterval(LocalDate earliest, LocalDate latest, String granularity) {
  /** Whether both bounds are known. */
  public boolean isKnown() {
    return earliest != null && latest != null;
  }
}
