package org.entente.job.explain;

import java.util.List;
import java.util.function.Function;
import org.entente.table.Table;

/**
 * A layer of a reading.
 *
 * @param name its key in JSON and in {@code --layers}
 * @param columns names of the cells of a row
 * @param layout how people see it
 * @param rows the rows of an article, cells in the order of the columns
 */
record Layer(
    String name,
    List<String> columns,
    Layout layout,
    Function<ExplainedArticle, List<Object[]>> rows) {

  /** How the rows of a layer are laid out for people. */
  enum Layout {
    /** A line each, in columns. */
    TABLE,
    /** A block each: the words, and a line for each further cell that is not null. */
    RECORDS
  }

  /** A layer that is a published table. */
  static Layer of(Table table, Layout layout, Function<ExplainedArticle, List<Object[]>> rows) {
    return new Layer(table.name(), table.columnNames(), layout, rows);
  }
}
