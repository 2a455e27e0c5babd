package org.entente.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of the bundled sample, and what a careless scraper could have made of them. */
final class ReadingSample {
  private static final Path SAMPLE =
      Path.of("src/main/resources/org/entente/sample/dispatches.jsonl");

  /**
   * A record of the sample.
   *
   * @param id its own id
   * @param title its title, or null
   * @param date its date, or null
   * @param text its text
   */
  record Article(String id, String title, String date, String text) {}

  private ReadingSample() {}

  static List<Article> articles() {
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Files.lines(SAMPLE)) {
      List<Article> articles = new ArrayList<>();
      for (String line : lines.toList()) {
        JsonNode node = mapper.readTree(line);
        articles.add(
            new Article(
                node.path("id").textValue(),
                node.path("title").textValue(),
                node.path("date").textValue(),
                node.path("text").textValue()));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Texts with one to four accidents each, the same for the same seed.
   *
   * @param inserts lines that may be put between or into others
   */
  static List<String> mutations(int count, long seed, List<String> inserts) {
    List<Article> articles = articles();
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = articles.get(random.nextInt(articles.size())).text();
      for (int accident = random.nextInt(4); accident >= 0; accident--) {
        text = mutation(text, random, inserts);
      }
      texts.add(text);
    }
    return texts;
  }

  private static String mutation(String text, Random random, List<String> inserts) {
    List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
    int at = random.nextInt(text.length() + 1);
    int line = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    String insert = inserts.get(random.nextInt(inserts.size()));
    switch (random.nextInt(8)) {
      case 0 -> {
        return text.substring(0, at);
      }
      case 1 -> {
        return text.substring(at);
      }
      case 2 -> {
        return text.substring(0, at) + insert + text.substring(at);
      }
      case 3 -> {
        return text.replace('\n', random.nextBoolean() ? ' ' : '\u00A0');
      }
      case 4 -> {
        return text.replace("\n", "\r\n").replace(". ", ".");
      }
      case 5 -> java.util.Collections.shuffle(lines, random);
      case 6 -> lines.add(line, lines.isEmpty() ? "" : lines.get(line));
      default -> lines.add(line, insert);
    }
    return String.join("\n", lines);
  }
}
