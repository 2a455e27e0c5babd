package org.entente.text.entity.person;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells a state's name that stands within a longer proper name (« Wellington Canedo », « Belkacem
 * Aït Sahraoui », « Lào Cai ») from the state.
 */
public final class NamePart {
  /**
   * Folded words behind which a state is named, whatever follows: « l'ambassadeur du Japon Ito ».
   */
  private static final WordSet GOVERNING =
      WordSet.of(
          "de", "du", "d'", "des", "a", "au", "aux", "en", "la", "le", "l'", "les", "et", "pour",
          "vers", "contre", "entre", "dans");

  private NamePart() {}

  /**
   * Whether the mention is part of a longer name.
   *
   * @param tokens of its sentence
   * @param first the mention's first token
   * @param mention one that does not overlap others
   * @param entities where mentions of states and organisations begin
   */
  public static boolean isWithin(
      List<Token> tokens, int first, Mention mention, Set<Integer> entities) {
    if (first >= tokens.size() || !Character.isUpperCase(mention.surface().charAt(0))) {
      return false;
    }
    if (mention.form() == Mention.Form.DEMONYM) {
      return first > 0
          && NameShape.isPart(tokens.get(first - 1))
          && (tokens.get(first - 1).is(Reading.Pos.PROPER_NOUN)
              || first > 1 && NameShape.isPart(tokens.get(first - 2)));
    }
    boolean word = tokens.get(first).end() == mention.span().end();
    boolean state = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.CAPITAL;
    if (!word || !state && !isReadAsWord(mention)) {
      return false;
    }
    boolean governed = first > 0 && GOVERNING.contains(tokens.get(first - 1).folded());
    return isNeighbour(tokens, first - 1, entities)
        || !governed && isNeighbour(tokens, first + 1, entities);
  }

  /** « Alba », « Otan »: an acronym that is written as a word can be one of a name. */
  private static boolean isReadAsWord(Mention mention) {
    return mention.form() == Mention.Form.ACRONYM
        && mention.surface().length() > 1
        && Character.isLowerCase(mention.surface().charAt(1));
  }

  /** A capitalised word that is no ordinary one, no acronym and no other entity. */
  private static boolean isNeighbour(List<Token> tokens, int i, Set<Integer> entities) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return NameShape.isPart(token)
        && token.surface().length() > 2
        && Character.isLowerCase(token.surface().charAt(1))
        && !NameShape.isCommonWord(token)
        && !token.canBe(Reading.Pos.VERB)
        && !entities.contains(token.start());
  }
}
