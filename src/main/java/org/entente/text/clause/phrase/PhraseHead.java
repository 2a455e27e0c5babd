package org.entente.text.clause.phrase;

import java.util.List;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** The head of a noun phrase: the word that the others qualify. */
public final class PhraseHead {
  private PhraseHead() {}

  /**
   * The first noun, name or pronoun of the phrase that no preposition governs, behind determiners,
   * adjectives and numbers; « plus de la moitié » is headed by « moitié ».
   *
   * @return -1 when the phrase is empty
   */
  public static int of(List<Token> tokens, TokenRange phrase) {
    int fallback = -1;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON) {
        return i;
      }
      if (fallback < 0 && upos != Upos.DET && upos != Upos.PUNCT && upos != Upos.ADP) {
        fallback = i;
      }
      if (upos == Upos.PUNCT && fallback >= 0) {
        return fallback;
      }
    }
    return fallback < 0 && !phrase.isEmpty() ? phrase.to() - 1 : fallback;
  }
}
