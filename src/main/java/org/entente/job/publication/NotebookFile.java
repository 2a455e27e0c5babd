package org.entente.job.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.entente.io.run.RunFolder;
import org.entente.job.option.RunOptions;
import org.entente.report.notebook.CsvFiles;
import org.entente.report.notebook.Notebook;
import org.entente.table.Table;

/** The notebook in a run's folder, made of the CSV files that stand there. */
final class NotebookFile {
  private NotebookFile() {}

  /** Writes it; the CSV files of the summaries must have been written. */
  static void write(RunFolder attempt, RunOptions options) {
    CsvFiles files =
        new CsvFiles() {
          @Override
          public boolean has(Table table) {
            return table.publication() == Table.Publication.SUMMARY
                && attempt.written(table.name()).isPresent();
          }

          @Override
          public InputStream open(Table table) throws IOException {
            return attempt.open("csv/" + table.name() + ".csv");
          }
        };
    Notebook.Options about =
        new Notebook.Options(options.asOf(), options.focus(), options.language().locale());
    try (OutputStream out = attempt.file(Notebook.FILE)) {
      Notebook.write(files, about, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + Notebook.FILE + ": " + e.getMessage(), e);
    }
  }
}
