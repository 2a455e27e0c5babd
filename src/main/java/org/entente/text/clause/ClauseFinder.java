package org.entente.text.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds the clauses of a sentence and the words of their subjects: the noun phrase before the verb
 * that is neither adverbial nor in apposition, the antecedent of « qui », the inverted subject of a
 * verb of saying, or the subject shared with the clause before.
 */
public final class ClauseFinder {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "que",
          "qu'",
          "lorsque",
          "lorsqu'",
          "quand",
          "si",
          "puisque",
          "puisqu'",
          "qui",
          "dont",
          "ou",
          "comme",
          "quoique",
          "laquelle",
          "lequel",
          "lesquels",
          "lesquelles");
  private static final Set<String> RELATIVES =
      Set.of("qui", "dont", "ou", "laquelle", "lequel", "lesquels", "lesquelles");
  private static final Set<String> JOINTS = Set.of("et", "mais", "puis", "ou", "ainsi");

  private final Set<String> speechVerbs;
  private final Adjuncts adjuncts;

  /**
   * @param speechVerbs lemmas of verbs whose subject may stand behind them
   * @param adjuncts may stand between the two
   */
  public ClauseFinder(Set<String> speechVerbs, Adjuncts adjuncts) {
    this.adjuncts = adjuncts;
    this.speechVerbs = Set.copyOf(speechVerbs);
  }

  /** The clauses of the sentence, one for each group but bare infinitives, in order. */
  public List<Clause> find(List<Token> tokens, List<VerbGroup> groups) {
    List<Clause> clauses = new ArrayList<>();
    for (VerbGroup group : groups) {
      if (group.isFinite()) {
        clauses.add(group.coordinated() ? shared(group, clauses) : finite(tokens, group, clauses));
      }
    }
    return clauses;
  }

  private static Clause shared(VerbGroup group, List<Clause> before) {
    int main = before.size() - 1;
    return new Clause(group, group.first(), null, main, -1, -1, false);
  }

  private Clause finite(List<Token> tokens, VerbGroup group, List<Clause> before) {
    if (group.invertedPronoun() >= 0) {
      int at = group.invertedPronoun();
      return new Clause(group, group.first(), null, -1, at, at + 1, true);
    }
    Left left = left(tokens, group.first(), before);
    if (left.introducer() != null
        && RELATIVES.contains(left.introducer())
        && isRelativeSubject(left)) {
      int to = left.introducerAt();
      int from = phraseStart(tokens, to, left.floor());
      return new Clause(group, to, left.introducer(), before.size() - 1, from, to, false);
    }
    int[] subject = subject(tokens, left.start(), group.first(), left.skipFrom(), left.skipTo());
    boolean mayInvert =
        speechVerbs.contains(group.lemma()) && group.voice() != VerbGroup.Voice.PASSIVE;
    if (mayInvert && (subject == null || isDetached(tokens, group.first()))) {
      int[] behind = inverted(tokens, group.last() + 1);
      if (behind != null) {
        return new Clause(
            group, group.first(), left.introducer(), left.previous(), behind[0], behind[1], true);
      }
    }
    if (left.introducer() == null && left.previous() >= 0) {
      return joined(tokens, group, left);
    }
    if (subject == null) {
      return new Clause(group, left.start(), left.introducer(), left.previous(), -1, -1, false);
    }
    return new Clause(
        group,
        Math.min(subject[0], left.start()),
        left.introducer(),
        left.previous(),
        subject[0],
        subject[1],
        false);
  }

  private static boolean isRelativeSubject(Left left) {
    return left.introducer().equals("qui") || left.introducer().startsWith("l");
  }

  /** A clause behind another one: its own subject behind « et » or a comma, or the shared one. */
  private Clause joined(List<Token> tokens, VerbGroup group, Left left) {
    int joint = -1;
    for (int i = group.first() - 1; i >= left.start(); i--) {
      Token token = tokens.get(i);
      if (JOINTS.contains(token.folded())
          || token.surface().equals(",")
          || token.folded().equals("que")) {
        joint = i;
        break;
      }
    }
    if (joint < 0) {
      return new Clause(group, left.start(), null, left.previous(), -1, -1, false);
    }
    int[] subject = subject(tokens, joint + 1, group.first(), -1, -1);
    if (subject == null) {
      return new Clause(group, joint, null, left.previous(), -1, -1, false);
    }
    return new Clause(group, joint, null, left.previous(), subject[0], subject[1], false);
  }

  private record Left(
      int start,
      String introducer,
      int introducerAt,
      int previous,
      int skipFrom,
      int skipTo,
      int floor) {}

  /** Walks left from the verb to where its clause begins, over a relative clause between commas. */
  private Left left(List<Token> tokens, int verb, List<Clause> before) {
    int skipFrom = -1;
    int skipTo = -1;
    int floor = 0;
    int i = verb - 1;
    while (i >= 0) {
      Token token = tokens.get(i);
      int clause = clauseEndingAt(i, before);
      if (clause >= 0) {
        Clause previous = before.get(clause);
        boolean relative =
            previous.introducer() != null && RELATIVES.contains(previous.introducer());
        boolean closed = hasComma(tokens, i + 1, verb);
        if (relative && closed) {
          skipTo = lastComma(tokens, i + 1, verb) + 1;
          i = introducerIndex(tokens, previous) - 1;
          skipFrom = i + 1;
          continue;
        }
        return new Left(i + 1, null, -1, clause, skipFrom, skipTo, i + 1);
      }
      if (token.surface().equals(";") || token.surface().equals(":")) {
        return new Left(i + 1, null, -1, -1, skipFrom, skipTo, floor);
      }
      if (isSubordinator(tokens, i)) {
        return new Left(
            i + 1,
            token.folded(),
            i,
            governor(i, before),
            skipFrom,
            skipTo,
            floorBefore(i, before));
      }
      i--;
    }
    return new Left(0, null, -1, -1, skipFrom, skipTo, floor);
  }

  private static int floorBefore(int at, List<Clause> before) {
    int governor = governor(at, before);
    return governor < 0 ? 0 : before.get(governor).group().last() + 1;
  }

  private static int introducerIndex(List<Token> tokens, Clause clause) {
    for (int i = clause.group().first() - 1; i >= 0; i--) {
      if (tokens.get(i).folded().equals(clause.introducer())) {
        return i;
      }
    }
    return 0;
  }

  private static int clauseEndingAt(int token, List<Clause> before) {
    for (int k = before.size() - 1; k >= 0; k--) {
      if (before.get(k).group().last() == token) {
        return k;
      }
    }
    return -1;
  }

  /** The nearest clause whose verb stands before the token. */
  private static int governor(int token, List<Clause> before) {
    for (int k = before.size() - 1; k >= 0; k--) {
      if (before.get(k).group().last() < token) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isSubordinator(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!SUBORDINATORS.contains(token.folded())) {
      return false;
    }
    return switch (token.folded()) {
      case "ou" -> !token.surface().equalsIgnoreCase("ou");
      case "que", "qu'" ->
          i == 0
              || !Set.of("ainsi", "tel", "telle", "tels", "telles", "aussi", "plus", "moins")
                  .contains(tokens.get(i - 1).folded());
      case "comme" -> false;
      default -> true;
    };
  }

  private static boolean hasComma(List<Token> tokens, int from, int to) {
    return lastComma(tokens, from, to) >= 0;
  }

  private static int lastComma(List<Token> tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.get(i).surface().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a comma or a quotation mark parts the verb from what stands before it. */
  private static boolean isDetached(List<Token> tokens, int verb) {
    if (verb == 0) {
      return true;
    }
    String before = tokens.get(verb - 1).surface();
    return before.equals(",")
        || before.equals("\u00BB")
        || before.equals("\"")
        || before.equals("\u201D");
  }

  /** The noun phrase behind an inverted verb, up to the comma, verb or stop behind it. */
  private int[] inverted(List<Token> tokens, int from) {
    int start = place(tokens, adjuncts.skip(tokens, from));
    if (start >= tokens.size() || !startsPhrase(tokens.get(start))) {
      return null;
    }
    int end = start;
    while (end < tokens.size()) {
      Token token = tokens.get(end);
      boolean ends =
          token.surface().equals(",")
              || token.reading().isFinite()
              || isSubordinator(tokens, end)
              || token.surface().equals(";")
              || token.surface().equals(":")
              || token.surface().equals("\u00AB")
              || token.is(Reading.Pos.PUNCTUATION)
                  && token.surface().equals(".")
                  && end + 1 == tokens.size();
      if (ends) {
        break;
      }
      end++;
    }
    return new int[] {start, end};
  }

  /** « a déclaré à Hanoï l'ambassadeur »: over a short place before the subject. */
  private int place(List<Token> tokens, int from) {
    boolean at =
        from + 2 < tokens.size()
            && tokens.get(from).folded().equals("a")
            && tokens.get(from + 1).capitalised();
    if (!at) {
      return from;
    }
    int behind = from + 1;
    while (behind < tokens.size() && tokens.get(behind).capitalised()) {
      behind++;
    }
    return adjuncts.skip(tokens, behind);
  }

  private static boolean isDate(List<Token> tokens, int i) {
    return Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier")
        .contains(tokens.get(i).folded());
  }

  private static boolean startsPhrase(Token token) {
    return token.is(
                Reading.Pos.DETERMINER,
                Reading.Pos.PRONOUN,
                Reading.Pos.PROPER_NOUN,
                Reading.Pos.NUMERAL)
            && !isPartitive(token)
        || token.capitalised()
        || token.is(Reading.Pos.PRONOUN);
  }

  private static boolean isPartitive(Token token) {
    return Set.of("du", "de", "d'", "au", "aux", "auquel", "duquel").contains(token.folded());
  }

  /**
   * The subject between the clause's start and its verb: from the right, the first part between
   * commas that begins like a noun phrase with an article, a pronoun or a name.
   */
  private static int[] subject(List<Token> tokens, int start, int verb, int skipFrom, int skipTo) {
    int to = verb;
    while (to > start) {
      if (to == skipTo) {
        to = skipFrom;
        continue;
      }
      int from = to;
      while (from > start && from != skipTo) {
        int bracket = openingBracket(tokens, from - 1, start);
        if (bracket < 0 && isBreak(tokens.get(from - 1))) {
          break;
        }
        from = bracket < 0 ? from - 1 : bracket;
      }
      int head = from;
      while (head < to
          && (tokens.get(head).is(Reading.Pos.ADVERB, Reading.Pos.CONJUNCTION)
              || tokens.get(head).surface().equals("\u00AB")
              || tokens.get(head).surface().equals("\""))) {
        head++;
      }
      if (head < to && startsPhrase(tokens.get(head)) && !isTime(tokens, head, to)) {
        return new int[] {enumerationStart(tokens, start, head, to), to};
      }
      to = from > start && isBreak(tokens.get(from - 1)) ? from - 1 : from;
      if (from == start) {
        break;
      }
    }
    return null;
  }

  /** Where the bracket begins that ends at the token; -1 when none does. */
  private static int openingBracket(List<Token> tokens, int at, int floor) {
    if (!tokens.get(at).surface().equals(")")) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(floor, at - 8); i--) {
      if (tokens.get(i).surface().equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** « le Vietnam, le Laos et le Cambodge »: the list begins before the comma. */
  private static int enumerationStart(List<Token> tokens, int start, int head, int to) {
    boolean and = false;
    for (int i = head; i < to; i++) {
      and |=
          tokens.get(i).folded().equals("et")
              && i + 1 < to
              && (tokens.get(i + 1).is(Reading.Pos.DETERMINER) || tokens.get(i + 1).capitalised());
    }
    int from = head;
    while (and && from - 2 > start && tokens.get(from - 1).surface().equals(",")) {
      int item = from - 1;
      while (item > start && !isBreak(tokens.get(item - 1))) {
        item--;
      }
      boolean shortItem = from - 1 - item <= 3;
      if (!shortItem || !startsPhrase(tokens.get(item))) {
        break;
      }
      from = item;
    }
    return from;
  }

  private static boolean isBreak(Token token) {
    return token.surface().equals(",")
        || token.surface().equals("(")
        || token.surface().equals(")")
        || token.surface().equals("\u2013")
        || token.surface().equals("\u2014");
  }

  /** « Le 14 septembre, » and « Mercredi, » are no subjects. */
  private static boolean isTime(List<Token> tokens, int head, int to) {
    int at = tokens.get(head).is(Reading.Pos.DETERMINER) ? head + 1 : head;
    if (at >= to) {
      return true;
    }
    boolean figure =
        Character.isDigit(tokens.get(at).surface().charAt(0))
            && at + 1 < to
            && Set.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre")
                .contains(tokens.get(at + 1).folded());
    return figure || isDate(tokens, at) && to - at <= 3;
  }

  private static int phraseStart(List<Token> tokens, int to, int floor) {
    int end = to;
    while (end > floor && tokens.get(end - 1).surface().equals(",")) {
      end--;
    }
    int from = end;
    while (from > floor && !isBreak(tokens.get(from - 1))) {
      from--;
    }
    int[] subject = subject(tokens, floor, end, -1, -1);
    return subject == null ? from : subject[0];
  }
}
