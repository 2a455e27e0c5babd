package org.entente.job.evaluate;

import java.time.LocalDate;
import java.util.List;

/**
 * An undertaking of the run.
 *
 * @param id its commitment_id
 * @param family of the table {@code commitments}
 * @param by ids
 * @param to ids
 * @param saidStatus the status by quotes alone
 * @param dueLatest last day of its deadline, or null
 * @param steps its timeline
 */
record FoundCommitment(
    String id,
    String family,
    List<String> by,
    List<String> to,
    String saidStatus,
    LocalDate dueLatest,
    List<FoundStep> steps) {

  /**
   * A step of the timeline.
   *
   * @param event as in the table {@code commitment_timeline}
   * @param earliest first day, or null
   * @param latest last day, or null
   * @param article source id of the article that says it, or null for a computed step
   */
  record FoundStep(String event, LocalDate earliest, LocalDate latest, String article) {}
}
