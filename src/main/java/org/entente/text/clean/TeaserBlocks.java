package org.entente.text.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.text.Span;

/**
 * Finds lists of other stories that nothing announces: at the end of a page, at least twice a
 * credited caption, a title, and one paragraph that shares no names with the story.
 */
final class TeaserBlocks {
  private static final int FEWEST = 2;
  private static final int TITLE_CHARS = 200;
  private static final int STORY_CHARS = 200;

  private TeaserBlocks() {}

  /** Adds the list to the removed pieces when there is one. */
  static void mark(List<Line> lines, List<Segment> removed) {
    Segment[] segments = segments(lines, removed);
    int end = lines.size();
    while (end > 0 && segments[end - 1] != null && !isCaption(segments[end - 1])) {
      end--;
    }
    int start = end;
    int blocks = 0;
    while (start >= 3 && isBlock(lines, start - 3, segments)) {
      start -= 3;
      blocks++;
    }
    if (blocks < FEWEST || start == 0) {
      return;
    }
    Span list = new Span(lines.get(start).start(), lines.get(end - 1).end());
    if (lines.get(start).start() < STORY_CHARS || !isForeign(lines, start, end)) {
      return;
    }
    removed.removeIf(segment -> list.contains(segment.span()));
    removed.add(new Segment(list, SegmentKind.TEASER_TAIL, "teaser-blocks"));
  }

  private static boolean isCaption(Segment segment) {
    return segment != null && segment.kind() == SegmentKind.CAPTION;
  }

  private static boolean isBlock(List<Line> lines, int at, Segment[] segments) {
    String title = lines.get(at + 1).words();
    return isCaption(segments[at])
        && segments[at + 1] == null
        && segments[at + 2] == null
        && title.length() <= TITLE_CHARS
        && !title.endsWith(".")
        && Cohesion.endsLikeSentence(lines.get(at + 2).words());
  }

  /** The removed piece that touches each line, or null. */
  static Segment[] segments(List<Line> lines, List<Segment> removed) {
    List<Segment> sorted = new ArrayList<>(removed);
    sorted.sort(Comparator.comparingInt(segment -> segment.span().start()));
    Segment[] segments = new Segment[lines.size()];
    int next = 0;
    for (int i = 0; i < segments.length; i++) {
      Line line = lines.get(i);
      while (next < sorted.size() && sorted.get(next).span().end() <= line.start()) {
        next++;
      }
      boolean touches = next < sorted.size() && sorted.get(next).span().start() < line.end();
      segments[i] = touches ? sorted.get(next) : null;
    }
    return segments;
  }

  private static boolean isForeign(List<Line> lines, int start, int end) {
    Cohesion story = new Cohesion();
    for (Line line : lines.subList(0, start)) {
      story.add(line.words());
    }
    for (int i = start; i < end; i++) {
      if (story.continues(lines.get(i).words())) {
        return false;
      }
    }
    return true;
  }
}
