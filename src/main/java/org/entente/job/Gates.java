package org.entente.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What an input must reach for its results to be worth publishing. */
final class Gates {
  private Gates() {}

  /** At least one record must be readable. */
  static void check(Dataset<Row> articles, Dataset<Row> quarantine) {
    if (articles.isEmpty()) {
      throw new EntenteException(
          ExitCode.GATE_FAILED,
          "No record could be read: expected at least one article, found "
              + quarantine.count()
              + " rejected"
              + reasons(quarantine));
    }
  }

  private static String reasons(Dataset<Row> quarantine) {
    List<Row> first = quarantine.select("reason").orderBy("reason").limit(1).collectAsList();
    return first.isEmpty() ? "." : "; the first reason is " + first.get(0).getString(0) + ".";
  }
}
