package org.entente.text.clause.phrase;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/**
 * Cuts a sentence into plain noun phrases, each with its preposition, determiners, adjectives and
 * numbers but without complements, in one pass from left to right.
 */
final class PhraseChunks {
  /** Folded pronouns that lean on a verb, or stand for a clause. */
  private static final WordSet LEANING =
      WordSet.of(
          "se", "s'", "y", "en", "me", "m'", "te", "t'", "le", "la", "les", "l'", "qui", "que",
          "qu'", "dont", "ou");

  /** Folded adverbs of quantity that count with « de ». */
  private static final WordSet QUANTITIES =
      WordSet.of("plus", "moins", "pres", "beaucoup", "peu", "tant", "autant", "trop", "assez");

  /** Folded adverbs that are prepositions with « de » behind them. */
  private static final WordSet WITH_OF = WordSet.of("pres", "loin", "lors", "hors", "autour");

  private final List<Token> tokens;
  private final List<NounPhrase> phrases = new ArrayList<>();
  private int at;

  private PhraseChunks(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<NounPhrase> of(List<Token> tokens) {
    PhraseChunks chunks = new PhraseChunks(tokens);
    while (chunks.at < tokens.size()) {
      chunks.next();
    }
    return chunks.phrases;
  }

  /** Reads a phrase, or steps over a word that begins none. */
  private void next() {
    int first = at;
    int preposition = -1;
    if (NominalHeads.isDegree(tokens, at)) {
      at += 2;
    } else if (upos(at) == Upos.ADP) {
      preposition = at++;
    }
    if (preposition < 0 && isCompound(at)) {
      preposition = at;
      at += 2;
    }
    int quantity = quantityEnd(at);
    if (quantity > at && (preposition < 0 || upos(quantity) != Upos.PRON)) {
      at = quantity;
    }
    if (!phrase(first, preposition)) {
      at = first + 1;
    }
  }

  /** « près du port », « lors de la visite »; « près de cent » counts. */
  private boolean isCompound(int i) {
    return i + 2 < tokens.size()
        && WITH_OF.contains(tokens.get(i).folded())
        && tokens.get(i + 1).lemma().equals("de")
        && upos(i + 2) != Upos.NUM;
  }

  /** Behind « plus de », « près d' »; the same place when no quantity stands there. */
  private int quantityEnd(int i) {
    boolean quantity =
        i + 2 < tokens.size()
            && upos(i) == Upos.ADV
            && QUANTITIES.contains(tokens.get(i).folded())
            && tokens.get(i + 1).lemma().equals("de");
    return quantity ? i + 2 : i;
  }

  private boolean phrase(int first, int preposition) {
    List<Integer> adjectives = new ArrayList<>(2);
    int number = before(adjectives);
    int head = head(number, adjectives);
    if (head < 0) {
      return false;
    }
    behind(head, adjectives);
    TokenRange words = new TokenRange(first, at);
    phrases.add(
        new NounPhrase(words, preposition, head, adjectives, NounPhrase.Function.LOOSE, -1));
    return true;
  }

  /** Reads determiners, adjectives and numbers; the last number, or -1. */
  private int before(List<Integer> adjectives) {
    int number = -1;
    while (at < tokens.size()) {
      Upos upos = upos(at);
      boolean opened = at > 0 && isQuote(at) && upos(at - 1) == Upos.DET;
      boolean degree = upos == Upos.ADV && at + 1 < tokens.size() && upos(at + 1) == Upos.ADJ;
      if (upos == Upos.NUM) {
        number = at;
      } else if (upos == Upos.ADJ) {
        adjectives.add(at);
      } else if (upos != Upos.DET && !opened && !degree) {
        break;
      }
      at++;
    }
    return number;
  }

  private boolean isQuote(int i) {
    return tokens.get(i).surface().equals("\u00AB") || tokens.get(i).surface().equals("\"");
  }

  /** The noun, name or pronoun; else « les plus sages », « les trois » are headed by themselves. */
  private int head(int number, List<Integer> adjectives) {
    Upos upos = upos(at);
    boolean pronoun = upos == Upos.PRON && !LEANING.contains(tokens.get(at).folded());
    if (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.SYM || pronoun) {
      return at++;
    }
    if (number == at - 1 && number >= 0) {
      return number;
    }
    int last = adjectives.isEmpty() ? -1 : adjectives.get(adjectives.size() - 1);
    boolean determined = last > 0 && upos(adjectives.get(0) - 1) == Upos.DET;
    if (last == at - 1 && determined) {
      adjectives.remove(adjectives.size() - 1);
      return last;
    }
    return -1;
  }

  /** Names, adjectives and numbers behind the head. */
  private void behind(int head, List<Integer> adjectives) {
    if (upos(head) == Upos.PRON) {
      return;
    }
    while (at < tokens.size()) {
      Upos upos = upos(at);
      boolean joined =
          upos == Upos.CCONJ
              && at + 1 < tokens.size()
              && upos(at + 1) == Upos.ADJ
              && upos(at - 1) == Upos.ADJ;
      boolean degree = upos == Upos.ADV && at + 1 < tokens.size() && upos(at + 1) == Upos.ADJ;
      if (upos == Upos.ADJ) {
        adjectives.add(at);
      } else if (!joined && !degree && !isPart(upos)) {
        break;
      }
      at++;
    }
  }

  /** Names, figures and signs behind a head belong to it: « le ministre Duval », « 12 % ». */
  private static boolean isPart(Upos upos) {
    return upos == Upos.PROPN || upos == Upos.X || upos == Upos.NUM || upos == Upos.SYM;
  }

  private Upos upos(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).upos() : Upos.PUNCT;
  }
}
