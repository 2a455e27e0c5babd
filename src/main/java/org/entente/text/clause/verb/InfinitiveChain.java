package org.entente.text.clause.verb;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/**
 * The infinitives that a verb carries, one hanging on the other: « veut pouvoir venir », « s'est
 * dit prêt à recevoir », « peut, à tout moment, être jugé » with the participle of a passive.
 */
public final class InfinitiveChain {
  /** The next infinitive stands within this many words, insertions left aside. */
  private static final int STEP = 4;

  /** An insertion between commas is shorter than this many words. */
  private static final int INSERTION = 7;

  private InfinitiveChain() {}

  /** The tokens of the chain that begins behind a verb group. */
  public static List<Integer> behind(List<Token> tokens, int from) {
    List<Integer> chain = new ArrayList<>(2);
    int at = from;
    int limit = at + STEP;
    while (at < Math.min(tokens.size(), limit)) {
      Token token = tokens.get(at);
      boolean passive =
          token.reading().is(Reading.Mood.PAST_PARTICIPLE)
              && !chain.isEmpty()
              && tokens.get(chain.get(chain.size() - 1)).upos() == Upos.AUX;
      if (token.reading().is(Reading.Mood.INFINITIVE) || passive) {
        chain.add(at);
        limit = at + 1 + STEP;
        at++;
      } else if (token.surface().equals(",") && chain.isEmpty()) {
        int closed = closing(tokens, at);
        if (closed < 0) {
          break;
        }
        limit += closed - at;
        at = closed;
      } else if (isLink(token)) {
        at++;
      } else {
        break;
      }
    }
    return chain;
  }

  /** Behind the comma that closes an insertion without a verb; -1 when none does. */
  private static int closing(List<Token> tokens, int comma) {
    for (int i = comma + 1; i < Math.min(tokens.size(), comma + INSERTION); i++) {
      if (tokens.get(i).surface().equals(",")) {
        return i + 1;
      }
      if (tokens.get(i).reading().isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /** What may stand between a verb and the infinitive that it carries. */
  private static boolean isLink(Token token) {
    return switch (token.upos()) {
      case ADP, ADV, PRON -> true;
      case ADJ -> token.lemma().equals("pr\u00EAt") || token.lemma().equals("beau");
      case NOUN -> token.lemma().equals("mesure");
      default -> false;
    };
  }
}
