package org.entente.job.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a careful reader finds in one article.
 *
 * @param id the article's source_id
 * @param published ISO date, month or year, or null
 * @param agency that signs it, or null
 * @param partners ids of partners
 * @param theatres ids of places of deployment
 * @param people names
 * @param removed exact snippets that must not survive cleaning
 * @param kept exact snippets that must
 * @param timexes all expressions of time of the kept text
 * @param acts asserted acts
 * @param notActs exact words that no act may cover
 * @param duplicateOf id of the article that this one repeats, or null
 * @param alsoContains id of a further article that it holds besides, or null
 * @param contradictory whether what it says of its own date does not agree
 * @param mentions some mentions with their roles
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Label(
    String id,
    String published,
    String agency,
    List<String> partners,
    List<String> theatres,
    List<String> people,
    List<String> removed,
    List<String> kept,
    List<TimexComparison.LabelledTimex> timexes,
    List<LabelledAct> acts,
    @JsonProperty("not_acts") List<String> notActs,
    @JsonProperty("duplicate_of") String duplicateOf,
    @JsonProperty("also_contains") String alsoContains,
    boolean contradictory,
    List<MentionComparison.LabelledMention> mentions) {

  Label {
    partners = orEmpty(partners);
    theatres = orEmpty(theatres);
    people = orEmpty(people);
    removed = orEmpty(removed);
    kept = orEmpty(kept);
    timexes = timexes == null ? List.of() : List.copyOf(timexes);
    acts = acts == null ? List.of() : List.copyOf(acts);
    notActs = orEmpty(notActs);
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
  }

  /** A label without mentions. */
  Label(
      String id,
      String published,
      String agency,
      List<String> partners,
      List<String> theatres,
      List<String> people,
      List<String> removed,
      List<String> kept,
      List<TimexComparison.LabelledTimex> timexes,
      List<LabelledAct> acts,
      List<String> notActs,
      String duplicateOf,
      String alsoContains,
      boolean contradictory) {
    this(
        id,
        published,
        agency,
        partners,
        theatres,
        people,
        removed,
        kept,
        timexes,
        acts,
        notActs,
        duplicateOf,
        alsoContains,
        contradictory,
        List.of());
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * One labelled act.
   *
   * @param quote exact words inside its clause
   * @param type of the act
   * @param by ids of who is bound or asks
   * @param to ids of who benefits or is asked
   * @param speaker name, or null
   * @param when it was said: an ISO date, perhaps without its year, or null
   * @param due the deadline: an ISO date, its words, or null
   * @param optional neither demanded nor wrong
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LabelledAct(
      String quote,
      String type,
      List<String> by,
      List<String> to,
      String speaker,
      String when,
      String due,
      boolean optional) {

    LabelledAct {
      by = orEmpty(by);
      to = orEmpty(to);
    }
  }
}
