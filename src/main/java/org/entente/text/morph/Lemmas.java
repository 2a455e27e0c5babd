package org.entente.text.morph;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the dictionary's lemmas to those of usage: participles used as adjectives stand under
 * their own masculine (« ouvert », not « ouvrir »), feminine nouns made of adjectives under
 * themselves (« capitale », not « capital »), verbs under their usual spelling (« naître »).
 */
final class Lemmas {
  private Lemmas() {}

  /** The readings of a form in lower case, with usual lemmas, each once. */
  static List<Reading> usual(String lower, List<Reading> readings) {
    if (readings.size() == 1) {
      return List.of(usual(lower, readings.get(0), readings));
    }
    List<Reading> usual = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      Reading mended = usual(lower, reading, readings);
      if (!usual.contains(mended)) {
        usual.add(mended);
      }
    }
    return usual;
  }

  private static Reading usual(String lower, Reading reading, List<Reading> all) {
    String lemma = reading.lemma();
    return switch (reading.pos()) {
      case VERB -> with(reading, circumflexed(lemma));
      case ADJECTIVE -> isVerb(lemma, all) ? with(reading, masculine(lower, reading)) : reading;
      case NOUN ->
          reading.gender().equals("f") && hasAdjective(lemma, all)
              ? with(reading, singular(lower, reading))
              : reading;
      default -> reading;
    };
  }

  /** « naitre », « accroitre »: the spelling without circumflex is rare. */
  private static String circumflexed(String lemma) {
    if (lemma.endsWith("aitre") || lemma.endsWith("oitre")) {
      return lemma.substring(0, lemma.length() - 4) + "\u00EEtre";
    }
    return lemma;
  }

  private static boolean isVerb(String lemma, List<Reading> all) {
    return all.stream().anyMatch(r -> r.pos() == Reading.Pos.VERB && r.lemma().equals(lemma));
  }

  private static boolean hasAdjective(String lemma, List<Reading> all) {
    return all.stream().anyMatch(r -> r.pos() == Reading.Pos.ADJECTIVE && r.lemma().equals(lemma));
  }

  private static String singular(String lower, Reading reading) {
    return reading.number().equals("p") && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private static String masculine(String lower, Reading reading) {
    String singular = singular(lower, reading);
    return reading.gender().equals("f") && singular.endsWith("e")
        ? singular.substring(0, singular.length() - 1)
        : singular;
  }

  private static Reading with(Reading reading, String lemma) {
    return lemma.equals(reading.lemma()) ? reading : reading.under(lemma);
  }
}
