package org.entente.report.html;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.entente.report.DateInterval;
import org.entente.report.Language;

/** What the page says in one language: its words, numbers and dates. */
public final class Words {
  private static final String MINUS = "\u2212";

  private final Language language;
  private final Map<String, String> words;
  private final DecimalFormatSymbols symbols;

  private Words(Language language, Map<String, String> words) {
    this.language = language;
    this.words = Collections.unmodifiableMap(words);
    this.symbols = DecimalFormatSymbols.getInstance(language.locale());
  }

  /** Loads a language's words. */
  public static Words of(Language language) {
    String resource = "/org/entente/report/words_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    return new Words(language, words);
  }

  /** The words by key, for templates. */
  public Map<String, String> all() {
    return words;
  }

  Language language() {
    return language;
  }

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException when there is none
   */
  String of(String key) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No words for " + key + " in " + language);
    }
    return text;
  }

  /** The words for a value of a table, or the value itself where there are none. */
  String value(String prefix, String value) {
    String key = prefix + "_" + value.replace(' ', '_');
    return words.getOrDefault(key, ForeignText.of(value.replace('_', ' '), Limits.NAME));
  }

  /**
   * A sentence with its gaps filled.
   *
   * @param gaps names and values by turns; a number decides on plurals and is printed as one
   */
  String say(String key, Object... gaps) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < gaps.length; i += 2) {
      values.put(gaps[i].toString(), gaps[i + 1]);
    }
    return new MessageFormat(of(key), language.locale()).format(values);
  }

  String number(long value) {
    return new DecimalFormat("#,##0", symbols).format(value);
  }

  /** A number without decimals. */
  String rounded(double value) {
    return format("#,##0", value);
  }

  String decimal(double value) {
    return format("#,##0.00", value);
  }

  String percent(double share) {
    return format("#,##0.0", share * 100) + of("percent_sign");
  }

  String wholePercent(double share) {
    return format("#,##0", share * 100) + of("percent_sign");
  }

  /** A difference of two shares, with its sign. */
  String points(double difference) {
    String size = format("#,##0.0", Math.abs(difference) * 100);
    boolean none = size.equals(format("#,##0.0", 0));
    return none ? size : (difference < 0 ? MINUS : "+") + size;
  }

  private String format(String pattern, double value) {
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    String number = format.format(value).replace("-", MINUS);
    return number.equals(MINUS + format.format(0)) ? format.format(0) : number;
  }

  String day(LocalDate day) {
    String number =
        day.getDayOfMonth() == 1 ? of("first_day") : String.valueOf(day.getDayOfMonth());
    return number + " " + written("MMMM uuuu").format(day);
  }

  /** An interval as people write it; the words for "undated" where nothing is known. */
  String date(DateInterval interval) {
    LocalDate earliest = interval.earliest();
    LocalDate latest = interval.latest();
    if (earliest == null && latest == null) {
      return of("undated");
    }
    if (earliest == null || latest == null) {
      return earliest == null
          ? say("date_until", "day", day(latest))
          : say("date_from", "day", day(earliest));
    }
    if (earliest.equals(latest)) {
      return day(earliest);
    }
    return whole(earliest, latest);
  }

  private String whole(LocalDate earliest, LocalDate latest) {
    boolean sameYear = earliest.getYear() == latest.getYear();
    if (sameYear
        && earliest.getDayOfYear() == 1
        && latest.getDayOfYear() == latest.lengthOfYear()) {
      return String.valueOf(earliest.getYear());
    }
    YearMonth first = YearMonth.from(earliest);
    YearMonth last = YearMonth.from(latest);
    if (earliest.getDayOfMonth() == 1 && latest.equals(last.atEndOfMonth())) {
      if (first.equals(last)) {
        return written("LLLL uuuu").format(earliest);
      }
      if (sameYear && first.getMonthValue() % 3 == 1 && first.plusMonths(2).equals(last)) {
        return period(first.getYear() + "-Q" + (first.getMonthValue() / 3 + 1));
      }
    }
    return say("date_between", "first", day(earliest), "last", day(latest));
  }

  /** A period of the tables: a year, a quarter, a month, or all. */
  String period(String period) {
    if (period.matches("\\d{4}-\\d{2}")) {
      return written("LLL uuuu").format(YearMonth.parse(period));
    }
    if (period.matches("\\d{4}-Q\\d")) {
      return say("quarter", "year", period.substring(0, 4), "quarter", period.substring(6));
    }
    return value("period", period);
  }

  private DateTimeFormatter written(String pattern) {
    Locale locale = language.locale();
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
