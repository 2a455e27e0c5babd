package org.entente.text.clean;

import java.io.Serializable;
import java.util.List;

/**
 * A pattern of page furniture.
 *
 * @param id of the rule
 * @param kind what the removed piece is
 * @param scope how much a match removes
 * @param words in lower case, of which a line must contain one to be tried; none: any line is tried
 * @param pattern a regular expression over one line; may name the groups date, place and agency
 * @param example a line that it matches
 * @param counterExample a line that it must leave alone
 */
public record BoilerplateRule(
    String id,
    SegmentKind kind,
    Scope scope,
    List<String> words,
    String pattern,
    String example,
    String counterExample)
    implements Serializable {

  /** How much of the text a match removes. */
  public enum Scope {
    /** The match at the start of the text. */
    PREFIX,
    /** The match at the start of a line. */
    START,
    /** The match at the end of a line. */
    END,
    /** The line, when all of it matches. */
    LINE,
    /** The match within a line. */
    INLINE,
    /** The match within a line behind enough of a story, and everything behind it. */
    CUT,
    /** The line, when all of it matches, and the links behind it up to where the story goes on. */
    HEADING,
    /** The line, when all of it matches, and everything behind it. */
    TAIL
  }
}
