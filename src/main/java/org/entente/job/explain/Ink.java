package org.entente.job.explain;

import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours words at a terminal, and leaves them alone elsewhere.
 *
 * @param ansi whether there are colours
 */
record Ink(Ansi ansi) {
  /** Columns that say what a row is. */
  private static final Set<String> KINDS =
      Set.of("kind", "type", "family", "form", "role", "pos", "mood", "tense", "verb_group");

  /** The style of a column's cells; empty for plain ones. */
  static String of(String column) {
    if (column.endsWith("_id") || column.endsWith("_ids")) {
      return "fg(cyan)";
    }
    return KINDS.contains(column) ? "fg(yellow)" : "";
  }

  /**
   * The text in a style of picocli (« bold »); the text alone where the terminal has no colours.
   */
  String style(String style, String text) {
    if (style.isEmpty() || text.isEmpty() || !ansi.enabled()) {
      return text;
    }
    // The code that ends bold alone underlines at many terminals; a reset ends every style.
    return Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on();
  }
}
