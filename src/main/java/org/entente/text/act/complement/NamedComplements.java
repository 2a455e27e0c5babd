package org.entente.text.act.complement;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Complements that name whom is asked before what is asked: « prier l'Inde de livrer … ». */
public final class NamedComplements {
  /** How far the infinitive of a request may stand behind whom it asks. */
  private static final int REACH = 22;

  /** An insertion between commas is at most this long. */
  private static final int INSERTION = 16;

  private static final WordSet OTHERS =
      WordSet.of("autres", "nombreux", "nombreuses", "nouveaux", "nouvelles", "grands", "grandes");
  private static final WordSet PARTITIVE = WordSet.of("la", "l'");
  private static final WordSet TO = PhraseShape.TO;
  private static final WordSet QUE = WordSet.of("que", "qu'");
  private static final WordSet CLAUSE_MARKS = WordSet.of(";", ":", ".");
  private static final WordSet PHRASE_MARKS = WordSet.of(";", ",");

  private NamedComplements() {}

  /** A noun phrase that names whom is asked, with what is asked behind it; null for none. */
  static Complement naming(List<Token> tokens, int at, Complement.Kind kind) {
    Token token = tokens.get(at);
    boolean fits =
        kind == Complement.Kind.DE_NP_QUE
            ? ComplementFinder.isOf(token)
            : PhraseShape.startsNounPhrase(token) && !ComplementFinder.isOf(token)
                || isOthers(tokens, at);
    int content =
        switch (kind) {
          case NP_A_INF -> behind(tokens, at, TO);
          case NP_DE_INF -> behind(tokens, at, FunctionWords.DE);
          case NP_A_NP -> behindTo(tokens, at);
          default -> behind(tokens, at, QUE);
        };
    return fits && content >= 0
        ? new Complement(kind, new TokenRange(at, content - 1), content)
        : null;
  }

  /** « d'autres pays »: an object that only looks like a genitive. */
  static boolean isOthers(List<Token> tokens, int at) {
    return FunctionWords.DE.contains(tokens.get(at).folded())
        && at + 2 < tokens.size()
        && OTHERS.contains(tokens.get(at + 1).folded());
  }

  /** « de l'eau potable », « de la farine »: some of a thing. */
  static boolean isPartitive(List<Token> tokens, int at) {
    return tokens.get(at).folded().equals("de")
        && at + 2 < tokens.size()
        && PARTITIVE.contains(tokens.get(at + 1).folded())
        && tokens.get(at + 2).is(Reading.Pos.NOUN)
        && !tokens.get(at + 2).capitalised();
  }

  /** « à l'ambassadeur du Brunéi, pays qui préside, de transmettre »: the end of an insertion. */
  public static int closingComma(List<Token> tokens, int comma) {
    for (int i = comma + 1; i < Math.min(tokens.size(), comma + INSERTION); i++) {
      if (tokens.get(i).surface().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** « à » with whom is asked, and what is asked behind it; null when nothing fits. */
  static Complement namingTo(List<Token> tokens, int at, Complement.Kind kind) {
    if (PhraseShape.isInfinitive(tokens, at + 1)) {
      return null;
    }
    if (kind == Complement.Kind.A_NP) {
      int end = PhraseShape.nounPhraseEnd(tokens, at + 1);
      return new Complement(kind, new TokenRange(at, end), at);
    }
    int content = behind(tokens, at, FunctionWords.DE);
    return content < 0 ? null : new Complement(kind, new TokenRange(at, content - 1), content);
  }

  /** The index behind one of the words that opens an infinitive or a clause; -1 when none does. */
  public static int behind(List<Token> tokens, int at, WordSet words) {
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + REACH); i++) {
      Token token = tokens.get(i);
      if (words.contains(token.folded())
          && !token.is(Reading.Pos.VERB)
          && (PhraseShape.isQue(token) || PhraseShape.isInfinitive(tokens, i + 1))) {
        return i + 1;
      }
      int close = token.surface().equals(",") ? closingComma(tokens, i) : -1;
      if (close > 0) {
        i = close;
        continue;
      }
      if (token.reading().isFinite() || CLAUSE_MARKS.contains(token.surface())) {
        return -1;
      }
    }
    return -1;
  }

  /** The index behind the « à » of « appeler l'ONU à la retenue »; -1 when there is none. */
  private static int behindTo(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + REACH); i++) {
      Token token = tokens.get(i);
      if (ComplementFinder.isTo(token)) {
        return i + 1;
      }
      if (token.reading().isFinite() || PHRASE_MARKS.contains(token.surface())) {
        return -1;
      }
    }
    return -1;
  }
}
