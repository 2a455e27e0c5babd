package org.entente.text;

import java.util.List;
import org.entente.text.morph.Token;

/**
 * A sentence of the kept text.
 *
 * @param number from 0 in the order of the kept text; {@link #TITLE} for the title
 * @param span where it stands in the raw text
 * @param tokens its words and marks
 */
public record Sentence(int number, Span span, List<Token> tokens) {
  /** The number of the title. */
  public static final int TITLE = -1;

  /** Whether this is the title. */
  public boolean isTitle() {
    return number == TITLE;
  }

  /**
   * The index of the first token that ends behind the offset; the number of tokens if none does.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
