package org.entente.text.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a page as hashes, each once, and three sketches of the page: minimum hashes over its
 * long lines, which copies of one text have in common and different texts have not.
 */
public final class PageLines {
  /** Shorter lines tell no texts apart. */
  private static final int LONG_CHARS = 80;

  /** A page of more lines is a list. */
  private static final int MOST_LINES = 2000;

  private static final long[] SALTS = {
    0x9E3779B97F4A7C15L, 0xC2B2AE3D27D4EB4FL, 0x165667B19E3779F9L
  };

  /**
   * A line.
   *
   * @param hash as {@link LineHash} gives it
   * @param isSentence whether it reads like a sentence
   */
  public record PageLine(long hash, boolean isSentence) {}

  private final List<PageLine> lines = new ArrayList<>();
  private final Long[] sketches = new Long[SALTS.length];

  private PageLines() {}

  /** Hashes the lines of a raw text. */
  public static PageLines of(String raw) {
    PageLines page = new PageLines();
    Set<Long> seen = new HashSet<>();
    for (String line : PlainText.of(raw).text().split("\n")) {
      long hash = LineHash.of(line);
      if (hash != 0 && page.lines.size() < MOST_LINES && seen.add(hash)) {
        String stripped = line.strip();
        page.lines.add(new PageLine(hash, Cohesion.isSentence(stripped)));
        page.sketch(stripped, hash);
      }
    }
    return page;
  }

  private void sketch(String line, long hash) {
    if (line.length() < LONG_CHARS) {
      return;
    }
    for (int i = 0; i < SALTS.length; i++) {
      long mixed = (hash ^ SALTS[i]) * SALTS[i];
      mixed ^= mixed >>> 32;
      sketches[i] = sketches[i] == null ? mixed : Long.valueOf(Math.min(sketches[i], mixed));
    }
  }

  /** The page's lines that have letters, in order, each once. */
  public List<PageLine> lines() {
    return List.copyOf(lines);
  }

  /** A sketch of the page, or null when it has no long line. */
  public Long sketch(int number) {
    return sketches[number];
  }
}
