package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of the lexicon's CSV files: the bundled ones, each replaced by the user's row of the
 * same first column, and the user's own. Keeps a digest of all that it has read.
 */
final class LexiconTables {
  private static final String FOLDER = "/org/entente/lexicon/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Path overrides;
  private final MessageDigest digest;

  /** Reads files of the folder over the bundled ones; {@code overrides} may be null. */
  LexiconTables(Path overrides) {
    this.overrides = overrides;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 of the files read so far, in hexadecimal; nothing can be read behind it. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Takes a bundled file that others read into the digest. */
  void count(String file) {
    digest.update(bundledText(file).getBytes(StandardCharsets.UTF_8));
  }

  /** The cells of one column, in order. */
  List<String> words(String file, String column) {
    return rows(file, row -> row.get(column));
  }

  /** One column by another, in order. */
  Map<String, String> map(String file, String key, String value) {
    Map<String, String> map = new LinkedHashMap<>();
    rows(file, row -> row).forEach(row -> map.put(row.get(key), row.get(value)));
    return map;
  }

  /** The rows of a bundled file, each replaced by the user's row of the same first column. */
  <T> List<T> rows(String file, Function<CSVRecord, T> reader) {
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    put(file, bundledText(file), rows);
    Path override = overrides == null ? null : overrides.resolve(file);
    if (override != null && Files.exists(override)) {
      try {
        put(override.toString(), Files.readString(override), rows);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + override, e);
      }
    }
    return rows.values().stream().map(row -> convert(file, row, reader)).toList();
  }

  private static <T> T convert(String file, CSVRecord row, Function<CSVRecord, T> reader) {
    try {
      return reader.apply(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ", row " + row.getRecordNumber() + " (" + row.get(0) + "): " + e.getMessage(), e);
    }
  }

  private void put(String file, String text, Map<String, CSVRecord> rows) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    Set<String> seen = new HashSet<>();
    try {
      for (CSVRecord row : FORMAT.parse(new StringReader(text))) {
        if (!row.isConsistent() || !seen.add(row.get(0))) {
          throw new IllegalArgumentException(
              file
                  + ", row "
                  + row.getRecordNumber()
                  + ": expected as many cells as the header"
                  + " and an id of its own, found "
                  + Arrays.toString(row.values()));
        }
        rows.put(row.get(0), row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String bundledText(String file) {
    try (InputStream in = LexiconTables.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + FOLDER + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
