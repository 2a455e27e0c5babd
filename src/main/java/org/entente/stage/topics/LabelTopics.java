package org.entente.stage.topics;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.table.ArticleTopics;
import org.entente.table.Articles;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Reading;

/**
 * Names topics by three of their leading terms: those that many of the topic's own articles say and
 * few of the others, the harmonic mean of frequency and exclusivity (FREX, Bischof and Airoldi
 * 2012), taken over articles instead of uses, so that one article that repeats a word names no
 * topic; what leads in the model counts more. Phrases go before words that begin them, and words of
 * a phrase or a family already there are passed over.
 */
final class LabelTopics {
  static final int TERMS = 3;

  /** Leading terms among which a label is sought. */
  private static final int CANDIDATES = DescribeTopics.PUBLISHED_TERMS;

  private static final int FEWEST_ARTICLES = 2;

  /** Share of the topic's articles that must say a term. */
  private static final double LEAST_SPREAD = 0.15;

  /** Articles that every topic is thought to have besides, so that tiny ones are not overrated. */
  private static final double SMOOTHING = 3;

  /** How much frequency weighs beside exclusivity. */
  private static final double FREQUENCY = 0.5;

  /** Place among the leading terms of the model at which a term counts half. */
  private static final double HALF_PLACE = 20;

  private static final double PHRASE = 1.2;
  private static final double ADJECTIVE = 0.5;

  /** Letters at the beginning by which two words are of one family. */
  private static final int FAMILY = 5;

  private final Map<String, long[]> uses;
  private final long[] articles;
  private final Morphology morphology = Morphology.french();

  /**
   * Takes the counts.
   *
   * @param uses articles of each topic that say the term
   * @param articles of each topic
   */
  LabelTopics(Map<String, long[]> uses, long[] articles) {
    this.uses = uses;
    this.articles = articles;
  }

  /**
   * The labels of all topics, in the order of the model. What comes to the driver is one count a
   * topic and candidate.
   *
   * @param weighted rows of {@link WeighArticles}
   * @param documents with their terms as people read them
   * @param sizes of the topics
   */
  static List<String> of(
      Dataset<Row> weighted,
      Dataset<Row> documents,
      TopicWords words,
      List<DescribeTopics.Size> sizes) {
    List<List<String>> candidates = new ArrayList<>();
    for (int k = 0; k < words.topics(); k++) {
      candidates.add(words.terms(k, CANDIDATES));
    }
    long[] articles = sizes.stream().mapToLong(DescribeTopics.Size::articles).toArray();
    LabelTopics labels = new LabelTopics(uses(weighted, documents, candidates), articles);
    List<String> all = new ArrayList<>();
    for (int k = 0; k < candidates.size(); k++) {
      all.add(String.join(", ", labels.terms(k, candidates.get(k))));
    }
    return all;
  }

  private static Map<String, long[]> uses(
      Dataset<Row> weighted, Dataset<Row> documents, List<List<String>> candidates) {
    TreeSet<String> wanted = new TreeSet<>();
    candidates.forEach(wanted::addAll);
    Dataset<Row> terms =
        documents.sparkSession().createDataset(List.copyOf(wanted), Encoders.STRING()).toDF("term");
    Dataset<Row> said =
        documents
            .filter(col(SelectDocuments.CANONICAL))
            .select(
                Articles.ARTICLE_ID.col(),
                explode(array_distinct(col(SelectDocuments.TERMS))).as("term"))
            .join(broadcast(terms), "term");
    Map<String, long[]> uses = new HashMap<>();
    weighted
        .filter(ArticleTopics.RANK.col().equalTo(1))
        .select(Articles.ARTICLE_ID.col(), col(WeighArticles.INDEX))
        .join(said, Articles.ARTICLE_ID.name())
        .groupBy("term", WeighArticles.INDEX)
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(
            row ->
                uses.computeIfAbsent(row.getString(0), term -> new long[candidates.size()])[
                        row.getInt(1)] =
                    row.getLong(2));
    return uses;
  }

  /**
   * The terms that name a topic, the most telling first.
   *
   * @param candidates its leading terms in order
   */
  List<String> terms(int topic, List<String> candidates) {
    List<String> chosen = new ArrayList<>();
    double greatest = candidates.stream().mapToDouble(term -> rate(topic, term)).max().orElse(0);
    Map<String, Double> scores = new HashMap<>();
    for (int place = 0; place < candidates.size(); place++) {
      double leading = HALF_PLACE / (HALF_PLACE + place);
      String term = candidates.get(place);
      scores.put(term, leading * score(topic, term, greatest));
    }
    List<String> spread = candidates.stream().filter(term -> isSpread(topic, term)).toList();
    add(chosen, spread, scores);
    // A tiny topic may have too few terms that its articles share.
    add(chosen, candidates, scores);
    return chosen.stream().map(term -> extended(topic, term, chosen, spread)).toList();
  }

  /** « doses de vaccin » says more than « dose », where most articles of the topic mean these. */
  private String extended(int topic, String word, List<String> chosen, List<String> spread) {
    List<String> others = chosen.stream().filter(term -> !term.equals(word)).toList();
    return spread.stream()
        .filter(phrase -> isBegun(phrase, word) && isOther(phrase, others))
        .filter(phrase -> 2 * said(topic, phrase) >= said(topic, word))
        .findFirst()
        .orElse(word);
  }

  /** Whether the phrase begins with the word, in the singular or the plural. */
  private static boolean isBegun(String phrase, String word) {
    return phrase.startsWith(word + ' ')
        || phrase.startsWith(word + "s ")
        || phrase.startsWith(word + "x ");
  }

  private static void add(List<String> chosen, List<String> terms, Map<String, Double> scores) {
    terms.stream()
        .sorted(
            Comparator.comparingDouble((String term) -> -scores.get(term))
                .thenComparing(Comparator.naturalOrder()))
        .filter(term -> chosen.size() < TERMS && isOther(term, chosen))
        .forEach(chosen::add);
  }

  private boolean isSpread(int topic, String term) {
    long said = said(topic, term);
    return said >= FEWEST_ARTICLES && said >= LEAST_SPREAD * articles[topic];
  }

  private double score(int topic, String term, double greatest) {
    double rate = rate(topic, term);
    if (rate == 0) {
      return 0;
    }
    double all = 0;
    for (int k = 0; k < articles.length; k++) {
      all += rate(k, term);
    }
    double frex = rate / (FREQUENCY * greatest + (1 - FREQUENCY) * all);
    boolean phrase = term.indexOf(' ') > 0;
    return frex * (phrase ? PHRASE : isAdjective(term) ? ADJECTIVE : 1);
  }

  private long said(int topic, String term) {
    long[] ofTerm = uses.get(term);
    return ofTerm == null ? 0 : ofTerm[topic];
  }

  /** Share of the topic's articles that say the term. */
  private double rate(int topic, String term) {
    return said(topic, term) / (articles[topic] + SMOOTHING);
  }

  /** An adjective that is no noun besides says little alone: « électoral ». */
  private boolean isAdjective(String term) {
    List<Reading> readings = morphology.readings(term);
    return readings.stream().anyMatch(reading -> reading.pos() == Reading.Pos.ADJECTIVE)
        && readings.stream().noneMatch(reading -> reading.pos() == Reading.Pos.NOUN);
  }

  /** Whether no word of the term begins like one that is already there. */
  private static boolean isOther(String term, List<String> chosen) {
    for (String other : chosen) {
      for (String word : term.split(" ", -1)) {
        for (String there : other.split(" ", -1)) {
          if (isAkin(word, there)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isAkin(String a, String b) {
    int letters = Math.min(FAMILY, Math.min(a.length(), b.length()));
    return letters > FAMILY - 2 && a.regionMatches(0, b, 0, letters);
  }
}
