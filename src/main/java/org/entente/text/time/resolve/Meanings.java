package org.entente.text.time.resolve;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.text.time.Direction;
import org.entente.text.time.TimexType;
import org.entente.text.time.rule.Match;
import org.entente.text.time.rule.Meaning;
import org.entente.text.time.rule.TimeParts;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.ShortYear;
import org.entente.text.time.scan.TimeUnit;

/** What each {@link Meaning} makes of the parts of a match. */
final class Meanings {
  private static final String BY_PUBLICATION = "relative_to_publication";

  private final Story story;
  private final Calendar calendar;
  private final Spells spells;

  Meanings(Story story) {
    this.story = story;
    this.calendar = new Calendar(story);
    this.spells = new Spells(story, calendar);
  }

  Resolution of(Match match, Direction direction) {
    TimeParts parts = match.parts();
    String argument = match.argument();
    if (match.meaning() == Meaning.DATE && !argument.isEmpty()) {
      parts.give(Atom.MONTH, Integer.parseInt(argument));
    }
    return switch (match.meaning()) {
      case DATE -> withTime(calendar.date(parts, direction), parts);
      case DAYS -> spells.days(parts, direction);
      case YEAR -> year(parts);
      case YEARS -> spells.years(parts);
      case DECADE -> decade(parts);
      case CENTURY -> century(parts);
      case YEAR_PART -> yearPart(parts, direction, argument);
      case SEASON -> season(parts, direction);
      case UNIT -> withTime(unit(parts, shift(parts, argument)), parts);
      case UNIT_THEN -> spells.unitThen(Durations.unit(parts), shift(parts, argument));
      case AGO -> spells.fromNow(parts, -1, "PAST_REF");
      case AHEAD -> spells.fromNow(parts, 1, "FUTURE_REF");
      case LATER -> spells.fromThen(parts, 1);
      case EARLIER -> spells.fromThen(parts, -1);
      case DAY_OFFSET -> dayOffset(parts, Integer.parseInt(argument));
      case DAY_THEN -> withTime(spells.dayThen(Integer.parseInt(argument)), parts);
      case DAY_PART -> dayPart(parts, argument);
      case CLOCK -> spells.time(DayTimes.of(parts));
      case DURATION -> Durations.amount(parts, argument);
      case VAGUE_DURATION ->
          Resolution.of(TimexType.DURATION, Durations.vague(Durations.unit(parts)));
      case SET -> Durations.set(parts, argument);
      case BY_THEN -> spells.byThen();
      case REF -> Resolution.open(argument);
      case HOLIDAY -> holiday(parts, direction, argument);
      case NOTHING -> throw new IllegalStateException("nothing has no value");
    };
  }

  private static Resolution withTime(Resolution day, TimeParts parts) {
    return DayTimes.has(parts) ? day.at(DayTimes.of(parts)) : day;
  }

  /** « aujourd'hui » is the present where no day of writing is known. */
  private Resolution dayOffset(TimeParts parts, int days) {
    Resolution day = calendar.relativeDay(days);
    boolean present = days == 0 && !day.interval().isKnown() && !DayTimes.has(parts);
    return present ? Resolution.open("PRESENT_REF") : withTime(day, parts);
  }

  private static int shift(TimeParts parts, String argument) {
    return argument.isEmpty() ? parts.shift() : Integer.parseInt(argument);
  }

  private static Resolution year(TimeParts parts) {
    return Periods.year(Calendar.year(parts), "explicit_year");
  }

  /** « les années 80 », « les années 1990 », « les années soixante ». */
  private static Resolution decade(TimeParts parts) {
    if (parts.has(Atom.YEAR)) {
      return Periods.decade(parts.first(Atom.YEAR), "explicit_decade");
    }
    int two = parts.has(Atom.YY) ? parts.first(Atom.YY) : parts.first(Atom.NUM);
    if (two >= 100) {
      return Periods.decade(two, "explicit_decade");
    }
    return Periods.decade(two < 20 ? ShortYear.of(two) : 1900 + two, "explicit_decade");
  }

  private static Resolution century(TimeParts parts) {
    int number = parts.has(Atom.ROMAN) ? parts.first(Atom.ROMAN) : parts.first(Atom.ORD);
    return Periods.century(number, "explicit_century");
  }

  /** « premier semestre 2025 »; argument: the part when no ordinal names it. */
  private Resolution yearPart(TimeParts parts, Direction direction, String argument) {
    int count = Durations.unit(parts) == TimeUnit.QUARTER ? 4 : 2;
    int index =
        argument.equals("last") ? count : Math.min(count, Math.max(1, parts.first(Atom.ORD)));
    int named = Calendar.year(parts);
    if (named > 0) {
      return Periods.part(named, index, count, "part_of_year");
    }
    Direction side = direction == Direction.FUTURE ? direction : Direction.UNKNOWN;
    Resolution chosen =
        new YearChoice(story.anchor(), side, parts.shift())
            .choose(year -> Periods.part(year, index, count, "part_of_year"));
    return chosen != null ? chosen : Resolution.open("XXXX-" + (count == 4 ? "Q" : "H") + index);
  }

  private Resolution season(TimeParts parts, Direction direction) {
    int season = parts.first(Atom.SEASON);
    int named = Calendar.year(parts);
    if (named > 0) {
      return Periods.season(named, season, "explicit_year");
    }
    boolean current = parts.has(Atom.THIS);
    Direction side = current ? Direction.UNKNOWN : direction;
    Resolution chosen =
        new YearChoice(story.anchor(), side, parts.shift())
            .choose(year -> Periods.season(year, season, "season_by_publication"));
    return chosen != null ? chosen : Resolution.open("XXXX-" + Periods.seasonCode(season));
  }

  private Resolution unit(TimeParts parts, int shift) {
    TimeUnit unit = Durations.unit(parts);
    int named = Calendar.year(parts);
    if (named > 0) {
      return Periods.year(named, "explicit_year");
    }
    Resolution found = calendar.atAnchor(day -> Periods.unit(unit, day, shift, BY_PUBLICATION));
    return found != null ? found : Resolution.open(Periods.open(unit));
  }

  /** « ce soir » is today's; « le soir » is that of the day that the text speaks of. */
  private Resolution dayPart(TimeParts parts, String argument) {
    if (!argument.equals("then")) {
      return calendar.relativeDay(Integer.parseInt(argument)).at(DayTimes.of(parts));
    }
    return spells.time(DayTimes.of(parts));
  }

  private Resolution holiday(TimeParts parts, Direction direction, String rule) {
    int named = Calendar.year(parts);
    if (named > 0) {
      LocalDate day = Holidays.of(rule, named);
      return day == null
          ? Resolution.open(String.format(Locale.ROOT, "%04d", named))
          : Periods.day(day, "holiday");
    }
    Resolution chosen =
        new YearChoice(story.anchor(), direction, parts.shift())
            .choose(
                year -> {
                  LocalDate day = Holidays.of(rule, year);
                  return day == null ? null : Periods.day(day, "holiday");
                });
    return chosen != null
        ? chosen
        : Resolution.open(rule.length() == 5 ? "XXXX-" + rule : "XXXX-XX-XX");
  }
}
