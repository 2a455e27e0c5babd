package org.entente.text.time.resolve;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;
import org.entente.text.time.rule.TimeParts;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.TimeUnit;

/** Times from one date to another, and times that are told by their distance from another. */
final class Spells {
  private static final String BY_STORY = "relative_to_text";
  private static final String BY_PUBLICATION = "relative_to_publication";

  private final Story story;
  private final Calendar calendar;

  Spells(Story story, Calendar calendar) {
    this.story = story;
    this.calendar = calendar;
  }

  /** « du 18 au 20 octobre »: the value is both ends. */
  Resolution days(TimeParts parts, Direction direction) {
    TimeParts first = parts.firstDay();
    TimeParts last = parts.lastDay();
    first.inherit(Atom.MONTH, last);
    if (last.has(Atom.YEAR)) {
      Resolution to = calendar.date(last, direction);
      Resolution from = first.has(Atom.YEAR) ? calendar.date(first, direction) : near(first, to, 0);
      return between(from, to);
    }
    Resolution from = calendar.date(first, direction);
    return between(
        from, from.interval().isKnown() ? near(last, from, 1) : calendar.date(last, direction));
  }

  /** The first such day behind the other one ({@code step} 1), or the last before it (0). */
  private static Resolution near(TimeParts parts, Resolution other, int step) {
    int month = parts.first(Atom.MONTH);
    int day = parts.first(Atom.DAY);
    LocalDate day0 = other.interval().earliest();
    if (day0 != null) {
      for (int year = day0.getYear() - 1 + step; year <= day0.getYear() + step; year++) {
        Resolution date = Calendar.inYear(year, month, day, other.interval().method());
        boolean behind = date != null && !date.interval().earliest().isBefore(day0);
        boolean before =
            date != null && date.interval().earliest().until(day0).toTotalMonths() < 12;
        if (step == 1
            ? behind
            : date != null && !date.interval().earliest().isAfter(day0) && before) {
          return date;
        }
      }
    }
    return Resolution.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  private static Resolution between(Resolution from, Resolution to) {
    boolean known = from.interval().isKnown() && to.interval().isKnown();
    Interval whole =
        known && !from.interval().earliest().isAfter(to.interval().latest())
            ? new Interval(
                from.interval().earliest(),
                to.interval().latest(),
                to.interval().granularity(),
                to.interval().method())
            : Interval.UNKNOWN;
    return Resolution.date(from.value() + "/" + to.value(), whole);
  }

  /** « 2026-2030 ». */
  Resolution years(TimeParts parts) {
    int both = parts.first(Atom.YEARS);
    int from = parts.has(Atom.YEARS) ? both / 10000 : parts.first(Atom.YEAR);
    int to = parts.has(Atom.YEARS) ? both % 10000 : parts.last(Atom.YEAR);
    return between(Periods.year(from, "explicit_years"), Periods.year(to, "explicit_years"));
  }

  /** « il y a trois jours », « dans deux ans »; a vague number gives a vague reference. */
  Resolution fromNow(TimeParts parts, int sign, String vague) {
    if (parts.has(Atom.FEW) || !parts.has(Atom.NUM) && !parts.has(Atom.ROUND)) {
      return Resolution.open(vague);
    }
    TimeUnit unit = Durations.unit(parts);
    int number = Durations.number(parts);
    if (number > 10_000 / unit.factor()) {
      return Resolution.open(vague);
    }
    Resolution found =
        calendar.atAnchor(day -> Periods.unit(unit, day, sign * number, BY_PUBLICATION));
    Resolution dated = found != null ? found : Resolution.open(Periods.open(unit));
    return parts.has(Atom.ROUND) ? dated.with("APPROX") : dated;
  }

  /** « trois jours plus tard », from the date that the text names before. */
  Resolution fromThen(TimeParts parts, int sign) {
    boolean vague = parts.has(Atom.FEW) || !parts.has(Atom.NUM) && !parts.has(Atom.ROUND);
    TimeUnit unit = Durations.unit(parts);
    int number = Durations.number(parts);
    if (vague || number > 10_000 / unit.factor()) {
      return Resolution.open(sign > 0 ? "FUTURE_REF" : "PAST_REF");
    }
    return unitThen(unit, sign * number);
  }

  /** « l'année suivante », « ce jour-là ». */
  Resolution unitThen(TimeUnit unit, int shift) {
    if (unit == TimeUnit.DAY) {
      return dayThen(shift);
    }
    Interval reference = story.reference();
    if (!reference.isKnown()) {
      return Resolution.open(Periods.open(unit));
    }
    Resolution early = Periods.unit(unit, reference.earliest(), shift, BY_STORY);
    Resolution late = Periods.unit(unit, reference.latest(), shift, BY_STORY);
    return early.value().equals(late.value()) ? early : Resolution.open(Periods.open(unit));
  }

  /** « d'ici là »: the date that the text names last, where it lies ahead. */
  Resolution byThen() {
    Resolution last = story.last();
    Interval published = story.published();
    boolean ahead =
        last != null
            && published.isKnown()
            && last.interval().earliest().isAfter(published.latest());
    return ahead ? last : Resolution.open("FUTURE_REF");
  }

  /** « la veille », « le lendemain ». */
  Resolution dayThen(int days) {
    if (story.day() != null) {
      return Periods.day(story.day().plusDays(days), BY_STORY);
    }
    if (story.partial() != null) {
      int weekday = story.partialWeekday();
      int shifted = weekday == 0 ? 0 : Math.floorMod(weekday - 1 + days, 7) + 1;
      return calendar.partial(story.partial().plusDays(days), shifted);
    }
    return calendar.relativeDay(days);
  }

  /** A time of the day that this sentence or the last speaks of, or else of today. */
  Resolution time(String time) {
    LocalDate day = story.recentDay();
    Resolution date = day == null ? calendar.relativeDay(0) : Periods.day(day, BY_STORY);
    return date.at(time);
  }
}
