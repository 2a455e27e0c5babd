package org.entente.io.corpus;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;

/** How the records lie in a file, told by the file's ending and by its first bytes. */
public enum InputFormat {
  /** One article a file. */
  TEXT("\\.txt", "one article each"),
  /** One JSON object a line. */
  JSON_LINES("\\.(jsonl|ndjson)", "JSON lines"),
  /** RFC 4180, with a header. */
  CSV("\\.csv", "CSV"),
  /** Apache Parquet. */
  PARQUET("\\.parquet", "Parquet"),
  /** A web archive: pages as fetched (WARC) or their plain text (WET). */
  WEB_ARCHIVE("\\.(warc|wet)", "web archives"),
  /** An ending that says nothing: the first bytes decide, when the file is read. */
  UNKNOWN("(?!)", "an unknown ending"),
  /** A name that says that the file is no part of the corpus. */
  HIDDEN("(?!)", "a hidden name");

  /** Every ending that can be read, for messages. */
  static final String ENDINGS =
      ".txt, .jsonl or .ndjson, .csv, .parquet, .warc or .wet, each also with .gz, .bz2 or .zst";

  /** First bytes of a file that {@link #confirmed} looks at. */
  static final int HEAD = 4 << 10;

  private static final String COMPRESSION = "\\.(gz|bz2|zst)";
  private static final Pattern COMPRESSED =
      Pattern.compile(COMPRESSION + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WARC_HEAD = Pattern.compile("WARC/\\d");

  private final Pattern ending;
  private final String label;

  InputFormat(String ending, String label) {
    this.ending = Pattern.compile(ending + "(" + COMPRESSION + ")?$", Pattern.CASE_INSENSITIVE);
    this.label = label;
  }

  /** The format of a file of this name. */
  static InputFormat of(String fileName) {
    for (InputFormat format : values()) {
      if (format.ending.matcher(fileName).find()) {
        return format;
      }
    }
    return UNKNOWN;
  }

  /** The format's name in a sentence, such as "JSON lines". */
  public String label() {
    return label;
  }

  /** Whether the name ends like that of a compressed file. */
  static boolean isCompressed(String fileName) {
    return COMPRESSED.matcher(fileName).find();
  }

  /** The file's name without the endings of this format and of a compression. */
  String baseName(String fileName) {
    return ending.matcher(fileName).replaceFirst("");
  }

  /**
   * The format that a file of this ending really has. Only what its first bytes prove overrules the
   * ending: Parquet and web archives have magic numbers, and a whole JSON object in the first line
   * tells JSON lines where the ending says nothing.
   *
   * @param head the first bytes, decompressed
   */
  InputFormat confirmed(byte[] head) {
    String start = new String(head, 0, Math.min(6, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PAR1")) {
      return PARQUET;
    }
    if (WARC_HEAD.matcher(start).lookingAt()) {
      return WEB_ARCHIVE;
    }
    return this == UNKNOWN && isJsonLines(head) ? JSON_LINES : this;
  }

  private static boolean isJsonLines(byte[] head) {
    Bytes bytes = Bytes.of(head).withoutCutCharacter();
    String text =
        CharsetChoice.of(bytes)
            .map(choice -> choice.decode(bytes).text())
            .orElse("")
            .stripLeading();
    int end = text.indexOf('\n');
    if (end < 0 && head.length == HEAD) {
      return text.matches("(?s)\\{\\s*\".*");
    }
    return JsonRecord.isObject(end < 0 ? text : text.substring(0, end));
  }
}
