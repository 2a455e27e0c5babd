package org.entente.table;

import static org.entente.table.Column.flag;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.string;
import static org.entente.table.Column.weight;

import java.util.List;

/** The table {@code topic_models}: the candidates that were compared. */
public final class TopicModels {
  public static final Column K = integer("k", "Number of topics.");
  public static final Column SEED = Column.count("seed", "Seed of the start.");
  public static final Column OPTIMIZER =
      string("optimizer", "online, or saved for a model that was applied without a fit.");
  public static final Column ITERATIONS = integer("iterations", "Mini-batches of the comparison.");
  public static final Column NPMI = weight("npmi", "Mean NPMI of the top ten terms, -1 to 1.");
  public static final Column DIVERSITY =
      weight("diversity", "Share of distinct terms among the top ten of all topics, 0 to 1.");
  public static final Column EXCLUSIVITY =
      weight("exclusivity", "Mean share of the top terms' weight that lies in their topic.");
  public static final Column STABILITY =
      weight("stability", "Mean cosine of topics with those of the other seeds, 0 to 1.");
  public static final Column PERPLEXITY =
      weight("perplexity", "Perplexity per term by the variational bound; less is better.");
  public static final Column SECONDS =
      Column.measure(
          "seconds", "Null: timings stand in run.json, so that the table is the same every time.");
  public static final Column CHOSEN = flag("chosen", "Whether the topics come from this one.");
  public static final Column REASON = string("reason", "Why it was chosen, in a sentence.");

  public static final Table TABLE =
      Table.define("topic_models", "One row per candidate model.")
          .columns(
              List.of(
                  K,
                  SEED,
                  OPTIMIZER,
                  ITERATIONS,
                  NPMI,
                  DIVERSITY,
                  EXCLUSIVITY,
                  STABILITY,
                  PERPLEXITY,
                  SECONDS,
                  CHOSEN,
                  REASON))
          .keyedBy(Table.Publication.SUMMARY, K, SEED);

  private TopicModels() {}
}
