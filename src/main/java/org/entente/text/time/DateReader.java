package org.entente.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * Finds deadlines (« d'ici à 2030 », « avant la fin de l'année ») and dates (« le 14 septembre », «
 * en novembre dernier ») in a piece of text. A year that is not named is decided by the anchor
 * alone, the day of publication; without it the bounds stay unknown.
 */
public final class DateReader {
  private static final String NUMBER =
      "(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente"
          + "|quarante-cinq|soixante)";
  private static final String PERIOD =
      "(?<fin>(?:la )?fin (?:de |du |d')?|(?:le )?debut (?:de |du |d')?|(?:la )?mi-)?"
          + "(?:(?:l'annee |l'an |annee )?(?<span>(?:20|19)\\d{2}\\s?[-\u2013]\\s?20\\d{2})"
          + "|(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?<day>\\d{1,2})(?:er)? "
          + "(?<dmonth>"
          + Months.PATTERN
          + ")(?: (?<dyear>20\\d{2}|19\\d{2}))?"
          + "|(?:le |l')?(?<ordinal>premier|deuxieme|second|troisieme|quatrieme|dernier) "
          + "(?<unit>trimestre|semestre)(?: (?:de |de l'annee )?(?<qyear>20\\d{2}))?"
          + "|(?:le )?(?:mois de |mois d')?(?<month>"
          + Months.PATTERN
          + ")(?: (?<myear>20\\d{2}|19\\d{2}))?"
          + "(?<rel> dernier| prochain| passe)?"
          + "|(?:l'annee |l'an |annee )?(?<year>(?:20|19)\\d{2})(?![\\d.,])"
          + "|(?<relative>l'annee prochaine|l'an prochain|cette annee|l'annee en cours|le mois prochain"
          + "|la semaine prochaine|l'annee|l'an dernier|l'annee derniere|le mois dernier)"
          + ")";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:d'ici(?: a| au| aux)?|avant|jusqu'(?:en|a|au|aux)|a l'horizon(?: de)?|au plus tard"
              + "(?: en| le| a| au)?|(?:pour|sur|durant) la periode|d'ici l'horizon) (?:"
              + PERIOD
              + ")(?![\\p{L}\\d])");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?:en|au|des|courant|depuis|a partir d[eu]|au cours d[eu]|fin|debut) )?(?:"
              + PERIOD
              + ")(?![\\p{L}\\d])");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:d'ici(?: a)?|dans(?: les)?|sous(?: les)?|dans un delai de|au cours des|lors des)"
              + "(?: prochains?| prochaines?)? (?<n>"
              + NUMBER
              + ")(?: prochains?| prochaines?)? (?<u>ans|an|annees|mois|semaines|semaine|jours|jour)"
              + "(?![\\p{L}])");

  private DateReader() {}

  /** The first deadline of the piece, or null. */
  public static DateExpression deadline(String text, Span piece, Interval anchor) {
    FoldedText folded = FoldedText.of(piece.of(text));
    Matcher matcher = DEADLINE.matcher(folded.folded());
    while (matcher.find()) {
      if (!isDuration(matcher)) {
        return expression(text, piece, folded, matcher, interval(matcher, anchor, 1));
      }
    }
    Matcher within = WITHIN.matcher(folded.folded());
    return within.find() ? expression(text, piece, folded, within, within(within, anchor)) : null;
  }

  /** The dates of the piece, in order; {@code direction} is 1 for future verbs, -1 otherwise. */
  public static List<DateExpression> dates(
      String text, Span piece, Interval anchor, int direction) {
    FoldedText folded = FoldedText.of(piece.of(text));
    Matcher matcher = DATE.matcher(folded.folded());
    List<DateExpression> found = new ArrayList<>();
    while (matcher.find()) {
      if (isDate(matcher)) {
        found.add(expression(text, piece, folded, matcher, interval(matcher, anchor, direction)));
      }
    }
    return found;
  }

  /** A month or year alone needs the preposition that makes it a date: « mars », « 1500 ». */
  private static boolean isDate(Matcher matcher) {
    boolean bare =
        matcher.group("month") != null && matcher.group("myear") == null
            || matcher.group("year") != null;
    boolean introduced = !matcher.group().equals(content(matcher));
    return !bare || introduced || matcher.group("rel") != null || matcher.group("fin") != null;
  }

  private static String content(Matcher matcher) {
    String year = matcher.group("year");
    return year != null ? year : matcher.group("month") + "";
  }

  /** « jusqu'à 2030 soldats » names no year. */
  private static boolean isDuration(Matcher matcher) {
    return matcher.group("year") != null && matcher.group().startsWith("jusqu'a ");
  }

  private static DateExpression expression(
      String text, Span piece, FoldedText folded, Matcher matcher, Interval interval) {
    Span inside = folded.raw(matcher.start(), matcher.end());
    Span span = new Span(piece.start() + inside.start(), piece.start() + inside.end());
    return new DateExpression(span, span.of(text).strip(), interval);
  }

  private static Interval interval(Matcher matcher, Interval anchor, int direction) {
    try {
      return resolve(matcher, anchor, direction);
    } catch (DateTimeException e) {
      return Interval.UNKNOWN;
    }
  }

  private static Interval resolve(Matcher matcher, Interval anchor, int direction) {
    String edge = matcher.group("fin");
    if (matcher.group("span") != null) {
      int last = Integer.parseInt(matcher.group("span").replaceAll(".*[-\u2013]\\s?", ""));
      return Interval.year(last, "period_end");
    }
    if (matcher.group("day") != null) {
      return dayOf(matcher, anchor, direction);
    }
    if (matcher.group("ordinal") != null) {
      return partOfYear(matcher, anchor, direction);
    }
    if (matcher.group("month") != null) {
      return monthOf(matcher, anchor, direction);
    }
    if (matcher.group("year") != null) {
      return edgeOf(Integer.parseInt(matcher.group("year")), edge, "explicit_year");
    }
    return relative(matcher.group("relative"), edge, anchor);
  }

  private static Interval dayOf(Matcher matcher, Interval anchor, int direction) {
    int day = Integer.parseInt(matcher.group("day"));
    int month = Months.number(matcher.group("dmonth"));
    if (matcher.group("dyear") != null) {
      return Interval.day(
          LocalDate.of(Integer.parseInt(matcher.group("dyear")), month, day), "explicit_date");
    }
    if (!anchor.isKnown()) {
      return Interval.UNKNOWN;
    }
    LocalDate found = LocalDate.of(anchor.latest().getYear(), month, day);
    if (direction > 0 && found.isBefore(anchor.earliest())) {
      found = found.plusYears(1);
    } else if (direction < 0 && found.isAfter(anchor.latest())) {
      found = found.minusYears(1);
    }
    return Interval.day(found, "day_month_by_publication");
  }

  private static Interval monthOf(Matcher matcher, Interval anchor, int direction) {
    int month = Months.number(matcher.group("month"));
    if (matcher.group("myear") != null) {
      return Interval.month(
          YearMonth.of(Integer.parseInt(matcher.group("myear")), month), "explicit_month");
    }
    if (!anchor.isKnown()) {
      return Interval.UNKNOWN;
    }
    String rel = matcher.group("rel");
    boolean past = rel != null ? !rel.equals(" prochain") : direction < 0;
    YearMonth found = YearMonth.of(anchor.latest().getYear(), month);
    if (past && found.atDay(1).isAfter(anchor.latest())) {
      found = found.minusYears(1);
    } else if (!past && found.atEndOfMonth().isBefore(anchor.earliest())) {
      found = found.plusYears(1);
    }
    return Interval.month(found, "month_by_publication");
  }

  private static Interval partOfYear(Matcher matcher, Interval anchor, int direction) {
    boolean quarter = matcher.group("unit").equals("trimestre");
    int parts = quarter ? 4 : 2;
    int index =
        switch (matcher.group("ordinal")) {
          case "premier" -> 1;
          case "deuxieme", "second" -> 2;
          case "troisieme" -> 3;
          default -> parts;
        };
    if (matcher.group("qyear") == null && !anchor.isKnown()) {
      return Interval.UNKNOWN;
    }
    int year =
        matcher.group("qyear") != null
            ? Integer.parseInt(matcher.group("qyear"))
            : anchor.latest().getYear();
    int months = 12 / parts;
    YearMonth last = YearMonth.of(year, Math.min(index, parts) * months);
    Interval found =
        Interval.months(
            last.minusMonths(months - 1L), last, quarter ? "quarter" : "half", "part_of_year");
    boolean behind =
        matcher.group("qyear") == null
            && direction > 0
            && found.latest().isBefore(anchor.earliest());
    return behind
        ? Interval.months(
            last.minusMonths(months - 1L).plusYears(1),
            last.plusYears(1),
            found.granularity(),
            found.method())
        : found;
  }

  private static Interval edgeOf(int year, String edge, String method) {
    if (edge == null) {
      return Interval.year(year, method);
    }
    if (edge.contains("fin")) {
      return Interval.month(YearMonth.of(year, 12), method);
    }
    if (edge.contains("debut")) {
      return Interval.month(YearMonth.of(year, 1), method);
    }
    return Interval.months(YearMonth.of(year, 6), YearMonth.of(year, 7), "month", method);
  }

  private static Interval relative(String words, String edge, Interval anchor) {
    if (!anchor.isKnown()) {
      return Interval.UNKNOWN;
    }
    int year = anchor.latest().getYear();
    YearMonth month = YearMonth.from(anchor.latest());
    String method = "relative_to_publication";
    return switch (words) {
      case "l'annee prochaine", "l'an prochain" -> edgeOf(year + 1, edge, method);
      case "l'an dernier", "l'annee derniere" -> edgeOf(year - 1, edge, method);
      case "le mois prochain" -> Interval.month(month.plusMonths(1), method);
      case "le mois dernier" -> Interval.month(month.minusMonths(1), method);
      case "la semaine prochaine" ->
          new Interval(anchor.earliest().plusDays(1), anchor.latest().plusDays(13), "week", method);
      default -> edgeOf(year, edge, method);
    };
  }

  private static Interval within(Matcher matcher, Interval anchor) {
    if (!anchor.isKnown()) {
      return Interval.UNKNOWN;
    }
    int n = number(matcher.group("n"));
    LocalDate from = anchor.earliest();
    LocalDate to = anchor.latest();
    String method = "relative_to_publication";
    return switch (matcher.group("u")) {
      case "ans", "an", "annees" ->
          new Interval(from.plusYears(n), to.plusYears(n), "year", method);
      case "mois" -> new Interval(from.plusMonths(n), to.plusMonths(n), "month", method);
      case "semaines", "semaine" ->
          new Interval(from.plusWeeks(n), to.plusWeeks(n), "week", method);
      default -> new Interval(from.plusDays(n), to.plusDays(n), "day", method);
    };
  }

  private static int number(String folded) {
    return switch (folded) {
      case "un", "une" -> 1;
      case "deux" -> 2;
      case "trois" -> 3;
      case "quatre" -> 4;
      case "cinq" -> 5;
      case "six" -> 6;
      case "sept" -> 7;
      case "huit" -> 8;
      case "neuf" -> 9;
      case "dix" -> 10;
      case "douze" -> 12;
      case "quinze" -> 15;
      case "vingt" -> 20;
      case "trente" -> 30;
      case "quarante-cinq" -> 45;
      case "soixante" -> 60;
      default -> Integer.parseInt(folded);
    };
  }
}
