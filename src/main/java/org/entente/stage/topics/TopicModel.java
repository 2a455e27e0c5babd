package org.entente.stage.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.table.TopicModelTerms;
import org.entente.table.Topics;

/**
 * A fitted model: small enough for the driver, topics × terms.
 *
 * @param vocabulary the terms as people read them, with what each use counts for
 * @param phrases the surface of each phrase among them, by its lemmas
 * @param weights expected counts at [topic][term]
 * @param exponent the power to which counts are raised
 * @param ids of the topics; empty before they are aligned
 * @param lastNumber the highest number that an id was ever made of
 */
@SuppressWarnings("ArrayRecordComponent") // Matrices that MLlib takes as they are.
record TopicModel(
    Vocabulary vocabulary,
    Map<String, String> phrases,
    double[][] weights,
    double exponent,
    List<String> ids,
    long lastNumber) {

  /** The words of the topics, each with its share of the topic. */
  TopicWords words() {
    return new TopicWords(vocabulary, TopicWords.normalised(weights));
  }

  TopicModel withIds(List<String> given, long last) {
    return new TopicModel(vocabulary, phrases, weights, exponent, given, last);
  }

  /** The {@code n} leading terms of each topic, by its id. */
  Map<String, List<String>> leadingTerms(int n) {
    TopicWords words = words();
    Map<String, List<String>> terms = new HashMap<>();
    for (int k = 0; k < ids.size(); k++) {
      terms.put(ids.get(k), words.terms(k, n));
    }
    return terms;
  }

  /** The expected counts, without the prior, over another vocabulary. */
  double[][] over(List<String> others) {
    Map<String, Integer> places = new HashMap<>();
    vocabulary.terms().forEach(term -> places.put(term, places.size()));
    double[][] counts = new double[weights.length][others.size()];
    for (int v = 0; v < others.size(); v++) {
      Integer place = places.get(others.get(v));
      for (int k = 0; k < counts.length && place != null; k++) {
        counts[k][v] = Math.max(0, weights[k][place] - FitTopics.TERM_PRIOR);
      }
    }
    return counts;
  }

  /** Rows of the table {@code topic_model_terms}. */
  Dataset<Row> rows(SparkSession spark) {
    Map<String, String> keys = new HashMap<>();
    phrases.forEach((key, surface) -> keys.merge(surface, key, TopicModel::first));
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < weights.length; k++) {
      for (int v = 0; v < vocabulary.size(); v++) {
        String term = vocabulary.terms().get(v);
        rows.add(
            RowFactory.create(
                ids.get(k),
                v,
                term,
                keys.get(term),
                weights[k][v],
                vocabulary.rarity()[v],
                exponent,
                lastNumber));
      }
    }
    return spark.createDataFrame(rows, TopicModelTerms.TABLE.schema());
  }

  /** Whether a row has all that this version needs; a column that a file lacks reads as null. */
  static boolean isComplete(Row row) {
    return Stream.of(TopicModelTerms.WEIGHT, TopicModelTerms.RARITY, TopicModelTerms.EXPONENT)
        .allMatch(column -> row.getAs(column.name()) != null);
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /**
   * The model that an earlier run has written.
   *
   * @param rows of the table {@code topic_model_terms}
   * @return nothing when the run had no topics, or lacks a column that this version needs
   */
  static Optional<TopicModel> of(Dataset<Row> rows) {
    List<Row> sorted =
        rows.select(
                Topics.TOPIC_ID.col(),
                TopicModelTerms.POSITION.col(),
                TopicModelTerms.TERM.col(),
                TopicModelTerms.PHRASE.col(),
                TopicModelTerms.WEIGHT.col(),
                TopicModelTerms.RARITY.col(),
                TopicModelTerms.EXPONENT.col(),
                TopicModelTerms.LAST_NUMBER.col())
            .orderBy(Topics.TOPIC_ID.col(), TopicModelTerms.POSITION.col())
            .collectAsList();
    if (sorted.isEmpty() || !isComplete(sorted.get(0))) {
      return Optional.empty();
    }
    Map<String, List<Double>> weights = new LinkedHashMap<>();
    List<String> terms = new ArrayList<>();
    List<Double> rarity = new ArrayList<>();
    Map<String, String> phrases = new HashMap<>();
    for (Row row : sorted) {
      weights.computeIfAbsent(row.getString(0), id -> new ArrayList<>()).add(row.getDouble(4));
      if (weights.size() == 1) {
        terms.add(row.getString(2));
        rarity.add(row.getDouble(5));
        if (!row.isNullAt(3)) {
          phrases.put(row.getString(3), row.getString(2));
        }
      }
    }
    double[][] matrix =
        weights.values().stream()
            .map(topic -> topic.stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    Row first = sorted.get(0);
    List<String> ids = List.copyOf(weights.keySet());
    Vocabulary vocabulary =
        new Vocabulary(terms, rarity.stream().mapToDouble(Double::doubleValue).toArray());
    return Optional.of(
        new TopicModel(vocabulary, phrases, matrix, first.getDouble(6), ids, first.getLong(7)));
  }
}
