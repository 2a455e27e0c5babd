package org.entente.text.act.actor;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.entity.person.Person;

/** The gender that the words of a person's office show. */
final class PersonGender {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private static final Set<String> MASCULINE = Set.of("m", "monsieur", "directeur", "ambassadeur");

  private static final Set<String> FEMININE =
      Set.of("mme", "madame", "mlle", "cheffe", "premiere", "chargee", "deleguee", "envoyee");

  private static final Pattern MASCULINE_ENDING =
      Pattern.compile(".*(?:teur|ien|ais|ois|ain|sident|sentant|seiller)");

  private static final Pattern FEMININE_ENDING =
      Pattern.compile(".*(?:trice|ienne|aise|oise|aine|sidente|sentante|seillere|onelle)");

  private PersonGender() {}

  /** m or f, or null when the office shows none or both. */
  static String of(Person person) {
    if (person.office() == null) {
      return null;
    }
    boolean masculine = false;
    boolean feminine = false;
    for (String word : NO_WORD.split(FoldedText.fold(person.office()))) {
      masculine |= MASCULINE.contains(word) || MASCULINE_ENDING.matcher(word).matches();
      feminine |= FEMININE.contains(word) || FEMININE_ENDING.matcher(word).matches();
    }
    return masculine == feminine ? null : masculine ? "m" : "f";
  }
}
