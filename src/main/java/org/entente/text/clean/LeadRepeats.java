package org.entente.text.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * Finds the lead: a paragraph between the title and the story whose words the next paragraphs say
 * again.
 */
final class LeadRepeats {
  /** A lead shares at least this part of its three-word runs with what follows. */
  private static final double SHARED = 0.55;

  private static final int RUN = 3;
  private static final int LOOK_AHEAD = 3;

  private final String raw;

  LeadRepeats(String raw) {
    this.raw = raw;
  }

  /** Adds the lead to the removed pieces when one of the next paragraphs repeats it. */
  void mark(Span title, List<Segment> removed) {
    List<Span> paragraphs = paragraphs(title, removed);
    Map<Integer, Set<String>> runs = new HashMap<>();
    for (int i = 0; i + 1 < Math.min(paragraphs.size(), LOOK_AHEAD); i++) {
      Set<String> lead = runs.computeIfAbsent(i, at -> runs(paragraphs.get(at)));
      if (lead.size() < 4) {
        continue;
      }
      for (int j = i + 1; j < Math.min(paragraphs.size(), i + 1 + LOOK_AHEAD); j++) {
        if (share(lead, runs.computeIfAbsent(j, at -> runs(paragraphs.get(at)))) >= SHARED) {
          removed.add(new Segment(paragraphs.get(i), SegmentKind.LEAD_REPEAT, "lead-repeat"));
          break;
        }
      }
    }
  }

  /** The first kept lines behind the title, without blanks. */
  private List<Span> paragraphs(Span title, List<Segment> removed) {
    List<Span> gone =
        removed.stream()
            .map(Segment::span)
            .filter(span -> span.end() > title.end())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    List<Span> paragraphs = new ArrayList<>();
    int next = 0;
    int start = title.end();
    for (int i = title.end(); i <= raw.length() && paragraphs.size() <= 2 * LOOK_AHEAD; i++) {
      boolean atRemoved = next < gone.size() && gone.get(next).start() <= i;
      if (atRemoved || i == raw.length() || raw.charAt(i) == '\n') {
        add(start, Math.min(i, raw.length()), paragraphs);
        start = i;
      }
      if (atRemoved) {
        i = Math.max(i, gone.get(next).end() - 1);
        start = i + 1;
        next++;
      }
    }
    return paragraphs;
  }

  private void add(int start, int end, List<Span> paragraphs) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(raw.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(raw.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      paragraphs.add(new Span(from, to));
    }
  }

  private Set<String> runs(Span paragraph) {
    String[] words = FoldedText.fold(paragraph.of(raw)).split("[^\\p{L}\\p{N}]+");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
    }
    return runs;
  }

  private static double share(Set<String> lead, Set<String> paragraph) {
    long shared = lead.stream().filter(paragraph::contains).count();
    return (double) shared / lead.size();
  }
}
