package org.entente.job.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A life cycle as a careful reader tells it: what was undertaken in several articles, and what
 * became of it.
 *
 * @param story its name
 * @param articles ids of the articles that tell it, in order
 * @param asOf the day on which the statuses hold
 * @param commitments what was undertaken or asked for
 * @param mustNotMerge pairs of keys that are two undertakings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record StoryLabel(
    String story,
    List<String> articles,
    @JsonProperty("as_of") String asOf,
    List<LabelledCommitment> commitments,
    @JsonProperty("must_not_merge") List<List<String>> mustNotMerge) {

  StoryLabel {
    articles = articles == null ? List.of() : List.copyOf(articles);
    commitments = commitments == null ? List.of() : List.copyOf(commitments);
    mustNotMerge = mustNotMerge == null ? List.of() : List.copyOf(mustNotMerge);
  }

  /**
   * One labelled undertaking or request.
   *
   * @param key its name within the story
   * @param by ids of who is bound or asks
   * @param to ids of who benefits or is asked
   * @param family of what was first said
   * @param articles ids of those that speak of it
   * @param events its steps
   * @param status on the day of the story
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LabelledCommitment(
      String key,
      List<String> by,
      List<String> to,
      String family,
      List<String> articles,
      List<LabelledEvent> events,
      String status) {

    LabelledCommitment {
      by = by == null ? List.of() : List.copyOf(by);
      to = to == null ? List.of() : List.copyOf(to);
      articles = articles == null ? List.of() : List.copyOf(articles);
      events = events == null ? List.of() : List.copyOf(events);
    }
  }

  /**
   * One labelled step.
   *
   * @param event as in the table {@code commitment_timeline}
   * @param date a day, month, quarter or year in ISO form, or null
   * @param article id of the article that says it, or null for a computed step
   * @param quote exact words that say it, or null
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LabelledEvent(String event, String date, String article, String quote) {}
}
