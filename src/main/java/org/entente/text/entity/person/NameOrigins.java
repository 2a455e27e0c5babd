package org.entente.text.entity.person;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;

/** The country that a person's name alone speaks for. */
final class NameOrigins {
  /** A Vietnamese syllable without its diacritics. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th?|tr|t|v|x)?"
              + "(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oan|oe|oi|ua|uan|uat|ue|ui|uo|uoi|uou|uu|uy|uye|ye|yeu)"
              + "(?:ch|c|m|ng|nh|n|p|t)?");

  private static final Pattern BLANK_OR_HYPHEN = Pattern.compile("[ -]+");

  /** For names that are all Vietnamese syllables. */
  private static final String VIET_NAM = "VNM";

  private static final int MOST_WORDS = 4;

  private final Map<String, String> familyNames;

  /** Countries by folded family names. */
  NameOrigins(Map<String, String> familyNames) {
    this.familyNames = Map.copyOf(familyNames);
  }

  /**
   * The country of a name: by its family name in front, or Viet Nam for three or four words; null
   * unless all words are Vietnamese syllables.
   */
  String of(String name) {
    String[] words = BLANK_OR_HYPHEN.split(FoldedText.fold(name));
    boolean syllables = Arrays.stream(words).allMatch(word -> SYLLABLE.matcher(word).matches());
    if (words.length < 2 || words.length > MOST_WORDS || !syllables) {
      return null;
    }
    String family = familyNames.get(words[0]);
    return family == null && words.length > 2 ? VIET_NAM : family;
  }

  /** Whether three or four Vietnamese syllables, folded, begin with a family name. */
  boolean isVietnamesePerson(String folded) {
    String[] words = BLANK_OR_HYPHEN.split(folded);
    return words.length > 2 && familyNames.containsKey(words[0]) && VIET_NAM.equals(of(folded));
  }

  /** Whether the second word is one that women's and men's names have before the given name. */
  static boolean hasMiddleName(String folded) {
    String[] words = BLANK_OR_HYPHEN.split(folded);
    return words.length > 2 && (words[1].equals("thi") || words[1].equals("van"));
  }
}
