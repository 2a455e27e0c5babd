package org.entente.text.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.SpanIndex;
import org.entente.text.act.complement.Complement;
import org.entente.text.time.DateExpression;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexFinder;
import org.entente.text.time.TimexType;

/**
 * Until when an act is due.
 *
 * @param text the raw text of the article
 * @param published when it was published
 * @param timexes the article's expressions of time, by offset
 * @param places their spans
 * @param finder reads what lies in an act's content, all of which lies ahead
 */
record DueDates(
    String text,
    Interval published,
    List<TimeExpression> timexes,
    SpanIndex places,
    TimexFinder finder) {
  /** « novembre dernier », « l'an passé ». */
  private static final Pattern PAST =
      Pattern.compile(".*\\b(?:derniers?|dernieres?|passee?s?|precedente?s?|ecoulee?s?)");

  /** Words that change the meaning of an expression stand within so many characters of it. */
  private static final int CONTEXT_CHARS = 20;

  /** « chaque année », « par an ». */
  private static final Pattern AGAIN =
      Pattern.compile(
          "\\b(?:chaque|tous les|toutes les|par)"
              + " (?:ans?|annees?|mois|trimestres?|semestres?|semaines?|jours?)\\b");

  /** Kinds of complements that hold no verb, so that a date may belong to the one before. */
  private static final Set<Complement.Kind> NOMINAL =
      EnumSet.of(
          Complement.Kind.NP,
          Complement.Kind.ANY_NP,
          Complement.Kind.A_NP,
          Complement.Kind.DE_NP,
          Complement.Kind.A_NP_NP,
          Complement.Kind.ANY);

  /**
   * The deadline that the words name, or else their first date where that may lie ahead.
   *
   * @param type of the act; what is delivered has no deadline
   * @param kind how the content hangs on its verb
   * @param scopes where to look, the most likely place first
   */
  DateExpression due(ActType type, Complement.Kind kind, List<DueScope> scopes) {
    if (type.family() == ActType.Family.DELIVERY) {
      return null;
    }
    boolean undated =
        type == ActType.SIGNED || type.family() == ActType.Family.REQUEST && NOMINAL.contains(kind);
    for (DueScope scope : scopes) {
      DateExpression due = due(type, scope, undated || scope.explicit());
      if (due != null) {
        return due;
      }
    }
    return null;
  }

  private DateExpression due(ActType type, DueScope scope, boolean explicit) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression timex : ahead(scope.words())) {
      TimeExpression told = inStory(timex);
      if (counts(type, scope, told)) {
        found.add(told);
      }
    }
    for (TimeExpression timex : found) {
      if (isDeadline(timex)) {
        return expression(timex);
      }
    }
    for (TimeExpression timex : explicit ? List.<TimeExpression>of() : found) {
      if (DateWords.isDate(timex) && !DateWords.isAttribute(text, timex)) {
        return isBehind(timex) ? null : expression(timex);
      }
    }
    return null;
  }

  /** The expressions of some words, read as what lies ahead. */
  private List<TimeExpression> ahead(Span words) {
    int from = places.countBefore(words.start());
    int to = places.countBefore(words.end());
    if (from == to) {
      return List.of();
    }
    // Far from the article's expressions there is nothing to read again.
    int start = timexes.get(from).cueSpan().start() - CONTEXT_CHARS;
    while (start > words.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = timexes.get(to - 1).span().end() + CONTEXT_CHARS;
    while (end < words.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    Span near = new Span(Math.max(start, words.start()), Math.min(end, words.end()));
    return finder.find(text, near, published, Direction.FUTURE);
  }

  /** « un an plus tard »: behind a date that the article names before. */
  private TimeExpression inStory(TimeExpression timex) {
    if (!timex.rule().startsWith("later")) {
      return timex;
    }
    int from = places.countBefore(timex.span().start());
    int to = places.countBefore(timex.span().end());
    return timexes.subList(from, to).stream()
        .filter(told -> told.span().overlaps(timex.span()))
        .findFirst()
        .orElse(timex);
  }

  /** « chaque année à partir de 2026 »: what comes again and again is never due. */
  private boolean isStart(TimeExpression timex, DueScope scope) {
    return timex.cue() == TimeExpression.Cue.FROM
        && !FoldedText.fold(timex.cueSpan().of(text)).startsWith("des ")
        && AGAIN.matcher(FoldedText.fold(scope.words().of(text))).find();
  }

  /** Whether an expression of time may be a deadline at all where it stands. */
  private boolean counts(ActType type, DueScope scope, TimeExpression timex) {
    boolean open = scope.negated() && timex.cue() == TimeExpression.Cue.BY;
    boolean attribute =
        timex.cue() != TimeExpression.Cue.BY
            && scope.attributes().stream().anyMatch(timex.span()::overlaps);
    boolean notBefore =
        timex.cue() == TimeExpression.Cue.BY
            && DateWords.wordBefore(text, timex.cueSpan().start()).equals("pas");
    boolean past = PAST.matcher(FoldedText.fold(timex.text())).matches();
    return !open
        && !attribute
        && !notBefore
        && !past
        && !isStart(timex, scope)
        && !(isPeriod(timex) && isText(type));
  }

  /** « un programme pour 2026-2030 »: how long a text holds is no deadline. */
  private static boolean isText(ActType type) {
    return type.family() == ActType.Family.AGREEMENT;
  }

  private static boolean isPeriod(TimeExpression timex) {
    return timex.value().contains("/");
  }

  private static boolean isDeadline(TimeExpression timex) {
    return timex.cue() == TimeExpression.Cue.BY && timex.type() != TimexType.SET
        || timex.rule().equals("ahead") && !DateWords.isVague(timex);
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
    if (!isPeriod(timex) || !interval.isKnown()) {
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

  /** « jeudi » in a page of that Thursday is when it was said. */
  private boolean isToday(TimeExpression timex) {
    return timex.isResolved()
        && published.isKnown()
        && timex.interval().earliest().equals(published.earliest())
        && timex.interval().latest().equals(published.latest())
        && published.earliest().equals(published.latest());
  }

  private boolean isBehind(TimeExpression timex) {
    return timex.cue() == TimeExpression.Cue.SINCE
        || timex.isResolved()
            && published.isKnown()
            && timex.interval().latest().isBefore(published.earliest())
        || isToday(timex);
  }
}
