package org.entente.stage.partners;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.YearMonth;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * The periods in which an article counts: {@code all}, and the year, quarter and month that its
 * interval of publication lies in; {@code undated} where nothing is known. An article whose
 * interval spans two months counts in the quarter or year that holds it, and in no month.
 */
public final class Periods {
  static final String ALL = "all";
  static final String UNDATED = "undated";

  private Periods() {}

  /** The list of periods of an interval. */
  public static Column of(Column earliest, Column latest) {
    Column known = earliest.isNotNull().and(latest.isNotNull());
    Column sameYear = known.and(year(earliest).equalTo(year(latest)));
    Column sameQuarter = sameYear.and(quarter(earliest).equalTo(quarter(latest)));
    Column sameMonth =
        known.and(functions.trunc(earliest, "month").equalTo(functions.trunc(latest, "month")));
    return array_compact(
        array(
            lit(ALL),
            when(known.equalTo(lit(false)), lit(UNDATED)),
            when(sameYear, year(earliest).cast("string")),
            when(sameQuarter, concat(year(earliest).cast("string"), lit("-Q"), quarter(earliest))),
            when(sameMonth, date_format(earliest, "yyyy-MM"))));
  }

  /**
   * The period of the same length just before.
   *
   * @return null for {@code all} and {@code undated}
   */
  public static String before(String period) {
    if (period.equals(ALL) || period.equals(UNDATED)) {
      return null;
    }
    int year = Integer.parseInt(period.substring(0, 4));
    if (period.length() == 4) {
      return String.valueOf(year - 1);
    }
    if (period.charAt(5) == 'Q') {
      int quarter = period.charAt(6) - '0';
      return quarter == 1 ? (year - 1) + "-Q4" : year + "-Q" + (quarter - 1);
    }
    return YearMonth.parse(period).minusMonths(1).toString();
  }
}
