package org.entente.job.option;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.corpus.ReadRecords;
import org.entente.io.corpus.RecordFields;
import org.entente.job.input.Gates;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import picocli.CommandLine.Option;

/** The options of {@code run} that say how the input is read and what it must reach. */
public final class InputOptions {
  private static final Pattern SIZE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([kmg]i?)?b?", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Long> UNITS =
      Map.of(
          "k",
          1_000L,
          "m",
          1_000_000L,
          "g",
          1_000_000_000L,
          "ki",
          1L << 10,
          "mi",
          1L << 20,
          "gi",
          1L << 30);

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "PART=FIELD",
      description =
          "Names of the parts text, title, date, url, source and id in structured records.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--max-bytes",
      defaultValue = "20MB",
      paramLabel = "SIZE",
      description =
          "Size above which a file or record is set aside, decompressed, such as 500kB or 20MB"
              + " (default: ${DEFAULT-VALUE}).")
  private String maxBytes;

  @Option(
      names = "--min-articles",
      defaultValue = "1",
      paramLabel = "N",
      description = "Fewer articles are not published (default: ${DEFAULT-VALUE}).")
  private String minArticles;

  @Option(
      names = "--max-quarantined",
      defaultValue = "0.5",
      paramLabel = "SHARE",
      description =
          "A larger share of records set aside for a fault is not published"
              + " (0 to 1, default: ${DEFAULT-VALUE}).")
  private String maxQuarantined;

  @Option(
      names = "--min-share-of-last",
      defaultValue = "0.5",
      paramLabel = "SHARE",
      description =
          "A smaller share of the current run's number of articles is not published"
              + " (0: anything goes, default: ${DEFAULT-VALUE}).")
  private String minShareOfLast;

  /** How records are read. */
  public ReadRecords.Options reading() {
    long bytes = bytes(maxBytes);
    try {
      return new ReadRecords.Options(recordFields(), bytes);
    } catch (IllegalArgumentException e) {
      throw wrongUse("--max-bytes: expected 1 byte to 2 GB, found: " + maxBytes);
    }
  }

  /** What the input must reach. */
  public Gates.Limits gates() {
    double last = number("--min-share-of-last", minShareOfLast, Double.MAX_VALUE);
    double quarantined = number("--max-quarantined", maxQuarantined, 1);
    return new Gates.Limits(articles(), quarantined, last);
  }

  private long articles() {
    try {
      long articles = Long.parseLong(minArticles);
      if (articles >= 1) {
        return articles;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw wrongUse("--min-articles: expected a number from 1, found: " + minArticles);
  }

  private RecordFields recordFields() {
    try {
      return RecordFields.of(fields);
    } catch (IllegalArgumentException e) {
      throw wrongUse("--fields: " + e.getMessage());
    }
  }

  /** A size such as 500000, 500kB, 20MB or 1GiB in bytes. */
  static long bytes(String size) {
    Matcher matcher = SIZE.matcher(size.strip());
    if (!matcher.matches()) {
      throw wrongUse("--max-bytes: expected a size such as 20MB, found: " + size);
    }
    String unit = matcher.group(2);
    long factor = unit == null ? 1 : UNITS.get(unit.toLowerCase(Locale.ROOT));
    return new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(factor)).longValue();
  }

  private static double number(String option, String text, double most) {
    try {
      double number = Double.parseDouble(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    String range = most == 1 ? "a share from 0 to 1" : "a share from 0";
    throw wrongUse(option + ": expected " + range + ", found: " + text);
  }

  private static EntenteException wrongUse(String message) {
    return new EntenteException(ExitCode.WRONG_USE, message);
  }
}
