package org.entente.job.option;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which CSV files are written.
 *
 * @param tables which tables are written
 * @param excel whether they are copied for spreadsheet programs
 */
public record CsvOptions(RunOptions.CsvChoice tables, boolean excel) {
  /** The summaries, without copies. */
  public static CsvOptions defaults() {
    return new CsvOptions(RunOptions.CsvChoice.SUMMARIES, false);
  }

  /** The options on which the files depend, by their names on the command line. */
  Map<String, String> effective() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("csv", tables.toString());
    options.put("excel", String.valueOf(excel));
    return options;
  }
}
