package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.entente.table.Acts;
import org.entente.table.Column;
import org.entente.table.Mentions;
import org.entente.table.RemovedSegments;
import org.entente.table.Table;
import org.entente.table.Timexes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explain}: what it prints, and that it does without Spark. */
final class ExplainCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ARTICLE =
      "Hano\u00EF (VNA) - Le Vietnam s\u2019engage \u00E0 livrer 500 tonnes de riz \u00E0 Cuba avant"
          + " fin 2024, a d\u00E9clar\u00E9 l\u2019ambassadeur Tran Van Lap. Le Japon ne participera"
          + " pas.\n";

  @TempDir private Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
    System.setIn(in);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String printed() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  private JsonNode explained(String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("explain", "--json", "--text"));
    arguments.add(file("note.txt", ARTICLE));
    arguments.addAll(List.of(more));
    assertEquals(
        0,
        Entente.execute(arguments.toArray(String[]::new)),
        complained.toString(StandardCharsets.UTF_8));
    assertEquals(1, printed().lines().count());
    return MAPPER.readTree(printed());
  }

  @Test
  void printsTheRowsOfTheTables() throws IOException {
    JsonNode article = explained("--date", "2024-06-12");
    for (Table table : List.of(RemovedSegments.TABLE, Mentions.TABLE, Timexes.TABLE, Acts.TABLE)) {
      assertFalse(article.get(table.name()).isEmpty(), table.name());
      for (JsonNode row : article.get(table.name())) {
        assertEquals(table.columnNames(), names(row), table.name());
        table.columns().forEach(column -> assertKind(column, row.get(column.name())));
        assertEquals(article.get("article_id"), row.get("article_id"));
      }
    }
    JsonNode act = article.get("acts").get(0);
    assertEquals("pledge", act.get("type").asText());
    assertEquals("[\"VNM\"]", act.get("by_ids").toString());
    assertEquals("[\"CUB\"]", act.get("to_ids").toString());
    assertEquals("2024-12-31", act.get("due_latest").asText());
    assertEquals("2024-06-12", act.get("stated_earliest").asText());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void assertKind(Column column, JsonNode cell) {
    boolean fits =
        switch (column.kind()) {
          case STRING -> cell.isTextual();
          case INTEGER, COUNT -> cell.isInt();
          case MEASURE -> cell.isDouble();
          case FLAG -> cell.isBoolean();
          case DATE -> cell.asText().matches("\\d{4}-\\d{2}-\\d{2}");
          case STRINGS -> cell.isArray();
        };
    assertTrue(fits || cell.isNull(), column + ": " + cell);
  }

  @Test
  void printsTheWordsWithTheirOffsets() throws IOException {
    JsonNode article = explained();
    for (JsonNode token : article.get("tokens")) {
      assertEquals(token.get("surface").asText(), words(token));
    }
    JsonNode will = find(article.get("tokens"), "surface", "participera");
    assertEquals(
        List.of("VERB", "Ind", "Fut", "3", "Sing"),
        List.of(
            will.get("pos").asText(),
            will.get("mood").asText(),
            will.get("tense").asText(),
            will.get("person").asText(),
            will.get("number").asText()));
    assertEquals("participer", will.get("lemma").asText());
    JsonNode second = article.get("sentences").get(1);
    assertEquals("Le Japon ne participera pas.", words(second));
  }

  private static String words(JsonNode row) {
    return ARTICLE.substring(row.get("start").asInt(), row.get("end").asInt());
  }

  private static JsonNode find(JsonNode rows, String column, String value) {
    for (JsonNode row : rows) {
      if (row.get(column).asText().equals(value)) {
        return row;
      }
    }
    throw new AssertionError("expected " + column + " " + value + " in " + rows);
  }

  @Test
  void printsClausesWithSubjectVerbAndSpeaker() throws IOException {
    JsonNode clauses = explained().get("clauses");
    JsonNode pledge = clauses.get(0);
    assertEquals("Le Vietnam", pledge.get("subject").asText());
    assertTrue(words(pledge).startsWith("Le Vietnam s\u2019engage"), words(pledge));
    assertEquals("person:tran-van-lap", pledge.get("speaker_id").asText());
    JsonNode denied = find(clauses, "subject", "Le Japon").get("verb_group");
    assertEquals(
        "participer Fut Ind active negative",
        String.join(
            " ",
            denied.get("lemma").asText(),
            denied.get("tense").asText(),
            denied.get("mood").asText(),
            denied.get("voice").asText(),
            denied.get("polarity").asText()));
  }

  @Test
  void printsOneObjectForEachLineOfAFile() throws IOException {
    String lines =
        """
        {"id": "b", "text": "Le Laos a sign\u00E9 un accord avec la Chine."}

        {"id": 7, "text": "Rien.", "date": "2024-05"}
        """;
    String file = file("two.jsonl", lines);
    assertEquals(0, Entente.execute("explain", "--json", "--date", "2023", "--text", file));
    List<JsonNode> articles = objects();
    assertEquals(2, articles.size());
    assertEquals("b", articles.get(0).get("source_id").asText());
    assertEquals("7", articles.get(1).get("source_id").asText());
    assertEquals("2023-01-01", articles.get(0).get("published_earliest").asText());
    assertEquals("2024-05-01", articles.get(1).get("published_earliest").asText());
    assertTrue(articles.get(1).get("acts").isEmpty());
    String first = printed();
    shown.reset();
    System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, Entente.execute("explain", "--json", "--date", "2023", "--text", "-"));
    assertEquals(first, printed());
  }

  private List<JsonNode> objects() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : printed().lines().toList()) {
      objects.add(MAPPER.readTree(line));
    }
    return objects;
  }

  @Test
  void explainsTheOthersWhenALineIsNoArticle() throws IOException {
    String file =
        file("bad.jsonl", "{\"text\": \"Un.\"}\n{\"text\": 3}\nx\n{\"text\": \"Deux.\"}\n");
    assertEquals(4, Entente.execute("explain", "--json", "--text", file));
    assertEquals(2, objects().size());
    String line = complained.toString(StandardCharsets.UTF_8).strip();
    assertTrue(line.contains("line 2: expected a text in field text, found NUMBER"), line);
    assertTrue(line.endsWith("(and 1 more lines without an article)"), line);
  }

  @Test
  void readsStandardInputAndCompressedFiles() throws IOException {
    System.setIn(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, Entente.execute("explain", "--json", "--text", "-", "--layers", "mentions"));
    JsonNode piped = MAPPER.readTree(printed());
    assertTrue(piped.get("source_id").isNull());
    shown.reset();
    Path packed = folder.resolve("note.txt.gz");
    try (var stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      stream.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        0,
        Entente.execute("explain", "--json", "--text", packed.toString(), "--layers", "mentions"));
    JsonNode unpacked = MAPPER.readTree(printed());
    assertEquals("note", unpacked.get("source_id").asText());
    assertEquals(piped.get("mentions"), unpacked.get("mentions"));
    assertTrue(unpacked.get("acts") == null, "a layer that was not asked for");
  }

  @Test
  void alignsTheLayersForPeople() throws IOException {
    String file = file("note.txt", ARTICLE);
    assertEquals(0, Entente.execute("explain", "--text", file, "--date", "2024-06-12"));
    String page = printed();
    assertTrue(page.lines().allMatch(line -> line.length() <= 96), page);
    assertFalse(page.contains("\u001B["), "colours where there is no terminal");
    List<String> heads = page.lines().filter(line -> line.matches("[a-z_]+ \\(\\d+\\)")).toList();
    assertEquals(
        List.of(
            "removed_segments",
            "sentences",
            "tokens",
            "clauses",
            "phrases",
            "mentions",
            "timexes",
            "acts"),
        heads.stream().map(head -> head.replaceFirst(" .*", "")).toList());
    assertTrue(page.contains("rule                pledge-engager"), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | explain | Missing required option: '--text=FILE|-'",
        "2 | explain --text x --layers acts,verbs | found: verbs",
        "2 | explain --text x --date someday | --date: expected a day such as 2024-06-30",
        "2 | explain --text x --fields body=y | --fields: Unknown part body",
        "2 | explain --text NOTE --focus Mars | --focus: expected the id of an entity",
        "2 | explain --text NOTE --lexicon /no/such | --lexicon: expected a folder",
        "4 | explain --text /no/such/file | /no/such/file does not exist",
        "4 | explain --text FOLDER | it is a folder",
        "4 | explain --text BLANK | found none",
        "4 | explain --text BYTES | bytes of no known charset"
      })
  void saysInOneLineWhatIsWrong(int code, String arguments, String message) throws IOException {
    Path bytes =
        Files.write(
            folder.resolve("bytes.txt"),
            new byte[] {
              (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, (byte) 0x81
            });
    String[] words =
        arguments
            .replace("NOTE", file("note.txt", ARTICLE))
            .replace("BLANK", file("blank.txt", " \n"))
            .replace("BYTES", bytes.toString())
            .replace("FOLDER", folder.toString())
            .split(" ");
    assertEquals(code, Entente.execute(words));
    String line = complained.toString(StandardCharsets.UTF_8);
    assertTrue(line.contains(message), line);
    assertEquals(1, line.lines().count(), line);
  }

  @Test
  void loadsNoClassOfSpark() throws Exception {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.Entente",
                "explain",
                "--json",
                "--text",
                file("note.txt", ARTICLE))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.json").toFile())
            .start();
    assertEquals(0, process.waitFor());
    TreeSet<String> loaded = new TreeSet<>();
    for (String line : Files.readAllLines(log)) {
      loaded.add(line.replaceFirst("^\\[.*?\\] ?", "").replaceFirst(" source:.*", "").strip());
    }
    assertTrue(loaded.stream().anyMatch(name -> name.contains("org.entente.job.ExplainCommand")));
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(name -> name.contains("org.apache.spark.") || name.contains("scala."))
            .toList(),
        "a command whose fields or methods name types of Spark makes picocli load them");
    assertNotNull(MAPPER.readTree(Files.readString(folder.resolve("out.json"))).get("acts"));
  }
}
