package org.entente.stage.duplicates;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The pairs of bodies that are worth comparing: those that share enough of their keys. A key is a
 * five-word shingle that a fixed third of all shingles belongs to (sampling by hash modulo, Broder
 * 1997), so a pair is missed only when hardly any shingle survived; no signature has to agree as a
 * whole, which copies that share a third of their shingles would fail.
 *
 * <p>The bodies of a key are compared by a rule that keeps the work linear: each of the first
 * {@link #CLIQUE} with one another, every further one with the first alone. A page of which 100,000
 * variants exist gives 100,000 pairs for a key, all with its earliest variant, which is the one
 * that stands for the story. The bodies of a key are sorted by Spark and streamed, never gathered,
 * so a frequent key costs time in one task but no memory.
 *
 * <p>Cost: one row per key, about a third of the words of the corpus, sorted once; then one row per
 * pair and shared key, summed before the shuffle.
 */
final class PairCandidates {
  /** Bodies of one key that are all compared with one another. */
  static final int CLIQUE = 8;

  /** Keys that a pair must share at least. */
  static final int FEWEST_SHARED = 2;

  /** A pair must share one key in so many of those of the body that has fewer. */
  static final int RAREST_SHARED = 25;

  static final String EARLIER = "earlier_id";
  static final String LATER = "later_id";
  private static final String FEWER_KEYS = "fewer_keys";

  private static final StructType MET =
      new StructType()
          .add(EARLIER, DataTypes.StringType)
          .add(LATER, DataTypes.StringType)
          .add(FEWER_KEYS, DataTypes.IntegerType);

  private PairCandidates() {}

  /**
   * Finds the candidates.
   *
   * @param filed as {@link SketchBodies#filed} gives them
   * @return {@link #EARLIER} and {@link #LATER}, by the precedence of the articles
   */
  static Dataset<Row> apply(Dataset<Row> filed) {
    return filed
        .repartition(col(SketchBodies.KEY))
        .sortWithinPartitions(
            col(SketchBodies.KEY),
            col(SketchBodies.DAY),
            col(SketchBodies.SHORTNESS),
            col(SketchBodies.BODY_ID))
        .mapPartitions((MapPartitionsFunction<Row, Row>) Meetings::new, Encoders.row(MET))
        .groupBy(col(EARLIER), col(LATER))
        .agg(count(lit(1)).as("shared_keys"), min(FEWER_KEYS).as(FEWER_KEYS))
        .filter(
            col("shared_keys")
                .geq(FEWEST_SHARED)
                .and(col("shared_keys").multiply(RAREST_SHARED).geq(col(FEWER_KEYS))))
        .select(EARLIER, LATER);
  }

  /** Streams the bodies of a partition, key by key in their precedence, and pairs them. */
  private static final class Meetings implements Iterator<Row> {
    private record Filed(String id, int keys) {}

    private final Iterator<Row> rows;
    private final List<Filed> met = new ArrayList<>(CLIQUE);
    private final Deque<Row> ready = new ArrayDeque<>();
    private long key;

    private Meetings(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        meet(rows.next());
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      return ready.remove();
    }

    private void meet(Row row) {
      long next = row.getLong(0);
      if (next != key) {
        key = next;
        met.clear();
      }
      Filed one = new Filed(row.getString(3), row.getInt(4));
      boolean full = met.size() == CLIQUE;
      for (Filed earlier : full ? met.subList(0, 1) : met) {
        ready.add(RowFactory.create(earlier.id(), one.id(), Math.min(earlier.keys(), one.keys())));
      }
      if (!full) {
        met.add(one);
      }
    }
  }
}
