package org.entente.stage.network;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;

/**
 * Measures each partner's place in the network of those that share an article, over all periods.
 * One task reads all pairs in order: their number is bounded by the square of the lexicon, whatever
 * the size of the corpus.
 */
public final class MeasureNetwork {
  private static final StructType SCHEMA =
      new StructType()
          .add(Entities.ENTITY_ID.name(), Entities.ENTITY_ID.type())
          .add(Entities.DEGREE.name(), Entities.DEGREE.type())
          .add(Entities.PAGERANK.name(), Entities.PAGERANK.type())
          .add(Entities.COMMUNITY.name(), Entities.COMMUNITY.type());

  private MeasureNetwork() {}

  /**
   * Measures the network.
   *
   * @param pairs rows of the table {@code partner_pairs}
   * @return entity_id, degree, pagerank and community of each partner that has a pair
   */
  public static Dataset<Row> apply(Dataset<Row> pairs) {
    return pairs
        .filter(PartnerSummary.PERIOD.col().equalTo("all"))
        .filter(PartnerPairs.SCOPE.col().equalTo("article"))
        .select(PartnerPairs.A_ID.col(), PartnerPairs.B_ID.col(), PartnerPairs.N_AB.col())
        .coalesce(1)
        .sortWithinPartitions(PartnerPairs.A_ID.col(), PartnerPairs.B_ID.col())
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) MeasureNetwork::places, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> places(Iterator<Row> pairs) {
    PartnerGraph graph = new PartnerGraph();
    while (pairs.hasNext()) {
      Row pair = pairs.next();
      graph.connect(pair.getString(0), pair.getString(1), pair.getLong(2));
    }
    List<Row> rows =
        graph.places().stream()
            .map(
                place ->
                    RowFactory.create(
                        place.id(), place.degree(), place.pageRank(), place.community()))
            .toList();
    return rows.iterator();
  }
}
