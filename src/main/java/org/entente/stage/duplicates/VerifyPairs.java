package org.entente.stage.duplicates;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.DuplicatePairs;
import org.entente.text.duplicate.DuplicateKind;
import org.entente.text.duplicate.Overlap;
import org.entente.text.duplicate.Wording;

/**
 * The candidates that are copies, with how much they share, counted exactly on both bodies. Two
 * joins by body.
 */
final class VerifyPairs {
  private static final StructType VERIFIED =
      new StructType()
          .add(PairCandidates.EARLIER, DataTypes.StringType)
          .add(PairCandidates.LATER, DataTypes.StringType)
          .add(DuplicatePairs.KIND.name(), DataTypes.StringType)
          .add(DuplicatePairs.JACCARD.name(), DataTypes.DoubleType)
          .add(DuplicatePairs.CONTAINMENT.name(), DataTypes.DoubleType)
          .add(DuplicatePairs.SHARED_SHINGLES.name(), DataTypes.IntegerType);

  private VerifyPairs() {}

  /**
   * Verifies the candidates.
   *
   * @param candidates rows of {@link PairCandidates}
   * @param sketches rows of {@link SketchBodies}
   */
  static Dataset<Row> apply(Dataset<Row> candidates, Dataset<Row> sketches) {
    return candidates
        .join(wordings(sketches, PairCandidates.EARLIER, "earlier"), PairCandidates.EARLIER)
        .join(wordings(sketches, PairCandidates.LATER, "later"), PairCandidates.LATER)
        .select(PairCandidates.EARLIER, PairCandidates.LATER, "earlier", "later")
        .flatMap((FlatMapFunction<Row, Row>) VerifyPairs::verify, Encoders.row(VERIFIED));
  }

  private static Dataset<Row> wordings(Dataset<Row> sketches, String id, String wording) {
    return sketches.select(col(SketchBodies.BODY_ID).as(id), col(SketchBodies.WORDING).as(wording));
  }

  private static Iterator<Row> verify(Row pair) {
    Wording earlier = Wording.fromBytes(pair.getAs("earlier"));
    Wording later = Wording.fromBytes(pair.getAs("later"));
    Overlap overlap = Overlap.of(earlier, later);
    Optional<Row> verified =
        DuplicateKind.of(overlap)
            .map(
                kind ->
                    RowFactory.create(
                        pair.getString(0),
                        pair.getString(1),
                        kind.published(),
                        overlap.jaccard(),
                        overlap.containment(),
                        overlap.shared()));
    return verified.stream().iterator();
  }
}
