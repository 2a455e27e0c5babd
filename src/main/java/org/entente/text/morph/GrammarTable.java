package org.entente.text.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a grammar file: the CSV files of the lexicon that belong to the French language and not
 * to a newsroom, read from the class path beside the dictionary.
 */
public final class GrammarTable {
  private static final String FOLDER = "/org/entente/lexicon/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();

  private GrammarTable() {}

  /** The cells of the file's rows, the comment and the header left aside. */
  public static List<List<String>> rows(String file) {
    try (InputStream in = GrammarTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + FOLDER + file + " on the class path");
      }
      try (CSVParser rows = CSVParser.parse(in, StandardCharsets.UTF_8, FORMAT)) {
        return rows.stream().skip(1).map(CSVRecord::toList).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
