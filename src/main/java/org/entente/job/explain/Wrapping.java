package org.entente.job.explain;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrapping {
  private Wrapping() {}

  /** The lines of a text, none longer than the width; at least one. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      int end = blank > 0 ? blank : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
