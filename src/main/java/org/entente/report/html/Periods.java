package org.entente.report.html;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The order of periods, all of one length: years, quarters or months. */
final class Periods {
  private static final int MOST = 60;

  private Periods() {}

  /** All periods from the first to the last of some, with those between that have no row. */
  static List<String> between(List<String> some) {
    List<String> sorted = some.stream().distinct().sorted().toList();
    if (sorted.isEmpty()) {
      return sorted;
    }
    String last = sorted.get(sorted.size() - 1);
    List<String> all = new ArrayList<>();
    for (String period = sorted.get(0);
        period.compareTo(last) <= 0 && all.size() <= MOST;
        period = after(period)) {
      all.add(period);
    }
    return all.size() <= MOST ? List.copyOf(all) : sorted;
  }

  private static String after(String period) {
    if (period.length() == 4) {
      return year(Integer.parseInt(period) + 1);
    }
    if (period.charAt(5) == 'Q') {
      int quarter = period.charAt(6) - '0';
      int year = Integer.parseInt(period.substring(0, 4));
      return quarter == 4 ? year(year + 1) + "-Q1" : year(year) + "-Q" + (quarter + 1);
    }
    return YearMonth.parse(period).plusMonths(1).toString();
  }

  private static String year(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }
}
