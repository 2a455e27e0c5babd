package org.entente.text.act.speech;

import java.util.List;
import org.entente.text.act.SentenceReading;
import org.entente.text.morph.Token;

/** Quotations that go on over several sentences: where the one ends in which a sentence stands. */
public final class Quotations {
  /** A quotation that does not end within this many sentences is taken for a missing mark. */
  private static final int SENTENCES = 8;

  private final int[] depth;

  /** Reads the marks « » of all sentences, in order. */
  public Quotations(List<SentenceReading> readings) {
    this.depth = new int[readings.size()];
    int open = 0;
    for (int i = 0; i < depth.length; i++) {
      List<Token> tokens = readings.get(i).tokens();
      for (int j = 0; j < tokens.size(); j++) {
        String surface = tokens.get(j).surface();
        char mark = surface.length() == 1 ? surface.charAt(0) : ' ';
        // A quotation of several paragraphs opens anew with each of them.
        boolean anew = j == 0 && open > 0;
        open += !anew && (mark == '\u00AB' || mark == '\u201C') ? 1 : 0;
        open -= mark == '\u00BB' || mark == '\u201D' ? 1 : 0;
      }
      open = Math.max(0, open);
      depth[i] = open;
    }
  }

  /** Whether a quotation is open where the sentence begins. */
  public boolean goesOn(int sentence) {
    return sentence > 0 && depth[sentence - 1] > 0;
  }

  /** The sentence that ends the quotation left open by a sentence, or -1. */
  public int closing(int sentence) {
    if (depth[sentence] == 0) {
      return -1;
    }
    for (int i = sentence + 1; i < Math.min(depth.length, sentence + SENTENCES); i++) {
      if (depth[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
