package org.entente.report.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of the notebook before its words are filled in.
 *
 * @param id the same in every run
 * @param kind of nbformat
 * @param needs tables without which the cell is left out
 * @param source with names of words in double braces
 */
record Cell(String id, Kind kind, List<String> needs, String source) {
  /** What a cell holds. */
  enum Kind {
    MARKDOWN,
    CODE
  }

  private static final Pattern HEAD =
      Pattern.compile("%% (markdown|code) ([a-z-]+)(?: needs=([a-z_,]+))?");
  private static final Pattern NAME = Pattern.compile("\\{\\{([a-z_.]+)\\}\\}");

  /** The cells of {@code cells.txt}, in their order. */
  static List<Cell> all() {
    String text;
    try (InputStream in = Cell.class.getResourceAsStream("cells.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the cells of the notebook", e);
    }
    List<Cell> cells = new ArrayList<>();
    for (String part : text.split("(?m)^(?=%% )")) {
      if (!part.isEmpty()) {
        cells.add(of(part));
      }
    }
    return cells;
  }

  private static Cell of(String part) {
    String head = part.lines().findFirst().orElseThrow();
    Matcher matcher = HEAD.matcher(head);
    if (!matcher.matches()) {
      throw new IllegalStateException("cells.txt: expected the head of a cell, found: " + head);
    }
    List<String> needs =
        matcher.group(3) == null ? List.of() : Arrays.asList(matcher.group(3).split(","));
    return new Cell(
        matcher.group(2),
        matcher.group(1).equals("code") ? Kind.CODE : Kind.MARKDOWN,
        needs,
        part.substring(head.length()).strip());
  }

  /** Whether the run has all that the cell shows. */
  boolean isWanted(Predicate<String> hasTable) {
    return needs.stream().allMatch(hasTable);
  }

  /**
   * The source in the notebook's language.
   *
   * @param figures what is known of the run only; goes before words of the same name
   */
  String source(Words words, Map<String, String> figures) {
    return filled(filled(source, words, figures), words, figures);
  }

  private static String filled(String text, Words words, Map<String, String> figures) {
    return NAME.matcher(text)
        .replaceAll(
            match -> {
              String name = match.group(1);
              String value = figures.containsKey(name) ? figures.get(name) : words.of(name);
              return Matcher.quoteReplacement(value);
            });
  }
}
