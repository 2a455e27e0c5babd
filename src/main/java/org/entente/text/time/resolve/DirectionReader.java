package org.entente.text.time.resolve;

import java.util.List;
import org.entente.text.time.Direction;
import org.entente.text.time.VerbTime;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.TimeTokens;
import org.entente.text.time.scan.VerbMark;

/** Reads the direction from the nearest verb of the sentence; a comma or mark makes it farther. */
public final class DirectionReader implements Directions {
  private static final int REACH = 32;
  private static final int MARK = 6;

  /** A participle stands at most this far before its date. */
  private static final int ATTACHED = 2;

  private static final int REACH_OF_AUXILIARY = 4;
  private static final int COMMA = 4;

  /** What stands before a comma belongs to the verb before it. */
  private static final int COMMA_BEHIND = 14;

  private final TimeTokens tokens;
  private final byte[] marks;

  /**
   * Reads the verbs that the tokens' endings show, unless the verbs of the piece are known.
   *
   * @param verbs those whose tenses are known, by offset; empty when nobody has read the text
   */
  public DirectionReader(TimeTokens tokens, List<VerbTime> verbs) {
    this.tokens = tokens;
    this.marks = new byte[tokens.size()];
    if (verbs.isEmpty()) {
      for (int i = 0; i < marks.length; i++) {
        byte mark = tokens.tense(i);
        marks[i] = mark == VerbMark.PLANNED ? VerbMark.NONE : mark;
      }
    }
    for (VerbTime verb : verbs) {
      int index = tokens.indexAt(verb.span().start());
      if (index < marks.length && tokens.start(index) < verb.span().end()) {
        boolean finite = verb.form() == VerbTime.Form.FINITE;
        marks[index] = finite ? mark(verb.direction()) : VerbMark.AHEAD;
      }
    }
  }

  private static byte mark(Direction direction) {
    return switch (direction) {
      case PAST -> VerbMark.PAST;
      case PRESENT -> VerbMark.PRESENT;
      case FUTURE -> VerbMark.FUTURE;
      case UNKNOWN -> VerbMark.NONE;
    };
  }

  @Override
  public Direction of(int from, int to) {
    Direction attached = attached(from);
    if (attached != Direction.UNKNOWN) {
      return attached;
    }
    int best = Integer.MAX_VALUE;
    byte mark = VerbMark.NONE;
    int cost = 0;
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !tokens.isBreak(i); i--) {
      cost += cost(i, COMMA);
      if (marks[i] != VerbMark.NONE) {
        best = cost;
        mark = marks[i];
        break;
      }
    }
    cost = 0;
    int end = Math.min(tokens.size(), to + REACH);
    for (int i = to; i < end && !tokens.isBreak(i) && cost < best; i++) {
      cost += cost(i, COMMA_BEHIND);
      if (marks[i] != VerbMark.NONE && marks[i] != VerbMark.AHEAD && cost < best) {
        mark = marks[i];
        break;
      }
    }
    return direction(mark);
  }

  /** « l'accord signé en mars »: a participle without a verb of its own right before. */
  private Direction attached(int from) {
    for (int i = from - 1; i >= Math.max(0, from - ATTACHED) && !tokens.isBreak(i); i--) {
      if (marks[i] != VerbMark.NONE) {
        return Direction.UNKNOWN;
      }
      if (tokens.isParticiple(i)) {
        return isNoun(i) || hasVerb(i) ? Direction.UNKNOWN : participle(i);
      }
    }
    return Direction.UNKNOWN;
  }

  /** « le défilé du 14 juillet »: behind an article it is a noun. */
  private boolean isNoun(int index) {
    return index > 0
        && !tokens.isStop(index - 1)
        && !tokens.isComma(index - 1)
        && tokens.entry(index - 1).is(Atom.FUNC);
  }

  private Direction participle(int index) {
    return tokens.tense(index) == VerbMark.PLANNED ? Direction.FUTURE : Direction.PAST;
  }

  private boolean hasVerb(int participle) {
    int first = Math.max(0, participle - REACH_OF_AUXILIARY);
    for (int i = participle; i >= first && !tokens.isBreak(i); i--) {
      if (marks[i] != VerbMark.NONE) {
        return true;
      }
    }
    return false;
  }

  private int cost(int index, int commaCost) {
    if (tokens.isStop(index)) {
      return Math.max(MARK, commaCost);
    }
    return tokens.isComma(index) ? commaCost : 1;
  }

  private static Direction direction(byte mark) {
    return switch (mark) {
      case VerbMark.PAST -> Direction.PAST;
      case VerbMark.PRESENT -> Direction.PRESENT;
      case VerbMark.FUTURE, VerbMark.CONDITIONAL, VerbMark.AHEAD -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }

  /** A deadline lies ahead, a beginning with « depuis » behind, whatever the verb says. */
  static Direction behind(String cue, Direction verb) {
    return switch (cue) {
      case "BY" -> Direction.FUTURE;
      case "SINCE" -> Direction.PAST;
      case "UNTIL" -> verb == Direction.PAST ? verb : Direction.FUTURE;
      default -> verb;
    };
  }
}
