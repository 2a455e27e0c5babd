package org.entente.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.table.Column;

/**
 * A row of a published table in plain Java.
 *
 * @param cells by column name: texts, numbers, booleans, lists of texts, and days as ISO texts;
 *     null or absent where nothing is known
 */
public record TableRow(Map<String, Object> cells) {
  /** Keeps the order of the cells. */
  public TableRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The cell as text; null for a null. */
  public String text(Column column) {
    Object value = cells.get(column.name());
    return value == null ? null : value.toString();
  }

  /** The number in the cell; null for a null. */
  public Double number(Column column) {
    return cells.get(column.name()) instanceof Number number ? number.doubleValue() : null;
  }

  /** The count in the cell; 0 for a null. */
  public long count(Column column) {
    return cells.get(column.name()) instanceof Number number ? number.longValue() : 0L;
  }

  /** Whether the cell says yes; a null does not. */
  public boolean flag(Column column) {
    return Boolean.TRUE.equals(cells.get(column.name()));
  }

  /** The texts of a list; none for a null. */
  public List<String> texts(Column column) {
    return cells.get(column.name()) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /**
   * The interval of the columns {@code PREFIX_earliest}, {@code _latest} and {@code _granularity}.
   */
  public DateInterval interval(String prefix) {
    return interval(prefix + "_earliest", prefix + "_latest", prefix + "_granularity");
  }

  /** The interval of three columns of these names. */
  public DateInterval interval(String earliest, String latest, String granularity) {
    Object precision = cells.get(granularity);
    return new DateInterval(
        day(earliest), day(latest), precision == null ? "none" : precision.toString());
  }

  private LocalDate day(String column) {
    Object value = cells.get(column);
    return value == null ? null : LocalDate.parse(value.toString());
  }
}
