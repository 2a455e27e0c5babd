package org.entente.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says in which language a story is written, by Apache OpenNLP's character n-gram model of 103
 * languages; plain French needs no model. Two passages are looked at, so that a foreign quotation
 * or teaser decides nothing. Made once a JVM; safe for several threads.
 */
public final class LanguageFinder {
  /** The language of the corpus. */
  public static final String FRENCH = "fr";

  private static final String MODEL = "/langdetect-183.bin";

  /** Of a text with fewer letters, names decide more than words do. */
  private static final int FEWEST_LETTERS = 80;

  private static final int PASSAGE_CHARS = 300;

  /** The probability at which French is taken at its word. */
  private static final double FRENCH_PROBABILITY = 0.1;

  /** Another language is this many times as probable as French. */
  private static final double FOREIGN_RATIO = 2;

  private final LanguageDetectorME detector;
  private final Map<String, String> codes = new TreeMap<>();

  private LanguageFinder(LanguageDetectorModel model) {
    this.detector = new LanguageDetectorME(model);
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
  }

  private static final class Holder {
    private static final LanguageFinder BUNDLED = load();

    private static LanguageFinder load() {
      try (InputStream in = LanguageFinder.class.getResourceAsStream(MODEL)) {
        return new LanguageFinder(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The finder with the model on the class path. */
  public static LanguageFinder bundled() {
    return Holder.BUNDLED;
  }

  /**
   * The language of a text.
   *
   * @param text a story without its boilerplate
   * @return its ISO 639-1 code, where it has none its ISO 639-3 code; null when the text is too
   *     short or its passages disagree
   */
  public String find(String text) {
    if (letters(text) < FEWEST_LETTERS) {
      return null;
    }
    boolean two = text.length() >= 2 * PASSAGE_CHARS;
    // One passage of plain French is enough, and no model is needed to see it.
    if (two && FrenchWords.suffice(words(text, text.length() / 2))) {
      return FRENCH;
    }
    String first = passage(text, 0);
    if (FRENCH.equals(first) || !two) {
      return first;
    }
    String second = passage(text, text.length() / 2);
    if (FRENCH.equals(second)) {
      return FRENCH;
    }
    return first != null && first.equals(second) ? first : null;
  }

  private static String words(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + PASSAGE_CHARS));
  }

  private String passage(String text, int from) {
    String words = words(text, from);
    if (FrenchWords.suffice(words)) {
      return FRENCH;
    }
    Language[] languages = detector.predictLanguages(words);
    double french = 0;
    for (Language language : languages) {
      if (language.getLang().equals("fra")) {
        french = language.getConfidence();
      }
    }
    Language best = languages[0];
    if (best.getLang().equals("fra")) {
      return french >= FRENCH_PROBABILITY ? FRENCH : null;
    }
    boolean foreign = best.getConfidence() >= FOREIGN_RATIO * french;
    return foreign ? codes.getOrDefault(best.getLang(), best.getLang()) : null;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
