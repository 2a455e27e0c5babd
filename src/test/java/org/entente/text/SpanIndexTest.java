package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What the index finds is what looking at every piece finds. */
final class SpanIndexTest {
  private static final int LENGTH = 60;

  @RepeatedTest(50)
  void findsWhatASearchThroughAllFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int start = random.nextInt(LENGTH);
      spans.add(new Span(start, start + 1 + random.nextInt(7)));
    }
    SpanIndex index = new SpanIndex(spans);
    for (int offset = 0; offset < LENGTH; offset++) {
      int place = offset;
      Span piece = new Span(offset, offset + 1 + random.nextInt(4));
      assertEquals(spans.stream().anyMatch(piece::overlaps), index.overlaps(piece));
      assertEquals(spans.stream().filter(s -> s.start() < place).count(), index.countBefore(place));
      assertEquals(firstAt(spans, place), index.positionAt(place), spans + " at " + place);
      assertEquals(lastBefore(spans, place), index.positionBefore(place), spans + " to " + place);
    }
  }

  private static int firstAt(List<Span> spans, int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() <= offset && offset < spans.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBefore(List<Span> spans, int offset) {
    int found = -1;
    for (int i = 0; i < spans.size(); i++) {
      boolean later = found < 0 || spans.get(i).start() > spans.get(found).start();
      if (spans.get(i).end() <= offset && later) {
        found = i;
      }
    }
    return found;
  }

  @Test
  void knowsNothingOfNoPieces() {
    SpanIndex none = new SpanIndex(List.of());
    assertEquals(-1, none.positionAt(3));
    assertEquals(-1, none.positionBefore(3));
    assertEquals(0, none.countBefore(3));
  }
}
