package org.entente.text.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.SpanIndex;
import org.entente.text.time.DateExpression;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexFinder;
import org.entente.text.time.TimexType;

/**
 * When an act was said, and until when it is due.
 *
 * @param text the raw text of the article
 * @param published when it was published
 * @param timexes the article's expressions of time, by offset
 * @param places their spans
 * @param finder reads what lies in an act's content, all of which lies ahead
 */
record ActDates(
    String text,
    Interval published,
    List<TimeExpression> timexes,
    SpanIndex places,
    TimexFinder finder) {

  /** The first date of the sentence outside the content, or else the day of publication. */
  Interval stated(Sentence sentence, Span content) {
    int from = places.countBefore(sentence.span().start());
    int to = places.countBefore(sentence.span().end());
    for (TimeExpression timex : timexes.subList(from, to)) {
      if (sentence.span().contains(timex.span())
          && isDate(timex)
          && timex.cue() != TimeExpression.Cue.BY
          && !content.overlaps(timex.cueSpan())) {
        return timex.interval();
      }
    }
    return published.isKnown() ? published.by("publication") : Interval.UNKNOWN;
  }

  /** The deadline that the content names, or else its first date where that may lie ahead. */
  DateExpression due(ActType type, Span content) {
    if (type.family() == ActType.Family.DELIVERY) {
      return null;
    }
    List<TimeExpression> found = finder.find(text, content, published, Direction.FUTURE);
    for (TimeExpression timex : found) {
      if (isDeadline(timex)) {
        return expression(timex);
      }
    }
    if (type == ActType.SIGNED || type == ActType.REFUSAL) {
      return null;
    }
    for (TimeExpression timex : found) {
      if (isDate(timex) && !isSeason(timex)) {
        return isBehind(timex) ? null : expression(timex);
      }
    }
    return null;
  }

  private static boolean isDeadline(TimeExpression timex) {
    return timex.cue() == TimeExpression.Cue.BY && timex.type() != TimexType.SET
        || timex.rule().equals("ahead") && !isVague(timex);
  }

  /** Vague references and the hours of a day date nothing. */
  private static boolean isDate(TimeExpression timex) {
    return timex.type() == TimexType.DATE && !isVague(timex)
        || timex.type() == TimexType.TIME && timex.isResolved();
  }

  /** A season without a preposition of deadlines is too wide to be one. */
  private static boolean isSeason(TimeExpression timex) {
    return timex.rule().startsWith("season");
  }

  private static boolean isVague(TimeExpression timex) {
    return timex.value().endsWith("_REF");
  }

  private DateExpression expression(TimeExpression timex) {
    return new DateExpression(timex.cueSpan(), timex.cueSpan().of(text).strip(), interval(timex));
  }

  /** What is due within a time is due at its end, what is due in a period in its last part. */
  private Interval interval(TimeExpression timex) {
    if (timex.type() == TimexType.DURATION) {
      return within(timex.value());
    }
    Interval interval = timex.interval();
    if (!timex.value().contains("/") || !interval.isKnown()) {
      return interval;
    }
    LocalDate last = interval.latest();
    return interval.granularity().equals("year")
        ? Interval.year(last.getYear(), "period_end")
        : Interval.day(last, "period_end");
  }

  private Interval within(String duration) {
    if (!published.isKnown()) {
      return Interval.UNKNOWN;
    }
    try {
      Period period = Period.parse(duration);
      return new Interval(
          published.earliest().plus(period),
          published.latest().plus(period),
          period.getYears() > 0 ? "year" : period.getMonths() > 0 ? "month" : "day",
          "relative_to_publication");
    } catch (DateTimeException e) {
      return Interval.UNKNOWN;
    }
  }

  private boolean isBehind(TimeExpression timex) {
    return timex.cue() == TimeExpression.Cue.SINCE
        || timex.isResolved()
            && published.isKnown()
            && timex.interval().latest().isBefore(published.earliest());
  }
}
