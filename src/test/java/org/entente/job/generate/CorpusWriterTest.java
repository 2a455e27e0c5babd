package org.entente.job.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.io.corpus.CorpusFolder;
import org.entente.job.process.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
final class CorpusWriterTest {
  @TempDir private Path folder;

  @Test
  void writesInParallelWhatTheRecipeSays(SparkSession spark) throws IOException {
    Recipe recipe = new Recipe(53, 11);
    CorpusWriter.write(
        spark,
        recipe,
        CorpusFolder.create(new Configuration(), folder.resolve("corpus").toString()),
        new Progress(System.err, Progress.Style.SILENT));
    assertEquals(
        List.of(
            "articles",
            "labels.jsonl",
            "partners.jsonl",
            "stories.jsonl",
            "topic_words.jsonl",
            "topics.jsonl"),
        names("corpus"));
    assertEquals(
        List.of("part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl", "part-00003.jsonl"),
        names("corpus/articles"));
    for (int file = 0; file < recipe.files(); file++) {
      assertEquals(
          recipe.articles(file).toList(),
          Files.readAllLines(folder.resolve("corpus/articles/part-0000" + file + ".jsonl")));
    }
    assertEquals(
        LongStream.range(0, recipe.files()).boxed().flatMap(recipe::labels).toList(),
        Files.readAllLines(folder.resolve("corpus/labels.jsonl")));
    assertTrue(Files.readString(folder.resolve("corpus/partners.jsonl")).startsWith("{\"id\":\""));
  }

  @Test
  void writesToANewFolderOnly() throws IOException {
    Files.writeString(folder.resolve("kept"), "");
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> CorpusFolder.create(new Configuration(), folder.toString()));
    assertTrue(e.getMessage().contains("new or empty folder"), e.getMessage());
  }

  private List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
