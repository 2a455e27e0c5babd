package org.entente.text.commitment.wording;

import java.util.List;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;
import org.entente.text.clause.RelativePronouns;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.commitment.amount.Amounts;
import org.entente.text.commitment.amount.NumberWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/**
 * Words of an act that name none of its things: where and before whom it happened, who says so,
 * after what, and the number of those done so far.
 */
public final class Circumstances {
  /** What opens a circumstance, as folded words. */
  private static final List<List<String>> OPENINGS =
      List.of(
          List.of("en", "presence"),
          List.of("en", "marge"),
          List.of("a", "l'", "issue"),
          List.of("a", "l'", "occasion"),
          List.of("une", "fois"),
          List.of("lors", "de"),
          List.of("lors", "d'"),
          List.of("lors", "du"),
          List.of("au", "cours"),
          List.of("au", "lendemain"),
          List.of("a", "la", "suite"),
          List.of("en", "raison"),
          List.of("en", "depit"),
          List.of("malgre"),
          List.of("selon"));

  private static final String AFTER = "apres";

  /** « moins de deux mois après », « peu après », « près d'un an après ». */
  private static final WordSet NEARLY =
      WordSet.of("moins", "plus", "peu", "pres", "quelques", "juste", "de", "d'", "un", "une");

  private static final WordSet HAVING = WordSet.of("avoir", "etre", "l'", "lui", "leur", "s'");
  private static final WordSet ONE = WordSet.of("un", "une", "le", "la");
  private static final WordSet FIRST = WordSet.of("premier", "premiere");
  private static final WordSet FIRST_ONES = WordSet.of("premiers", "premieres");
  private static final WordSet TIMES = WordSet.of("mois", "jours", "semaines", "annees", "heures");
  private static final WordSet OFFICES = WordSet.of("ministre", "president", "secretaire", "dame");

  private static final WordSet STANDS_FOR = WordSet.of("les", "l'");
  private static final WordSet DAYS =
      WordSet.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
  private static final List<List<String>> SPANS =
      List.of(
          List.of("a", "partir", "de"),
          List.of("a", "partir", "du"),
          List.of("a", "partir", "d'"),
          List.of("a", "compter", "de"),
          List.of("a", "compter", "du"),
          List.of("jusqu'", "a"),
          List.of("jusqu'", "au"),
          List.of("jusqu'", "en"));
  private static final WordSet DEFINITE = WordSet.of("le", "la", "les");
  private static final WordSet NEXT = WordSet.of("second", "suivant");
  private static final WordSet OPEN = WordSet.of("un", "une", "d'", "de");
  private static final String NEW = "nouveau";

  /** What comes one after the other; a new house is none of several. */
  private static final WordSet GROUPS =
      WordSet.of(
          "bataillon",
          "contingent",
          "lot",
          "convoi",
          "groupe",
          "equipe",
          "envoi",
          "livraison",
          "promotion",
          "rotation",
          "vague",
          "detachement",
          "unite",
          "cargaison",
          "subvention");

  private static final WordSet MORE = WordSet.of("second", "deuxieme", "troisieme", "autre");
  private static final List<String> TO = List.of("a");
  private static final WordSet AMONG = WordSet.of("entre", "parmi");
  private static final WordSet THEM = WordSet.of("eux", "elles");
  private static final List<List<String>> INSTEAD =
      List.of(List.of("au", "lieu"), List.of("et", "non", "plus"), List.of("et", "non", "pas"));
  private static final String ORDINAL = "ieme";

  private Circumstances() {}

  /** The index behind the last token before a circumstance; the first token is kept. */
  public static int cut(List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size(); i++) {
      if (opens(tokens, i)) {
        int end = i;
        while (end > from + 1 && tokens.get(end - 1).is(Reading.Pos.PUNCTUATION)) {
          end--;
        }
        return end;
      }
    }
    return tokens.size();
  }

  private static boolean opens(List<Token> tokens, int at) {
    return OPENINGS.stream().anyMatch(words -> isPhrase(tokens, at, words)) || isAfter(tokens, at);
  }

  /** « deux semaines après le coup d'Etat », « , après les violences », « après avoir remis ». */
  private static boolean isAfter(List<Token> tokens, int at) {
    int after = at;
    while (after < tokens.size() && isSpanWord(tokens.get(after))) {
      after++;
    }
    if (after >= tokens.size() || !tokens.get(after).folded().equals(AFTER)) {
      return false;
    }
    boolean done = after + 1 < tokens.size() && HAVING.contains(tokens.get(after + 1).folded());
    return after > at || done || tokens.get(at - 1).surface().equals(",");
  }

  private static boolean isSpanWord(Token token) {
    return NEARLY.contains(token.folded())
        || token.is(Reading.Pos.NUMERAL)
        || Amounts.TIMES.contains(FoldedText.fold(token.lemma()));
  }

  private static boolean isPhrase(List<Token> tokens, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a relative clause can begin with the token; within an action « que » opens one, too.
   */
  static boolean isRelative(Token token) {
    return RelativePronouns.isOne(token) || PhraseShape.isQue(token);
  }

  /** « La première vedette a été livrée »: one of several, whose others are to come. */
  public static boolean isFirstOfSeveral(List<Token> tokens) {
    return tokens.size() > 2
        && ONE.contains(tokens.get(0).folded())
        && FIRST.contains(tokens.get(1).folded())
        && (tokens.get(2).is(Reading.Pos.NOUN) || tokens.get(2).folded().equals("des"))
        && !OFFICES.contains(tokens.get(2).folded());
  }

  /** « les premiers versements », « les dix premières vedettes »: the others come later. */
  public static boolean areFirstOnes(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      int article = tokens.get(i - 1).is(Reading.Pos.NUMERAL) ? i - 2 : i - 1;
      boolean first = FIRST_ONES.contains(tokens.get(i).folded()) && article >= 0;
      if (first
          && tokens.get(article).folded().equals("les")
          && tokens.get(i + 1).is(Reading.Pos.NOUN)
          && !TIMES.contains(tokens.get(i + 1).folded())) {
        return true;
      }
    }
    return false;
  }

  /** « à ce jour », « jusqu'ici »: the number counts all that was done so far. */
  static boolean isRunningTotal(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isPhrase(tokens, i, List.of("ce", "jour"))
          || isPhrase(tokens, i, List.of("jusqu'", "ici"))) {
        return true;
      }
    }
    return false;
  }

  /** « Le troisième partira dimanche »: one of several that were named before. */
  static boolean isNextOfSeveral(List<Token> tokens) {
    if (tokens.size() < 3 || !DEFINITE.contains(tokens.get(0).folded())) {
      return false;
    }
    String second = FoldedText.fold(tokens.get(1).lemma());
    boolean next = NumberWords.rank(tokens.get(1).folded()) > 1 || NEXT.contains(second);
    return next && !tokens.get(2).is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE);
  }

  /** « un second lot », « dix autres bourses », « un nouveau bataillon ». */
  static boolean isAnother(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean open = OPEN.contains(token.folded()) || token.is(Reading.Pos.NUMERAL);
      boolean definite = i > 0 && DEFINITE.contains(tokens.get(i - 1).folded());
      String word = FoldedText.fold(tokens.get(i + 1).lemma());
      String noun = i + 2 < tokens.size() ? FoldedText.fold(tokens.get(i + 2).lemma()) : "";
      boolean more = MORE.contains(word) || word.equals(NEW) && GROUPS.contains(noun);
      if (open && !definite && more && !Amounts.TIMES.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** « qui restaient à livrer »: what is still to come. */
  static boolean isLeft(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean left = tokens.get(i).lemma().equals("rester") && isPhrase(tokens, i + 1, TO);
      if (left && tokens.get(i + 2).reading().mood() == Reading.Mood.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** « le soixantième forage »: so many there are by then. */
  static boolean isCountedOff(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (Amounts.isCountedOff(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** « à partir de décembre », « jusqu'en 2024 »: no deadline. */
  static boolean isSpan(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> words : SPANS) {
        if (isPhrase(tokens, i, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** « soixante d'entre eux »: some of those that were named before. */
  static boolean isSomeOfThem(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean them = THEM.contains(tokens.get(i + 1).folded());
      if (them && AMONG.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** « 40 millions au lieu des 60 promis »: what is said now holds. */
  static boolean isInstead(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      for (List<String> words : INSTEAD) {
        if (isPhrase(tokens, i, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** « le soixantième forage »: which of several it is. */
  static boolean isOrdinal(String lemma) {
    return lemma.length() > ORDINAL.length() && lemma.endsWith(ORDINAL);
  }

  /** « l'an dernier », « d'autres donateurs »: what is left of nothing. */
  static boolean isOfNothing(List<Token> tokens, int i) {
    boolean time =
        i > 0 && isTime(tokens.get(i - 1)) || i + 1 < tokens.size() && isTime(tokens.get(i + 1));
    boolean other =
        tokens.get(i).folded().startsWith("autre")
            && (i + 1 < tokens.size() && tokens.get(i + 1).is(Reading.Pos.NOUN)
                || i > 0
                    && !STANDS_FOR.contains(tokens.get(i - 1).folded())
                    && !tokens.get(i - 1).is(Reading.Pos.NUMERAL));
    return time || other;
  }

  private static boolean isTime(Token token) {
    String lemma = FoldedText.fold(token.lemma());
    return Amounts.TIMES.contains(lemma) || Months.isMonth(lemma) || DAYS.contains(lemma);
  }
}
