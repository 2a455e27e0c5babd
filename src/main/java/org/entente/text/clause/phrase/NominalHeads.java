package org.entente.text.clause.phrase;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/**
 * Marks the heads of the noun phrases of a sentence that no preposition governs, in one pass from
 * left to right: the words that can be subjects.
 */
public final class NominalHeads {
  /** Folded pronouns that only lean on a verb or repeat a subject. */
  private static final WordSet LEANING =
      WordSet.of(
          "se",
          "s'",
          "y",
          "en",
          "me",
          "m'",
          "te",
          "t'",
          "le",
          "la",
          "les",
          "l'",
          "lui",
          "leur",
          "lui-meme",
          "elle-meme",
          "eux-memes",
          "elles-memes");

  /** Quantities that stand for those counted. */
  private static final WordSet QUANTITIES = WordSet.of("beaucoup", "peu", "nombre", "combien");

  /** Folded adverbs that count with « de »; « loin de » is none. */
  private static final WordSet COMPARED =
      WordSet.of("plus", "moins", "pres", "beaucoup", "peu", "tant", "autant", "trop", "assez");

  private final List<Token> tokens;
  private final boolean[] heads;
  private final boolean[] times;

  /** Whether a preposition governs the phrase that is read. */
  private boolean governed;

  /** Whether the phrase that is read has its noun. */
  private boolean open;

  /** An adjective or number that is the head should no noun follow, or -1. */
  private int substitute = -1;

  private NominalHeads(List<Token> tokens) {
    this.tokens = tokens;
    this.heads = new boolean[tokens.size()];
    this.times = new boolean[tokens.size()];
  }

  /** The heads of a sentence. */
  public static NominalHeads of(List<Token> tokens) {
    NominalHeads found = new NominalHeads(tokens);
    found.scan();
    return found;
  }

  /** Whether the token heads a noun phrase that no preposition governs. */
  public boolean isHead(int i) {
    return heads[i];
  }

  /** Whether the head says when something happens. */
  public boolean isTime(int i) {
    return times[i];
  }

  private void scan() {
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).upos()) {
        case ADP -> {
          settle();
          governed |= !isQuantified(i) && !isDegree(tokens, i);
          open = false;
        }
        case NOUN, PROPN -> noun(i);
        case PRON -> pronoun(i);
        case SYM -> sign(i);
        case ADJ, NUM -> substitute = open ? substitute : i;
        case ADV -> heads[i] = QUANTITIES.contains(tokens.get(i).folded()) && !governed && !open;
        case DET -> {
          governed &= !open;
          open = false;
        }
        case CCONJ -> {
          settle();
          // « de riz et maïs »: the second noun is governed with the first.
          governed &= open && !isDetermined(i + 1);
          open = false;
        }
        default -> {
          settle();
          governed = false;
          open = false;
        }
      }
    }
    settle();
  }

  private void noun(int i) {
    if (!open) {
      heads[i] = !governed;
      times[i] = TimeNouns.isTime(tokens.get(i));
    }
    open = true;
    substitute = -1;
  }

  /** « 92 % des voix »: the sign stands for what is counted. */
  private void sign(int i) {
    if (i > 0 && tokens.get(i - 1).upos() == Upos.NUM) {
      noun(i);
    }
  }

  /** « au moins », « au plus »: no preposition. */
  static boolean isDegree(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i).folded().equals("au")) {
      return false;
    }
    String next = tokens.get(i + 1).folded();
    return next.equals("moins") || next.equals("plus");
  }

  private void pronoun(int i) {
    if (!LEANING.contains(tokens.get(i).folded())) {
      heads[i] = !governed;
      open = false;
      governed = false;
    }
  }

  /** « Les plus sages ont ri »: an adjective or number that no noun followed. */
  private void settle() {
    if (substitute > 0 && !governed) {
      Upos before = tokens.get(substitute - 1).upos();
      heads[substitute] |= before == Upos.DET || before == Upos.ADV && isDetermined(substitute - 2);
    }
    substitute = -1;
  }

  /** « plus de la moitié », « près de mille »: the preposition belongs to the quantity. */
  private boolean isQuantified(int i) {
    return i > 0
        && tokens.get(i).lemma().equals("de")
        && tokens.get(i - 1).upos() == Upos.ADV
        && COMPARED.contains(tokens.get(i - 1).folded());
  }

  private boolean isDetermined(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).upos() == Upos.DET;
  }
}
