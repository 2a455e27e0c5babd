package org.entente.report.notebook;

import java.io.IOException;
import java.io.InputStream;
import org.entente.table.Table;

/** The CSV files of a run, which a notebook reads. */
public interface CsvFiles {
  /** Whether the run has the table. */
  boolean has(Table table);

  /** Opens the CSV file of a table that the run has. */
  InputStream open(Table table) throws IOException;
}
