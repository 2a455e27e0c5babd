package org.entente.stage.topics;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.Topics;
import org.entente.text.term.Term;

/**
 * Fits the topic model on the canonical articles with enough words, or takes a saved one, and gives
 * every article its weights. The fit runs on one partition, sorted by article: the one layout that
 * gives the same model however the input was laid out and whatever executors die. What comes to the
 * driver is the vocabulary, a bounded sample and the model, topics × terms.
 */
public final class ModelTopics {
  /** Articles without which no model is fitted. */
  public static final int FEWEST_ARTICLES = 10;

  /** Steps over all documents that follow the comparison of candidates, at least. */
  static final int STEPS = 3;

  /** A cell of topics × terms stands for itself, its share and its start. */
  private static final long BYTES_A_CELL = 3L * Double.BYTES;

  /**
   * What varies.
   *
   * @param topics how many; empty to choose
   * @param seed of the fit
   * @param usableDocuments how many documents take part in the fit
   * @param names whether names are terms
   * @param previous rows of {@code topic_model_terms} of the run before, for the ids
   * @param saved rows of {@code topic_model_terms} of the run whose model is applied without a fit
   * @param memory bytes that the driver may use
   * @param keep keeps rows at hand that every iteration of the fit reads
   */
  public record Options(
      OptionalInt topics,
      long seed,
      long usableDocuments,
      Term.Names names,
      Optional<Dataset<Row>> previous,
      Optional<Dataset<Row>> saved,
      long memory,
      UnaryOperator<Dataset<Row>> keep) {}

  /**
   * What comes out.
   *
   * @param topics rows of the table {@code topics}
   * @param terms rows of the table {@code topic_terms}
   * @param articleTopics rows of the table {@code article_topics}
   * @param trends rows of the table {@code topic_trends}
   * @param candidates rows of the table {@code topic_models}
   * @param model rows of the table {@code topic_model_terms}
   */
  public record Modelled(
      Dataset<Row> topics,
      Dataset<Row> terms,
      Dataset<Row> articleTopics,
      Dataset<Row> trends,
      Dataset<Row> candidates,
      Dataset<Row> model) {}

  /**
   * The tables, or why there are none.
   *
   * @param modelled empty without topics
   * @param reason a sentence; empty with topics
   */
  public record Result(Optional<Modelled> modelled, String reason) {
    private static Result without(String reason, Object... values) {
      return new Result(
          Optional.empty(), "No topics: " + String.format(Locale.ROOT, reason, values));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Matrices that MLlib takes as they are.
  private record Fitted(TopicModel model, double[] stability, List<Row> candidates) {}

  private ModelTopics() {}

  /**
   * Fits or applies the model and weighs the articles.
   *
   * @param documents rows of {@link SelectDocuments}
   * @param articles rows of the table {@code articles}
   * @param partners article_id and entity_id of each article's partners
   */
  public static Result apply(
      Dataset<Row> documents, Dataset<Row> articles, Dataset<Row> partners, Options options) {
    Dataset<Row> training =
        options.keep().apply(SelectDocuments.training(documents, options.usableDocuments()));
    try {
      return apply(documents, training, articles, partners, options);
    } finally {
      training.unpersist();
    }
  }

  /**
   * Whether a model has all columns that this version needs; one of an older version may lack some.
   *
   * @param model rows of the table {@code topic_model_terms}
   */
  public static boolean isReadable(Dataset<Row> model) {
    return model.limit(1).collectAsList().stream().allMatch(TopicModel::isComplete);
  }

  private static Result apply(
      Dataset<Row> documents,
      Dataset<Row> training,
      Dataset<Row> articles,
      Dataset<Row> partners,
      Options options) {
    long count = Math.min(options.usableDocuments(), SelectDocuments.LARGEST_TRAINING);
    if (options.saved().isPresent()) {
      return TopicModel.of(options.saved().get())
          .map(
              model ->
                  published(
                      new Fitted(model, new double[0], List.of(savedRow(model))),
                      documents,
                      training,
                      articles,
                      partners,
                      options))
          .orElse(Result.without("the run of --topic-model has none that can be read."));
    }
    if (count < FEWEST_ARTICLES) {
      return Result.without(
          "%d article(s) have %d words or more besides names and function words; at least %d such"
              + " articles are needed.",
          count, SelectDocuments.FEWEST_TERMS, FEWEST_ARTICLES);
    }
    Map<String, String> phrases = FindPhrases.of(training, options.keep());
    Dataset<Row> terms = FindPhrases.join(training, phrases, options.names());
    Vocabulary vocabulary = Vocabulary.of(terms, count);
    int most = options.topics().orElse(ChooseTopics.most(count));
    if (vocabulary.size() < most || count <= most) {
      return Result.without(
          "%d articles share %d terms; more than %d of both are needed.",
          count, vocabulary.size(), most);
    }
    long needed = BYTES_A_CELL * ChooseTopics.cells(options.topics(), count) * vocabulary.size();
    if (needed > options.memory() / 2) {
      return Result.without(
          "%d topics of %d terms need %d MB of the driver, which has %d MB; ask for fewer topics or"
              + " give the driver more memory.",
          most, vocabulary.size(), needed >> 20, options.memory() >> 20);
    }
    Fitted fitted = fit(terms, vocabulary, phrases, count, options);
    return published(fitted, documents, training, articles, partners, options);
  }

  private static Fitted fit(
      Dataset<Row> terms,
      Vocabulary vocabulary,
      Map<String, String> phrases,
      long count,
      Options options) {
    double exponent = TermVectors.exponent(count);
    Dataset<Row> sorted =
        options
            .keep()
            .apply(
                TermVectors.of(terms, vocabulary, exponent)
                    .select(Articles.ARTICLE_ID.col(), col(TermVectors.FEATURES))
                    .coalesce(1)
                    .sortWithinPartitions(Articles.ARTICLE_ID.col()));
    try {
      FitTopics fitting = new FitTopics(sorted, count, vocabulary.size());
      Optional<double[][]> earlier =
          options.previous().flatMap(TopicModel::of).map(model -> model.over(vocabulary.terms()));
      ChooseTopics.Choice choice =
          ChooseTopics.of(fitting, options.topics(), options.seed(), earlier);
      int steps = Math.max(STEPS, fitting.batches());
      double[][] weights = fitting.fit(choice.weights(), choice.seed(), steps);
      TopicModel model = new TopicModel(vocabulary, phrases, weights, exponent, List.of(), 0);
      return new Fitted(model, choice.stability(), choice.candidates());
    } finally {
      sorted.unpersist();
    }
  }

  private static Row savedRow(TopicModel model) {
    return RowFactory.create(
        model.ids().size(),
        0L,
        "saved",
        0,
        null,
        null,
        TopicWords.exclusivity(TopicWords.normalised(model.weights())),
        null,
        null,
        null,
        true,
        "The topics of an earlier run were applied without a fit.");
  }

  private static Result published(
      Fitted fitted,
      Dataset<Row> documents,
      Dataset<Row> training,
      Dataset<Row> articles,
      Dataset<Row> partners,
      Options options) {
    TopicModel model = fitted.model();
    Dataset<Row> joined = FindPhrases.join(documents, model.phrases(), options.names());
    Dataset<Row> features = TermVectors.of(joined, model.vocabulary(), model.exponent());
    Dataset<Row> weighted = options.keep().apply(WeighArticles.apply(features, model));
    List<DescribeTopics.Size> sizes = DescribeTopics.sizes(weighted, model.weights().length);
    Optional<TopicModel> previous = options.previous().flatMap(TopicModel::of);
    AlignTopics.Aligned aligned =
        options.saved().isPresent()
            ? AlignTopics.unchanged(model)
            : AlignTopics.of(model, DescribeTopics.byPrevalence(sizes), previous);
    TopicModel identifiedModel = model.withIds(aligned.ids(), aligned.lastNumber());
    TopicWords words = model.words();
    double[] npmi =
        coherence(FindPhrases.join(training, model.phrases(), options.names()), words, options);
    SparkSession spark = documents.sparkSession();
    Dataset<Row> identified = identified(weighted, aligned.ids());
    DescribeTopics.Figures figures =
        new DescribeTopics.Figures(
            words,
            LabelTopics.of(weighted, joined, words, sizes),
            npmi,
            fitted.stability(),
            sizes,
            aligned);
    return new Result(
        Optional.of(
            new Modelled(
                DescribeTopics.apply(
                    identified,
                    joined,
                    partners,
                    figures,
                    previous
                        .map(earlier -> earlier.leadingTerms(DescribeTopics.TOP))
                        .orElse(Map.of())),
                spark.createDataFrame(termRows(words, aligned.ids()), TopicTerms.TABLE.schema()),
                ArticleTopics.TABLE.conform(identified),
                TrendTopics.apply(identified, articles),
                spark.createDataFrame(fitted.candidates(), TopicModels.TABLE.schema()),
                identifiedModel.rows(spark))),
        "");
  }

  private static double[] coherence(Dataset<Row> documents, TopicWords words, Options options) {
    List<List<String>> top =
        IntStream.range(0, words.topics())
            .mapToObj(k -> words.terms(k, DescribeTopics.TOP))
            .toList();
    long count = Math.min(options.usableDocuments(), SelectDocuments.LARGEST_TRAINING);
    Coherence coherence = Coherence.of(documents, count, top);
    return top.stream().mapToDouble(coherence::of).toArray();
  }

  private static Dataset<Row> identified(Dataset<Row> weighted, List<String> ids) {
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < ids.size(); k++) {
      rows.add(RowFactory.create(k, ids.get(k)));
    }
    StructType schema =
        new StructType()
            .add(WeighArticles.INDEX, DataTypes.IntegerType)
            .add(Topics.TOPIC_ID.name(), DataTypes.StringType);
    Dataset<Row> names = weighted.sparkSession().createDataFrame(rows, schema);
    return weighted.join(broadcast(names), WeighArticles.INDEX);
  }

  private static List<Row> termRows(TopicWords words, List<String> ids) {
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < words.topics(); k++) {
      List<TopicWords.Word> leading = words.top(k, DescribeTopics.PUBLISHED_TERMS);
      for (int rank = 0; rank < leading.size(); rank++) {
        TopicWords.Word word = leading.get(rank);
        rows.add(RowFactory.create(ids.get(k), rank + 1, word.term(), word.weight(), word.frex()));
      }
    }
    return rows;
  }
}
