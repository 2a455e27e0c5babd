package org.entente.text.clause;

/**
 * Tokens of a sentence that stand side by side.
 *
 * @param from index of the first token
 * @param to index behind the last one
 */
public record TokenRange(int from, int to) {

  /** Whether there is no token in it. */
  public boolean isEmpty() {
    return to <= from;
  }
}
