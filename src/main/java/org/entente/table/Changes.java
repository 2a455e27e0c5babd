package org.entente.table;

import static org.entente.table.Column.string;

/**
 * The table {@code changes}: what differs from the previous published run, one row a difference.
 */
public final class Changes {
  public static final Column CHANGE_KIND =
      string(
          "kind",
          "new_partner, lost_partner, rising_partner, new_topic, gone_topic, rising_topic,"
              + " new_commitment, status_changed or newly_overdue.");
  public static final Column SUBJECT_ID = string("subject_id", "The partner, topic or commitment.");
  public static final Column SUBJECT_NAME =
      string("subject_name", "Its name, label or action, for people.");
  public static final Column BEFORE =
      string("before", "What the previous run said: articles, prevalence or status.");
  public static final Column AFTER = string("after", "What this run says of the same.");
  public static final Column EVIDENCE_ARTICLE_ID =
      string("evidence_article_id", "An article that shows it; of what is gone, of the last run.");

  public static final Table TABLE =
      Table.define("changes", "One row per difference from the previous published run.")
          .columns(CHANGE_KIND, SUBJECT_ID, SUBJECT_NAME, BEFORE, AFTER, EVIDENCE_ARTICLE_ID)
          .keyedBy(Table.Publication.SUMMARY, CHANGE_KIND, SUBJECT_ID);

  private Changes() {}
}
