package org.entente.io.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.entente.io.InputException;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.Compression;
import org.entente.io.corpus.decode.Excerpt;
import org.entente.io.corpus.decode.InputSource;
import org.entente.io.corpus.decode.UnpackedFile;
import org.entente.table.Records;

/**
 * Reads a corpus into the table {@link Records}: one row per article, and one per file or line that
 * is none, with the reason.
 *
 * <p>Files are listed on the driver, packed into tasks of 4 to 64 MB and opened by the tasks, so
 * that a million small files need neither a million tasks nor a file index in the driver, and no
 * file is dropped for its name, its size or its bytes. Each use of the rows reads the files again.
 */
public final class ReadRecords {

  /**
   * How records are read.
   *
   * @param fields names of the parts of a structured record
   * @param maxBytes bytes of a text file, a line, a record or a text, after decompression, above
   *     which it is set aside
   */
  public record Options(RecordFields fields, long maxBytes) implements Serializable {
    /** The limit that keeps one record from filling an executor. */
    public static final long MAX_BYTES = 20_000_000;

    /** Checks the limit. */
    public Options {
      if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
        throw new IllegalArgumentException("maxBytes must be 1 to 2147483631, is " + maxBytes);
      }
    }

    /** The default field names and limit. */
    public static Options defaults() {
      return new Options(RecordFields.defaults(), MAX_BYTES);
    }
  }

  /** A Parquet file that is compressed as a whole may hold as many records of the largest size. */
  private static final long UNPACKED_TIMES = 100;

  private ReadRecords() {}

  /**
   * The records of the inputs, in no stated order.
   *
   * @param inputs files, folders and globs, as {@link Listing#of} takes them
   * @throws InputException when there is nothing to read
   */
  public static Dataset<Row> apply(SparkSession spark, List<String> inputs, Options options) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    return apply(spark, Listing.of(configuration, inputs), options);
  }

  /** The records of the listed files, in no stated order. */
  public static Dataset<Row> apply(SparkSession spark, Listing listing, Options options) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<ArrayList<Piece>> tasks = Piece.pack(listing.files(), context.defaultParallelism());
    Broadcast<SerializableConfiguration> configuration =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(List::iterator)
            .flatMap(piece -> rows(piece, configuration.value().value(), options));
    return Records.TABLE.conform(spark.createDataFrame(rows, Records.TABLE.schema()));
  }

  private static Iterator<Row> rows(Piece piece, Configuration configuration, Options options) {
    Iterator<RecordRow> records = records(piece, configuration, options);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return records.next().toRow();
      }
    };
  }

  private static Iterator<RecordRow> records(
      Piece piece, Configuration configuration, Options options) {
    if (piece.format() == InputFormat.HIDDEN) {
      return List.of(hidden(piece)).iterator();
    }
    if (piece.length() == 0) {
      String detail = "Expected a record, found a file without bytes";
      return List.of(piece.setAside(0, Reason.EMPTY, detail, "")).iterator();
    }
    InputSource source = null;
    try {
      source = InputSource.open(configuration, SourceUri.path(piece.uri()));
      return records(piece, source, options);
    } catch (FileNotFoundException | AccessControlException e) {
      String detail = "Expected a readable file, found: " + e.getMessage();
      return List.of(piece.setAside(piece.start(), Reason.UNREADABLE, detail, "")).iterator();
    } catch (IOException e) {
      close(source);
      throw failed(piece, e);
    }
  }

  private static RecordRow hidden(Piece piece) {
    String name = SourceUri.fileName(piece.uri());
    boolean folder = piece.uri().endsWith("/");
    String found =
        folder
            ? "a hidden folder, with all in it"
            : isBookkeeping(name) ? "what Hadoop or Spark writes beside data" : "a hidden file";
    String detail = "Expected a name that does not begin with _ or ., found " + found;
    return piece.setAside(0, Reason.HIDDEN, detail, "");
  }

  private static boolean isBookkeeping(String name) {
    return name.equals("_SUCCESS")
        || name.startsWith("_metadata")
        || name.startsWith("_common_metadata")
        || name.startsWith("_committed_")
        || name.startsWith("_started_")
        || name.endsWith(".crc");
  }

  /** The records of an open file, which is closed behind the last of them. */
  private static Iterator<RecordRow> records(Piece named, InputSource source, Options options)
      throws IOException {
    byte[] head = source.peek(InputFormat.HEAD);
    InputFormat format = named.format().confirmed(head);
    WideText wide = WideText.of(head);
    boolean divided =
        !named.isWholeFile()
            && format == named.format()
            && source.compression() == Compression.NONE
            && wide.charset().isEmpty();
    if (!divided && !named.isFirst()) {
      // The first piece reads all of a file that turns out to be indivisible.
      source.close();
      return Collections.emptyIterator();
    }
    Piece piece = divided ? named : named.whole(format);
    if (piece.start() > 0) {
      source.seek(piece.start());
    }
    return switch (format) {
      case TEXT -> {
        try (source) {
          yield new TextFileReader(piece, options.maxBytes()).read(source).iterator();
        }
      }
      case JSON_LINES ->
          new ClosingIterator(new JsonLinesReader(piece, source, options, wide), source);
      case CSV -> new ClosingIterator(new CsvReader(piece, source, options, wide), source);
      case WEB_ARCHIVE -> new ClosingIterator(new WebArchiveReader(piece, source, options), source);
      case PARQUET -> parquet(piece, source, options);
      case UNKNOWN, HIDDEN -> unknown(piece, source, Bytes.of(head));
    };
  }

  private static Iterator<RecordRow> parquet(Piece piece, InputSource source, Options options)
      throws IOException {
    if (source.compression() == Compression.NONE) {
      return new ClosingIterator(new ParquetReader(piece, source, options), source);
    }
    try (source) {
      UnpackedFile unpacked = UnpackedFile.of(source, UNPACKED_TIMES * options.maxBytes());
      Piece copy = piece.withLength(unpacked.length());
      InputSource content = unpacked.source();
      return new ClosingIterator(new ParquetReader(copy, content, options), content);
    } catch (UnpackedFile.TooBigException e) {
      return List.of(piece.setAside(0, Reason.TOO_BIG, e.getMessage(), "")).iterator();
    } catch (IOException e) {
      if (!source.isBroken()) {
        throw e;
      }
      String detail = "Data breaks off: " + e.getMessage();
      return List.of(piece.setAside(0, Reason.UNREADABLE, detail, "")).iterator();
    }
  }

  private static Iterator<RecordRow> unknown(Piece piece, InputSource source, Bytes head)
      throws IOException {
    source.close();
    String detail = "Expected " + InputFormat.ENDINGS + ", found neither by name nor by content";
    return List.of(piece.setAside(0, Reason.UNKNOWN_FORMAT, detail, Excerpt.of(head))).iterator();
  }

  private static void close(InputSource source) {
    if (source != null) {
      try {
        source.close();
      } catch (IOException e) {
        // What made the file unreadable is the error to report.
      }
    }
  }

  private static UncheckedIOException failed(Piece piece, IOException e) {
    return new UncheckedIOException("Cannot read " + piece.uri() + ": " + e.getMessage(), e);
  }

  /** Closes the file behind its last record; a task that stops early closes it when it ends. */
  private static final class ClosingIterator implements Iterator<RecordRow> {
    private final Iterator<RecordRow> records;
    private final InputSource source;
    private boolean closed;

    ClosingIterator(Iterator<RecordRow> records, InputSource source) {
      this.records = records;
      this.source = source;
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) context -> close());
      }
    }

    @Override
    public boolean hasNext() {
      boolean more = records.hasNext();
      if (!more) {
        close();
      }
      return more;
    }

    @Override
    public RecordRow next() {
      return records.next();
    }

    private void close() {
      if (closed) {
        return;
      }
      closed = true;
      try {
        source.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
