package org.entente.io.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.io.corpus.decode.DecodedText;
import org.entente.io.corpus.decode.Excerpt;
import org.entente.io.corpus.decode.InputSource;

/**
 * Reads the rows of a Parquet file whose row groups begin in a piece of it; of its columns only
 * those that are parts of a record. A row's index is its number in the file, from 0.
 *
 * <p>Spark's own reader would plan one schema for all files and fail the run, or drop the file,
 * when one of them is broken; this one reads each file by its own footer.
 */
final class ParquetReader extends RecordReader {
  private final RecordFields fields;
  private final long maxBytes;
  private org.apache.parquet.hadoop.ParquetReader<Group> rows;
  private boolean opened;
  private long index = -1;

  ParquetReader(Piece piece, InputSource source, ReadRecords.Options options) {
    super(piece, source);
    this.fields = options.fields();
    this.maxBytes = options.maxBytes();
  }

  @Override
  RecordRow read() throws IOException {
    try {
      if (!opened) {
        opened = true;
        Optional<RecordRow> unusable = open();
        if (unusable.isPresent()) {
          return piece.isFirst() ? unusable.get() : null;
        }
      }
      Group row = rows == null ? null : rows.read();
      if (row == null) {
        close();
        return null;
      }
      index = rows.getCurrentRowIndex();
      return row(row);
    } catch (RuntimeException e) {
      // Broken pages surface as exceptions of every kind; a file system that failed shows itself.
      throw new IOException(firstLine(e), e);
    }
  }

  /** Reads the footer; gives a row in place of all others where the file is of no use. */
  private Optional<RecordRow> open() throws IOException {
    InputFile file = new ParquetSource(source, piece.length());
    MessageType schema;
    long count;
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      schema = reader.getFileMetaData().getSchema();
      count = reader.getRecordCount();
    } catch (IOException | RuntimeException e) {
      if (!source.isBroken()) {
        throw new IOException(firstLine(e), e);
      }
      String detail = "Expected a Parquet file, found one that cannot be opened: " + firstLine(e);
      return Optional.of(piece.setAside(0, Reason.UNREADABLE, detail, ""));
    }
    if (!isPrimitive(schema, fields.text())) {
      String detail =
          "Expected a column of strings named "
              + fields.text()
              + " (--fields text=NAME says another), found: "
              + Excerpt.of(names(schema));
      return Optional.of(piece.setAside(0, Reason.NO_TEXT, detail, ""));
    }
    if (count == 0) {
      String detail = "Expected rows, found a Parquet file without any";
      return Optional.of(piece.setAside(0, Reason.EMPTY, detail, ""));
    }
    rows = new Rows(file, projection(schema)).withFileRange(piece.start(), piece.end()).build();
    return Optional.empty();
  }

  private MessageType projection(MessageType schema) {
    List<Type> wanted = new ArrayList<>();
    for (String name : fields.asMap().values()) {
      if (isPrimitive(schema, name) && !wanted.contains(schema.getType(name))) {
        wanted.add(schema.getType(name));
      }
    }
    return new MessageType(schema.getName(), wanted);
  }

  private static boolean isPrimitive(MessageType schema, String name) {
    return schema.containsField(name)
        && schema.getType(name).isPrimitive()
        && !schema.getType(name).isRepetition(Type.Repetition.REPEATED);
  }

  private static String names(MessageType schema) {
    return String.join(", ", schema.getFields().stream().map(Type::getName).toList());
  }

  private RecordRow row(Group row) {
    Optional<byte[]> text = ParquetCell.bytes(row, fields.text());
    if (text.isEmpty()) {
      String detail = "Expected a string in column " + fields.text() + ", found none";
      return piece.setAside(index, Reason.NO_TEXT, detail, "");
    }
    Bytes bytes = Bytes.of(text.get());
    if (bytes.length() > maxBytes) {
      String detail = "Expected a text of at most " + maxBytes + " bytes, found " + bytes.length();
      return piece.setAside(index, Reason.TOO_BIG, detail, Excerpt.of(bytes));
    }
    Optional<CharsetChoice> charset = CharsetChoice.of(bytes);
    if (charset.isEmpty()) {
      String detail = "Expected text, found bytes that are none in any known charset";
      return piece.setAside(index, Reason.UNDECODABLE, detail, Excerpt.of(bytes));
    }
    DecodedText decoded = charset.get().decode(bytes);
    if (decoded.text().isBlank()) {
      String detail = "Expected a text in column " + fields.text() + ", found only blanks";
      return piece.setAside(index, Reason.EMPTY, detail, "");
    }
    RecordParts parts =
        new RecordParts(
            piece.sourceId(ParquetCell.text(row, fields.id()), index),
            ParquetCell.text(row, fields.url()),
            ParquetCell.text(row, fields.source()),
            ParquetCell.text(row, fields.title()),
            ParquetCell.text(row, fields.date()));
    return RecordRow.article(piece.uri(), index, parts, decoded);
  }

  @Override
  long position() {
    return index + 1;
  }

  @Override
  String excerpt() {
    return "";
  }

  private void close() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }

  /** Parquet's reader of rows, for some of the columns. */
  private static final class Rows extends org.apache.parquet.hadoop.ParquetReader.Builder<Group> {
    private final MessageType wanted;

    Rows(InputFile file, MessageType wanted) {
      super(file);
      this.wanted = wanted;
    }

    @Override
    protected org.apache.parquet.hadoop.api.ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport() {
        @Override
        public ReadContext init(InitContext context) {
          return new ReadContext(wanted);
        }
      };
    }
  }
}
