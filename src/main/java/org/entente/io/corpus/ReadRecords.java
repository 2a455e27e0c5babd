package org.entente.io.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
   * @param maxBytes bytes of a text file or a line, after decompression, above which it is set
   *     aside
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
    if (piece.blank()) {
      String detail = "Expected a record, found a file without bytes";
      return List.of(piece.setAside(0, Reason.EMPTY, detail, "")).iterator();
    }
    InputSource source;
    try {
      source = InputSource.open(configuration, piece.uri(), piece.start());
    } catch (FileNotFoundException | AccessControlException e) {
      String detail = "Expected a readable file, found: " + e.getMessage();
      return List.of(piece.setAside(piece.start(), Reason.UNREADABLE, detail, "")).iterator();
    } catch (IOException e) {
      throw failed(piece, e);
    }
    return switch (piece.format()) {
      case TEXT -> article(piece, source, options);
      case JSON_LINES -> lines(piece, source, options);
    };
  }

  private static Iterator<RecordRow> article(Piece piece, InputSource source, Options options) {
    try (source) {
      return new TextFileReader(piece, options.maxBytes()).read(source).iterator();
    } catch (IOException e) {
      throw failed(piece, e);
    }
  }

  private static Iterator<RecordRow> lines(Piece piece, InputSource source, Options options) {
    JsonLinesReader reader =
        new JsonLinesReader(piece, source, options.fields(), options.maxBytes());
    return new ClosingIterator(reader, source);
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
