package org.entente.text.entity.person;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two spellings, each as its folded words, can be the name of one person. */
final class SameName {
  /** A single family name of this length may differ by a letter. */
  static final int LONG_FAMILY = 6;

  /** A word of this length may differ by two letters. */
  private static final int LONG_WORD = 8;

  /** A shorter word does not differ. */
  private static final int SHORT_WORD = 4;

  private static final int MOST_LETTERS = 2;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_LETTERS);

  private SameName() {}

  static boolean of(List<String> a, List<String> b) {
    if (isRespaced(a, b) || isTurned(a, b) || isTurned(b, a)) {
      return true;
    }
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() == 1 && longer.size() > 1) {
      return isFamily(shorter.get(0), longer.get(longer.size() - 1));
    }
    if (shorter.size() < longer.size()) {
      return longer.containsAll(shorter);
    }
    return differsByLetters(longer, shorter);
  }

  /** « Hoang Kim » and « Hoangkim »: the same letters. */
  private static boolean isRespaced(List<String> a, List<String> b) {
    return letters(a) == letters(b) && String.join("", a).equals(String.join("", b));
  }

  /** « Mori Kenji » and « Kenji Mori »: the family name first or last. */
  private static boolean isTurned(List<String> a, List<String> b) {
    int last = a.size() - 1;
    return a.size() == b.size()
        && last > 0
        && a.get(0).equals(b.get(last))
        && a.subList(1, a.size()).equals(b.subList(0, last));
  }

  private static int letters(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }

  private static boolean isFamily(String word, String family) {
    if (word.length() < 2) {
      return false;
    }
    int letters = word.length() < LONG_FAMILY ? -1 : DISTANCE.apply(family, word);
    return family.equals(word) || letters >= 0 && letters <= 1;
  }

  private static boolean differsByLetters(List<String> a, List<String> b) {
    int distance = 0;
    for (int i = 0; i < a.size(); i++) {
      int shorter = Math.min(a.get(i).length(), b.get(i).length());
      boolean initials = a.get(i).charAt(0) == b.get(i).charAt(0);
      int letters = initials ? DISTANCE.apply(a.get(i), b.get(i)) : -1;
      int allowed = shorter >= LONG_WORD ? MOST_LETTERS : 1;
      boolean differs = letters > 0 && a.get(i).length() < SHORT_WORD;
      if (letters < 0 || letters > allowed || differs) {
        return false;
      }
      distance += letters;
    }
    return distance <= MOST_LETTERS;
  }
}
