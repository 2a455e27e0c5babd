package org.entente.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on the page. The first cell of each row is its heading.
 *
 * @param caption what it shows
 * @param heads of the columns
 * @param body the rows
 * @param source table and filter that the numbers come from
 * @param note how many of how many rows are shown; null where all are
 * @param rest rows that are folded away, under the same heads; null for none
 * @param more how many these are, in words
 */
record Grid(
    String caption,
    List<Head> heads,
    List<Line> body,
    String source,
    String note,
    Grid rest,
    String more) {
  /** The most columns that a narrow page has room for side by side. */
  private static final int NARROW = 3;

  /** Whether rows are stacked on a narrow page. */
  boolean wide() {
    return heads.size() > NARROW;
  }

  /** Whether there are rows that are not in sight. */
  boolean folded() {
    return rest != null;
  }

  /**
   * The heading of a column.
   *
   * @param label what it says
   * @param number whether numbers stand below
   */
  record Head(String label, boolean number) {}

  /**
   * A row.
   *
   * @param anchor its name as a place on the page; null for none
   * @param head its heading
   * @param cells the others
   */
  record Line(String anchor, Cell head, List<Cell> cells) {}

  /** Begins a table. */
  static Draft draft(String caption, String source) {
    return new Draft(caption, source);
  }

  /** A table that grows. */
  static final class Draft {
    private final String caption;
    private final String source;
    private final List<Head> heads = new ArrayList<>();
    private final List<Line> body = new ArrayList<>();
    private String note;
    private int inSight = Integer.MAX_VALUE / 2;
    private String more;

    private Draft(String caption, String source) {
      this.caption = caption;
      this.source = source;
    }

    Draft texts(String... labels) {
      for (String label : labels) {
        heads.add(new Head(label, false));
      }
      return this;
    }

    Draft numbers(String... labels) {
      for (String label : labels) {
        heads.add(new Head(label, true));
      }
      return this;
    }

    Draft placed(String anchor, Cell head, Cell... cells) {
      List<Cell> labelled = new ArrayList<>();
      for (Cell cell : cells) {
        labelled.add(cell.under(heads.get(labelled.size() + 1).label()));
      }
      body.add(new Line(anchor, head, labelled));
      return this;
    }

    Draft row(Cell head, Cell... cells) {
      return placed(null, head, cells);
    }

    Draft row(String head, Cell... cells) {
      return row(Cell.text(head), cells);
    }

    Draft note(String text) {
      note = text;
      return this;
    }

    /** Folds away what comes after the first rows, once all rows are there. */
    Draft fold(int rows, Words words) {
      inSight = rows;
      more = Fold.words(body, rows, words);
      return this;
    }

    /** The table; null when it has no row, so that nothing empty is printed. */
    Grid orNone() {
      return body.isEmpty() ? null : grid(Fold.sight(body, inSight), Fold.rest(body, inSight));
    }

    private Grid grid(List<Line> sight, List<Line> others) {
      Grid rest =
          others.isEmpty()
              ? null
              : new Grid(
                  caption, List.copyOf(heads), List.copyOf(others), source, null, null, null);
      return new Grid(caption, List.copyOf(heads), List.copyOf(sight), source, note, rest, more);
    }
  }
}
