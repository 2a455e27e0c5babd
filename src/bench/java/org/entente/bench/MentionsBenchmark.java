package org.entente.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.io.LexiconFiles;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.Lexicon;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.entity.Entity;
import org.entente.text.entity.EntityFinder;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.PersonFinder;
import org.entente.text.entity.role.RoleReader;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many bytes of news one thread reads for mentions in a second. The articles, of 2.5 kB each,
 * differ from each other: sentences of the sample in random order, their states and numbers
 * exchanged, so that no cache sees the same text again before thousands of others. The column
 * {@code bytes} divided by a million is MB/s of one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MentionsBenchmark {
  private static final String SAMPLE = "/org/entente/sample/dispatches.jsonl";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int ARTICLES = 400;
  private static final int BYTES = 2_500;
  private static final int SEED = 11;

  private final List<Article> articles = new ArrayList<>();
  private EntityFinder entities;
  private PersonFinder people;
  private RoleReader roles;

  /** An article with its sentences cut already, and its length in bytes of UTF-8. */
  private record Article(String text, List<Sentence> sentences, long bytes) {}

  /** Bytes read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Bytes of UTF-8. */
    public long bytes;
  }

  /** Builds the matchers and the articles. */
  @Setup
  public void build() throws IOException {
    Lexicon lexicon = LexiconFiles.bundled();
    Tokenizer tokenizer = new Tokenizer(Morphology.french());
    entities = new EntityFinder(lexicon.entities(), lexicon.ambiguous());
    people = new PersonFinder(lexicon.titles(), lexicon.familyNames(), tokenizer);
    roles = new RoleReader(lexicon.entitiesById(), lexicon.roles());
    ArticleReader reader = new ArticleReader(lexicon, "VNM");
    List<String> sentences = sentences(reader);
    List<String> states =
        lexicon.entities().stream()
            .filter(entity -> entity.kind() == Entity.Kind.COUNTRY)
            .map(Entity::nameFr)
            .toList();
    Random random = new Random(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      String text = article(sentences, states, random);
      ArticleReading reading = reader.read(text, null, "2024-06-12");
      articles.add(
          new Article(text, reading.sentences(), text.getBytes(StandardCharsets.UTF_8).length));
    }
  }

  private static List<String> sentences(ArticleReader reader) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                MentionsBenchmark.class.getResourceAsStream(SAMPLE), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        String text = MAPPER.readTree(line).get("text").textValue();
        reader
            .read(text, null, null)
            .sentences()
            .forEach(sentence -> sentences.add(sentence.span().of(text)));
      }
    }
    return sentences;
  }

  private static String article(List<String> sentences, List<String> states, Random random) {
    StringBuilder text = new StringBuilder();
    int bytes = 0;
    while (bytes < BYTES) {
      String sentence =
          sentences
              .get(random.nextInt(sentences.size()))
              .replaceFirst(
                  "(?<=(?:du|le|la|au) )(?:Japon|Laos|Vietnam|France|Maroc|Chine)",
                  states.get(random.nextInt(states.size())))
              .replaceAll("\\d{2}", String.valueOf(10 + random.nextInt(89)));
      text.append(sentence).append(random.nextInt(4) == 0 ? "\n\n" : " ");
      bytes += sentence.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    return text.toString();
  }

  /** States, organisations and regions in raw text. */
  @Benchmark
  public void entities(Volume volume, Blackhole hole) {
    for (Article article : articles) {
      volume.bytes += article.bytes();
      hole.consume(entities.find(article.text()));
    }
  }

  /** States, organisations, people and roles, in sentences that are cut already. */
  @Benchmark
  public void mentions(Volume volume, Blackhole hole) {
    for (Article article : articles) {
      volume.bytes += article.bytes();
      SentenceIndex index = new SentenceIndex(article.sentences());
      List<Mention> found =
          entities.find(article.text()).stream().filter(m -> index.of(m.span()) != null).toList();
      hole.consume(people.find(article.text(), article.sentences(), found));
      hole.consume(roles.read(found, index, "VNM"));
    }
  }
}
