package org.entente.job.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of cells in columns; figures to the right, the widest columns narrowed until the lines fit.
 */
final class Grid {
  private static final int NARROWEST = 14;

  private final List<String> names;
  private final List<List<String>> cells;
  private final Ink ink;
  private final int[] widths;

  /**
   * @param names of the columns
   * @param cells lines of as many cells
   */
  Grid(List<String> names, List<List<String>> cells, Ink ink) {
    this.names = names;
    this.cells = cells;
    this.ink = ink;
    this.widths = new int[names.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = cells.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
      widths[i] = Math.max(names.get(i).length(), widest);
    }
    fit();
  }

  private void fit() {
    int total = TextView.GAP.length() * (widths.length - 1);
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      total += widths[i];
      widest = widths[i] > widths[widest] ? i : widest;
    }
    int excess = Math.min(total - TextView.WIDTH, widths[widest] - NARROWEST);
    if (excess > 0) {
      widths[widest] -= excess;
      fit();
    }
  }

  /** Appends the names and the lines. */
  void print(StringBuilder page) {
    boolean[] numeric = new boolean[widths.length];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      numeric[i] = cells.stream().map(line -> line.get(column)).allMatch(Grid::isNumber);
    }
    line(page, names, numeric, true);
    cells.forEach(cell -> line(page, cell, numeric, false));
  }

  private void line(StringBuilder page, List<String> line, boolean[] numeric, boolean header) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Wrapping.lines(line.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        String styled = ink.style(header ? "faint" : Ink.of(names.get(i)), cell);
        String blank = " ".repeat(widths[i] - cell.length());
        text.append(numeric[i] ? blank + styled : styled + blank).append(TextView.GAP);
      }
      page.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static boolean isNumber(String cell) {
    return cell.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '.');
  }
}
