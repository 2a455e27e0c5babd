package org.entente.io.corpus;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the records lie in a file, told by the file's ending. */
public enum InputFormat {
  /** One article a file. */
  TEXT("\\.txt"),
  /** One JSON object a line. */
  JSON_LINES("\\.(jsonl|ndjson)");

  /** Every ending that can be read, for messages. */
  static final String ENDINGS = ".txt, .jsonl or .ndjson, each also with .gz or .bz2";

  /** Compressions for which Hadoop has codecs in plain Java. */
  private static final Pattern COMPRESSED =
      Pattern.compile("\\.(gz|bz2)$", Pattern.CASE_INSENSITIVE);

  private final Pattern ending;

  InputFormat(String ending) {
    this.ending = Pattern.compile(ending + "(\\.(gz|bz2))?$", Pattern.CASE_INSENSITIVE);
  }

  /** The format of a file of this name; empty for an unknown ending. */
  static Optional<InputFormat> of(String fileName) {
    for (InputFormat format : values()) {
      if (format.ending.matcher(fileName).find()) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether the name ends like that of a compressed file. */
  static boolean isCompressed(String fileName) {
    return COMPRESSED.matcher(fileName).find();
  }

  /** The file's name without the endings of this format and of a compression. */
  String baseName(String fileName) {
    return ending.matcher(fileName).replaceFirst("");
  }
}
