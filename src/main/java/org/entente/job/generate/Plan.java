package org.entente.job.generate;

import java.time.LocalDate;
import java.util.List;
import org.entente.job.generate.Vocabulary.State;
import org.entente.job.generate.Vocabulary.Topic;

/**
 * What an article is about, before it is put into words.
 *
 * @param focus the state at the centre
 * @param partner who acts towards it
 * @param third a further state
 * @param topic of most of its nouns
 * @param second of the others
 * @param day of publication
 * @param dated whether the record bears its date
 * @param deed what the partner undertakes, where it does
 * @param deadline until when
 */
record Plan(
    State focus,
    State partner,
    State third,
    Topic topic,
    Topic second,
    LocalDate day,
    boolean dated,
    Deed deed,
    Deadline deadline) {
  /** The first day of the corpus. */
  static final LocalDate FIRST = LocalDate.of(2023, 1, 2);

  /** The day against which the planted life cycles are labelled. */
  static final LocalDate AS_OF = LocalDate.of(2025, 1, 31);

  private static final int DAYS = 700;
  private static final int WEEK = 6;
  private static final double DATED = 0.97;
  private static final int LATER = 20;
  private static final int LATEST = 30;

  /**
   * The plan of an article.
   *
   * @param block which of the blocks of articles it belongs to; time passes from block to block
   * @param blocks how many there are
   */
  static Plan of(Vocabulary vocabulary, long block, long blocks, Draws draws) {
    List<State> partners = vocabulary.states().subList(1, vocabulary.states().size());
    // Partners are as unequal as topics: the first ones of a block's draw are named more often.
    State partner = partners.get(Math.min(rank(partners, draws), rank(partners, draws)));
    State third = draws.pick(partners.stream().filter(state -> !state.equals(partner)).toList());
    Topic topic = draws.weighted(vocabulary.topics(), Topic::share);
    Topic second = draws.pick(vocabulary.topics());
    LocalDate day = FIRST.plusDays(block * DAYS / blocks + draws.between(0, WEEK));
    return new Plan(
        vocabulary.states().get(0),
        partner,
        third,
        topic,
        second,
        day,
        draws.chance(DATED),
        Deed.of(topic, draws),
        Deadline.after(day, draws));
  }

  private static int rank(List<State> states, Draws draws) {
    return draws.between(0, states.size() - 1);
  }

  /** The same matter some weeks later, in an article that bears its date. */
  Plan later(Draws draws) {
    LocalDate then = day.plusDays(draws.between(LATER, LATEST));
    return new Plan(focus, partner, third, topic, second, then, true, deed, deadline);
  }
}
