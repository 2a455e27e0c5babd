package org.entente.job.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a corpus is made from. How it is cut into files depends on these numbers alone.
 *
 * @param articles how many, from 1
 * @param seed of all choices
 */
public record Recipe(long articles, long seed) implements Serializable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long ARTICLES_A_FILE = 2_500;
  private static final int FEWEST_FILES = 4;

  /** How many files hold the articles. */
  public int files() {
    long blocks = (articles + SyntheticCorpus.BLOCK - 1) / SyntheticCorpus.BLOCK;
    long files = Math.max(FEWEST_FILES, (articles + ARTICLES_A_FILE - 1) / ARTICLES_A_FILE);
    return (int) Math.min(files, blocks);
  }

  /** The articles of a file as JSON lines, as {@code run} reads them. */
  public Stream<String> articles(long file) {
    return made(file).map(article -> json(article.record()));
  }

  /** The labels of a file's articles as JSON lines, as {@code evaluate} reads them. */
  public Stream<String> labels(long file) {
    return made(file).map(article -> json(article.label()));
  }

  /** The topics of a file's articles as JSON lines. */
  public Stream<String> topics(long file) {
    return made(file).map(article -> json(article.topics()));
  }

  /** The partners of a file's articles that repeat no other one: an id for each article. */
  public Stream<String> partners(long file) {
    return made(file)
        .filter(article -> article.duplicateOf() == null)
        .flatMap(article -> article.partners().stream());
  }

  /** The life cycles of undertakings that begin in a file, as JSON lines. */
  public Stream<String> stories(long file) {
    SyntheticCorpus corpus = corpus();
    return LongStream.range(firstBlock(file), firstBlock(file + 1))
        .boxed()
        .flatMap(block -> corpus.stories(block).stream())
        .map(Recipe::json);
  }

  /** The distribution over nouns of each topic, as JSON lines. */
  public static List<String> topicWords() {
    return Vocabulary.bundled().topics().stream().map(topic -> json(words(topic))).toList();
  }

  private static Map<String, Object> words(Vocabulary.Topic topic) {
    double sum = topic.words().values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Object> words = new LinkedHashMap<>();
    topic.words().forEach((word, weight) -> words.put(word, weight / sum));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("topic", topic.id());
    line.put("label", topic.label());
    line.put("words", words);
    return line;
  }

  private Stream<SyntheticArticle> made(long file) {
    SyntheticCorpus corpus = corpus();
    long first = firstBlock(file) * SyntheticCorpus.BLOCK;
    long end = Math.min(articles, firstBlock(file + 1) * SyntheticCorpus.BLOCK);
    return LongStream.range(first, end).mapToObj(corpus::article);
  }

  private SyntheticCorpus corpus() {
    return new SyntheticCorpus(Vocabulary.bundled(), articles, seed);
  }

  private long firstBlock(long file) {
    long blocks = (articles + SyntheticCorpus.BLOCK - 1) / SyntheticCorpus.BLOCK;
    return file * blocks / files();
  }

  private static String json(Map<String, Object> line) {
    try {
      return MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + line + " as JSON", e);
    }
  }
}
