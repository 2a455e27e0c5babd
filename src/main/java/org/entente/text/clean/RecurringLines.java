package org.entente.text.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.Span;

/**
 * Removes the lines of a page that recur in many articles of the corpus: labels anywhere, sentences
 * only where nothing but furniture stands between them and the page's edge, and never so many that
 * less than half of the story would be left.
 */
final class RecurringLines {
  private static final String RULE = "recurring";
  private static final int LABEL_CHARS = 80;

  private final Map<Long, Long> frequencies = new HashMap<>();

  RecurringLines(List<RecurringLine> recurring) {
    recurring.forEach(line -> frequencies.put(line.hash(), line.articles()));
  }

  /** Adds the recurring lines to the removed pieces. */
  void mark(List<Line> lines, Span title, List<Segment> removed) {
    if (frequencies.isEmpty()) {
      return;
    }
    Segment[] segments = TeaserBlocks.segments(lines, removed);
    boolean[] gone = new boolean[lines.size()];
    boolean[] recurs = new boolean[lines.size()];
    int story = 0;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      gone[i] = segments[i] != null || title != null && title.overlaps(line.span());
      recurs[i] = !gone[i] && frequencies.containsKey(LineHash.of(line.words()));
      story += gone[i] ? 0 : line.length();
      last = gone[i] || recurs[i] ? last : i;
    }
    boolean[] atEdge = edges(gone, recurs);
    boolean trims = 2 * chars(lines, recurs, atEdge) < story;
    for (int i = 0; i < lines.size(); i++) {
      if (recurs[i] && (trims && atEdge[i] || isLabel(lines.get(i)))) {
        removed.add(segment(lines.get(i), i > last));
      }
    }
  }

  private static int chars(List<Line> lines, boolean[] recurs, boolean[] atEdge) {
    int chars = 0;
    for (int i = 0; i < recurs.length; i++) {
      chars += atEdge[i] && recurs[i] ? lines.get(i).length() : 0;
    }
    return chars;
  }

  /** The same pieces, with their frequency where they recur. */
  Segment counted(Segment segment, String text) {
    Long frequency =
        frequencies.isEmpty() ? null : frequencies.get(LineHash.of(segment.span().of(text)));
    return frequency == null
        ? segment
        : new Segment(segment.span(), segment.kind(), segment.rule(), frequency);
  }

  private static boolean[] edges(boolean[] gone, boolean[] recurs) {
    boolean[] edges = new boolean[gone.length];
    for (int i = 0; i < gone.length && (gone[i] || recurs[i]); i++) {
      edges[i] = true;
    }
    for (int i = gone.length - 1; i >= 0 && (gone[i] || recurs[i]); i--) {
      edges[i] = true;
    }
    return edges;
  }

  private static boolean isLabel(Line line) {
    return line.length() <= LABEL_CHARS && !Cohesion.endsLikeSentence(line.words());
  }

  private Segment segment(Line line, boolean behindStory) {
    return new Segment(
        line.span(),
        behindStory ? SegmentKind.FOOTER : SegmentKind.SHARE_WIDGET,
        RULE,
        frequencies.get(LineHash.of(line.words())));
  }
}
