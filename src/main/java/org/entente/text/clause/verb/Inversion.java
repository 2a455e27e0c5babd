package org.entente.text.clause.verb;

import java.util.List;
import java.util.Set;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.NominalHeads;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Subjects behind their verbs: « a déclaré le ministre », « Viendra le temps ». */
public final class Inversion {
  /** An inverted subject stands within this many words of its verb. */
  private static final int BEHIND = 6;

  /** An insertion is shorter than this many words. */
  private static final int INSERTION = 60;

  private final List<Token> tokens;
  private final NominalHeads nominals;
  private final Set<String> sayingVerbs;

  /** Looks behind the verb groups of one sentence. */
  public Inversion(List<Token> tokens, NominalHeads nominals, Set<String> sayingVerbs) {
    this.tokens = tokens;
    this.nominals = nominals;
    this.sayingVerbs = sayingVerbs;
  }

  /**
   * Whether the verb begins an insertion that reports: « a déclaré le ministre » behind a comma or
   * quotation mark, « a-t-il dit ».
   *
   * @param waiting when a noun phrase before it has no verb yet
   */
  public boolean isInserted(VerbGroup group, boolean waiting) {
    if (group.first() == 0 || tokens.get(group.first() - 1).upos() != Upos.PUNCT) {
      return false;
    }
    int next = group.last() + 1;
    boolean phrase =
        next < tokens.size()
            && (tokens.get(next).upos() == Upos.DET
                || tokens.get(next).upos() == Upos.PROPN
                || tokens.get(next).upos() == Upos.NOUN
                || nominals.isHead(next));
    boolean inverted = group.invertedPronoun() >= 0 || phrase;
    return inverted
        && (isQuoted(group) || sayingVerbs.contains(group.lemma()) && endsAtMark(group, waiting));
  }

  /** Whether the words behind the verb run to a mark without another verb: an insertion. */
  private boolean endsAtMark(VerbGroup group, boolean waiting) {
    int limit = Math.min(tokens.size(), group.last() + INSERTION);
    for (int i = group.last() + 1; i < limit; i++) {
      if (tokens.get(i).upos() == Upos.PUNCT) {
        return !waiting || tokens.get(i).surface().equals(",");
      }
      if (tokens.get(i).reading().isFinite() || tokens.get(i).upos() == Upos.SCONJ) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quotation ends before the marks in front of the verb. */
  private boolean isQuoted(VerbGroup group) {
    boolean quoted = false;
    for (int i = group.first() - 1; i >= Math.max(0, group.first() - 3); i--) {
      if (tokens.get(i).upos() != Upos.PUNCT) {
        break;
      }
      quoted |= FunctionWords.CLOSING_QUOTES.contains(tokens.get(i).surface());
    }
    return quoted;
  }

  /** The head of the noun phrase behind the verb, or -1. */
  public int behind(VerbGroup group) {
    for (int i = group.last() + 1; i < Math.min(tokens.size(), group.last() + 1 + BEHIND); i++) {
      if (nominals.isHead(i) && !nominals.isTime(i)) {
        return i;
      }
      Upos upos = tokens.get(i).upos();
      boolean stops =
          upos == Upos.PUNCT && !tokens.get(i).surface().equals(",")
              || upos == Upos.SCONJ
              || tokens.get(i).reading().isFinite();
      if (stops || upos == Upos.ADP && i == group.last() + 1 && !isPlace(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** « a déclaré à Hanoï l'ambassadeur ». */
  private boolean isPlace(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).upos() == Upos.PROPN;
  }
}
