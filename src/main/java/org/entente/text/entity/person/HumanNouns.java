package org.entente.text.entity.person;

import java.util.List;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells nouns of people from others by their form: one word for both genders (« architecte »), a
 * feminine whose lemma is its masculine (« danseuse »), or the endings of those who do a work («
 * pompier », « gardien », « entraîneur »).
 */
final class HumanNouns {
  /** Endings of masculine nouns, folded. */
  private static final List<String> MASCULINE =
      List.of("eur", "ien", "ier", "iste", "logue", "graphe", "ant", "crate", "naute", "yen");

  /** Endings of feminine nouns, folded. */
  private static final List<String> FEMININE =
      List.of("euse", "trice", "ienne", "iere", "logue", "ante", "esse");

  /** Kin and callings that no ending shows, folded. */
  private static final Set<String> PEOPLE = NameWords.of("person");

  /** Nouns of things and places with those endings, folded. */
  private static final Set<String> THINGS = NameWords.of("thing");

  /** Folded nouns of people that are no calling. */
  private static final Set<String> KIN = NameWords.of("kin");

  private HumanNouns() {}

  /** Whether the word says what a person is to others, not what the person does. */
  static boolean isKin(Token token) {
    return KIN.contains(singular(token.folded()));
  }

  /** Whether the word, not capitalised, is a noun for a person. */
  static boolean isHuman(Token token) {
    if (token.capitalised() || !token.canBe(Reading.Pos.NOUN)) {
      return false;
    }
    String word = bare(token.folded());
    if (PEOPLE.contains(singular(word)) || KIN.contains(singular(word))) {
      return true;
    }
    if (THINGS.contains(singular(word))) {
      return false;
    }
    for (Reading reading : token.readings()) {
      if (reading.pos() == Reading.Pos.NOUN && isHuman(singular(word), reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHuman(String word, Reading noun) {
    return switch (noun.gender()) {
      case "e" -> word.length() > 3;
      case "m" -> endsWith(word, MASCULINE);
      case "f" -> endsWith(word, FEMININE) || isFeminineOf(word, FoldedText.fold(noun.lemma()));
      default -> false;
    };
  }

  /** « lauréate » of « lauréat »: listed under a masculine that only lacks its ending. */
  private static boolean isFeminineOf(String word, String lemma) {
    return !word.equals(lemma) && (word.equals(lemma + "e") || !lemma.endsWith("e"));
  }

  private static boolean endsWith(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  /** « vice-maire », « ex-footballeur »: the noun behind its prefix. */
  private static String bare(String word) {
    int hyphen = word.indexOf('-');
    boolean prefix = hyphen > 1 && hyphen < 6 && !word.startsWith("apres");
    return prefix ? word.substring(hyphen + 1) : word;
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("fils") && !word.equals("heros")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
