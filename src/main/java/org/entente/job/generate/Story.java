package org.entente.job.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.job.generate.Vocabulary.State;

/**
 * An article in words, without the furniture of its page.
 *
 * @param title its title
 * @param paragraphs its paragraphs
 * @param acts what it asserts, in their order
 * @param filler a sentence that asserts nothing
 */
record Story(String title, List<String> paragraphs, List<PlantedAct> acts, String filler) {
  private static final double NARRATIVE = 0.6;
  private static final double STATEMENT = 0.65;
  private static final double CLOSED = 0.5;
  private static final double INTRO_FIRST = 0.5;

  /** Copies the lists. */
  Story {
    paragraphs = List.copyOf(paragraphs);
    acts = List.copyOf(acts);
  }

  /** Puts acts among sentences that assert nothing. */
  static Story of(Plan plan, List<PlantedAct> acts, Vocabulary vocabulary, Draws draws) {
    Nouns nouns = new Nouns(plan.topic(), plan.second(), draws);
    Map<String, List<String>> pieces = vocabulary.pieces();
    List<String> paragraphs = new ArrayList<>();
    String intro =
        actors(draws.pick(pieces.get("intro")), plan).replace("{nouns}", nouns.phrase(2, 3)) + ".";
    String filler = filler(pieces, nouns, draws);
    boolean introFirst = acts.isEmpty() || draws.chance(INTRO_FIRST);
    paragraphs.add(introFirst ? intro : acts.get(0).sentence());
    int told = introFirst ? 0 : 1;
    paragraphs.add(filler + " " + filler(pieces, nouns, draws));
    for (PlantedAct act : acts.subList(told, acts.size())) {
      List<String> sentences = new ArrayList<>();
      sentences.add(act.sentence());
      for (int i = draws.between(1, 3); i > 0; i--) {
        sentences.add(filler(pieces, nouns, draws));
      }
      paragraphs.add(String.join(" ", sentences));
    }
    for (int i = draws.between(1, 2); i > 0; i--) {
      paragraphs.add(filler(pieces, nouns, draws) + " " + filler(pieces, nouns, draws));
    }
    String title = actors(draws.pick(pieces.get("title")), plan);
    return new Story(title, paragraphs, acts, filler);
  }

  private static String actors(String text, Plan plan) {
    State a = plan.partner();
    State b = plan.focus();
    String label = plan.topic().label();
    return text.replace("{a}", a.name())
        .replace("{a_upper}", ActSentences.upper(a.name()))
        .replace("{a_of}", a.of())
        .replace("{b}", b.name())
        .replace("{b_of}", b.of())
        .replace("{label}", label)
        .replace("{label_lower}", label.toLowerCase(Locale.FRENCH));
  }

  private static String filler(Map<String, List<String>> pieces, Nouns nouns, Draws draws) {
    if (draws.chance(NARRATIVE)) {
      String closing = draws.chance(CLOSED) ? " " + draws.pick(pieces.get("closing")) : "";
      return draws.pick(pieces.get("opening"))
          + ", "
          + draws.pick(pieces.get("subject"))
          + " "
          + draws.pick(pieces.get("verb"))
          + " "
          + nouns.phrase(2, 3)
          + closing
          + ".";
    }
    return draws.chance(STATEMENT)
        ? ActSentences.upper(nouns.phrase(2, 3)) + " " + draws.pick(pieces.get("predicate")) + "."
        : draws.pick(pieces.get("document")).replace("{nouns}", nouns.phrase(2, 3));
  }
}
