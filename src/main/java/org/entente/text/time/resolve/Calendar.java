package org.entente.text.time.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Function;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;
import org.entente.text.time.rule.TimeParts;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.ShortYear;

/** Dates that name a day, month or year, as far as they name it. */
final class Calendar {
  private static final String EXPLICIT = "explicit_date";
  private static final String FIRST_DATE = "relative_to_first_date";
  private static final String BY_PUBLICATION = "relative_to_publication";

  private final Story story;

  Calendar(Story story) {
    this.story = story;
  }

  /** The date that the parts name, without its time of day. */
  Resolution date(TimeParts parts, Direction direction) {
    int month = month(parts);
    int day = day(parts);
    if (month == 0 && day == 0) {
      return parts.has(Atom.WEEKDAY)
          ? weekday(parts.first(Atom.WEEKDAY), parts.shift(), direction)
          : relativeDay(0);
    }
    int year = year(parts);
    if (year > 0) {
      story.noteYear(year);
      return explicit(year, month, day);
    }
    if (month == 0) {
      return dayOfMonth(day, parts.first(Atom.WEEKDAY), parts.shift(), direction);
    }
    return dayAndMonth(parts, month, day, direction);
  }

  private static int day(TimeParts parts) {
    if (parts.has(Atom.DATENUM)) {
      return parts.first(Atom.DATENUM) % 100;
    }
    return parts.has(Atom.DAYMONTH) ? parts.first(Atom.DAYMONTH) % 100 : parts.first(Atom.DAY);
  }

  private static int month(TimeParts parts) {
    if (parts.has(Atom.DATENUM)) {
      return parts.first(Atom.DATENUM) / 100 % 100;
    }
    return parts.has(Atom.DAYMONTH) ? parts.first(Atom.DAYMONTH) / 100 : parts.first(Atom.MONTH);
  }

  /** The year that the parts name, or 0. */
  static int year(TimeParts parts) {
    if (parts.has(Atom.DATENUM)) {
      return parts.first(Atom.DATENUM) / 10000;
    }
    if (parts.has(Atom.YEAR)) {
      return parts.first(Atom.YEAR);
    }
    if (parts.has(Atom.MODERN)) {
      return parts.first(Atom.MODERN);
    }
    return parts.has(Atom.YY) ? ShortYear.of(parts.first(Atom.YY)) : 0;
  }

  private static Resolution explicit(int year, int month, int day) {
    Resolution date = inYear(year, month, day, day > 0 ? EXPLICIT : "explicit_month");
    return date != null
        ? date
        : Resolution.open(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  /** The date, or null when the month has no such day. */
  static Resolution inYear(int year, int month, int day, String method) {
    if (day == 0) {
      return Periods.month(YearMonth.of(year, month), method);
    }
    try {
      return Periods.day(LocalDate.of(year, month, day), method);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Resolution dayAndMonth(TimeParts parts, int month, int day, Direction direction) {
    int named = story.sentenceYear();
    if (named > 0 && parts.shift() == 0 && isBefore(named) && direction != Direction.FUTURE) {
      Resolution date = inYear(named, month, day, "year_of_sentence");
      if (date != null) {
        return date;
      }
    }
    Resolution chosen = choose(parts, month, day, direction);
    if (chosen != null) {
      return chosen;
    }
    if (day > 0) {
      notePartial(month, day, parts.first(Atom.WEEKDAY));
    }
    return Resolution.open(
        day == 0
            ? String.format(Locale.ROOT, "XXXX-%02d", month)
            : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  private boolean isBefore(int year) {
    Interval published = story.published();
    return published.isKnown() && year < published.earliest().getYear();
  }

  /** The occurrence that the weekday speaks for, or else the verb. */
  private Resolution choose(TimeParts parts, int month, int day, Direction direction) {
    Direction side = day == 0 && direction != Direction.FUTURE ? Direction.PAST : direction;
    YearChoice choice = new YearChoice(story.published(), side, parts.shift());
    String method = day == 0 ? "month_by_publication" : "day_month_by_publication";
    if (parts.has(Atom.WEEKDAY) && day > 0) {
      DayOfWeek weekday = DayOfWeek.of(parts.first(Atom.WEEKDAY));
      YearChoice anySide = new YearChoice(story.published(), Direction.UNKNOWN, parts.shift());
      Resolution fitting =
          anySide.choose(
              year -> {
                Resolution date = inYear(year, month, day, "weekday_and_publication");
                boolean fits =
                    date != null
                        && isNear(year)
                        && date.interval().earliest().getDayOfWeek() == weekday;
                return fits ? date : null;
              });
      if (fitting != null) {
        return fitting;
      }
    }
    return choice.choose(year -> inYear(year, month, day, method));
  }

  private boolean isNear(int year) {
    Interval published = story.published();
    return year >= published.earliest().getYear() - 1 && year <= published.latest().getYear() + 1;
  }

  private void notePartial(int month, int day, int weekday) {
    try {
      story.notePartial(LocalDate.of(Story.NO_YEAR, month, day), weekday);
    } catch (DateTimeException e) {
      story.notePartial(null, 0);
    }
  }

  /** « le 14 », « mardi 12 »: in the month of writing or one beside it. */
  private Resolution dayOfMonth(int day, int weekday, int shift, Direction direction) {
    Resolution found = atAnchor(anchor -> dayNear(anchor, day, weekday, shift, direction));
    return found != null ? found : Resolution.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
  }

  private static Resolution dayNear(
      LocalDate anchor, int day, int weekday, int shift, Direction direction) {
    LocalDate best = null;
    long bestCost = Long.MAX_VALUE;
    for (int months = -2; months <= 2; months++) {
      YearMonth month = YearMonth.from(anchor).plusMonths(months);
      if (day > month.lengthOfMonth()) {
        continue;
      }
      LocalDate date = month.atDay(day);
      long distance = date.toEpochDay() - anchor.toEpochDay();
      boolean past = shift < 0 || shift == 0 && direction == Direction.PAST;
      boolean future = shift > 0 || shift == 0 && direction == Direction.FUTURE;
      boolean wrong = past && distance > 0 || future && distance < 0;
      boolean otherDay = weekday > 0 && date.getDayOfWeek().getValue() != weekday;
      long cost = Math.abs(distance) + (wrong ? 1000 : 0) + (otherDay ? 10_000 : 0);
      if (cost < bestCost) {
        bestCost = cost;
        best = date;
      }
    }
    return best == null ? null : Periods.day(best, BY_PUBLICATION);
  }

  private Resolution weekday(int weekday, int shift, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    Resolution found =
        atAnchor(
            anchor ->
                Periods.day(
                    onSide(anchor, day, shift, side(direction, anchor, day)), BY_PUBLICATION));
    if (found != null) {
      return found;
    }
    LocalDate partial = story.partial();
    if (!story.published().isKnown() && partial != null && story.partialWeekday() > 0) {
      int ahead = Math.floorMod(weekday - story.partialWeekday() + 3, 7) - 3;
      return partial(partial.plusDays(ahead), weekday);
    }
    return Resolution.open("XXXX-WXX-" + weekday);
  }

  private static LocalDate onSide(LocalDate anchor, DayOfWeek day, int shift, Direction direction) {
    if (shift < 0) {
      return anchor.with(TemporalAdjusters.previous(day));
    }
    if (shift > 0) {
      return anchor.with(TemporalAdjusters.next(day));
    }
    return direction == Direction.FUTURE
        ? anchor.with(TemporalAdjusters.nextOrSame(day))
        : anchor.with(TemporalAdjusters.previousOrSame(day));
  }

  /** Where only a day that the text names stands for the day of writing, the nearer side counts. */
  private Direction side(Direction direction, LocalDate anchor, DayOfWeek day) {
    if (!story.anchor().method().equals(FIRST_DATE)) {
      return direction;
    }
    int ahead = Math.floorMod(day.getValue() - anchor.getDayOfWeek().getValue(), 7);
    return ahead <= 3 ? Direction.FUTURE : Direction.PAST;
  }

  /** A day of an unknown year, kept for what follows. */
  Resolution partial(LocalDate date, int weekday) {
    story.notePartial(date, weekday);
    return Resolution.open("XXXX" + date.toString().substring(4));
  }

  /** The day of writing, shifted. */
  Resolution relativeDay(int days) {
    Resolution found = atAnchor(anchor -> Periods.day(anchor.plusDays(days), BY_PUBLICATION));
    return found != null ? found : Resolution.open("XXXX-XX-XX");
  }

  /** What the time of writing decides: the same for its first day and its last; or null. */
  Resolution atAnchor(Function<LocalDate, Resolution> meaning) {
    Interval anchor = story.anchor();
    if (!anchor.isKnown()) {
      return null;
    }
    Resolution first = meaning.apply(anchor.earliest());
    boolean sure =
        first != null
            && (anchor.earliest().equals(anchor.latest())
                || first.value().equals(meaning.apply(anchor.latest()).value()));
    return sure ? first.within(first.interval().by(method(first, anchor))) : null;
  }

  private static String method(Resolution found, Interval anchor) {
    return anchor.method().equals(FIRST_DATE) ? anchor.method() : found.interval().method();
  }
}
