package org.entente.text.time;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules and word lists of expressions of time.
 *
 * @param macros alternatives that patterns name by {@code @}, by name
 * @param words classes with their values by word
 * @param rules in order of preference among matches of one length
 * @param holidays feasts with the rules of their dates
 * @param cues what prepositions make of a date, by phrase
 * @param verbs tenses by verb form, and words that only look like one
 */
public record TimeVocabulary(
    Map<String, List<String>> macros,
    Map<String, List<String>> words,
    List<Rule> rules,
    List<Holiday> holidays,
    Map<String, String> cues,
    Map<String, String> verbs)
    implements Serializable {
  private static final String AHEAD = "AHEAD";

  /** Lemmas of verbs whose infinitives lie ahead. */
  public Set<String> ahead() {
    return verbs.entrySet().stream()
        .filter(verb -> verb.getValue().equals(AHEAD))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A rule.
   *
   * @param id its name
   * @param pattern atoms separated by blanks: classes in capitals, words in lower case, {@code ?}
   *     behind what may be missing, {@code (a|b)} for a choice
   * @param meaning what the expression says, with an argument behind a colon
   * @param after contexts of which one must stand before, atoms joined by {@code _}; empty for any
   * @param unlessAfter contexts of which none may stand before
   * @param before contexts of which one must stand behind; empty for any
   * @param unlessBefore contexts of which none may stand behind
   * @param example a sentence with an expression in brackets that the rule finds
   * @param counterExample a sentence in which it finds nothing
   */
  public record Rule(
      String id,
      String pattern,
      String meaning,
      List<String> after,
      List<String> unlessAfter,
      List<String> before,
      List<String> unlessBefore,
      String example,
      String counterExample)
      implements Serializable {}

  /**
   * A feast.
   *
   * @param name a pattern as in {@link Rule}
   * @param date {@code MM-DD}, {@code EASTER+n}, or dates separated by blanks
   * @param example a sentence with the feast in brackets
   */
  public record Holiday(String name, String date, String example) implements Serializable {}
}
