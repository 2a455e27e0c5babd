package org.entente.stage.topics;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.table.Articles;
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
    private static Result with(Modelled modelled) {
      return new Result(Optional.of(modelled), "");
    }

    private static Result without(String reason, Object... values) {
      return new Result(
          Optional.empty(), "No topics: " + String.format(Locale.ROOT, reason, values));
    }
  }

  /**
   * What is modelled.
   *
   * @param documents rows of {@link SelectDocuments}
   * @param articles rows of the table {@code articles}
   * @param partners article_id and entity_id of each article's partners
   */
  record Corpus(Dataset<Row> documents, Dataset<Row> articles, Dataset<Row> partners) {}

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
      return apply(new Corpus(documents, articles, partners), training, options);
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

  private static Result apply(Corpus corpus, Dataset<Row> training, Options options) {
    if (options.saved().isPresent()) {
      return TopicModel.of(options.saved().get())
          .map(ModelTopics::saved)
          .map(model -> TabulateTopics.apply(model, corpus, training, options))
          .map(Result::with)
          .orElse(Result.without("the run of --topic-model has none that can be read."));
    }
    long count = Math.min(options.usableDocuments(), SelectDocuments.LARGEST_TRAINING);
    if (count < FEWEST_ARTICLES) {
      return Result.without(
          "%d article(s) have %d words or more besides names and function words; at least %d such"
              + " articles are needed.",
          count, SelectDocuments.FEWEST_TERMS, FEWEST_ARTICLES);
    }
    Map<String, String> phrases = FindPhrases.of(training, options.keep());
    Dataset<Row> terms = FindPhrases.join(training, phrases, options.names());
    Vocabulary vocabulary = Vocabulary.of(terms, count);
    Optional<Result> refused = refused(vocabulary.size(), count, options);
    if (refused.isPresent()) {
      return refused.get();
    }
    TabulateTopics.Fitted fitted = fit(terms, vocabulary, phrases, count, options);
    return Result.with(TabulateTopics.apply(fitted, corpus, training, options));
  }

  /** Why so many terms and articles make no model, or nothing. */
  private static Optional<Result> refused(int terms, long count, Options options) {
    int most = options.topics().orElse(ChooseTopics.most(count));
    if (terms < most || count <= most) {
      return Optional.of(
          Result.without(
              "%d articles share %d terms; more than %d of both are needed.", count, terms, most));
    }
    long needed = BYTES_A_CELL * ChooseTopics.cells(options.topics(), count) * terms;
    if (needed > options.memory() / 2) {
      return Optional.of(
          Result.without(
              "%d topics of %d terms need %d MB of the driver, which has %d MB; ask for fewer"
                  + " topics or give the driver more memory.",
              most, terms, needed >> 20, options.memory() >> 20));
    }
    return Optional.empty();
  }

  private static TabulateTopics.Fitted fit(
      Dataset<Row> terms,
      Vocabulary vocabulary,
      Map<String, String> phrases,
      long count,
      Options options) {
    double exponent = TermVectors.exponent(count);
    Dataset<Row> sorted =
        TermVectors.of(terms, vocabulary, exponent)
            .select(Articles.ARTICLE_ID.col(), col(TermVectors.FEATURES))
            .coalesce(1)
            .sortWithinPartitions(Articles.ARTICLE_ID.col());
    Dataset<Row> read = FitTopics.batches(count) == 1 ? sorted : options.keep().apply(sorted);
    try {
      FitTopics fitting = new FitTopics(read, count, vocabulary.size());
      Optional<double[][]> earlier =
          options.previous().flatMap(TopicModel::of).map(model -> model.over(vocabulary.terms()));
      ChooseTopics.Choice choice =
          ChooseTopics.of(fitting.sample(), options.topics(), options.seed(), earlier);
      double[][] weights = fitting.fit(choice.weights(), choice.seed(), STEPS);
      TopicModel model = new TopicModel(vocabulary, phrases, weights, exponent, List.of(), 0);
      return new TabulateTopics.Fitted(model, choice.stability(), choice.candidates());
    } finally {
      read.unpersist();
    }
  }

  private static TabulateTopics.Fitted saved(TopicModel model) {
    Row candidate =
        RowFactory.create(
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
    return new TabulateTopics.Fitted(model, new double[0], List.of(candidate));
  }
}
