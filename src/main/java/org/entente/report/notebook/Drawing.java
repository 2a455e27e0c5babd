package org.entente.report.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drawings as SVG and, for viewers that show none, as text; sizes in pixels. */
final class Drawing {
  private static final String BLUE = "#4477aa";
  private static final String RED = "#aa3344";
  private static final String BLACK = "#222222";
  private static final String GREY = "#dddddd";

  private static final int LINE = 22;
  private static final int MOST_DAYS = 3652;
  private static final int LEAST_DAYS = 30;

  private final List<String> shapes = new ArrayList<>();
  private final List<List<String>> plain = new ArrayList<>();
  private final Words words;

  private Drawing(Words words) {
    this.words = words;
  }

  /**
   * A value with its interval.
   *
   * @param label a name of any length
   * @param low lower bound; not less than {@code high} where there is no interval
   * @param note the value as text
   */
  record Bar(String label, double value, double low, double high, String note) {
    /** A value without an interval. */
    static Bar of(String label, double value, String note) {
      return new Bar(label, value, value, value, note);
    }
  }

  /** A count under its name. */
  record Pillar(String label, double value) {}

  /** A time from its first to its last day. */
  record Span(String label, LocalDate first, LocalDate last, String note) {}

  /** One bar a row. */
  static Output bars(Words words, String title, List<Bar> bars) {
    Drawing drawing = new Drawing(words);
    double scale = 380 / orOne(bars.stream().mapToDouble(Bar::high).max().orElse(0));
    for (int i = 0; i < bars.size(); i++) {
      drawing.bar(bars.get(i), 32 + LINE * i, scale);
    }
    return drawing.output(title, 40 + LINE * bars.size());
  }

  private void bar(Bar bar, int y, double scale) {
    String label = PlainText.clean(bar.label());
    write(232, y + 12, PlainText.cut(label, 34), "end", "");
    box(240, y, scale * bar.value(), 16, BLUE);
    if (bar.low() < bar.high()) {
      line(240 + scale * bar.low(), y + 8, 240 + scale * bar.high(), y + 8, BLACK);
    }
    write(248 + scale * bar.high(), y + 12, bar.note(), "start", "");
    plain.add(List.of(label, "#".repeat((int) (scale * bar.value() / 12)), bar.note()));
  }

  /** One column a row. */
  static Output columns(Words words, String title, List<Pillar> pillars) {
    Drawing drawing = new Drawing(words);
    double scale = 150 / orOne(pillars.stream().mapToDouble(Pillar::value).max().orElse(0));
    double step = 720.0 / Math.max(pillars.size(), 1);
    for (int i = 0; i < pillars.size(); i++) {
      Pillar pillar = pillars.get(i);
      double x = 20 + step * i;
      drawing.column(pillar, x, step, scale);
      if ((pillars.size() - 1 - i) % (1 + pillars.size() / 13) == 0) {
        drawing.write(x + 0.4 * step, 216, pillar.label(), "middle", "");
      }
    }
    return drawing.output(title, 230);
  }

  private void column(Pillar pillar, double x, double step, double scale) {
    double height = scale * pillar.value();
    String note = words.number(pillar.value());
    box(x, 200 - height, 0.8 * step, height, BLUE);
    write(x + 0.4 * step, 196 - height, note, "middle", "");
    plain.add(List.of(pillar.label(), "#".repeat((int) (height / 5)), note));
  }

  /** One span a row, on a scale of years; those that are over are red. */
  static Output spans(Words words, String title, LocalDate today, List<Span> spans) {
    Drawing drawing = new Drawing(words);
    Days days = Days.of(today, spans);
    int bottom = 44 + LINE * spans.size();
    drawing.years(days, bottom);
    for (int i = 0; i < spans.size(); i++) {
      drawing.span(spans.get(i), 32 + LINE * i, days);
    }
    double now = days.x(today.toEpochDay());
    drawing.line(now, 26, now, bottom, BLACK);
    drawing.write(now, 22, today.toString(), "middle", "");
    return drawing.output(title, bottom + 24);
  }

  /** Where days lie: at most ten years each way from today, the rest at the edge. */
  private record Days(LocalDate today, long earliest, long latest) {
    static Days of(LocalDate today, List<Span> spans) {
      long now = today.toEpochDay();
      long earliest = now - LEAST_DAYS;
      long latest = now + LEAST_DAYS;
      for (Span span : spans) {
        earliest = Math.min(earliest, span.first().toEpochDay());
        latest = Math.max(latest, span.last().toEpochDay());
      }
      return new Days(
          today, Math.max(earliest, now - MOST_DAYS), Math.min(latest, now + MOST_DAYS));
    }

    double x(long day) {
      long at = Math.min(Math.max(day, earliest), latest) - earliest;
      return 300 + 440.0 * at / (latest - earliest);
    }
  }

  private void years(Days days, int bottom) {
    int first = LocalDate.ofEpochDay(days.earliest()).getYear() + 1;
    int last = LocalDate.ofEpochDay(days.latest()).getYear();
    int step = 1 + Math.max(last - first + 1, 0) / 9;
    for (int year = first; year <= last; year += step) {
      double x = days.x(LocalDate.of(year, 1, 1).toEpochDay());
      line(x, 30, x, bottom, GREY);
      write(x, bottom + 14, String.valueOf(year), "middle", "");
    }
  }

  private void span(Span span, int y, Days days) {
    String label = PlainText.clean(span.label());
    double left = days.x(span.first().toEpochDay());
    double right = days.x(span.last().toEpochDay());
    write(290, y + 12, PlainText.cut(label, 44), "end", "");
    box(left, y, Math.max(right - left, 2), 16, span.last().isBefore(days.today()) ? RED : BLUE);
    plain.add(
        List.of(
            label, span.first().toString(), span.last().toString(), PlainText.clean(span.note())));
  }

  private static double orOne(double value) {
    return value == 0 ? 1 : value;
  }

  private Output output(String title, int height) {
    List<String> inside = new ArrayList<>(shapes);
    shapes.clear();
    shapes.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\""
            + height
            + "\" viewBox=\"0 0 760 "
            + height
            + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">");
    shapes.add("<title>" + PlainText.escape(title) + "</title>");
    shapes.add("<rect width=\"760\" height=\"" + height + "\" fill=\"#ffffff\"/>");
    write(10, 18, title, "start", " font-weight=\"bold\"");
    shapes.addAll(inside);
    shapes.add("</svg>");
    return new Output(
        Map.of(
            "image/svg+xml",
            String.join("\n", shapes),
            "text/plain",
            title + "\n" + PlainText.linedUp(plain)));
  }

  private void write(double x, double y, String text, String anchor, String more) {
    shapes.add(
        String.format(
            "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
            pixels(x), pixels(y), anchor, BLACK, more, PlainText.escape(text)));
  }

  private void box(double x, double y, double width, double height, String colour) {
    shapes.add(
        String.format(
            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
            pixels(x), pixels(y), pixels(width), pixels(height), colour));
  }

  private void line(double x1, double y1, double x2, double y2, String colour) {
    shapes.add(
        String.format(
            "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
            pixels(x1), pixels(y1), pixels(x2), pixels(y2), colour));
  }

  private static String pixels(double value) {
    return PlainText.fixed(value, 1);
  }
}
