package org.entente.io.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.io.corpus.decode.DecodedText;
import org.entente.io.corpus.decode.Excerpt;
import org.entente.io.corpus.decode.InputSource;

/**
 * Reads a CSV file whose first record names the columns. A row's index is the offset of its record
 * in the decompressed file, in UTF-8 where the file is in UTF-16 or UTF-32.
 *
 * <p>One reader a file: where a quoted cell may hold line ends, nobody can tell from the middle of
 * a file what is a record.
 */
final class CsvReader extends RecordReader {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final RecordFields fields;
  private final WideText wide;
  private final int maxBytes;
  private CsvRecords records;
  private List<String> header;
  private boolean anything;

  CsvReader(Piece piece, InputSource source, ReadRecords.Options options, WideText wide) {
    super(piece, source);
    this.fields = options.fields();
    this.wide = wide;
    this.maxBytes = (int) options.maxBytes();
  }

  @Override
  RecordRow read() throws IOException {
    if (records == null) {
      Optional<RecordRow> unusable = open();
      if (unusable.isPresent()) {
        return unusable.get();
      }
    }
    if (header == null) {
      return null;
    }
    if (records.next()) {
      anything = true;
      return row();
    }
    if (!anything) {
      anything = true;
      String detail = "Expected records below the header, found none";
      return piece.setAside(0, Reason.EMPTY, detail, String.join(",", header));
    }
    return null;
  }

  /** Reads the header; gives a row in place of all others where it is of no use. */
  private Optional<RecordRow> open() throws IOException {
    byte[] head = source.peek(InputFormat.HEAD);
    records = new CsvRecords(wide.narrow(source), delimiter(head), maxBytes);
    if (!records.next()) {
      return Optional.of(piece.setAside(0, Reason.EMPTY, "Expected CSV, found blank lines", ""));
    }
    List<String> names = names(records);
    if (records.state() == CsvRecords.State.WHOLE && names.contains(fields.text())) {
      header = names;
      return Optional.empty();
    }
    String detail =
        "Expected a column "
            + fields.text()
            + " in the header (--fields text=NAME says another), found: "
            + Excerpt.of(String.join(", ", names));
    return Optional.of(piece.setAside(0, Reason.NO_TEXT, detail, excerpt()));
  }

  /** The delimiter whose header has the column of texts, else the one that cuts it most. */
  private int delimiter(byte[] head) throws IOException {
    Bytes bytes = Bytes.of(head);
    byte[] narrow =
        wide.charset()
            .map(c -> c.decode(bytes).text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .orElse(head);
    char best = DELIMITERS.get(0);
    int most = 0;
    for (char delimiter : DELIMITERS) {
      CsvRecords first =
          new CsvRecords(new ByteArrayInputStream(narrow), delimiter, InputFormat.HEAD);
      List<String> names = first.next() ? names(first) : List.of();
      if (names.contains(fields.text())) {
        return delimiter;
      }
      if (names.size() > most) {
        most = names.size();
        best = delimiter;
      }
    }
    return best;
  }

  private static List<String> names(CsvRecords record) {
    List<String> names = new ArrayList<>();
    CharsetChoice charset = CharsetChoice.of(record.content()).orElse(CharsetChoice.UTF_8);
    for (int i = 0; i < record.cells(); i++) {
      names.add(charset.withoutMark().decode(record.cell(i)).text().strip());
    }
    return names;
  }

  private RecordRow row() {
    long index = records.start();
    return switch (records.state()) {
      case TOO_BIG -> {
        String detail = "Expected a record of at most " + maxBytes + " bytes, found more" + lines();
        yield piece.setAside(index, Reason.TOO_BIG, detail, excerpt());
      }
      case BROKEN -> {
        String detail = "Expected a delimiter behind the closing quote, found more" + lines();
        yield piece.setAside(index, Reason.INVALID_CSV, detail, excerpt());
      }
      case UNCLOSED -> {
        String detail = "Expected a closing quote, found the end of the file" + lines();
        yield piece.setAside(index, Reason.INVALID_CSV, detail, excerpt());
      }
      case WHOLE -> records.cells() == header.size() ? whole(index) : uneven(index);
    };
  }

  private String lines() {
    return " (lines " + records.startLine() + " to " + records.line() + ")";
  }

  private RecordRow uneven(long index) {
    String detail =
        "Expected "
            + header.size()
            + " cells as in the header, found "
            + records.cells()
            + " (line "
            + records.startLine()
            + ")";
    return piece.setAside(index, Reason.INVALID_CSV, detail, excerpt());
  }

  private RecordRow whole(long index) {
    Optional<CharsetChoice> charset = CharsetChoice.of(records.content());
    if (charset.isEmpty()) {
      String detail =
          "Expected text, found bytes that are none in any known charset (line "
              + records.startLine()
              + ")";
      return piece.setAside(index, Reason.UNDECODABLE, detail, excerpt());
    }
    CharsetChoice choice = charset.get().withoutMark();
    DecodedText text = choice.decode(records.cell(header.indexOf(fields.text())));
    if (text.text().isBlank()) {
      String detail = "Expected a text in column " + fields.text() + ", found only blanks";
      return piece.setAside(index, Reason.EMPTY, detail, excerpt());
    }
    RecordParts parts =
        new RecordParts(
            piece.sourceId(cell(fields.id(), choice), index),
            cell(fields.url(), choice),
            cell(fields.source(), choice),
            cell(fields.title(), choice),
            cell(fields.date(), choice));
    DecodedText named = new DecodedText(text.text(), wide.name(text.charset()), text.replaced());
    return RecordRow.article(piece.uri(), index, parts, named);
  }

  private String cell(String name, CharsetChoice charset) {
    int column = header.indexOf(name);
    return column < 0 ? null : charset.decode(records.cell(column)).text();
  }

  @Override
  long position() {
    return records == null ? 0 : records.position();
  }

  @Override
  String excerpt() {
    return records == null ? "" : Excerpt.of(records.content());
  }
}
