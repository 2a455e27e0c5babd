package org.entente.text.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.Span;
import org.entente.text.publication.PublicationDate;

/**
 * Paragraphs with all their expressions marked {@code [words|value]}, each behind its anchor and a
 * tabulator, against what a finder finds: F1 of exact spans, of overlapping spans, and of
 * overlapping spans with the right value.
 */
record ParagraphScore(
    int labelled, int found, int exact, int overlapping, int valued, String lines) {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

  /** A marked expression in the plain paragraph. */
  private record Mark(Span span, String value) {}

  static ParagraphScore of(Path file, TimexFinder finder) throws IOException {
    int[] counts = new int[5];
    StringBuilder lines = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        add(line.substring(0, tab), line.substring(tab + 1), finder, counts, lines);
      }
    }
    return new ParagraphScore(
        counts[0], counts[1], counts[2], counts[3], counts[4], lines.toString());
  }

  private static void add(
      String anchor, String marked, TimexFinder finder, int[] counts, StringBuilder lines) {
    StringBuilder plain = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      plain.append(marked, at, matcher.start());
      int start = plain.length();
      plain.append(matcher.group(1));
      marks.add(new Mark(new Span(start, plain.length()), matcher.group(2)));
      at = matcher.end();
    }
    plain.append(marked.substring(at));
    List<TimeExpression> free =
        new ArrayList<>(finder.find(plain.toString(), PublicationDate.parse(anchor, "metadata")));
    counts[0] += marks.size();
    counts[1] += free.size();
    for (Mark mark : marks) {
      match(mark, free, plain.toString(), counts, lines);
    }
    free.forEach(x -> lines.append("wrong: ").append(x.text()).append('\n'));
  }

  private static void match(
      Mark mark, List<TimeExpression> free, String text, int[] counts, StringBuilder lines) {
    for (TimeExpression expression : free) {
      if (expression.span().overlaps(mark.span())) {
        boolean right = expression.value().equals(mark.value());
        counts[2] += expression.span().equals(mark.span()) ? 1 : 0;
        counts[3]++;
        counts[4] += right ? 1 : 0;
        if (!right || !expression.span().equals(mark.span())) {
          lines.append(mark.span().of(text)).append(" = ").append(mark.value());
          lines.append(", found ").append(expression.text()).append(" = ");
          lines.append(expression.value()).append('\n');
        }
        free.remove(expression);
        return;
      }
    }
    lines.append("missed: ").append(mark.span().of(text)).append('\n');
  }

  double strict() {
    return f1(exact);
  }

  double relaxed() {
    return f1(overlapping);
  }

  double value() {
    return f1(valued);
  }

  private double f1(int right) {
    return 2.0 * right / (labelled + found);
  }
}
