package org.entente.stage.partners;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.stage.Rows;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Mentions;

/** A small corpus of random articles, the same for the same seed, as objects and as tables. */
public final class RandomCorpus {
  static final List<String> IDS = List.of("ASEAN", "CHN", "FRA", "JPN", "LAO", "RUS", "UN", "USA");
  static final int TITLE = -1;

  /** Stands for a sentence of which only the number is known. */
  public static final String WORDLESS = "";

  private static final StructType SPAN =
      new StructType()
          .add("number", DataTypes.IntegerType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType);
  private static final StructType READINGS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("raw_text", DataTypes.StringType)
          .add("sentence_spans", DataTypes.createArrayType(SPAN));

  final List<Article> articles = new ArrayList<>();

  /**
   * A mention.
   *
   * @param sentence number, -1 for the title
   * @param id entity or person, or null
   * @param role partner or another one
   */
  public record Named(int sentence, String id, String role) {}

  /**
   * An act.
   *
   * @param by ids
   * @param to ids
   * @param repeats whether it says another one again
   */
  public record Asserted(List<String> by, List<String> to, boolean repeats) {}

  /**
   * An article; one that is not canonical is the duplicate of another one.
   *
   * @param earliest first day of publication, or null
   * @param latest last day, or null
   */
  public record Article(
      String id,
      String canonical,
      LocalDate earliest,
      LocalDate latest,
      List<String> sentences,
      List<Named> mentions,
      List<Asserted> acts) {

    boolean isCanonical() {
      return id.equals(canonical);
    }
  }

  RandomCorpus(int size, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < size; i++) {
      String id = String.format(Locale.ROOT, "%016x", i * 7919L % 1009);
      boolean duplicate = i > 5 && random.nextInt(6) == 0;
      String canonical = duplicate ? articles.get(random.nextInt(i)).canonical() : id;
      articles.add(article(id, canonical, random));
    }
  }

  private static Article article(String id, String canonical, Random random) {
    int count = 1 + random.nextInt(5);
    List<String> sentences = new ArrayList<>();
    List<Named> mentions = new ArrayList<>();
    for (int number = TITLE; number < count; number++) {
      sentences.add("\uD83D\uDD4A Phrase " + number + " de " + id + ".");
      for (int i = random.nextInt(5); i > 0; i--) {
        mentions.add(mention(number, random));
      }
    }
    List<Asserted> acts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      acts.add(new Asserted(ids(random), ids(random), random.nextInt(4) == 0));
    }
    LocalDate day = LocalDate.of(2023, 10, 1).plusDays(random.nextInt(240));
    return switch (random.nextInt(6)) {
      case 0 -> new Article(id, canonical, null, null, sentences, mentions, acts);
      case 1 -> {
        YearMonth month = YearMonth.from(day);
        yield new Article(
            id, canonical, month.atDay(1), month.atEndOfMonth(), sentences, mentions, acts);
      }
      case 2 -> new Article(id, canonical, day, day.plusDays(45), sentences, mentions, acts);
      default -> new Article(id, canonical, day, day, sentences, mentions, acts);
    };
  }

  private static Named mention(int sentence, Random random) {
    String id =
        switch (random.nextInt(12)) {
          case 0 -> null;
          case 1 -> "person:a-b";
          // The smaller the index, the more frequent.
          default -> IDS.get(Math.min(random.nextInt(8), random.nextInt(8)));
        };
    String role = random.nextInt(6) == 0 ? "theatre" : "partner";
    return new Named(sentence, id, role);
  }

  private static List<String> ids(Random random) {
    TreeSet<String> ids = new TreeSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      ids.add(IDS.get(random.nextInt(IDS.size())));
    }
    return List.copyOf(ids);
  }

  Dataset<Row> articles(SparkSession spark) {
    StructType schema = Articles.WITH_TEXT.schema();
    List<Row> rows =
        articles.stream()
            .map(
                article ->
                    Rows.of(
                        schema,
                        "article_id",
                        article.id(),
                        "canonical_id",
                        article.canonical(),
                        "duplicate_kind",
                        article.isCanonical() ? "canonical" : "near",
                        "published_earliest",
                        article.earliest(),
                        "published_latest",
                        article.latest(),
                        "sentences",
                        article.sentences().size() - 1))
            .toList();
    return Rows.table(spark, schema, rows);
  }

  /** The articles when every record stands in the input twice. */
  Dataset<Row> doubledArticles(SparkSession spark) {
    Dataset<Row> articles = articles(spark);
    Column kind =
        when(col("duplicate_kind").equalTo("canonical"), lit("exact")).otherwise(lit("near"));
    return articles.union(articles.withColumn("duplicate_kind", kind));
  }

  Dataset<Row> mentions(SparkSession spark) {
    StructType schema = Mentions.TABLE.schema();
    List<Row> rows = new ArrayList<>();
    for (Article article : articles) {
      for (Named mention : article.mentions()) {
        rows.add(
            Rows.of(
                schema,
                "article_id",
                article.id(),
                "sentence",
                mention.sentence(),
                "entity_id",
                mention.id(),
                "role",
                mention.role(),
                "in_title",
                mention.sentence() == TITLE));
      }
    }
    return Rows.table(spark, schema, rows);
  }

  Dataset<Row> acts(SparkSession spark) {
    StructType schema = Acts.TABLE.schema();
    List<Row> rows = new ArrayList<>();
    for (Article article : articles) {
      for (Asserted act : article.acts()) {
        rows.add(
            Rows.of(
                schema,
                "act_id",
                article.id() + rows.size(),
                "article_id",
                article.id(),
                "by_ids",
                act.by().toArray(String[]::new),
                "to_ids",
                act.to().toArray(String[]::new),
                "repeats_act_id",
                act.repeats() ? "another" : null));
      }
    }
    return Rows.table(spark, schema, rows);
  }

  Dataset<Row> names(SparkSession spark) {
    StructType schema =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("name_fr", DataTypes.StringType)
            .add("kind", DataTypes.StringType);
    List<Row> rows =
        IDS.stream().map(id -> RowFactory.create(id, "Nom de " + id, "country")).toList();
    return Rows.table(spark, schema, rows);
  }

  Dataset<Row> readings(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (Article article : articles) {
      StringBuilder text = new StringBuilder();
      Row[] spans = new Row[article.sentences().size()];
      for (int i = 0; i < spans.length; i++) {
        int start = text.length();
        text.append(article.sentences().get(i));
        spans[i] = RowFactory.create(i - 1, start, text.length());
        text.append(' ');
      }
      rows.add(RowFactory.create(article.id(), text.toString(), spans));
    }
    return Rows.table(spark, READINGS, rows);
  }

  /** The periods of an article, by the calendar. */
  static List<String> periods(Article article) {
    List<String> periods = new ArrayList<>(List.of("all"));
    LocalDate a = article.earliest();
    LocalDate b = article.latest();
    if (a == null) {
      periods.add("undated");
    } else if (a.getYear() == b.getYear()) {
      periods.add(String.valueOf(a.getYear()));
      if ((a.getMonthValue() - 1) / 3 == (b.getMonthValue() - 1) / 3) {
        periods.add(a.getYear() + "-Q" + ((a.getMonthValue() - 1) / 3 + 1));
      }
      if (a.getMonth() == b.getMonth()) {
        periods.add(YearMonth.from(a).toString());
      }
    }
    return periods;
  }
}
