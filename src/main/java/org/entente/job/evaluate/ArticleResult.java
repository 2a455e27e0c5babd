package org.entente.job.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;

/**
 * What a run says of one article.
 *
 * @param sourceId the record's own id
 * @param rawText the text as read
 * @param removed spans of boilerplate, in order
 * @param partners ids of mentions in the role of partner
 * @param theatres ids of mentions in the role of theatre
 * @param people ids of people
 * @param acts found
 * @param timexes expressions of time found
 */
record ArticleResult(
    String sourceId,
    String rawText,
    List<Span> removed,
    Set<String> partners,
    Set<String> theatres,
    Set<String> people,
    List<FoundAct> acts,
    List<TimexComparison.FoundTimex> timexes) {

  /**
   * An act of the run.
   *
   * @param actId its id
   * @param span of its quote in the raw text
   * @param type of the act
   * @param by ids
   * @param to ids
   * @param speakerId person id, or null
   * @param dueEarliest first day of the deadline, or null
   * @param dueLatest last day of the deadline, or null
   * @param dueText words of the deadline, or null
   * @param repeatsActId the act that it says again, or null
   * @param confidence 0 to 1, or null when the run does not say
   * @param commitmentId the undertaking that it belongs to, or null
   */
  record FoundAct(
      String actId,
      Span span,
      String type,
      List<String> by,
      List<String> to,
      String speakerId,
      LocalDate dueEarliest,
      LocalDate dueLatest,
      String dueText,
      String repeatsActId,
      Double confidence,
      String commitmentId) {

    /** An act of which neither confidence nor undertaking is known. */
    FoundAct(
        String actId,
        Span span,
        String type,
        List<String> by,
        List<String> to,
        String speakerId,
        LocalDate dueEarliest,
        LocalDate dueLatest,
        String dueText,
        String repeatsActId) {
      this(
          actId,
          span,
          type,
          by,
          to,
          speakerId,
          dueEarliest,
          dueLatest,
          dueText,
          repeatsActId,
          null,
          null);
    }
  }
}
