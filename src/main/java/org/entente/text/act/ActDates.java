package org.entente.text.act;

import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.SpanIndex;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;

/**
 * When an act was said.
 *
 * @param text the raw text of the article
 * @param published when it was published
 * @param timexes the article's expressions of time, by offset
 * @param places their spans
 */
record ActDates(String text, Interval published, List<TimeExpression> timexes, SpanIndex places) {

  /**
   * The first date behind the verb of what is done, or else of the sentence outside the content, or
   * else the day of publication.
   *
   * @param sentence where the act stands
   * @param content what is to be done
   * @param done where it says when it was done, or null
   */
  Interval stated(Sentence sentence, Span content, Span done) {
    Interval when = done == null ? null : done(done);
    return when == null ? said(sentence, content) : when;
  }

  private Interval done(Span scope) {
    int from = places.countBefore(scope.start());
    int to = places.countBefore(scope.end());
    for (TimeExpression timex : timexes.subList(from, to)) {
      boolean behind = timex.isResolved() && !isAhead(timex);
      boolean dates =
          DateWords.isDate(timex) && !DateWords.isAttribute(text, timex) && timex.cue() == null;
      if (scope.contains(timex.span()) && behind && dates) {
        return timex.interval();
      }
    }
    return null;
  }

  /** What is told has been said: « lequel entrera en vigueur le 1er mars » says not when. */
  private boolean isAhead(TimeExpression timex) {
    return timex.isResolved()
        && published.isKnown()
        && timex.interval().earliest().isAfter(published.latest());
  }

  private Interval said(Sentence sentence, Span content) {
    int from = places.countBefore(sentence.span().start());
    int to = places.countBefore(sentence.span().end());
    for (TimeExpression timex : timexes.subList(from, to)) {
      if (sentence.span().contains(timex.span())
          && DateWords.isDate(timex)
          && !isAhead(timex)
          && timex.cue() != TimeExpression.Cue.BY
          && !content.overlaps(timex.cueSpan())) {
        return timex.interval();
      }
    }
    return published.isKnown() ? published.by("publication") : Interval.UNKNOWN;
  }
}
