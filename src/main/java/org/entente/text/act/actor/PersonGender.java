package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.entity.person.Person;

/** The gender that the words of a person's office show. */
public final class PersonGender {
  /** Whatever stands behind these words agrees with another noun. */
  private static final WordSet COMPLEMENT =
      WordSet.of("d", "de", "du", "des", "a", "au", "aux", "pour", "aupres", "en");

  private static final WordSet MASCULINE = WordSet.of("m", "monsieur", "directeur", "ambassadeur");

  private static final WordSet FEMININE =
      WordSet.of("mme", "madame", "mlle", "cheffe", "premiere", "chargee", "deleguee", "envoyee");

  private static final List<String> MASCULINE_ENDINGS =
      List.of("teur", "ien", "ais", "ois", "ain", "sident", "sentant", "seiller");

  private static final List<String> FEMININE_ENDINGS =
      List.of(
          "trice", "ienne", "aise", "oise", "aine", "sidente", "sentante", "seillere", "onelle");

  private PersonGender() {}

  /** m or f, or null when the office shows none or both. */
  public static String of(Person person) {
    if (person.office() == null) {
      return null;
    }
    boolean masculine = false;
    boolean feminine = false;
    for (String word : OfficeWords.of(person.office())) {
      if (COMPLEMENT.contains(word)) {
        break;
      }
      masculine |= MASCULINE.contains(word) || ends(word, MASCULINE_ENDINGS);
      feminine |= FEMININE.contains(word) || ends(word, FEMININE_ENDINGS);
    }
    return masculine == feminine ? null : masculine ? "m" : "f";
  }

  private static boolean ends(String word, List<String> endings) {
    for (int i = 0; i < endings.size(); i++) {
      if (word.endsWith(endings.get(i))) {
        return true;
      }
    }
    return false;
  }
}
