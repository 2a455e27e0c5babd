package org.entente.job.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * Compares the roles of labelled mentions with those of a run. A label names the words that a
 * mention stands in, its entity and its role; it is found when the run names that entity within the
 * words' first kept place, and right when one of those mentions has the role. So precision is the
 * share of right roles among the mentions that the run finds, recall that among all labels.
 */
final class MentionComparison {
  private final List<String> differences = new ArrayList<>();
  private Measure measure = Measure.of("roles");

  /**
   * A labelled mention.
   *
   * @param text words that hold the mention and are kept by cleaning
   * @param entity its id
   * @param role partner, theatre, venue, source, focus or other
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LabelledMention(String text, String entity, String role) {}

  /**
   * A mention of the run.
   *
   * @param span in the raw text
   * @param entityId its id, or null
   * @param role as published
   */
  record FoundMention(Span span, String entityId, String role) {}

  /**
   * Adds an article.
   *
   * @param result the article in the run; null when the run does not have it
   * @param mentions of the run in the article
   */
  void add(Label label, ArticleResult result, List<FoundMention> mentions) {
    for (LabelledMention labelled : label.mentions()) {
      Span place = result == null ? null : Quotes.kept(labelled.text(), result);
      List<String> roles = roles(labelled, place, mentions);
      boolean right = roles.contains(labelled.role());
      measure = measure.plus(right ? 1 : 0, roles.isEmpty() ? 0 : 1, 1);
      if (!right) {
        differences.add(
            String.join(
                "\t",
                label.id(),
                "roles",
                "expected " + labelled.role() + ", found " + roles + ": " + labelled.text()));
      }
    }
  }

  private static List<String> roles(
      LabelledMention labelled, Span place, List<FoundMention> mentions) {
    return mentions.stream()
        .filter(mention -> place != null && mention.span().overlaps(place))
        .filter(mention -> labelled.entity().equals(mention.entityId()))
        .map(FoundMention::role)
        .toList();
  }

  Measure measure() {
    return measure;
  }

  /** What differed, a line each: article, layer, what. */
  List<String> differences() {
    return List.copyOf(differences);
  }
}
