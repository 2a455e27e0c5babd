package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.io.LexiconFiles;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.Lexicon;
import org.entente.text.Sentence;
import org.entente.text.act.ActReader;
import org.entente.text.act.actor.Standpoint;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.entente.text.time.TimexFinder;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * From sentences, mentions, people and expressions of time to acts, on the sample's dispatches:
 * verb groups, clauses, subjects, triggers, parties, deadlines. The column {@code chars} divided by
 * a million is MB/s of one core.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ActsBenchmark {
  private static final String SAMPLE = "/org/entente/sample/dispatches.jsonl";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Standpoint STANDPOINT = new Standpoint("VNM", null, null);

  private ActReader acts;
  private final List<Page> pages = new ArrayList<>();

  private record Page(String text, ArticleReading reading, List<Mention> mentions, long chars) {
    private static Page of(String text, ArticleReading reading) {
      long chars = 0;
      for (Sentence sentence : reading.sentences()) {
        chars += sentence.span().length();
      }
      List<Mention> mentions = reading.mentions().stream().filter(m -> !m.isPerson()).toList();
      return new Page(text, reading, mentions, chars);
    }
  }

  /** Counts the characters of the sentences read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public long chars;
  }

  /** Reads the dispatches up to their acts. */
  @Setup
  public void build() throws IOException {
    Lexicon lexicon = LexiconFiles.bundled();
    ArticleReader reader = new ArticleReader(lexicon, "VNM");
    acts =
        new ActReader(
            lexicon.acts(),
            lexicon.entitiesById(),
            new Tokenizer(Morphology.french()),
            new TimexFinder(lexicon.time()));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ActsBenchmark.class.getResourceAsStream(SAMPLE), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        JsonNode record = MAPPER.readTree(line);
        String text = record.get("text").textValue();
        pages.add(Page.of(text, reader.read(text, null, record.path("date").textValue())));
      }
    }
  }

  /** The acts of all dispatches. */
  @Benchmark
  public int acts(Read read) {
    int found = 0;
    for (Page page : pages) {
      ArticleReading reading = page.reading();
      found +=
          acts.read(
                  page.text(),
                  reading.sentences(),
                  page.mentions(),
                  reading.people(),
                  reading.published(),
                  reading.timexes(),
                  STANDPOINT,
                  null)
              .size();
      read.chars += page.chars();
    }
    return found;
  }
}
