package org.entente.text.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/**
 * The numbers of things in a clause, with what is counted, and how many they are of (« 12 des 40
 * tonnes »). Years, days, times, ages and votes are none.
 */
final class Amounts {
  private static final Set<String> OF_ALL = Set.of("des", "sur");
  private static final Set<String> OF_INSTEAD = Set.of("des", "de", "d'", "les");
  private static final Set<String> OF = Set.of("de", "d'");
  static final Set<String> TIMES =
      Set.of(
          "an", "annee", "mois", "jour", "semaine", "heure", "minute", "fois", "h", "siecle",
          "voix");
  private static final Set<String> ORDER =
      Set.of("premier", "dernier", "autre", "nouveau", "jeune");
  private static final int UNIT_WORDS = 3;

  private final List<Token> tokens;
  private final List<Amount> amounts = new ArrayList<>();
  private int next;

  private Amounts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The amounts of the tokens, in order. */
  static List<Amount> of(List<Token> tokens) {
    Amounts scan = new Amounts(tokens);
    for (int i = 0; i < tokens.size(); i = Math.max(i + 1, scan.next)) {
      scan.at(i);
    }
    return scan.amounts;
  }

  private void at(int i) {
    BigDecimal value = number(i);
    if (value == null) {
      return;
    }
    boolean article = isArticle(i) && next == i + 1;
    int behind = next;
    boolean part = behind < tokens.size() && OF_ALL.contains(tokens.get(behind).folded());
    if (part) {
      int of = behind + 1;
      if (of < tokens.size() && tokens.get(of).folded().equals("les")) {
        of++;
      }
      BigDecimal whole = of < tokens.size() ? number(of) : null;
      if (whole != null && whole.compareTo(value) > 0) {
        BigDecimal some = scaled(value, behind - 1);
        String unit = unit(next);
        amounts.add(new Amount(some, unit, whole));
        amounts.add(new Amount(whole, unit, null));
        return;
      }
    }
    next = behind;
    if (article || isYear(i, behind)) {
      return;
    }
    String unit = unit(behind);
    if (unit.isEmpty() && isInstead(i)) {
      value = value.multiply(BigDecimal.valueOf(lastScale()));
    }
    if (!TIMES.contains(unit) && !Months.isMonth(unit)) {
      int all = whole(behind);
      BigDecimal of = all < 0 ? null : number(all);
      next = Math.max(next, behind);
      amounts.add(new Amount(value, unit, of != null && of.compareTo(value) > 0 ? of : null));
      if (of != null) {
        amounts.add(new Amount(of, unit, null));
      }
    }
  }

  /** « 40 millions au lieu des 60 promis »: counted like the number before. */
  private boolean isInstead(int i) {
    int of = i - 1;
    return of > 1
        && OF_INSTEAD.contains(tokens.get(of).folded())
        && (tokens.get(of - 1).folded().equals("lieu")
            || of > 2
                && tokens.get(of).folded().equals("les")
                && tokens.get(of - 2).folded().equals("lieu"));
  }

  private int lastScale() {
    int scale = 1;
    for (Token token : tokens.subList(0, next)) {
      int own = NumberWords.scale(token.folded());
      scale = own >= 1000 ? own : scale;
    }
    return scale;
  }

  /** « deux des trois millions »: the part is counted like the whole. */
  private BigDecimal scaled(BigDecimal part, int last) {
    int scale = NumberWords.scale(tokens.get(next - 1).folded());
    boolean own = NumberWords.scale(tokens.get(last).folded()) > 0;
    return scale > 0 && !own ? part.multiply(BigDecimal.valueOf(scale)) : part;
  }

  /** « quatre hôpitaux seulement, sur les douze »: where the second number stands, or -1. */
  private int whole(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 2 * UNIT_WORDS); i++) {
      boolean over =
          tokens.get(i).folded().equals("sur")
              && i + 2 < tokens.size()
              && tokens.get(i + 1).folded().equals("les");
      if (over) {
        return i + 2;
      }
    }
    return -1;
  }

  private boolean isArticle(int i) {
    String word = tokens.get(i).folded();
    return word.equals("un") || word.equals("une");
  }

  private boolean isYear(int i, int behind) {
    return behind == i + 1 && tokens.get(i).surface().matches("(?:19|20)\\d{2}");
  }

  /** The number that begins at a token; {@link #next} is the token behind it. */
  private BigDecimal number(int from) {
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
      } else if (unit >= 0 && figures == null) {
        group = group == null ? BigDecimal.valueOf(unit) : group.add(BigDecimal.valueOf(unit));
      } else if (scale > 0 && (group != null || scale >= 100) && !isCollectiveAlone(token, group)) {
        BigDecimal times = group == null ? BigDecimal.ONE : group;
        group = times.multiply(BigDecimal.valueOf(scale));
        if (scale >= 1000) {
          total = total == null ? group : total.add(group);
          group = null;
        }
      } else {
        break;
      }
      next++;
    }
    if (total == null) {
      return group;
    }
    return group == null ? total : total.add(group);
  }

  private static boolean isCollectiveAlone(Token token, BigDecimal group) {
    return group == null && NumberWords.isCollective(token.folded());
  }

  /** Folded lemma of the noun that is counted, or empty. */
  private String unit(int from) {
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
      boolean counted =
          i + 1 == tokens.size() || !tokens.get(i + 1).is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE);
      if (token.canBe(Reading.Pos.NOUN) && token.is(Reading.Pos.ADJECTIVE) && counted) {
        next = i + 1;
        String lemma = FoldedText.fold(token.lemma());
        return ORDER.contains(lemma) ? "" : lemma;
      }
      boolean passes =
          OF.contains(token.folded())
              || token.is(Reading.Pos.ADJECTIVE)
              || ORDER.contains(FoldedText.fold(token.lemma()));
      if (!passes) {
        return "";
      }
    }
    return "";
  }
}
