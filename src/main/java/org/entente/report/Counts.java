package org.entente.report;

import java.util.List;

/**
 * The most frequent of many.
 *
 * @param first those shown, most frequent first
 * @param total how many there are
 */
public record Counts(List<Counted> first, long total) {
  /** Copies the list. */
  public Counts {
    first = List.copyOf(first);
  }
}
