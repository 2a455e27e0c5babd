package org.entente.stage;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.text.publication.PublicationDate;
import org.entente.text.time.Interval;

/** The dates that records bear, as column expressions. */
public final class GivenDates {
  private static final StructType INTERVAL =
      new StructType()
          .add("earliest", DataTypes.DateType)
          .add("latest", DataTypes.DateType)
          .add("granularity", DataTypes.StringType)
          .add("method", DataTypes.StringType);

  private static final UserDefinedFunction PARSED =
      udf((UDF1<String, Row>) GivenDates::parse, INTERVAL);

  private GivenDates() {}

  /**
   * The interval of a date as given.
   *
   * @param date the record's date, verbatim
   * @return earliest, latest, granularity and method; null where nothing plausible is given
   */
  public static Column of(Column date) {
    return PARSED.apply(date);
  }

  private static Row parse(String date) {
    Interval interval = PublicationDate.parse(date, "metadata");
    return interval.isKnown()
        ? RowFactory.create(
            interval.earliest(), interval.latest(), interval.granularity(), interval.method())
        : null;
  }
}
