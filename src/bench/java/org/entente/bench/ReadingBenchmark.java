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
import org.entente.text.Span;
import org.entente.text.clean.CleanedText;
import org.entente.text.clean.PageCleaner;
import org.entente.text.entity.EntityFinder;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.person.PersonFinder;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The speed of reading by layer, on pages of several lengths made of the sample's dispatches in
 * their kept words. The column {@code chars} divided by a million is MB/s of one core.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
  private static final String SAMPLE = "/org/entente/sample/dispatches.jsonl";
  private static final int SEED = 7;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Characters of a page. */
  @Param({"3000", "100000", "1000000"})
  public int length;

  private ArticleReader reader;
  private PageCleaner cleaner;
  private Tokenizer tokenizer;
  private EntityFinder entities;
  private PersonFinder people;
  private String page;
  private List<Sentence> sentences;

  /** Counts the characters read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public long chars;
  }

  /** Builds the matchers and a page. */
  @Setup
  public void build() throws IOException {
    Lexicon lexicon = LexiconFiles.bundled();
    reader = new ArticleReader(lexicon, "VNM");
    cleaner = new PageCleaner(lexicon.boilerplate(), lexicon.agencies());
    tokenizer = new Tokenizer(Morphology.french());
    entities = new EntityFinder(lexicon.entities(), lexicon.ambiguous());
    people = new PersonFinder(lexicon.titles(), lexicon.familyNames(), tokenizer);
    page = page();
    sentences = reader.read(page, null, null).sentences();
  }

  private String page() throws IOException {
    List<String> bodies = new ArrayList<>();
    for (String text : texts()) {
      bodies.add(reader.read(text, null, null).page().body());
    }
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(bodies.get(random.nextInt(bodies.size()))).append("\n\n");
    }
    return text.substring(0, length);
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ReadingBenchmark.class.getResourceAsStream(SAMPLE), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        texts.add(MAPPER.readTree(line).get("text").textValue());
      }
    }
    return texts;
  }

  /** From raw text to acts. */
  @Benchmark
  public ArticleReading whole(Read read) {
    read.chars += page.length();
    return reader.read(page, null, "2024-06-12");
  }

  /** Page furniture alone. */
  @Benchmark
  public CleanedText clean(Read read) {
    read.chars += page.length();
    return cleaner.clean(page, null);
  }

  /** Words and their readings alone. */
  @Benchmark
  public int tokens(Read read) {
    read.chars += page.length();
    int count = 0;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      count += tokenizer.tokens(page, span).size();
    }
    return count;
  }

  /** States, organisations and people, in sentences that are cut already. */
  @Benchmark
  public List<Person> mentions(Read read) {
    read.chars += page.length();
    return people.find(page, sentences, entities.find(page));
  }
}
