package org.entente.job.publication;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.io.run.RunFolder;
import org.entente.report.network.GephiTables;
import org.entente.report.network.GexfWriter;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;

/**
 * The files of the partner network in a run's folder, streamed row by row. The network is bounded
 * by the lexicon, so one task sorts it.
 */
public final class NetworkFiles {
  private static final String MONTH = "[0-9]{4}-[0-9]{2}";

  private NetworkFiles() {}

  /**
   * Writes them.
   *
   * @param entities rows of the table {@code entities}
   * @param pairs rows of the table {@code partner_pairs}
   */
  public static void write(
      RunFolder attempt, Dataset<Row> entities, Dataset<Row> pairs, LocalDate asOf) {
    Dataset<Row> nodes =
        entities
            .filter(Entities.DEGREE.col().isNotNull())
            .coalesce(1)
            .sortWithinPartitions(Entities.ENTITY_ID.col());
    Dataset<Row> together = pairs.filter(PartnerPairs.SCOPE.col().equalTo("article"));
    Dataset<Row> edges =
        together
            .filter(PartnerSummary.PERIOD.col().equalTo("all"))
            .coalesce(1)
            .sortWithinPartitions(PartnerPairs.A_ID.col(), PartnerPairs.B_ID.col());
    Dataset<Row> months =
        together
            .filter(
                PartnerSummary.PERIOD
                    .col()
                    .equalTo("all")
                    .or(PartnerSummary.PERIOD.col().rlike("^" + MONTH + "$")))
            .withColumn("is_month", PartnerSummary.PERIOD.col().notEqual("all"))
            .coalesce(1)
            .sortWithinPartitions(
                PartnerPairs.A_ID.col(),
                PartnerPairs.B_ID.col(),
                col("is_month"),
                PartnerSummary.PERIOD.col());
    write(attempt, "nodes.csv", out -> GephiTables.nodes(nodes.toLocalIterator(), out));
    write(attempt, "edges.csv", out -> GephiTables.edges(edges.toLocalIterator(), out));
    write(
        attempt,
        "partners.gexf",
        out ->
            GexfWriter.write(
                nodes.toLocalIterator(), months.toLocalIterator(), asOf.toString(), out));
  }

  /** What writes a file. */
  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private static void write(RunFolder attempt, String name, Content content) {
    String path = "network/" + name;
    try (OutputStream out = attempt.file(path)) {
      content.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path + ": " + e.getMessage(), e);
    }
  }
}
