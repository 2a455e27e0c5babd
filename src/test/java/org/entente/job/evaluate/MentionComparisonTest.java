package org.entente.job.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.entente.job.evaluate.MentionComparison.FoundMention;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

final class MentionComparisonTest {
  private static final String TEXT = "Le Japon aide le Laos à Tokyo. Voir : Le Japon à Tokyo";

  private static final String LABEL =
      """
      {"id": "a", "mentions": [
        {"text": "Le Japon aide", "entity": "JPN", "role": "partner"},
        {"text": "le Laos", "entity": "LAO", "role": "theatre"},
        {"text": "à Tokyo", "entity": "JPN", "role": "venue"},
        {"text": "aide", "entity": "UN", "role": "partner"}]}
      """;

  @Test
  void countsRightRolesOfFoundMentionsAndOfAllLabels() throws IOException {
    Label label = new ObjectMapper().readValue(LABEL, Label.class);
    ArticleResult result =
        new ArticleResult(
            "a",
            TEXT,
            List.of(new Span(31, 54)),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            List.of());
    MentionComparison roles = new MentionComparison();
    roles.add(
        label,
        result,
        List.of(
            found(3, 8, "JPN", "partner"),
            found(17, 21, "LAO", "partner"),
            found(24, 29, "JPN", "venue")));
    Measure measure = roles.measure();
    assertEquals(2, measure.right());
    assertEquals(3, measure.found());
    assertEquals(4, measure.labelled());
    assertEquals(
        List.of(
            "a\troles\texpected theatre, found [partner]: le Laos",
            "a\troles\texpected partner, found []: aide"),
        roles.differences());
  }

  @Test
  void anArticleThatTheRunLacksIsMissed() throws IOException {
    Label label = new ObjectMapper().readValue(LABEL, Label.class);
    MentionComparison roles = new MentionComparison();
    roles.add(label, null, List.of());
    assertEquals(0, roles.measure().found());
    assertEquals(4, roles.measure().labelled());
  }

  private static FoundMention found(int start, int end, String id, String role) {
    return new FoundMention(new Span(start, end), id, role);
  }
}
