package org.entente.job.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private long now;

  @Test
  void writesOneLineAStageWithoutControlCharactersIntoALog() {
    Progress progress = progress(Progress.Style.LINES);
    progress.expect(2);
    progress.stage("read");
    pass(5);
    progress.tasks(1, 4);
    progress.stage("understand");
    pass(70);
    progress.end();
    assertEquals(
        List.of("1 of 2 read: 5.0 s, 0:05 so far", "2 of 2 understand: 70.0 s, 1:15 so far"),
        lines());
    assertFalse(text().contains("\r"));
    assertFalse(text().contains("\u001b"));
  }

  @Test
  void saysNothingOfAStageThatFailed() {
    Progress progress = progress(Progress.Style.LINES);
    progress.expect(2);
    progress.stage("read");
    pass(5);
    progress.stage("understand");
    pass(3);
    progress.abandon();
    assertEquals(List.of("1 of 2 read: 5.0 s, 0:05 so far"), lines());
  }

  @Test
  void tellsTheRemainingTimeFromTheRunBefore() {
    Progress progress = progress(Progress.Style.LINES);
    progress.expect(3);
    progress.recall(Map.of("read", 10.0, "understand", 40.0, "publish", 20.0));
    progress.stage("read");
    assertTrue(progress.remaining().isEmpty(), "the pace is not known yet");
    pass(20);
    progress.stage("understand");
    pass(30);
    // Twice as slow as before: 80 and 40 seconds, of which 30 are over.
    assertEquals(90.0, progress.remaining().getAsDouble());
    progress.stage("publish");
    pass(1);
    progress.end();
    assertEquals(
        List.of(
            "1 of 3 read: 20.0 s, 0:20 so far, about 2:00 left",
            "2 of 3 understand: 30.0 s, 0:50 so far, about 0:20 left",
            "3 of 3 publish: 1.0 s, 0:51 so far"),
        lines());
  }

  @Test
  void knowsNoRemainingTimeForStagesThatItHasNeverSeen() {
    Progress progress = progress(Progress.Style.SILENT);
    progress.recall(Map.of("read", 10.0));
    progress.stage("read");
    pass(10);
    progress.stage("report");
    assertTrue(progress.remaining().isEmpty());
  }

  @Test
  void drawsABarThatFitsTheTerminal() {
    Progress progress = progress(Progress.Style.BAR);
    progress.expect(4);
    progress.recall(Map.of("read", 10.0, "understand everything", 4000.0));
    progress.stage("read");
    pass(10);
    progress.stage("understand everything");
    progress.tasks(100, 2000);
    for (String frame : text().split("\r")) {
      String visible = frame.replace("\u001b[K", "");
      assertTrue(visible.length() < 80, visible);
    }
    assertTrue(text().contains("100/2000 tasks"), text());
  }

  @Test
  void keepsTheTimesOfTheStages() {
    Progress progress = progress(Progress.Style.SILENT);
    progress.stage("read");
    pass(2);
    progress.stage("publish");
    pass(3);
    assertEquals(Map.of("read", 2.0, "publish", 3.0), progress.timings());
    assertEquals("", text());
    assertEquals("1:00:05", Progress.duration(3605));
  }

  private Progress progress(Progress.Style style) {
    return new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), style, () -> now);
  }

  private void pass(long seconds) {
    now += seconds * SECOND;
  }

  private String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return text().lines().toList();
  }
}
