package org.entente.text.time.resolve;

import java.util.List;
import org.entente.text.time.rule.Match;
import org.entente.text.time.rule.Meaning;
import org.entente.text.time.rule.TimeParts;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.TimeTokens;

/**
 * Days that share a month, months that share a year: « lundi 20, mardi 21 et dimanche 26 avril ».
 */
final class MonthLists {
  /** Words between two members of a list. */
  private static final int BETWEEN = 3;

  private MonthLists() {}

  /** Gives members without a month or year those of the next member. */
  static void inherit(TimeTokens tokens, List<Match> matches) {
    for (int i = matches.size() - 2; i >= 0; i--) {
      Match match = matches.get(i);
      Match next = matches.get(i + 1);
      if (isDate(match) && isDate(next) && areLinked(tokens, match.to(), next.from())) {
        inherit(match.parts(), next.parts());
      }
    }
  }

  private static void inherit(TimeParts parts, TimeParts next) {
    if (parts.has(Atom.WEEKDAY) && !parts.has(Atom.DAY) && !next.has(Atom.DAY)) {
      parts.inherit(Atom.LAST, next);
      parts.inherit(Atom.NEXT, next);
    }
    if (parts.has(Atom.DAY) && !parts.has(Atom.MONTH) && next.has(Atom.DAY)) {
      parts.inherit(Atom.MONTH, next);
      parts.inherit(Atom.YEAR, next);
    } else if (parts.has(Atom.MONTH) && next.has(Atom.MONTH)) {
      boolean before =
          parts.last(Atom.MONTH) < next.first(Atom.MONTH)
              || parts.last(Atom.MONTH) == next.first(Atom.MONTH)
                  && parts.last(Atom.DAY) <= next.first(Atom.DAY);
      if (before) {
        parts.inherit(Atom.YEAR, next);
      }
    }
  }

  private static boolean isDate(Match match) {
    return match.meaning() == Meaning.DATE || match.meaning() == Meaning.DAYS;
  }

  /** Only commas, « et », « ou », « au » and articles stand between. */
  private static boolean areLinked(TimeTokens tokens, int from, int to) {
    if (to - from > BETWEEN || to == from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean shortWord = tokens.end(i) - tokens.start(i) <= 3;
      if (tokens.isBreak(i) || !shortWord || !tokens.entry(i).is(Atom.FUNC)) {
        return false;
      }
    }
    return true;
  }
}
