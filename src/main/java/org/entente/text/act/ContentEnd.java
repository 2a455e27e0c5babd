package org.entente.text.act;

import java.util.List;
import java.util.Set;
import org.entente.text.clause.Clause;
import org.entente.text.clause.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Where the content of an act ends: before conditions, purposes, participial comments, relative
 * clauses behind a comma, and the next clause.
 */
final class ContentEnd {
  private static final Set<String> ENDS =
      Set.of(
          "lorsque", "lorsqu'", "quand", "afin", "tandis", "alors", "puisque", "puisqu'", "car",
          "parce", "quoique", "faute", "pourvu", "sinon", "autant", "si");
  private static final Set<String> RELATIVES =
      Set.of("qui", "dont", "laquelle", "lequel", "lesquels", "lesquelles");

  private static final Set<String> UNASSERTING =
      Set.of(
          "pour",
          "afin",
          "avant",
          "sans",
          "bien",
          "pourvu",
          "condition",
          "tant",
          "des",
          "ce",
          "moins",
          "sorte",
          "apres",
          "pendant",
          "autant");

  private ContentEnd() {}

  /** The index behind the content's last token. */
  static int of(SentenceReading reading, int contentFrom, int clause) {
    List<Token> tokens = reading.tokens();
    int end = tokens.size();
    for (int i = contentFrom + 1; i < tokens.size(); i++) {
      if (endsBefore(reading, i)) {
        end = i;
        break;
      }
    }
    for (int k = 0; k < reading.clauses().size(); k++) {
      Clause other = reading.clauses().get(k);
      boolean later = k != clause && other.group().first() > contentFrom;
      boolean own = other.introducer() != null && startOf(other) <= contentFrom;
      if (later && !own && other.introducer() == null) {
        end =
            Math.min(
                end,
                Math.max(
                    contentFrom + 1,
                    other.group().coordinated() || other.inverted()
                        ? other.group().first()
                        : other.start()));
      }
    }
    return trimmed(tokens, contentFrom, end);
  }

  private static int startOf(Clause clause) {
    return clause.hasSubject() ? Math.min(clause.start(), clause.subjectFrom()) : clause.start();
  }

  private static boolean endsBefore(SentenceReading reading, int i) {
    List<Token> tokens = reading.tokens();
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    boolean comma = before.surface().equals(",");
    if (token.surface().equals(";") || token.surface().equals(":")) {
      return true;
    }
    if (ENDS.contains(token.folded())) {
      return !token.folded().equals("si") || !before.is(Reading.Pos.ADVERB);
    }
    if (token.folded().equals("pour")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).folded().startsWith("qu")) {
      return true;
    }
    if (isQueOf(
        tokens,
        i,
        Set.of("que", "qu'"),
        Set.of("tant", "des", "bien", "avant", "apres", "pendant", "condition", "moins"))) {
      return true;
    }
    if (comma && RELATIVES.contains(token.folded())) {
      return true;
    }
    if (comma
        && token.folded().equals("ce")
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).folded().startsWith("qu")
            || tokens.get(i + 1).folded().equals("dont"))) {
      return true;
    }
    if (comma && hasAbsoluteParticiple(tokens, i)) {
      return true;
    }
    boolean participle =
        token.with(Reading.Mood.PRESENT_PARTICIPLE) != null && token.is(Reading.Pos.VERB);
    if (participle && (comma || before.folded().equals("en"))) {
      return true;
    }
    return comma && token.folded().equals("avant") && ComplementFinder.isInfinitive(tokens, i + 2);
  }

  /** « …, les officiers étant appelés à servir »: a phrase with a participle of its own. */
  private static boolean hasAbsoluteParticiple(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
      String word = tokens.get(i).folded();
      if (word.equals("etant") || word.equals("ayant")) {
        return true;
      }
      if (tokens.get(i).is(Reading.Pos.PUNCTUATION) || tokens.get(i).reading().isFinite()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isQueOf(List<Token> tokens, int i, Set<String> words, Set<String> before) {
    return words.contains(tokens.get(i).folded()) && before.contains(tokens.get(i - 1).folded());
  }

  private static int trimmed(List<Token> tokens, int from, int end) {
    int to = end;
    while (to > from + 1) {
      Token last = tokens.get(to - 1);
      boolean loose =
          last.is(Reading.Pos.PUNCTUATION)
                  && !last.surface().equals("%")
                  && !last.surface().equals(")")
              || last.folded().equals("et")
              || last.folded().equals("tout")
              || last.folded().equals("en")
              || last.folded().equals("mais")
              || last.folded().equals("tant")
              || last.folded().equals("des")
                  && to < tokens.size()
                  && tokens.get(to).folded().startsWith("qu")
              || last.folded().equals("bien")
                  && to < tokens.size()
                  && tokens.get(to).folded().startsWith("qu");
      if (!loose) {
        break;
      }
      to--;
    }
    return to;
  }

  /** Whether the clause only says under which condition, to which end, or what is wished. */
  static boolean isUnasserted(
      SentenceReading reading, int index, Set<String> subjunctiveGovernors) {
    Clause clause = reading.clauses().get(index);
    VerbGroup group = clause.group();
    if (group.mood() == Reading.Mood.SUBJUNCTIVE) {
      return true;
    }
    String introducer = clause.introducer();
    if (introducer == null) {
      return false;
    }
    if (Set.of("si", "lorsque", "lorsqu'", "quand").contains(introducer)) {
      return true;
    }
    if (!introducer.startsWith("qu") || introducer.equals("qui")) {
      return false;
    }
    int que = group.first() - 1;
    while (que > 0 && !reading.tokens().get(que).folded().equals(introducer)) {
      que--;
    }
    if (que == 0) {
      return false;
    }
    String before = reading.tokens().get(que - 1).folded();
    return UNASSERTING.contains(before) || isWish(reading, group, que, subjunctiveGovernors);
  }

  /** « le souhait de la France que le Viet Nam déploie »: a form that may be a subjunctive. */
  private static boolean isWish(
      SentenceReading reading, VerbGroup group, int que, Set<String> governors) {
    boolean subjunctive =
        reading.tokens().get(group.last()).readings().stream()
            .anyMatch(r -> r.mood() == Reading.Mood.SUBJUNCTIVE);
    for (int i = que - 1; subjunctive && i >= Math.max(0, que - 8); i--) {
      Token token = reading.tokens().get(i);
      if (governors.contains(token.lemma())) {
        return true;
      }
      if (token.is(Reading.Pos.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }
}
