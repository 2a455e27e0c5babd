package org.entente.report.html;

/**
 * How much the page holds at most, so that its size does not grow with the corpus. Whoever selects
 * the rows of {@link org.entente.report.ReportData} keeps to the numbers of rows; lengths are kept
 * here.
 */
public final class Limits {
  /** Partners in the ranking. */
  public static final int PARTNERS = 40;

  /** Pairs of partners to choose links of the drawing from. */
  public static final int PAIRS = 300;

  /** Pairs of actors. */
  public static final int ACTOR_PAIRS = 25;

  /** Topics. */
  public static final int TOPICS = 20;

  /** Overdue commitments. */
  public static final int OVERDUE = 20;

  /** Commitments with a deadline to come. */
  public static final int UPCOMING = 15;

  /** Other commitments. */
  public static final int OTHERS = 15;

  /** Steps of each commitment. */
  public static final int STEPS = 5;

  /** Changes of each kind. */
  public static final int CHANGES = 10;

  /** Sources, agencies and reasons. */
  public static final int SOURCES = 12;

  /** Stories told more than once. */
  public static final int STORIES = 8;

  /** Models that were compared. */
  public static final int MODELS = 30;

  static final int DRAWN_PARTNERS = 28;
  static final int DRAWN_TIES = 60;
  static final int SHOWN_PAIRS = 20;
  static final int SHOWN_MONTHS = 144;

  /** Lengths in characters. */
  static final int NAME = 100;

  static final int LABEL = 50;
  static final int TITLE = 140;
  static final int QUOTE = 450;
  static final int STEP_QUOTE = 160;
  static final int ACTION = 220;
  static final int WARNING = 300;
  static final int LIST = 6;

  private Limits() {}
}
