package org.entente.job.process;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * Shows which stage is running, since when, and for how long still where the run before can tell: a
 * bar that rewrites itself at a terminal, one line a stage elsewhere. Also takes the time of each
 * stage.
 */
public final class Progress {
  /** Where the progress is shown. */
  public enum Style {
    /** One line that is written over. */
    BAR,
    /** A line at the end of each stage, without any control character. */
    LINES,
    /** Nothing. */
    SILENT
  }

  private static final int WIDTH = 20;
  private static final int COLUMNS = 79;
  private static final double NANOS = 1e9;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private final PrintStream out;
  private final Style style;
  private final LongSupplier nanos;
  private final Map<String, Double> timings = new LinkedHashMap<>();
  private final Map<String, Double> before = new LinkedHashMap<>();
  private final long started;
  private int expected;
  private int begun;
  private String current;
  private long since;

  public Progress(PrintStream out, Style style) {
    this(out, style, System::nanoTime);
  }

  /**
   * @param nanos tells the time, in nanoseconds since any moment
   */
  Progress(PrintStream out, Style style, LongSupplier nanos) {
    this.out = out;
    this.style = style;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
  }

  /** How many stages there will be. */
  public synchronized void expect(int stages) {
    expected = stages;
  }

  /**
   * How long the stages took last time, from which the remaining time is estimated.
   *
   * @param seconds of each stage; none when there was no run before
   */
  public synchronized void recall(Map<String, Double> seconds) {
    before.putAll(seconds);
  }

  /** Ends the stage before, and begins this one. */
  public synchronized void stage(String name) {
    finish();
    current = name;
    since = nanos.getAsLong();
    begun++;
    draw(0, 0);
  }

  /** Ends the last stage and clears the bar. */
  public synchronized void end() {
    finish();
    clear();
  }

  /** Clears the bar after a failure: the stage that was running is not over. */
  public synchronized void abandon() {
    current = null;
    clear();
  }

  /** Says a line between those of the stages. */
  public synchronized void note(String line) {
    clear();
    if (style != Style.SILENT) {
      out.println(line);
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

  /**
   * Seconds that are left, if the stages keep the proportions of the run before; empty without one,
   * or before the first stage is over.
   */
  synchronized OptionalDouble remaining() {
    double spent = 0;
    double spentBefore = 0;
    for (Map.Entry<String, Double> stage : timings.entrySet()) {
      if (!before.containsKey(stage.getKey())) {
        return OptionalDouble.empty();
      }
      spent += stage.getValue();
      spentBefore += before.get(stage.getKey());
    }
    if (spentBefore <= 0 || current != null && !before.containsKey(current)) {
      return OptionalDouble.empty();
    }
    double pace = spent / spentBefore;
    double left = 0;
    for (Map.Entry<String, Double> stage : before.entrySet()) {
      if (!timings.containsKey(stage.getKey())) {
        double whole = stage.getValue() * pace;
        left += stage.getKey().equals(current) ? Math.max(0, whole - seconds()) : whole;
      }
    }
    return OptionalDouble.of(left);
  }

  private void finish() {
    if (current == null) {
      return;
    }
    String name = current;
    double seconds = seconds();
    timings.merge(name, seconds, Double::sum);
    current = null;
    if (style == Style.LINES) {
      out.println(
          String.format(
              Locale.ROOT, "%d of %d %s: %.1f s, %s", begun, expected, name, seconds, clock()));
      out.flush();
    }
  }

  private void clear() {
    if (style == Style.BAR) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }

  private double seconds() {
    return Math.round((nanos.getAsLong() - since) / NANOS * 1000) / 1000.0;
  }

  private String clock() {
    String elapsed = duration((nanos.getAsLong() - started) / NANOS) + " so far";
    OptionalDouble left = remaining();
    boolean over = current == null && begun >= expected;
    return left.isPresent() && !over
        ? elapsed + ", about " + duration(left.getAsDouble()) + " left"
        : elapsed;
  }

  /** Minutes and seconds as in 2:05, with hours where there are any. */
  static String duration(double seconds) {
    long all = Math.round(seconds);
    return all >= HOUR
        ? String.format(Locale.ROOT, "%d:%02d:%02d", all / HOUR, all % HOUR / MINUTE, all % MINUTE)
        : String.format(Locale.ROOT, "%d:%02d", all / MINUTE, all % MINUTE);
  }

  private void draw(int done, int all) {
    if (style != Style.BAR) {
      return;
    }
    double within = all == 0 ? 0 : (double) done / all;
    double share = expected == 0 ? 0 : Math.min(1, (begun - 1 + within) / expected);
    int filled = (int) (share * WIDTH);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    String tasks = all == 0 ? "" : " (" + done + "/" + all + " tasks)";
    String line = "[" + bar + "] " + current + tasks + " " + clock();
    out.print("\r\u001b[K" + line.substring(0, Math.min(COLUMNS, line.length())));
    out.flush();
  }
}
