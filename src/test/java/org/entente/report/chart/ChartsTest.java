package org.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.Counted;
import org.entente.report.DateInterval;
import org.entente.report.chart.NetworkDrawing.Tie;
import org.entente.report.chart.NetworkLayout.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The geometry of the drawings. */
final class ChartsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 4, 1, '[0.0]'",
    "3, 4, 1, '[0.0, 1.0, 2.0, 3.0]'",
    "9, 4, 1, '[0.0, 5.0, 10.0]'",
    "130, 4, 1, '[0.0, 50.0, 100.0, 150.0]'",
    "0.31, 2, 0.05, '[0.0, 0.25, 0.5]'"
  })
  void ticksAreRoundNumbers(double most, int atMost, double least, String ticks) {
    assertEquals(ticks, Scale.ticks(most, atMost, least).toString());
  }

  @Test
  void valuesBeyondTheScaleStandAtItsEnds() {
    Scale scale = new Scale(0, 10, 20, 100);
    assertEquals("20", scale.at(-5));
    assertEquals("60", scale.at(5));
    assertEquals("100", scale.at(99));
  }

  @Test
  void monthsWithoutArticlesKeepTheirPlace() {
    MonthBars bars =
        MonthBars.of(
            List.of(new Counted("2023-01", 2, 4), new Counted("2023-12", 4, 4)),
            value -> String.valueOf((int) value));
    assertEquals(2, bars.bars().size());
    assertEquals("81", bars.bars().get(0).y());
    assertEquals("12", bars.bars().get(0).yAll());
    double first = Double.parseDouble(bars.bars().get(0).x());
    double second = Double.parseDouble(bars.bars().get(1).x());
    assertEquals(11 * 93.0 / 12, second - first, 0.02);
    assertEquals(List.of(new Tick("7", "2023")), bars.years());
  }

  @Test
  void deadlinesBeyondTheLineAreMarked() {
    LocalDate asOf = LocalDate.of(2024, 6, 30);
    DateInterval stated = interval("2024-01-01", "2024-01-01");
    DateInterval due = interval("2060-01-01", "2060-12-31");
    TimeLine line = new TimeLine(List.of(stated, due), asOf);
    TimeLine.Track track = line.track(stated, due);
    assertTrue(track.due().after());
    assertEquals("97", track.due().from());
    assertEquals(track.stated().from(), track.stated().to());
    assertEquals(null, line.track(new DateInterval(null, null, "none"), due).stated());
  }

  private static DateInterval interval(String earliest, String latest) {
    return new DateInterval(LocalDate.parse(earliest), LocalDate.parse(latest), "day");
  }

  @Test
  void labelsOfTheNetworkDoNotOverlap() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boxes.put("p" + i, new Box(20 + i % 5 * 12, 12, 30 + i % 3 * 14));
      if (i > 0) {
        ties.add(new Tie("p" + i / 3, "p" + i, 1));
      }
    }
    NetworkLayout layout = NetworkLayout.of(boxes, ties);
    List<String> ids = new ArrayList<>(boxes.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        assertApart(layout, ids.get(i), boxes.get(ids.get(i)), ids.get(j), boxes.get(ids.get(j)));
      }
    }
    NetworkLayout again = NetworkLayout.of(boxes, ties);
    ids.forEach(id -> assertEquals(layout.x(id), again.x(id)));
  }

  private static void assertApart(
      NetworkLayout layout, String one, Box first, String other, Box second) {
    boolean beside =
        Math.abs(layout.x(one) - layout.x(other)) >= first.halfWidth() + second.halfWidth();
    boolean above =
        layout.y(one) + first.below() <= layout.y(other) - second.above()
            || layout.y(other) + second.below() <= layout.y(one) - first.above();
    assertTrue(beside || above, one + " covers " + other);
  }

  @Test
  void labelsAreBrokenBetweenWords() {
    assertEquals(
        List.of("Organisation des", "Nations unies"),
        NetworkDrawing.wrapped("Organisation des Nations unies"));
    assertEquals(List.of("Laos"), NetworkDrawing.wrapped("Laos"));
  }
}
