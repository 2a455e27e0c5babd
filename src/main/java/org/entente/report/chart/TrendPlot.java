package org.entente.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The share of a topic from period to period, each with its interval.
 *
 * @param points one a period that has articles
 * @param segments between neighbouring periods
 * @param lines shares across the drawing
 * @param periods names below
 */
public record TrendPlot(
    List<Point> points, List<Segment> segments, List<Tick> lines, List<Tick> periods) {
  private static final double LEFT = 12;
  private static final double RIGHT = 97;
  private static final double TOP = 12;
  private static final double BOTTOM = 104;

  /**
   * A period's share.
   *
   * @param period its place among the periods, from 0
   * @param share of its articles, 0 to 1
   * @param low lower bound
   * @param high upper bound
   */
  public record Share(int period, double share, double low, double high) {}

  /**
   * A point with its interval.
   *
   * @param x percent
   * @param y pixels
   * @param low where the interval ends below
   * @param high where it ends above
   */
  public record Point(String x, String y, String low, String high) {}

  /**
   * A line between two points.
   *
   * @param x1 percent
   * @param y1 pixels
   * @param x2 percent
   * @param y2 pixels
   */
  public record Segment(String x1, String y1, String x2, String y2) {}

  /**
   * Draws shares.
   *
   * @param shares in time
   * @param periods the names of all periods, in time
   * @param most the largest bound of all topics, so that drawings compare
   * @param percent prints a share
   */
  public static TrendPlot of(
      List<Share> shares, List<String> periods, double most, DoubleFunction<String> percent) {
    List<Double> ticks = Scale.ticks(most, 2, 0.05);
    Scale height = new Scale(0, ticks.get(ticks.size() - 1), BOTTOM, TOP);
    Scale along = new Scale(0, Math.max(1, periods.size() - 1), LEFT + 3, RIGHT - 3);
    List<Point> points = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    Share before = null;
    for (Share share : shares) {
      Point point =
          new Point(
              along.at(share.period()),
              height.at(share.share()),
              height.at(share.low()),
              height.at(share.high()));
      if (before != null && before.period() == share.period() - 1) {
        Point last = points.get(points.size() - 1);
        segments.add(new Segment(last.x(), last.y(), point.x(), point.y()));
      }
      points.add(point);
      before = share;
    }
    List<Tick> lines = new ArrayList<>();
    ticks.forEach(tick -> lines.add(new Tick(height.at(tick), percent.apply(tick))));
    return new TrendPlot(points, segments, lines, labels(periods, along));
  }

  /** The first, the last and, where there is room, one between. */
  private static List<Tick> labels(List<String> periods, Scale along) {
    List<Tick> labels = new ArrayList<>();
    int last = periods.size() - 1;
    for (int i : new int[] {0, last / 2, last}) {
      boolean crowded = i == last / 2 && i != 0 && last < 4;
      if (!crowded && (labels.isEmpty() || i > 0)) {
        Tick label = new Tick(along.at(i), periods.get(i));
        if (!labels.contains(label)) {
          labels.add(label);
        }
      }
    }
    return labels;
  }
}
