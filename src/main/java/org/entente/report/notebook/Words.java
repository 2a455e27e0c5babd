package org.entente.report.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of a notebook in its language, and numbers as that language writes them. */
final class Words {
  /** The order in which states are shown. */
  static final List<String> STATUSES =
      List.of(
          "overdue",
          "requested",
          "proposed",
          "offered",
          "announced",
          "planned",
          "agreed",
          "signed",
          "in_progress",
          "fulfilled",
          "withdrawn",
          "partly_fulfilled",
          "suspended",
          "refused");

  /** The order in which kinds of changes are shown. */
  static final List<String> KINDS =
      List.of(
          "newly_overdue",
          "status_changed",
          "new_commitment",
          "new_partner",
          "rising_partner",
          "lost_partner",
          "new_topic",
          "rising_topic",
          "gone_topic");

  /** The steps of an undertaking. */
  static final List<String> EVENTS =
      List.of(
          "stated",
          "reaffirmed",
          "agreed",
          "signed",
          "requested",
          "started",
          "delivered",
          "partly_delivered",
          "due",
          "overdue",
          "suspended",
          "withdrawn",
          "refused");

  private final Properties words;

  private Words(Properties words) {
    this.words = words;
  }

  /** The words in French, or in English where that is asked for. */
  static Words in(Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    Properties words = new Properties();
    try (InputStream in =
        Words.class.getResourceAsStream(english ? "words_en.properties" : "words_fr.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the words of the notebook", e);
    }
    return new Words(words);
  }

  /**
   * The word of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  String of(String name) {
    String word = words.getProperty(name);
    if (word == null) {
      throw new IllegalArgumentException("The notebook has no word " + name);
    }
    return word;
  }

  /** The words of those names. */
  List<String> of(List<String> names) {
    return names.stream().map(this::of).toList();
  }

  /** The word for a state of an undertaking; a state without one stays. */
  String status(String status) {
    return words.getProperty("status." + status, status);
  }

  /** The word for a step of a commitment; a step without one stays. */
  String event(String event) {
    return words.getProperty("event." + event, event);
  }

  /** A number with so many decimals; empty for NaN. */
  String number(double value, int decimals) {
    return Double.isNaN(value) ? "" : PlainText.fixed(value, decimals).replace(".", of("decimal"));
  }

  /** A whole number; empty for NaN. */
  String number(double value) {
    return number(value, 0);
  }

  /** A share in per cent; empty for NaN. */
  String percent(double share) {
    return Double.isNaN(share) ? "" : number(100 * share, 1) + "\u00a0%";
  }

  /** A list as the CSV joins it. */
  static String names(String joined) {
    return joined.replace("|", ", ");
  }
}
