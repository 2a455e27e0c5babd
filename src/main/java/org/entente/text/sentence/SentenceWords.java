package org.entente.text.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.morph.GrammarTable;

/** Words that tell where sentences begin and which want another word behind them. */
final class SentenceWords {
  private static final int LONGEST = 8;

  private final Set<String> starters = new HashSet<>();
  private final Set<String> unfinished = new HashSet<>();

  private SentenceWords() {}

  /** Those of the lexicon. */
  static SentenceWords french() {
    SentenceWords words = new SentenceWords();
    for (List<String> row : GrammarTable.rows("sentence_words.csv")) {
      if (row.get(1).contains("starts")) {
        words.starters.add(row.get(0));
      }
      if (row.get(1).contains("unfinished")) {
        words.unfinished.add(row.get(0));
      }
    }
    return words;
  }

  /** Whether the word between the offsets begins a sentence when it is capitalised. */
  boolean starts(String text, int from, int to) {
    return to - from <= LONGEST
        && to > from
        && starters.contains(text.substring(from, to).toLowerCase(Locale.FRENCH));
  }

  /** Whether no line ends with the word unless its sentence goes on. */
  boolean wantsMore(String text, int from, int to) {
    return to - from <= LONGEST && to > from && unfinished.contains(text.substring(from, to));
  }
}
