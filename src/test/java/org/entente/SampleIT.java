package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the sample's run: what the project shows of them, and who can read them. */
final class SampleIT {
  @TempDir private Path scratch;

  @Test
  void isShownByNotebooksExport() throws IOException, InterruptedException {
    new SampleExport(SampleRun.folder()).check();
  }

  @Test
  void hasTheRowsOfParquetInItsCsvAndInTheirCopies() throws IOException, InterruptedException {
    CsvReadBack csv = new CsvReadBack(SampleRun.folder());
    csv.checkAgainstParquet();
    csv.checkCopies();
  }

  @Test
  void isReadByPandas() throws IOException, InterruptedException {
    new CsvReadBack(SampleRun.folder()).checkPandas(scratch);
  }

  @Test
  void isReadByASpreadsheetProgram() throws IOException, InterruptedException {
    new CsvReadBack(SampleRun.folder()).checkSpreadsheet(scratch);
  }

  @Test
  void hasANotebookThatShowsWhatPythonShows() throws IOException, InterruptedException {
    for (Path folder : new Path[] {SampleRun.folder(), SampleFolder.FOLDER}) {
      Python executed =
          Python.run(
              scratch, "report/notebook/execute.py", folder.resolve("report.ipynb").toString());
      assertEquals(0, executed.code(), executed.output());
    }
  }
}
