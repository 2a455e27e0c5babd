package org.entente.text.clean;

/**
 * The dates that a page's furniture names, as written; null where it names none.
 *
 * @param prefix of a date prefix before the title
 * @param posted of a line that says when the page was put up
 * @param dateline beside the place
 */
public record WrittenDates(String prefix, String posted, String dateline) {
  /** No date is named. */
  public static final WrittenDates NONE = new WrittenDates(null, null, null);
}
