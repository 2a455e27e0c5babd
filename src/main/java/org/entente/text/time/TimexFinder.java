package org.entente.text.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.time.resolve.DirectionReader;
import org.entente.text.time.resolve.Directions;
import org.entente.text.time.resolve.Resolver;
import org.entente.text.time.rule.Cues;
import org.entente.text.time.rule.RuleMatcher;
import org.entente.text.time.rule.RuleSet;
import org.entente.text.time.scan.TimeScanner;
import org.entente.text.time.scan.TimeTokens;

/**
 * Finds the expressions of time in a French text and gives them TIMEX3 values and intervals against
 * the time of writing. Expensive to make, cheap to use, safe for several threads; time and memory
 * are linear in the length of the text.
 */
public final class TimexFinder {
  private final TimeScanner scanner;
  private final RuleMatcher matcher;
  private final Cues cues;

  /** Compiles the rules of a vocabulary; a rule that makes no sense is an illegal argument. */
  public TimexFinder(TimeVocabulary vocabulary) {
    RuleSet rules = new RuleSet(vocabulary);
    this.scanner = new TimeScanner(rules.table());
    this.matcher = new RuleMatcher(rules);
    this.cues = new Cues(vocabulary.cues(), rules);
  }

  /**
   * The expressions of a text whose verbs nobody has read, in order.
   *
   * @param anchor when it was written: a day, a month, a year, an interval, or unknown
   */
  public List<TimeExpression> find(String text, Interval anchor) {
    return find(text, List.of(new Span(0, text.length())), anchor, List.of());
  }

  /**
   * The expressions in pieces of a text, in order; what one piece says counts in the next.
   *
   * @param pieces that count, by offset; none overlap
   * @param verbs finite verbs with their tenses, by offset; empty to read them by their endings
   */
  public List<TimeExpression> find(
      String text, List<Span> pieces, Interval anchor, List<VerbTime> verbs) {
    Resolver resolver = new Resolver(anchor, cues);
    List<TimeExpression> found = new ArrayList<>();
    int verb = 0;
    for (Span piece : pieces) {
      TimeTokens tokens = scanner.scan(text, piece.start(), piece.end());
      int first = verb;
      while (verb < verbs.size() && verbs.get(verb).span().start() < piece.end()) {
        verb++;
      }
      Directions directions = new DirectionReader(tokens, verbs.subList(first, verb));
      found.addAll(resolver.resolve(tokens, matcher.find(tokens), directions));
    }
    return found;
  }

  /** The expressions in a piece of a text all of which lies on one side of the time of writing. */
  public List<TimeExpression> find(String text, Span piece, Interval anchor, Direction direction) {
    TimeTokens tokens = scanner.scan(text, piece.start(), piece.end());
    return new Resolver(anchor, cues)
        .resolve(tokens, matcher.find(tokens), (from, to) -> direction);
  }
}
