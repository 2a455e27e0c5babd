package org.entente.text.time.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexType;
import org.entente.text.time.rule.Cues;
import org.entente.text.time.rule.Match;
import org.entente.text.time.rule.Meaning;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.Edge;
import org.entente.text.time.scan.TimeTokens;

/** Gives the matches of one text their values and intervals, in order, with the story so far. */
public final class Resolver {
  private final Story story;
  private final Meanings meanings;
  private final Cues cues;

  /** Begins a text that was published in the interval. */
  public Resolver(Interval published, Cues cues) {
    this.story = new Story(published);
    this.meanings = new Meanings(story);
    this.cues = cues;
  }

  /**
   * The expressions of a piece of the text.
   *
   * @param tokens of the piece
   * @param matches in order
   * @param directions says on which side of the present an expression's verb lies
   */
  public List<TimeExpression> resolve(
      TimeTokens tokens, List<Match> matches, Directions directions) {
    MonthLists.inherit(tokens, matches);
    List<TimeExpression> found = new ArrayList<>(matches.size());
    int token = 0;
    for (Match match : matches) {
      while (token < match.from()) {
        if (tokens.isBreak(token)) {
          story.nextSentence();
        }
        token++;
      }
      if (match.meaning() != Meaning.NOTHING) {
        found.add(expression(tokens, match, directions));
      }
    }
    story.nextSentence();
    return found;
  }

  private TimeExpression expression(TimeTokens tokens, Match match, Directions directions) {
    Cues.Found cue = cues.before(tokens, match.from());
    Direction direction = directions.of(match.from(), match.to());
    Direction side = cue == null ? direction : DirectionReader.behind(cue.kind(), direction);
    Resolution resolution = meanings.of(match, side);
    if (match.parts().has(Atom.EDGE) && resolution.mod() == null) {
      Edge edge = Edge.at(match.parts().first(Atom.EDGE));
      resolution = resolution.with(edge.name()).within(Periods.edge(resolution.interval(), edge));
    }
    note(match, resolution);
    Span span = new Span(tokens.start(match.from()), tokens.end(match.to() - 1));
    Span wide = cue == null ? span : new Span(tokens.start(cue.from()), span.end());
    return new TimeExpression(
        span,
        span.of(tokens.text()),
        resolution.type(),
        resolution.value(),
        mod(resolution, cue),
        resolution.interval(),
        side,
        cue == null ? null : cue.cue(resolution.type()),
        wide,
        match.rule());
  }

  private static String mod(Resolution resolution, Cues.Found cue) {
    return resolution.mod() != null || cue == null ? resolution.mod() : cue.mod(resolution.type());
  }

  /** Dates stand for what follows; amounts and returning times do not. */
  private void note(Match match, Resolution resolution) {
    boolean dated = resolution.type() == TimexType.DATE || resolution.type() == TimexType.TIME;
    boolean vague = match.meaning() == Meaning.REF || match.meaning() == Meaning.CENTURY;
    if (dated && !vague) {
      boolean spelledOut =
          match.parts().has(Atom.MONTH)
              && match.parts().has(Atom.DAY)
              && match.parts().has(Atom.WEEKDAY);
      story.note(resolution.interval(), resolution.value(), spelledOut);
      LocalDate first = resolution.interval().earliest();
      if (first != null && match.meaning() == Meaning.YEAR) {
        story.noteYear(first.getYear());
      }
    }
  }
}
