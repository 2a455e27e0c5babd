package org.entente.report.html;

import java.util.List;

/**
 * A commitment on the page.
 *
 * @param anchor its place
 * @param parties who towards whom
 * @param drawnParties the same with short names, for the drawing
 * @param status in words
 * @param late whether it is overdue
 * @param type in words
 * @param action what is undertaken or asked for
 * @param shortAction the same for the drawing
 * @param quote its most telling quote
 * @param citation the article of the quote; null for none
 * @param facts deadline, first statement and the like
 * @param steps what became of it
 * @param moreSteps where the other steps are; null where all are shown
 */
record CommitmentCard(
    String anchor,
    String parties,
    String drawnParties,
    String status,
    boolean late,
    String type,
    String action,
    String shortAction,
    String quote,
    Names.Citation citation,
    List<Fact> facts,
    List<Step> steps,
    String moreSteps) {

  /** Whether the steps say more than that it was stated. */
  boolean followed() {
    return steps.size() > 1;
  }

  /**
   * A fact.
   *
   * @param label what it is
   * @param words what is known
   */
  record Fact(String label, String words) {}

  /**
   * A step.
   *
   * @param date when
   * @param event what happened
   * @param quote its words; null for a computed step or where they stand above
   * @param citation the article; null for a computed step
   */
  record Step(String date, String event, String quote, Names.Citation citation) {}
}
