package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.SparkSessionExtension;
import org.entente.io.InputException;
import org.entente.table.Acts;
import org.entente.table.Quarantine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
final class RunFolderTest {
  private static final String ID = "2024-06-30-0123456789ab";

  @TempDir private Path output;
  private final Configuration configuration = new Configuration();
  private SparkSession spark;

  @BeforeEach
  void session(SparkSession shared) {
    spark = shared;
  }

  @Test
  void publishesARunThatIsReadBack() throws IOException {
    RunFolder attempt = begin();
    attempt.work("rows", rows("b", "a")).count();
    Dataset<Row> written = attempt.write(Quarantine.TABLE, rows("b", "a"));
    attempt.csv(Quarantine.TABLE, written);
    assertEquals(Map.of("quarantine", 2L), attempt.counts());
    attempt.publish(manifest(ID), RunFolder.Existing.REFUSE);

    PublishedRun run = PublishedRun.open(configuration, output.toString());
    assertEquals(ID, run.runId());
    assertEquals(Map.of("quarantine", 2L), run.manifest().counts());
    assertEquals(2, run.table(spark, Quarantine.TABLE).count());
    assertEquals(Quarantine.TABLE.schema(), run.table(spark, Quarantine.TABLE).schema());
    assertEquals(
        ID, PublishedRun.open(configuration, output.resolve("runs/" + ID).toString()).runId());
    assertEquals(
        "source_uri,source_index,reason,detail,excerpt\na,0,empty,,\"\"\nb,0,empty,,\"\"\n",
        Files.readString(output.resolve("runs/" + ID + "/csv/quarantine.csv")));
    assertEquals(List.of("csv", "parquet", "run.json"), names("runs/" + ID));
    assertEquals(List.of("status.json"), names("_attempts/" + names("_attempts").get(0)));
  }

  @Test
  void swapsThePointerWithoutLeavingAnything() throws IOException {
    publish("one", RunFolder.Existing.REFUSE);
    Files.writeString(output.resolve(".latest.json.crc"), "stale");
    publish("two", RunFolder.Existing.REFUSE);
    assertEquals(List.of("_attempts", "latest.json", "runs"), names("."));
    assertEquals("two", PublishedRun.open(configuration, output.toString()).runId());
    RunFolder.makeCurrent(configuration, output.toString(), "one");
    assertEquals("one", PublishedRun.open(configuration, output.toString()).runId());
  }

  @Test
  void refusesARunThatIsPublished() throws IOException {
    publish(ID, RunFolder.Existing.REFUSE);
    String before = Files.readString(output.resolve("runs/" + ID + "/run.json"));
    assertTrue(RunFolder.isPublished(configuration, output.toString(), ID));
    RunFolder attempt = begin();
    attempt.write(Quarantine.TABLE, rows("other"));
    assertThrows(
        RunExistsException.class, () -> attempt.publish(manifest(ID), RunFolder.Existing.REFUSE));
    attempt.fail(6, "lost");
    assertEquals(before, Files.readString(output.resolve("runs/" + ID + "/run.json")));
    assertEquals(List.of("csv", "parquet", "run.json"), names("runs/" + ID));
  }

  @Test
  void replacesARunOnlyWhenToldTo() throws IOException {
    publish(ID, RunFolder.Existing.REFUSE);
    RunFolder attempt = begin();
    attempt.write(Quarantine.TABLE, rows("x", "y", "z"));
    attempt.publish(manifest(ID), RunFolder.Existing.REPLACE);
    assertEquals(
        3,
        PublishedRun.open(configuration, output.toString()).table(spark, Quarantine.TABLE).count());
    assertTrue(names("_attempts").stream().anyMatch(name -> name.startsWith("replaced-" + ID)));
  }

  @Test
  void movesADeadAttemptAside() throws IOException {
    Path dead = output.resolve("runs/" + ID + "/parquet");
    Files.createDirectories(dead);
    Files.writeString(dead.resolve("half"), "written");
    assertFalse(RunFolder.isPublished(configuration, output.toString(), ID));
    publish(ID, RunFolder.Existing.REFUSE);
    assertEquals(List.of("csv", "parquet", "run.json"), names("runs/" + ID));
    String aside =
        names("_attempts").stream().filter(name -> name.startsWith("dead-")).findFirst().get();
    assertEquals(
        "written", Files.readString(output.resolve("_attempts/" + aside + "/parquet/half")));
  }

  @Test
  void leavesTheCurrentRunWhenAnAttemptFails() throws IOException {
    publish("one", RunFolder.Existing.REFUSE);
    String before = Files.readString(output.resolve("latest.json"));
    RunFolder attempt = begin();
    attempt.work("rows", rows("a")).count();
    attempt.write(Quarantine.TABLE, rows("a"));
    attempt.fail(5, "The disk is full");
    Path failed = Path.of(java.net.URI.create(attempt.location()));
    assertEquals(before, Files.readString(output.resolve("latest.json")));
    assertEquals(List.of("one"), names("runs"));
    assertEquals(List.of("status.json"), names(output.relativize(failed).toString()));
    assertTrue(Files.readString(failed.resolve("status.json")).contains("\"exit_code\" : 5"));
  }

  @Test
  void doesNotKnowTheOutcomeWhenThePointerCannotBeReplaced() throws IOException {
    Files.createDirectories(output.resolve("latest.json/in the way"));
    RunFolder attempt = begin();
    attempt.write(Quarantine.TABLE, rows("a"));
    assertThrows(
        UnknownOutcomeException.class,
        () -> attempt.publish(manifest(ID), RunFolder.Existing.REFUSE));
    attempt.fail(7, "unknown");
    assertTrue(RunFolder.isPublished(configuration, output.toString(), ID));
    assertTrue(Files.exists(output.resolve("runs/" + ID + "/parquet/quarantine")));
  }

  @Test
  void writesATableOnce() {
    RunFolder attempt = begin();
    attempt.write(Quarantine.TABLE, rows("a"));
    Exception e = assertThrows(Exception.class, () -> attempt.write(Quarantine.TABLE, rows("b")));
    assertTrue(e.getMessage().contains("exist"), e.getMessage());
  }

  @Test
  void refusesIdsThatAreNoFolderNames() {
    for (String id : List.of("", "..", "a/b", "_x", ".x", "a b")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> RunFolder.isPublished(configuration, output.toString(), id));
    }
  }

  @Test
  void saysWhyARunCannotBeOpened() throws IOException {
    refuses("does not exist", output.resolve("none"));
    refuses("neither run.json nor latest.json", output);
    publish(ID, RunFolder.Existing.REFUSE);
    InputException e =
        assertThrows(
            InputException.class,
            () -> PublishedRun.open(configuration, output.toString()).table(spark, Acts.TABLE));
    assertTrue(e.getMessage().contains("holds no table acts"), e.getMessage());
    Files.writeString(output.resolve("runs/" + ID + "/run.json"), "{\"run_id\": \"x\"}");
    refuses("is not the manifest", output);
  }

  @Test
  void namesTheOutputFolderThatCannotBeWritten() throws IOException {
    Files.writeString(output.resolve("file"), "");
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () -> RunFolder.begin(configuration, output.resolve("file").toString()));
    assertTrue(e.getMessage().contains("output folder"), e.getMessage());
  }

  @Test
  void hashesRecordsWhateverTheirOrder() {
    Dataset<Row> records = records("a", "b", null);
    assertEquals(
        InputFingerprint.of(records), InputFingerprint.of(records("b", null, "a").repartition(3)));
    assertFalse(
        InputFingerprint.of(records).equals(InputFingerprint.of(records("a", "b", "null"))));
  }

  private void refuses(String message, Path path) {
    InputException e =
        assertThrows(InputException.class, () -> PublishedRun.open(configuration, path.toString()));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private RunFolder begin() {
    return RunFolder.begin(configuration, output.toString());
  }

  private void publish(String id, RunFolder.Existing existing) {
    RunFolder attempt = begin();
    attempt.csv(Quarantine.TABLE, attempt.write(Quarantine.TABLE, rows("a")));
    attempt.publish(manifest(id), existing);
  }

  private static Manifest manifest(String id) {
    return new Manifest(
        id,
        null,
        "2024-06-30",
        Map.of("focus", "VNM"),
        Map.of(),
        "",
        "",
        Map.of("quarantine", 2L),
        Map.of(),
        Map.of(),
        List.of(),
        "2024-07-01T02:00:00Z",
        List.of());
  }

  private Dataset<Row> rows(String... uris) {
    List<Row> rows =
        Stream.of(uris).map(uri -> RowFactory.create(uri, 0L, "empty", null, "")).toList();
    return spark.createDataFrame(rows, Quarantine.TABLE.schema());
  }

  private Dataset<Row> records(String... texts) {
    List<Row> rows =
        Stream.of(texts)
            .map(
                text ->
                    RowFactory.create(
                        "u", 0L, null, null, null, null, null, text, null, null, null, null, null))
            .toList();
    return spark.createDataFrame(rows, org.entente.table.Records.TABLE.schema());
  }

  private List<String> names(String folder) throws IOException {
    try (Stream<Path> entries = Files.list(output.resolve(folder))) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
