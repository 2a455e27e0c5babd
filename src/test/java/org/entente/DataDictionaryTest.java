package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class DataDictionaryTest {
  @Test
  void isThatOfTheTables() throws IOException {
    SampleFolder.check("data-dictionary.md", DataDictionary.print());
  }

  /** A line break in a description would end its row. */
  @Test
  void hasOneRowForEachColumn() {
    long rows =
        DataDictionary.print().lines().filter(line -> line.matches("\\| \\**`.* \\|")).count();
    // The texts of articles stand in Parquet only.
    assertEquals(DataDictionary.columns().size() + 2, rows);
  }
}
