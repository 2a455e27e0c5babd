package org.entente.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.io.InputException;
import org.entente.io.run.PublishedRun;
import org.entente.io.run.RunFolder;
import org.entente.job.option.RunOptions;
import org.entente.stage.topics.ModelTopics;
import org.entente.stage.topics.SelectDocuments;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.table.TopicModelTerms;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;

/** Makes the topic tables of a run, with the models of earlier runs where there are some. */
final class TopicTables {
  private static final long SEED = 1L;

  private final SparkSession spark;
  private final RunOptions options;
  private final Configuration hadoop;
  private final List<String> warnings;
  private final List<Dataset<Row>> held = new ArrayList<>();

  /**
   * Takes what the run knows.
   *
   * @param warnings takes a line when there are no topics or the earlier ones cannot be read
   */
  TopicTables(SparkSession spark, RunOptions options, List<String> warnings) {
    this.spark = spark;
    this.options = options;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    this.warnings = warnings;
  }

  /**
   * Writes the topic tables.
   *
   * @param partners article_id and entity_id, among others
   * @return each article's first topic; empty when there are no topics
   */
  Optional<Dataset<Row>> write(
      RunFolder attempt, Dataset<Row> readings, Dataset<Row> articles, Dataset<Row> partners) {
    Dataset<Row> documents = attempt.work("documents", SelectDocuments.apply(readings, articles));
    ModelTopics.Options modelling =
        new ModelTopics.Options(
            options.topics().count(),
            SEED,
            documents.filter(SelectDocuments.isUsable()).count(),
            options.topics().names(),
            previousModel(),
            Optional.ofNullable(options.topics().model()).map(this::savedModel),
            Runtime.getRuntime().maxMemory(),
            this::hold);
    try {
      ModelTopics.Result result =
          ModelTopics.apply(
              documents,
              articles.filter(Articles.DUPLICATE_KIND.col().equalTo("canonical")),
              partners.select("article_id", "entity_id").distinct(),
              modelling);
      if (result.modelled().isEmpty()) {
        warnings.add(result.reason());
      }
      return result.modelled().map(modelled -> write(attempt, modelled));
    } finally {
      held.forEach(Dataset::unpersist);
      held.clear();
    }
  }

  private static Dataset<Row> write(RunFolder attempt, ModelTopics.Modelled modelled) {
    Dataset<Row> weights = attempt.write(ArticleTopics.TABLE, modelled.articleTopics());
    attempt.write(Topics.TABLE, modelled.topics());
    attempt.write(TopicTerms.TABLE, modelled.terms());
    attempt.write(TopicTrends.TABLE, modelled.trends());
    attempt.write(TopicModels.TABLE, modelled.candidates());
    attempt.write(TopicModelTerms.TABLE, modelled.model());
    return weights.filter(ArticleTopics.RANK.col().equalTo(1)).select("article_id", "topic_id");
  }

  /**
   * Computes rows that are read several times and keeps them. Branches of one query run at the same
   * time: each would compute what none has stored yet.
   */
  private Dataset<Row> hold(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    held.add(kept);
    kept.count();
    return kept;
  }

  /** The topic model of the run published before; empty where there is none that can be read. */
  private Optional<Dataset<Row>> previousModel() {
    return PublishedRun.current(hadoop, options.output())
        .filter(run -> run.has(TopicModelTerms.TABLE))
        .flatMap(run -> previousModel(run.table(spark, TopicModelTerms.TABLE), run.runId()));
  }

  /** The model, or a warning when a version wrote it whose models differ from this one's. */
  Optional<Dataset<Row>> previousModel(Dataset<Row> model, String runId) {
    if (ModelTopics.isReadable(model)) {
      return Optional.of(model);
    }
    warnings.add(
        "The topics of run "
            + runId
            + " were written by an older version and cannot be compared; all topics get new ids.");
    return Optional.empty();
  }

  /** The whole topic model of a published run, whose files must be those that it names. */
  private Dataset<Row> savedModel(String uri) {
    PublishedRun run = PublishedRun.open(hadoop, uri);
    run.checkFiles(spark, TopicModelTerms.TABLE);
    return checked(run.table(spark, TopicModelTerms.TABLE), uri);
  }

  /**
   * The model as it is.
   *
   * @throws InputException when a version wrote it whose models differ from this one's
   */
  static Dataset<Row> checked(Dataset<Row> model, String uri) {
    if (!ModelTopics.isReadable(model)) {
      throw new InputException(
          "--topic-model: the topics of "
              + uri
              + " were written by an older version and cannot be applied; run it again.");
    }
    return model;
  }
}
