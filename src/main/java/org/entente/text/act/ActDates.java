package org.entente.text.act;

import java.util.List;
import java.util.Locale;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.time.DateExpression;
import org.entente.text.time.DateReader;
import org.entente.text.time.Interval;

/**
 * When an act was said, and until when it is due.
 *
 * @param text the raw text of the article
 * @param published when it was published
 */
record ActDates(String text, Interval published) {
  /** Dates behind it lie in the past. */
  private static final String SINCE = "depuis";

  /** The first date of the sentence outside the content, or else the day of publication. */
  Interval stated(Sentence sentence, Span content) {
    for (DateExpression date : DateReader.dates(text, sentence.span(), published, -1)) {
      if (!content.overlaps(date.span())) {
        return date.interval();
      }
    }
    return published.isKnown() ? published.by("publication") : Interval.UNKNOWN;
  }

  /** The deadline that the content names, or else its first date where that may lie ahead. */
  DateExpression due(ActType type, Span content) {
    if (type.family() == ActType.Family.DELIVERY) {
      return null;
    }
    DateExpression deadline = DateReader.deadline(text, content, published);
    if (deadline != null || type == ActType.SIGNED || type == ActType.REFUSAL) {
      return deadline;
    }
    List<DateExpression> dates = DateReader.dates(text, content, published, 1);
    return dates.isEmpty() || isBehind(dates.get(0)) ? null : dates.get(0);
  }

  private boolean isBehind(DateExpression date) {
    if (date.text().toLowerCase(Locale.FRENCH).startsWith(SINCE)) {
      return true;
    }
    return date.interval().isKnown()
        && published.isKnown()
        && date.interval().latest().isBefore(published.earliest());
  }
}
