package org.entente.report.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Text as the notebook's Python makes it: its functions of the same names, and its order. */
final class PlainText {
  /** The order in which Python sorts text: by code points, not by UTF-16 units. */
  static final Comparator<String> ORDER =
      (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private static final Pattern DISTURBING =
      Pattern.compile(
          "[\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069"
              + "\\ufeff\\ufffe\\uffff]");
  private static final Pattern BLANKS_AT_END = Pattern.compile(" +$");
  private static final int CELL_CHARS = 40;

  private PlainText() {}

  /** The text without control characters and marks that turn the direction of writing. */
  static String clean(String text) {
    return DISTURBING.matcher(text).replaceAll(" ");
  }

  /** At most so many code points. */
  static String cut(String text, int most) {
    return length(text) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "\u2026";
  }

  /** The text in HTML and XML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#x27;");
  }

  /** The number with so many decimals; its exact value is rounded, half to even. */
  static String fixed(double value, int decimals) {
    String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    boolean lostSign = Double.doubleToRawLongBits(value) < 0 && !text.startsWith("-");
    return lostSign ? "-" + text : text;
  }

  /** Rows in aligned columns. */
  static String linedUp(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(columns(rows), 0));
    for (List<String> row : rows) {
      for (int i = 0; i < widths.size(); i++) {
        widths.set(i, Math.max(widths.get(i), length(cut(row.get(i), CELL_CHARS))));
      }
    }
    return String.join("\n", rows.stream().map(row -> line(row, widths)).toList());
  }

  private static int columns(List<List<String>> rows) {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  private static String line(List<String> row, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      String cell = cut(row.get(i), CELL_CHARS);
      cells.add(cell + " ".repeat(widths.get(i) - length(cell)));
    }
    return BLANKS_AT_END.matcher(String.join("  ", cells)).replaceFirst("");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
