package org.entente.report.html;

import org.entente.report.chart.ShareMark;

/**
 * A cell of a table on the page.
 *
 * @param label the heading of its column, for narrow pages; null in the first column
 * @param text what it says
 * @param href where a click leads; null for nowhere
 * @param number whether it holds a number, which is set to the right
 * @param mark a small drawing; null for none
 * @param bar the length of a small bar, percent; null for none
 */
record Cell(String label, String text, String href, boolean number, ShareMark mark, String bar) {
  static Cell text(String text) {
    return new Cell(null, text, null, false, null, null);
  }

  static Cell number(String text) {
    return new Cell(null, text, null, true, null, null);
  }

  static Cell link(String text, String href) {
    return new Cell(null, text, href, false, null, null);
  }

  static Cell mark(ShareMark mark) {
    return new Cell(null, null, null, false, mark, null);
  }

  static Cell bar(String percent) {
    return new Cell(null, null, null, false, null, percent);
  }

  Cell under(String heading) {
    return new Cell(heading, text, href, number, mark, bar);
  }
}
