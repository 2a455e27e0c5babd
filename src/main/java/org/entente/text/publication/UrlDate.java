package org.entente.text.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.time.Interval;

/**
 * The date in a page's address: folders of year and month, or of year, month and day; a full date
 * with hyphens or as eight digits. Numbers that are no plausible date are taken for article ids.
 */
final class UrlDate {
  private static final String YEAR = "((?:19[89]|20\\d)\\d)";
  private static final Pattern FOLDERS =
      Pattern.compile("/" + YEAR + "/(\\d{1,2})(?:/(\\d{1,2}))?(?=[/_.-]|$)");
  private static final Pattern HYPHENS =
      Pattern.compile("(?<!\\d)" + YEAR + "([-_])(\\d{2})\\2(\\d{2})(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?!\\d)");

  private UrlDate() {}

  /** The interval that an address names, or unknown. */
  static Interval read(String url) {
    if (url == null) {
      return Interval.UNKNOWN;
    }
    Matcher folders = FOLDERS.matcher(url);
    if (folders.find()) {
      String day = folders.group(3) == null ? "" : "-" + folders.group(3);
      return WrittenDate.read(folders.group(1) + "-" + folders.group(2) + day, "url");
    }
    Matcher hyphens = HYPHENS.matcher(url);
    if (hyphens.find()) {
      return day(hyphens.group(1), hyphens.group(3), hyphens.group(4));
    }
    Matcher digits = DIGITS.matcher(url);
    return digits.find()
        ? day(digits.group(1), digits.group(2), digits.group(3))
        : Interval.UNKNOWN;
  }

  private static Interval day(String year, String month, String day) {
    return WrittenDate.read(year + "-" + month + "-" + day, "url");
  }
}
