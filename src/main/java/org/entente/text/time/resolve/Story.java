package org.entente.text.time.resolve;

import java.time.LocalDate;
import org.entente.text.time.Interval;

/** What a text has said of time so far: the day that « le lendemain » counts from. */
final class Story {
  /** Stands for a year that nothing decides, in calendars of month and day; not a leap year. */
  static final int NO_YEAR = 2001;

  private final Interval published;
  private LocalDate day;
  private LocalDate partial;
  private int partialWeekday;
  private LocalDate dispatchDay;
  private Interval reference = Interval.UNKNOWN;
  private String referenceValue;
  private int sentence;
  private int daySentence = -9;
  private int year;
  private int yearSentence = -9;

  Story(Interval published) {
    this.published = published;
  }

  /** When the text was published. */
  Interval published() {
    return published;
  }

  /** The anchor of « hier » and « lundi »: a full day near the top where the date is a month. */
  Interval anchor() {
    boolean month = published.isKnown() && !published.earliest().equals(published.latest());
    return month && dispatchDay != null
        ? Interval.day(dispatchDay, "relative_to_first_date")
        : published;
  }

  void nextSentence() {
    sentence++;
  }

  /** Notes a date of the text. */
  void note(Interval interval, String value, boolean spelledOut) {
    if (!interval.isKnown()) {
      return;
    }
    reference = interval;
    referenceValue = value;
    if (interval.earliest().equals(interval.latest())) {
      day = interval.earliest();
      daySentence = sentence;
      boolean inside =
          published.isKnown()
              && !day.isBefore(published.earliest())
              && !day.isAfter(published.latest());
      if (spelledOut && inside && dispatchDay == null) {
        dispatchDay = day;
      }
    }
  }

  /** Notes a year that the text names. */
  void noteYear(int named) {
    year = named;
    yearSentence = sentence;
  }

  /** Notes a day of a month of an unknown year; weekday 0 when the text does not say it. */
  void notePartial(LocalDate date, int weekday) {
    partial = date;
    partialWeekday = weekday;
  }

  /** The day that the text speaks of, or null. */
  LocalDate day() {
    return day;
  }

  /** The day that this sentence or the one before speaks of, or null. */
  LocalDate recentDay() {
    return sentence - daySentence <= 1 ? day : null;
  }

  /** The day and month that the text speaks of when the year is unknown, or null. */
  LocalDate partial() {
    return partial;
  }

  int partialWeekday() {
    return partialWeekday;
  }

  /** The time that the text speaks of, or the time of writing. */
  Interval reference() {
    return reference.isKnown() ? reference : anchor();
  }

  /** The date that the text names last, or null. */
  Resolution last() {
    return reference.isKnown() ? Resolution.date(referenceValue, reference) : null;
  }

  /** The year that the sentence names, or 0. */
  int sentenceYear() {
    return yearSentence == sentence ? year : 0;
  }
}
