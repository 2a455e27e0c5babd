package org.entente.report;

import java.util.List;

/**
 * The first rows of a selection.
 *
 * @param first the rows shown
 * @param total how many rows the selection has
 */
public record Rows(List<TableRow> first, long total) {
  /** No row. */
  public static final Rows NONE = new Rows(List.of(), 0);

  /** Copies the rows. */
  public Rows {
    first = List.copyOf(first);
  }
}
