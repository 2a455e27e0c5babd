package org.entente.text.act.rule;

import java.io.Serializable;
import java.util.List;
import org.entente.text.WordSet;

/**
 * The words that a cell of a rule lists: one of them must stand in a place, or none of them may
 * where the cell begins with {@code !}. A cell without words allows any.
 */
public final class ListedWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String EXCEPT = "!";
  private static final String EXACT = "=";

  private final boolean empty;
  private final boolean except;
  private final boolean exact;
  private final WordSet words;

  private ListedWords(List<String> cell) {
    String first = cell.isEmpty() ? "" : cell.get(0);
    this.empty = cell.isEmpty();
    this.except = first.startsWith(EXCEPT);
    this.exact = first.equals(EXACT);
    this.words =
        WordSet.of(
            cell.stream()
                .map(word -> word.startsWith(EXCEPT) ? word.substring(1) : word)
                .distinct()
                .toList());
  }

  /** The words of a cell, in which {@code !} or {@code =} may stand first. */
  public static ListedWords of(List<String> cell) {
    return new ListedWords(cell);
  }

  /** Whether the cell names no words. */
  public boolean isEmpty() {
    return empty;
  }

  /** Whether any word may stand there but those listed. */
  public boolean takesOthers() {
    return except;
  }

  /** Whether the cell begins with {@code =}. */
  public boolean isExact() {
    return exact;
  }

  /** Whether the word is listed, to be there or not to be. */
  public boolean contains(String word) {
    return words.contains(word);
  }
}
