package org.entente.text.time.resolve;

import org.entente.text.time.TimexType;
import org.entente.text.time.rule.TimeParts;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.TimeUnit;

/** Amounts of time and times that return. */
final class Durations {
  private static final String APPROX = "APPROX";

  /** Marks « deux fois par an »: the number counts times, not units. */
  private static final String PER = "per";

  private Durations() {}

  /** The unit that the parts name. */
  static TimeUnit unit(TimeParts parts) {
    for (Atom atom : new Atom[] {Atom.UNIT, Atom.SHORT, Atom.YPART, Atom.HALFOF}) {
      if (parts.has(atom)) {
        return TimeUnit.at(parts.first(atom));
      }
    }
    return TimeUnit.HOUR;
  }

  /** The number that the parts name; 1 without one. */
  static int number(TimeParts parts) {
    if (parts.has(Atom.ROUND)) {
      return parts.first(Atom.ROUND);
    }
    return parts.has(Atom.NUM) ? parts.first(Atom.NUM) : 1;
  }

  /**
   * An amount.
   *
   * @param fraction « half » for « et demi », « quarters » for quarters of an hour, the value
   *     itself, or empty
   */
  static Resolution amount(TimeParts parts, String fraction) {
    if (parts.has(Atom.CLOCK)) {
      return clock(parts.first(Atom.CLOCK));
    }
    TimeUnit unit = unit(parts);
    int number = number(parts);
    if (parts.has(Atom.HALFOF)) {
      return Resolution.of(TimexType.DURATION, half(unit));
    }
    if (number == Integer.MAX_VALUE) {
      return Resolution.of(TimexType.DURATION, vague(unit));
    }
    String value =
        switch (fraction) {
          case "half" -> andAHalf(number, unit);
          case "quarters" -> "PT" + number * 15 + "M";
          case "" -> whole(parts, number, unit);
          default -> fraction;
        };
    Resolution amount = Resolution.of(TimexType.DURATION, value);
    return parts.has(Atom.ROUND) ? amount.with(APPROX) : amount;
  }

  private static Resolution clock(int minutes) {
    String rest = minutes % 60 == 0 ? "" : minutes % 60 + "M";
    return Resolution.of(TimexType.DURATION, "PT" + minutes / 60 + "H" + rest);
  }

  private static String whole(TimeParts parts, int number, TimeUnit unit) {
    int units = parts.count(Atom.UNIT) + parts.count(Atom.SHORT);
    if (units == 2 && parts.count(Atom.NUM) == 2) {
      TimeUnit rest = TimeUnit.at(parts.last(parts.has(Atom.SHORT) ? Atom.SHORT : Atom.UNIT));
      String between = rest.prefix().equals(unit.prefix()) ? "" : "T";
      return simple(number, unit) + between + parts.last(Atom.NUM) + rest.letter();
    }
    return simple(number, unit);
  }

  /** {@code P3D}, {@code PT24H}, {@code P20Y} for two decades. */
  static String simple(int number, TimeUnit unit) {
    return unit.prefix() + number * unit.factor() + unit.letter();
  }

  private static String andAHalf(int number, TimeUnit unit) {
    return switch (unit) {
      case HOUR -> "PT" + number + "H30M";
      case MINUTE -> "PT" + number + "M30S";
      case YEAR -> "P" + number + "Y6M";
      default -> unit.prefix() + number + ".5" + unit.letter();
    };
  }

  private static String half(TimeUnit unit) {
    return switch (unit) {
      case HOUR -> "PT30M";
      case MINUTE -> "PT30S";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case CENTURY -> "P50Y";
      default -> unit.prefix() + "0.5" + unit.letter();
    };
  }

  /** {@code PXD}: nobody says how many. */
  static String vague(TimeUnit unit) {
    return unit.prefix() + "X" + unit.letter();
  }

  /** Times that return: « chaque lundi », « tous les deux ans », « par jour ». */
  static Resolution set(TimeParts parts, String value) {
    if (value.equals(PER)) {
      return Resolution.of(TimexType.SET, simple(1, unit(parts)));
    }
    return Resolution.of(TimexType.SET, value.isEmpty() ? setValue(parts) : value);
  }

  private static String setValue(TimeParts parts) {
    String part = parts.has(Atom.PART) ? "T" + DayTimes.code(parts) : "";
    if (parts.has(Atom.WEEKDAY) || parts.has(Atom.WEEKDAYS)) {
      return "XXXX-WXX-" + Math.max(parts.first(Atom.WEEKDAY), parts.first(Atom.WEEKDAYS)) + part;
    }
    if (parts.has(Atom.MONTH)) {
      return parts.has(Atom.DAY)
          ? String.format("XXXX-%02d-%02d", parts.first(Atom.MONTH), parts.first(Atom.DAY))
          : String.format("XXXX-%02d", parts.first(Atom.MONTH));
    }
    if (parts.has(Atom.SEASON)) {
      return "XXXX-" + Periods.seasonCode(parts.first(Atom.SEASON));
    }
    if (parts.has(Atom.UNIT) || parts.has(Atom.SHORT) || parts.has(Atom.YPART)) {
      return switch (unit(parts)) {
        case NIGHT -> "XXXX-XX-XXTNI";
        case MORNING -> "XXXX-XX-XXTMO";
        case EVENING -> "XXXX-XX-XXTEV";
        case WEEKEND -> "XXXX-WXX-WE";
        default -> simple(number(parts), unit(parts));
      };
    }
    return "XXXX-XX-XX" + part;
  }
}
