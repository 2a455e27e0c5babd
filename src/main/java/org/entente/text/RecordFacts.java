package org.entente.text;

import java.time.LocalDate;

/**
 * What a record says about its text besides the text.
 *
 * @param title as given, or null
 * @param date as given, or null
 * @param url the page's address, or null
 * @param notAfter a day after which it cannot have been published, such as that of a crawl, or null
 */
public record RecordFacts(String title, String date, String url, LocalDate notAfter) {
  /** A text without a record around it. */
  public static final RecordFacts NONE = new RecordFacts(null, null, null, null);
}
