package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.string;
import static org.entente.table.Column.weight;
import static org.entente.table.Topics.TOPIC_ID;

/** The table {@code topic_trends}: how much of each period is told by each topic. */
public final class TopicTrends {
  public static final Column PERIOD =
      string("period", "all, undated, a year, a quarter (2024-Q2) or a month (2024-05).");
  public static final Column MEAN_WEIGHT =
      weight("mean_weight", "Mean weight over the canonical articles of the period.");
  public static final Column SHARE =
      weight("share", "Share of these articles of which it is the first topic.");
  public static final Column ARTICLES =
      count("articles", "Canonical articles of the period of which it is the first topic.");
  public static final Column LOW = weight("low", "Lower bound of the share (Wilson, 95 %).");
  public static final Column HIGH = weight("high", "Upper bound of the share (Wilson, 95 %).");
  public static final Column CHANGE_Z =
      weight("change_z", "z of the share's difference from the period before; null without one.");

  public static final Table TABLE =
      Table.define("topic_trends", "One row per period and topic.")
          .columns(PERIOD, TOPIC_ID, MEAN_WEIGHT, SHARE, ARTICLES, LOW, HIGH, CHANGE_Z)
          .keyedBy(Table.Publication.SUMMARY, PERIOD, TOPIC_ID);

  private TopicTrends() {}
}
