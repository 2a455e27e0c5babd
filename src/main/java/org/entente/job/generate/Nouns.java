package org.entente.job.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.job.generate.Vocabulary.Topic;

/**
 * Draws the nouns of an article from its two topics.
 *
 * @param main the topic of most nouns
 * @param second the topic of the others
 * @param draws the choices
 */
record Nouns(Topic main, Topic second, Draws draws) {
  /** Share of the nouns that are drawn from the main topic. */
  static final double MAIN_SHARE = 0.85;

  /** So many different nouns, as in "la pêche, les navires et le quota". */
  String phrase(int fewest, int most) {
    int wanted = draws.between(fewest, most);
    Set<String> nouns = new LinkedHashSet<>();
    while (nouns.size() < wanted) {
      nouns.add(draws.weighted((draws.chance(MAIN_SHARE) ? main : second).words()));
    }
    List<String> list = List.copyOf(nouns);
    int last = list.size() - 1;
    return last == 0
        ? list.get(0)
        : String.join(", ", list.subList(0, last)) + " et " + list.get(last);
  }
}
