package org.entente.job.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.entente.io.corpus.CorpusFolder;
import org.entente.job.process.Progress;

/** A synthetic corpus, written file by file on the executors. */
public final class CorpusWriter {
  private CorpusWriter() {}

  /** Writes the corpus and what is planted in it. */
  public static void write(
      SparkSession spark, Recipe recipe, CorpusFolder folder, Progress progress) {
    progress.expect(3);
    progress.stage("articles");
    folder.parts("articles", lines(spark, recipe.files(), recipe::articles));
    progress.stage("labels");
    folder.file("labels.jsonl", lines(spark, recipe.files(), recipe::labels));
    folder.file("stories.jsonl", lines(spark, recipe.files(), recipe::stories));
    progress.stage("topics and partners");
    folder.file("topics.jsonl", lines(spark, recipe.files(), recipe::topics));
    folder.file("topic_words.jsonl", Recipe.topicWords());
    folder.file("partners.jsonl", partners(lines(spark, recipe.files(), recipe::partners)));
  }

  /** A partition a file, so that nothing depends on how many executors there are. */
  private static Dataset<String> lines(SparkSession spark, int files, Lines lines) {
    FlatMapFunction<Long, String> made = file -> lines.apply(file).iterator();
    return spark.range(0, files, 1, files).flatMap(made, Encoders.STRING());
  }

  private static List<String> partners(Dataset<String> ids) {
    LinkedHashMap<String, Long> articles = new LinkedHashMap<>();
    ids.groupBy("value")
        .count()
        .orderBy("value")
        .collectAsList()
        .forEach(row -> articles.put(row.getString(0), row.getLong(1)));
    return articles.entrySet().stream()
        .map(
            partner ->
                String.format(
                    Locale.ROOT,
                    "{\"id\":\"%s\",\"articles\":%d}",
                    partner.getKey(),
                    partner.getValue()))
        .toList();
  }

  /** The lines of a file, made where the file is written. */
  private interface Lines extends LongFunction<Stream<String>>, java.io.Serializable {}
}
