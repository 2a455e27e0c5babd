package org.entente.text.clause;

import java.util.List;
import java.util.Set;
import org.entente.text.clause.phrase.NominalHeads;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Which of the noun phrases before a verb is its subject, and how far that phrase reaches. */
final class SubjectChoice {
  /** A subject phrase reaches this many words to either side of its head. */
  private static final int REACH = 12;

  private static final Set<Upos> BEFORE = Set.of(Upos.DET, Upos.ADJ, Upos.NUM, Upos.ADV);

  private static final Set<Upos> WITHIN =
      Set.of(Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.ADP, Upos.DET, Upos.NUM);

  private SubjectChoice() {}

  /**
   * The head of the subject: the last phrase before the verb, the first of those joined with it,
   * or, where a comma closes an apposition before the verb, the first one of all.
   *
   * @return -1 when there is none
   */
  static int of(List<Token> tokens, NominalHeads nominals, List<Integer> heads, VerbGroup group) {
    List<Integer> actors = heads.stream().filter(head -> !nominals.isTime(head)).toList();
    if (actors.isEmpty()) {
      return heads.isEmpty() ? -1 : timeSubject(tokens, heads, group);
    }
    boolean closed = group.first() > 0 && tokens.get(group.first() - 1).upos() == Upos.PUNCT;
    int at = closed ? 0 : actors.size() - 1;
    while (at > 0 && isJoined(tokens, actors.get(at - 1), actors.get(at))) {
      at--;
    }
    return actors.get(at);
  }

  /** « La semaine commence »: a time is a subject only right before the verb. */
  private static int timeSubject(List<Token> tokens, List<Integer> heads, VerbGroup group) {
    int last = heads.get(heads.size() - 1);
    for (int i = last + 1; i < group.first(); i++) {
      if (tokens.get(i).upos() == Upos.PUNCT) {
        return -1;
      }
    }
    return last;
  }

  /** « le Laos et le Chili », « le Laos, le Chili et le Kenya », « ni la pluie ni le vent ». */
  private static boolean isJoined(List<Token> tokens, int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (tokens.get(i).upos() == Upos.CCONJ) {
        return true;
      }
    }
    boolean enumerated = right - left <= 4;
    boolean comma = false;
    for (int i = left + 1; i < right; i++) {
      comma |= tokens.get(i).surface().equals(",");
    }
    return enumerated && comma && isFollowedByAnd(tokens, right);
  }

  private static boolean isFollowedByAnd(List<Token> tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + 5); i++) {
      if (tokens.get(i).upos() == Upos.CCONJ) {
        return true;
      }
    }
    return false;
  }

  /** The words of the phrase of a head, without relative clauses. */
  static TokenRange phrase(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && from > head - REACH && BEFORE.contains(tokens.get(from - 1).upos())) {
      from--;
    }
    int to = head + 1;
    if (tokens.get(head).upos() == Upos.PRON) {
      return new TokenRange(from, to);
    }
    while (to < tokens.size() && to < head + REACH && WITHIN.contains(tokens.get(to).upos())) {
      to++;
    }
    while (to > head + 1 && isLink(tokens.get(to - 1))) {
      to--;
    }
    return new TokenRange(from, to);
  }

  private static boolean isLink(Token token) {
    return token.upos() == Upos.ADP || token.upos() == Upos.DET;
  }
}
