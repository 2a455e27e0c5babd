package org.entente.text.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a grammar file: the CSV files of the lexicon that belong to the French language and not
 * to a newsroom, read from the class path beside the dictionary.
 */
public final class GrammarTable {
  private static final String FOLDER = "/org/entente/lexicon/";

  private GrammarTable() {}

  /** The cells of the file's rows, the comment and the header left aside. */
  public static List<List<String>> rows(String file) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(file).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(cells(line));
      }
    }
    return rows.subList(1, rows.size());
  }

  private static String text(String file) {
    try (InputStream in = GrammarTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + FOLDER + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Cells by RFC 4180, within one line. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
