package org.entente.text.commitment.amount;

import java.math.BigDecimal;
import java.util.List;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Reads numbers and what they count, token by token. */
final class NumberScan {
  static final int UNIT_WORDS = 3;

  /** « quarante de ses ressortissants ». */
  private static final WordSet OWN = WordSet.of("ses", "leurs", "nos", "vos");

  private static final WordSet OF = WordSet.of("de", "d'");
  private static final WordSet ORDER =
      WordSet.of(
          "premier",
          "dernier",
          "autre",
          "nouveau",
          "jeune",
          "restant",
          "suivant",
          "manquant",
          "supplementaire");

  private final List<Token> tokens;
  private int next;

  NumberScan(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The index behind what was read last. */
  int next() {
    return next;
  }

  /** Goes on from an index. */
  void moveTo(int index) {
    next = index;
  }

  /** The number that begins at a token; {@link #next()} is the token behind it, null for none. */
  BigDecimal number(int from) {
    next = from;
    BigDecimal total = null;
    BigDecimal group = null;
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      BigDecimal figures = NumberWords.figures(token.surface());
      int unit = NumberWords.unit(token.folded());
      int scale = NumberWords.scale(token.folded());
      if (figures != null && group == null) {
        group = figures;
      } else if (unit >= 0 && figures == null && (group == null || !isFigure(next - 1))) {
        group = group == null ? BigDecimal.valueOf(unit) : group.add(BigDecimal.valueOf(unit));
      } else if (scale > 0 && (group != null || scale >= 100) && !isCollectiveAlone(token, group)) {
        BigDecimal times = group == null ? BigDecimal.ONE : group;
        group = times.multiply(BigDecimal.valueOf(scale));
        if (scale >= 1000) {
          total = total == null ? group : total.add(group);
          group = null;
        }
      } else if (!isOrderWithin(group)) {
        break;
      }
      next++;
    }
    if (total == null) {
      return group;
    }
    return group == null ? total : total.add(group);
  }

  /** « les deux derniers millions ». */
  private boolean isOrderWithin(BigDecimal group) {
    return group != null
        && next + 1 < tokens.size()
        && ORDER.contains(FoldedText.fold(tokens.get(next).lemma()))
        && NumberWords.scale(tokens.get(next + 1).folded()) >= 1000;
  }

  /** « en 2024 un satellite »: two numbers. */
  private boolean isFigure(int i) {
    return NumberWords.figures(tokens.get(i).surface()) != null;
  }

  private static boolean isCollectiveAlone(Token token, BigDecimal group) {
    return group == null && NumberWords.isCollective(token.folded());
  }

  /** Folded lemma of the noun that is counted, or empty. */
  String unit(int from) {
    int last = Math.min(tokens.size(), from + UNIT_WORDS);
    for (int i = from; i < last; i++) {
      Token token = tokens.get(i);
      if (token.surface().equals("%")) {
        next = i + 1;
        return "%";
      }
      if (token.is(Reading.Pos.NOUN) && !ORDER.contains(FoldedText.fold(token.lemma()))) {
        next = i + 1;
        return FoldedText.fold(token.lemma());
      }
      boolean counted = i + 1 == tokens.size() || !tokens.get(i + 1).is(Reading.Pos.NOUN);
      if (token.canBe(Reading.Pos.NOUN) && token.is(Reading.Pos.ADJECTIVE) && counted) {
        next = i + 1;
        String lemma = FoldedText.fold(token.lemma());
        return ORDER.contains(lemma) ? "" : lemma;
      }
      boolean passes =
          OF.contains(token.folded())
              || i > from && OWN.contains(token.folded())
              || token.is(Reading.Pos.ADJECTIVE)
              || ORDER.contains(FoldedText.fold(token.lemma()));
      if (!passes) {
        return "";
      }
    }
    return "";
  }

  /** What the last number before {@link #next()} is counted in: thousands, millions. */
  int lastScale() {
    int scale = 1;
    for (Token token : tokens.subList(0, next)) {
      int own = NumberWords.scale(token.folded());
      scale = own >= 1000 ? own : scale;
    }
    return scale;
  }

  /** « deux des trois millions »: the part is counted like the whole. */
  BigDecimal scaled(BigDecimal part, int last) {
    int scale = NumberWords.scale(tokens.get(next - 1).folded());
    boolean own = NumberWords.scale(tokens.get(last).folded()) > 0;
    return scale > 0 && !own ? part.multiply(BigDecimal.valueOf(scale)) : part;
  }
}
