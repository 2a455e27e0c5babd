package org.entente.text.commitment.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** French numbers, in figures and in words: « 1,4 million », « deux cents », « une douzaine ». */
public final class NumberWords {
  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, Integer> SCALES = new HashMap<>();

  static {
    String[] small = {
      "zero",
      "un",
      "deux",
      "trois",
      "quatre",
      "cinq",
      "six",
      "sept",
      "huit",
      "neuf",
      "dix",
      "onze",
      "douze",
      "treize",
      "quatorze",
      "quinze",
      "seize"
    };
    for (int i = 0; i < small.length; i++) {
      UNITS.put(small[i], i);
    }
    UNITS.put("une", 1);
    String[] tens = {"vingt", "trente", "quarante", "cinquante", "soixante"};
    for (int i = 0; i < tens.length; i++) {
      UNITS.put(tens[i], 10 * (i + 2));
    }
    UNITS.put("septante", 70);
    UNITS.put("huitante", 80);
    UNITS.put("nonante", 90);
    SCALES.put("cent", 100);
    SCALES.put("mille", 1000);
    SCALES.put("million", 1_000_000);
    SCALES.put("milliard", 1_000_000_000);
    SCALES.put("dizaine", 10);
    SCALES.put("douzaine", 12);
    SCALES.put("vingtaine", 20);
    SCALES.put("trentaine", 30);
    SCALES.put("quarantaine", 40);
    SCALES.put("cinquantaine", 50);
    SCALES.put("soixantaine", 60);
    SCALES.put("centaine", 100);
    SCALES.put("millier", 1000);
  }

  private NumberWords() {}

  /** The value of a word below one hundred (« vingt-cinq »), or -1. */
  static int unit(String folded) {
    if (!Character.isLetter(folded.charAt(0)) || folded.equals("et")) {
      return -1;
    }
    int sum = 0;
    for (String part : folded.split("-")) {
      Integer value = part.equals("et") ? Integer.valueOf(0) : UNITS.get(part);
      if (value == null && part.equals("vingts")) {
        value = 20;
      }
      if (value == null) {
        return -1;
      }
      boolean eighty = value == 20 && sum == 4;
      sum = eighty ? 80 : sum + value;
    }
    return sum;
  }

  /** Into how many parts a word divides (« tiers »: 3), or -1. */
  static int parts(String folded) {
    return switch (folded) {
      case "moitie" -> 2;
      case "tiers" -> 3;
      case "quart", "quarts" -> 4;
      case "cinquieme", "cinquiemes" -> 5;
      case "dixieme", "dixiemes" -> 10;
      default -> -1;
    };
  }

  /** Which of several a word names (« première »: 1, « troisième »: 3), or -1. */
  public static int rank(String folded) {
    String singular = folded.replaceAll("s$", "");
    if (singular.equals("premier") || singular.equals("premiere")) {
      return 1;
    }
    if (!singular.endsWith("ieme")) {
      return -1;
    }
    String stem = singular.substring(0, singular.length() - "ieme".length());
    for (String end : new String[] {"", "e", "s"}) {
      int unit = stem.isEmpty() ? -1 : unit(stem + end);
      if (unit > 0) {
        return unit;
      }
    }
    return stem.equals("cinqu") ? 5 : stem.equals("neuv") ? 9 : -1;
  }

  /** What a word multiplies by (« millions »: 1,000,000), or -1. */
  public static int scale(String folded) {
    String singular =
        folded.endsWith("s") && folded.length() > 3
            ? folded.substring(0, folded.length() - 1)
            : folded;
    return SCALES.getOrDefault(singular, -1);
  }

  /** Whether the scale is a noun that stands behind « de »: « une douzaine d'hôpitaux ». */
  static boolean isCollective(String folded) {
    return folded.replaceAll("s$", "").endsWith("aine") || folded.startsWith("millier");
  }

  /** The value of figures (« 400.000 », « 1,4 », « 12 000 »), or null. */
  public static BigDecimal figures(String surface) {
    String plain = surface.replaceAll("[\\s\\u00A0\\u202F]", "");
    if (!plain.matches("\\d+(?:[.,]\\d+)*")) {
      return null;
    }
    if (plain.matches("\\d{1,3}(?:[.,]\\d{3})+")) {
      return new BigDecimal(plain.replaceAll("[.,]", ""));
    }
    if (plain.matches("\\d+(?:\\.\\d{3})*,\\d+")) {
      return new BigDecimal(plain.replace(".", "").replace(',', '.'));
    }
    return plain.matches("\\d+(?:\\.\\d+)?") ? new BigDecimal(plain) : null;
  }
}
