package org.entente.job.generate;

import java.util.List;

/**
 * Something that one state does for another, in words that can be put into several clauses.
 *
 * @param infinitive as in "livrer"
 * @param participle as in "livré"
 * @param object as in "500 tonnes de riz"
 * @param purpose what follows the beneficiary, with the space before it; or empty
 */
record Deed(String infinitive, String participle, String object, String purpose) {
  private static final List<String[]> GIVING =
      List.of(
          new String[] {"livrer", "livré"},
          new String[] {"fournir", "fourni"},
          new String[] {"remettre", "remis"},
          new String[] {"envoyer", "envoyé"});
  private static final List<String[]> PAYING =
      List.of(new String[] {"verser", "versé"}, new String[] {"accorder", "accordé"});
  private static final double GOODS = 0.65;
  private static final int TEN = 10;
  private static final int MOST = 90;

  /** A deed of a topic. */
  static Deed of(Vocabulary.Topic topic, Draws draws) {
    if (draws.chance(GOODS)) {
      String[] verb = draws.pick(GIVING);
      int number = draws.between(2, MOST) * TEN;
      return new Deed(verb[0], verb[1], number + " " + draws.pick(topic.goods()), "");
    }
    String[] verb = draws.pick(PAYING);
    return new Deed(
        verb[0],
        verb[1],
        draws.between(2, MOST) + " millions d'euros",
        " pour " + draws.pick(topic.money()));
  }
}
