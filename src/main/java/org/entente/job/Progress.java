package org.entente.job;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Shows which stage is running: a bar that rewrites itself at a terminal, one line a stage
 * elsewhere. Also takes the time of each stage.
 */
public final class Progress {
  /** Where the progress is shown. */
  public enum Style {
    /** One line that is written over. */
    BAR,
    /** A line at the end of each stage. */
    LINES,
    /** Nothing. */
    SILENT
  }

  private static final int WIDTH = 24;
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final Style style;
  private final Map<String, Double> timings = new LinkedHashMap<>();
  private int expected;
  private int begun;
  private String current;
  private long since;

  public Progress(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** How many stages there will be. */
  public synchronized void expect(int stages) {
    expected = stages;
  }

  /** Ends the stage before, and begins this one. */
  public synchronized void stage(String name) {
    finish();
    current = name;
    since = System.nanoTime();
    begun++;
    draw(0, 0);
  }

  /** Ends the last stage and clears the bar. */
  public synchronized void end() {
    finish();
    if (style == Style.BAR) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  /** Seconds of each stage so far, in the order in which they ran. */
  public synchronized Map<String, Double> timings() {
    Map<String, Double> copy = new LinkedHashMap<>(timings);
    if (current != null) {
      copy.merge(current, seconds(), Double::sum);
    }
    return copy;
  }

  /** How many of the tasks that Spark has begun since the stage began are done. */
  synchronized void tasks(int done, int all) {
    if (current != null) {
      draw(done, all);
    }
  }

  private void finish() {
    if (current == null) {
      return;
    }
    timings.merge(current, seconds(), Double::sum);
    if (style == Style.LINES) {
      out.println(String.format(Locale.ROOT, "%s: %.1f s", current, seconds()));
    }
    current = null;
  }

  private double seconds() {
    return Math.round((System.nanoTime() - since) / NANOS * 1000) / 1000.0;
  }

  private void draw(int done, int all) {
    if (style != Style.BAR) {
      return;
    }
    double within = all == 0 ? 0 : (double) done / all;
    double share = expected == 0 ? 0 : Math.min(1, (begun - 1 + within) / expected);
    int filled = (int) (share * WIDTH);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    String tasks = all == 0 ? "" : " (" + done + " of " + all + " tasks)";
    out.print("\r\u001b[K[" + bar + "] " + current + tasks);
    out.flush();
  }
}
