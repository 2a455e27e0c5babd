package org.entente.text.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;

/**
 * Tells a story's own paragraph from a teaser of another story by the names that it shares with
 * what was told before.
 */
final class Cohesion {
  /** A paragraph of the story is at least this long. */
  private static final int SENTENCE_CHARS = 60;

  private static final int FEWEST_SHARED = 2;

  /** A capitalised word within a sentence; the first word of a sentence may be any word. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;'\u2019] ?)\\p{Lu}[\\p{L}-]+");

  /** Names that most stories share. */
  private static final WordSet COMMON =
      WordSet.of(
          "vietnam",
          "viet",
          "nam",
          "hanoi",
          "onu",
          "nations",
          "unies",
          "asean",
          "ue",
          "etat",
          "etats",
          "unis",
          "etats-unis",
          "parti",
          "premier",
          "affaires",
          "photo",
          "vna",
          "sud",
          "nord",
          "est",
          "ouest",
          "republique",
          "organisation",
          "union",
          "conseil");

  private final Set<String> names = new HashSet<>();

  /** Paragraphs whose names nobody has asked for yet. */
  private final List<String> unread = new ArrayList<>();

  /** Takes in a paragraph of the story. */
  void add(String paragraph) {
    unread.add(paragraph);
  }

  /** Whether a line reads like a sentence that goes on telling the story. */
  boolean continues(String line) {
    if (!isSentence(line)) {
      return false;
    }
    unread.forEach(paragraph -> collect(paragraph, names));
    unread.clear();
    Set<String> own = new HashSet<>();
    collect(line, own);
    long shared = own.stream().filter(names::contains).count();
    return shared >= FEWEST_SHARED && 2 * shared >= own.size();
  }

  /** Whether a line ends like a sentence and is long enough for one. */
  static boolean isSentence(String line) {
    return line.length() >= SENTENCE_CHARS && endsLikeSentence(line);
  }

  /** Whether a line ends in what ends sentences. */
  static boolean endsLikeSentence(String line) {
    return !line.isEmpty()
        && ".!?\u2026\u00BB\"\u201D:;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static void collect(String paragraph, Set<String> names) {
    Matcher matcher = NAME.matcher(paragraph);
    while (matcher.find()) {
      String name = FoldedText.fold(matcher.group());
      if (!COMMON.contains(name)) {
        names.add(name);
      }
    }
  }
}
