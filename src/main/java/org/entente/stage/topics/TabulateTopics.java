package org.entente.stage.topics;

import static org.apache.spark.sql.functions.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.table.ArticleTopics;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.Topics;

/** Makes the tables of a model: weighs every article, gives topics ids and says what they are. */
final class TabulateTopics {
  /**
   * A model and how it was found.
   *
   * @param model without ids, or a saved one with them
   * @param stability of each topic; empty for a saved model
   * @param candidates rows of the table {@code topic_models}
   */
  @SuppressWarnings("ArrayRecordComponent") // Read as it is.
  record Fitted(TopicModel model, double[] stability, List<Row> candidates) {}

  private TabulateTopics() {}

  /**
   * Makes the tables.
   *
   * @param training the documents that the model is fitted on
   */
  static ModelTopics.Modelled apply(
      Fitted fitted,
      ModelTopics.Corpus corpus,
      Dataset<Row> training,
      ModelTopics.Options options) {
    TopicModel model = fitted.model();
    Dataset<Row> joined = FindPhrases.join(corpus.documents(), model.phrases(), options.names());
    Dataset<Row> features = TermVectors.of(joined, model.vocabulary(), model.exponent());
    Dataset<Row> weighted = options.keep().apply(WeighArticles.apply(features, model));
    List<DescribeTopics.Size> sizes = DescribeTopics.sizes(weighted, model.weights().length);
    Optional<TopicModel> previous = options.previous().flatMap(TopicModel::of);
    AlignTopics.Aligned aligned =
        options.saved().isPresent()
            ? AlignTopics.unchanged(model)
            : AlignTopics.of(model, DescribeTopics.byPrevalence(sizes), previous);
    TopicWords words = model.words();
    DescribeTopics.Figures figures =
        new DescribeTopics.Figures(
            words,
            LabelTopics.of(weighted, joined, words, sizes),
            coherence(FindPhrases.join(training, model.phrases(), options.names()), words, options),
            fitted.stability(),
            sizes,
            aligned);
    SparkSession spark = joined.sparkSession();
    Dataset<Row> identified = identified(weighted, aligned.ids());
    Map<String, List<String>> before =
        previous.map(earlier -> earlier.leadingTerms(DescribeTopics.TOP)).orElse(Map.of());
    return new ModelTopics.Modelled(
        DescribeTopics.apply(identified, joined, corpus.partners(), figures, before),
        spark.createDataFrame(termRows(words, aligned.ids()), TopicTerms.TABLE.schema()),
        ArticleTopics.TABLE.conform(identified),
        TrendTopics.apply(identified, corpus.articles()),
        spark.createDataFrame(fitted.candidates(), TopicModels.TABLE.schema()),
        model.withIds(aligned.ids(), aligned.lastNumber()).rows(spark));
  }

  private static double[] coherence(
      Dataset<Row> documents, TopicWords words, ModelTopics.Options options) {
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
