package org.entente.job.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.io.LexiconFiles;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.RecordFacts;
import org.entente.text.act.Act;
import org.entente.text.clean.Segment;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.role.Role;
import org.entente.text.time.TimeExpression;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The bundled sample is read at least as well as it once was: no Spark, the floors in one place.
 */
final class SampleAccuracyTest {
  private static final Path SAMPLE = Path.of("src/main/resources/org/entente/sample");

  /**
   * A floor.
   *
   * @param precision least precision of the layer
   * @param recall least recall
   */
  private record Floor(double precision, double recall) {}

  /** Raise them when the reading improves; they are about 0.02 below it. */
  private static final Map<String, Floor> FLOORS =
      Map.ofEntries(
          Map.entry("removed", new Floor(0.97, 0.97)),
          Map.entry("kept", new Floor(0.98, 0.98)),
          Map.entry("partners", new Floor(0.965, 0.94)),
          Map.entry("theatres", new Floor(0.92, 0.84)),
          Map.entry("people", new Floor(0.98, 0.945)),
          Map.entry("timexes", new Floor(0.97, 0.93)),
          Map.entry("timexes value", new Floor(0.93, 0.90)),
          Map.entry("acts found", new Floor(0.965, 0.935)),
          Map.entry("acts typed", new Floor(0.97, 0.97)),
          Map.entry("acts exact type", new Floor(0.95, 0.95)),
          Map.entry("acts by", new Floor(0.95, 0.95)),
          Map.entry("acts to", new Floor(0.895, 0.895)),
          Map.entry("acts speaker", new Floor(0.96, 0.96)),
          Map.entry("acts due", new Floor(0.95, 0.95)),
          Map.entry("not acts", new Floor(0.96, 0.96)));

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Scorer SCORER = new Scorer();

  @BeforeAll
  static void readTheSample() throws IOException {
    ArticleReader reader = new ArticleReader(LexiconFiles.bundled(), "VNM");
    Map<String, ArticleResult> results = new HashMap<>();
    for (String line : Files.readAllLines(SAMPLE.resolve("dispatches.jsonl"))) {
      JsonNode record = MAPPER.readTree(line);
      String id = record.path("id").textValue();
      RecordFacts facts =
          new RecordFacts(
              record.path("title").textValue(),
              record.path("date").textValue(),
              record.path("url").textValue(),
              null);
      String text = record.path("text").textValue();
      results.put(id, result(id, reader.read(facts, text, List.of())));
    }
    for (Path file : textFiles()) {
      String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Bytes bytes = Bytes.of(Files.readAllBytes(file));
      String text = CharsetChoice.of(bytes).orElseThrow().decode(bytes).text();
      results.put(id, result(id, reader.read(RecordFacts.NONE, text, List.of())));
    }
    for (String line : Files.readAllLines(SAMPLE.resolve("labels.jsonl"))) {
      Label label = MAPPER.readValue(line, Label.class);
      SCORER.add(label, results.get(label.id()));
    }
  }

  /** The articles in other encodings than UTF-8. */
  private static List<Path> textFiles() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files.filter(file -> file.toString().matches(".*-\\d{4}-.*\\.txt")).sorted().toList();
    }
  }

  @TestFactory
  List<DynamicTest> everyLayerKeepsItsFloor() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Measure measure : SCORER.measures()) {
      tests.add(DynamicTest.dynamicTest(measure.layer(), () -> check(measure)));
    }
    return tests;
  }

  @Test
  void everyLayerHasAFloor() {
    assertEquals(
        FLOORS.keySet(),
        SCORER.measures().stream().map(Measure::layer).collect(Collectors.toSet()));
  }

  private static void check(Measure measure) {
    Floor floor = FLOORS.get(measure.layer());
    String found =
        String.format(
            Locale.ROOT,
            "%s: expected at least precision %.2f and recall %.2f, found %.3f and %.3f",
            measure.layer(),
            floor.precision(),
            floor.recall(),
            measure.precision(),
            measure.recall());
    assertAll(
        () -> assertTrue(measure.precision() >= floor.precision(), found),
        () -> assertTrue(measure.recall() >= floor.recall(), found));
  }

  private static ArticleResult result(String id, ArticleReading reading) {
    List<FoundAct> acts = new ArrayList<>();
    for (Act act : reading.acts()) {
      acts.add(
          new FoundAct(
              String.format(Locale.ROOT, "%05d", acts.size()),
              act.span(),
              act.type().published(),
              act.by(),
              act.to(),
              act.speakerId(),
              act.due() == null ? null : act.due().interval().earliest(),
              act.due() == null ? null : act.due().interval().latest(),
              act.due() == null ? null : act.due().text(),
              act.repeats() < 0 ? null : String.format(Locale.ROOT, "%05d", act.repeats())));
    }
    List<TimexComparison.FoundTimex> timexes = new ArrayList<>();
    for (TimeExpression timex : reading.timexes()) {
      timexes.add(
          new TimexComparison.FoundTimex(
              timex.span(), timex.value(), timex.interval().earliest(), timex.interval().latest()));
    }
    return new ArticleResult(
        id,
        reading.page().raw(),
        reading.page().removed().stream().map(Segment::span).toList(),
        entities(reading, Role.PARTNER),
        entities(reading, Role.THEATRE),
        reading.people().stream().map(Person::id).collect(Collectors.toCollection(TreeSet::new)),
        acts,
        timexes);
  }

  private static Set<String> entities(ArticleReading reading, Role role) {
    return reading.mentions().stream()
        .filter(mention -> mention.role() == role && mention.entityId() != null)
        .filter(mention -> !mention.isPerson())
        .map(Mention::entityId)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
