package org.entente.text.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds the clauses of a sentence and the words of their subjects: the noun phrase before the verb
 * that is neither adverbial nor in apposition, the antecedent of « qui », the inverted subject of a
 * verb of saying, or the subject shared with the clause before.
 */
public final class ClauseFinder {
  /** Words that join a clause to the one before it. */
  private static final WordSet JOINTS = WordSet.of("et", "mais", "puis", "ou", "ainsi", "que");

  /** Marks that part a verb of saying from the words that it reports. */
  private static final WordSet DETACHING = WordSet.of(",", "\u00BB", "\"", "\u201D");

  private final WordSet speechVerbs;
  private final SubjectFinder subjects;

  /**
   * @param speechVerbs lemmas of verbs whose subject may stand behind them
   * @param adjuncts may stand between the two
   */
  public ClauseFinder(Set<String> speechVerbs, Adjuncts adjuncts) {
    this.speechVerbs = WordSet.of(speechVerbs);
    this.subjects = new SubjectFinder(adjuncts);
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
    return new Clause(group, group.first(), null, before.size() - 1, null, false);
  }

  private Clause finite(List<Token> tokens, VerbGroup group, List<Clause> before) {
    if (group.invertedPronoun() >= 0) {
      int at = group.invertedPronoun();
      return new Clause(group, group.first(), null, -1, new TokenRange(at, at + 1), true);
    }
    ClauseStart start = ClauseStart.of(tokens, group.first(), before);
    if (start.isSubjectRelative()) {
      return relative(tokens, group, start, before);
    }
    TokenRange subject = SubjectFinder.before(tokens, start.at(), group.first(), start.skipped());
    boolean narrative = tokens.get(group.last()).reading().is(Reading.Mood.INFINITIVE);
    if (!narrative && mayInvert(group) && (subject == null || isDetached(tokens, group.first()))) {
      TokenRange behind = subjects.behind(tokens, group.last() + 1);
      if (behind != null && (subject == null || isInsertion(tokens, group, behind))) {
        return new Clause(group, group.first(), start.introducer(), start.previous(), behind, true);
      }
    }
    if (start.introducer() == null && start.previous() >= 0) {
      return joined(tokens, group, start);
    }
    return new Clause(group, start.at(), start.introducer(), start.previous(), subject, false);
  }

  /**
   * « Les deux pays, a indiqué le ministre, ont convenu »: what stands between commas, or behind a
   * quotation; not « Le Bangladesh, lui, a promis 90 soldats ».
   */
  private static boolean isInsertion(List<Token> tokens, VerbGroup group, TokenRange behind) {
    boolean afterComma = group.first() > 0 && tokens.get(group.first() - 1).surface().equals(",");
    boolean closed = behind.to() < tokens.size() && tokens.get(behind.to()).surface().equals(",");
    return !afterComma || closed && !endsThere(tokens, behind.to() + 1);
  }

  /** « Le Bénin, enfin, a promis 90 soldats, mais »: what was told before does not go on. */
  private static boolean endsThere(List<Token> tokens, int behindComma) {
    return behindComma >= tokens.size()
        || tokens.get(behindComma).is(Reading.Pos.CONJUNCTION)
        || ClauseStart.isSubordinator(tokens, behindComma);
  }

  private boolean mayInvert(VerbGroup group) {
    return group.isAmong(speechVerbs) && group.voice() != VerbGroup.Voice.PASSIVE;
  }

  /** The subject of « qui » is the noun phrase before it, behind the verb of its clause. */
  private static Clause relative(
      List<Token> tokens, VerbGroup group, ClauseStart start, List<Clause> before) {
    int pronoun = start.introducerAt();
    int floor = start.previous() < 0 ? 0 : before.get(start.previous()).group().last() + 1;
    TokenRange antecedent =
        pronoun == 0
            ? new TokenRange(pronoun, pronoun + 1)
            : SubjectFinder.antecedent(tokens, floor, pronoun);
    return new Clause(group, pronoun, start.introducer(), before.size() - 1, antecedent, false);
  }

  /** A clause behind another one: its own subject behind « et » or a comma, or the shared one. */
  private static Clause joined(List<Token> tokens, VerbGroup group, ClauseStart start) {
    TokenRange skipped = start.skipped();
    int joint = jointBefore(tokens, group.first(), start.at());
    if (skipped != null && joint == skipped.to() - 1) {
      int opening = skipped.from();
      boolean comma = opening > 0 && tokens.get(opening - 1).surface().equals(",");
      joint = jointBefore(tokens, comma ? opening - 1 : opening, start.at());
    }
    if (joint < start.at()) {
      return new Clause(group, start.at(), null, start.previous(), null, false);
    }
    TokenRange subject = SubjectFinder.before(tokens, joint + 1, group.first(), skipped);
    return new Clause(group, joint, null, start.previous(), subject, false);
  }

  /** The last joint before a token, or one before {@code floor}. */
  private static int jointBefore(List<Token> tokens, int token, int floor) {
    int joint = token - 1;
    while (joint >= floor && !isJoint(tokens.get(joint))) {
      joint--;
    }
    return joint;
  }

  private static boolean isJoint(Token token) {
    return JOINTS.contains(token.folded()) || token.surface().equals(",");
  }

  /** Whether a comma or a quotation mark parts the verb from what stands before it. */
  private static boolean isDetached(List<Token> tokens, int verb) {
    return verb == 0 || DETACHING.contains(tokens.get(verb - 1).surface());
  }
}
