package org.entente.text.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.entente.text.clause.phrase.NominalHeads;
import org.entente.text.clause.verb.InfinitiveChain;
import org.entente.text.clause.verb.Inversion;
import org.entente.text.clause.verb.NegationScope;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/**
 * Reads the clauses of a sentence in one pass from left to right. Subordinating words open a
 * clause; a verb takes the noun phrase that waits for one; a second verb without a conjunction
 * closes the clause of the first (« Ceux dont la maison a brûlé | seront relogés »).
 */
final class ClauseScan {
  /** Deeper clauses are read as side by side. */
  private static final int DEEPEST = 12;

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final NominalHeads nominals;
  private final Inversion inversion;
  private final List<ClauseReading> clauses = new ArrayList<>();
  private final Deque<ClauseFrame> frames = new ArrayDeque<>();
  private boolean absorbing;

  private ClauseScan(List<Token> tokens, List<VerbGroup> groups, Set<String> sayingVerbs) {
    this.tokens = tokens;
    this.groups = groups;
    this.nominals = NominalHeads.of(tokens);
    this.inversion = new Inversion(tokens, nominals, sayingVerbs);
  }

  /** The clauses of the finite groups, in order, without speakers. */
  static List<ClauseReading> read(
      List<Token> tokens, List<VerbGroup> groups, Set<String> sayingVerbs) {
    ClauseScan scan = new ClauseScan(tokens, groups, sayingVerbs);
    scan.run();
    return scan.clauses;
  }

  private void run() {
    frames.push(new ClauseFrame(0, null, -1, -1));
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      while (next < groups.size() && groups.get(next).first() < i) {
        next++;
      }
      if (next < groups.size() && groups.get(next).first() == i) {
        VerbGroup group = groups.get(next);
        if (isClause(group)) {
          absorbing = false;
          verb(group);
        } else if (isObjectGoverning(tokens.get(group.last()))) {
          absorbing = true;
        }
        i = Math.max(group.last(), i) + 1;
      } else {
        word(i);
        i++;
      }
    }
  }

  /** Whether a noun phrase waits for the verb of its clause. */
  private boolean isWaiting() {
    return !frames.peek().heads().isEmpty() && !frames.peek().hasVerb();
  }

  private static boolean isClause(VerbGroup group) {
    return group.isFinite() || group.mood() == Reading.Mood.IMPERATIVE;
  }

  private void word(int i) {
    Token token = tokens.get(i);
    ClauseFrame frame = frames.peek();
    if (ClauseOpenings.isOpening(tokens, i)) {
      open(i);
    } else if (token.upos() == Upos.PUNCT) {
      punctuation(i, frame);
    } else if (token.upos() == Upos.CCONJ) {
      absorbing &= !frame.hasVerb();
    } else if (isObjectGoverning(token)) {
      absorbing = true;
    } else if (nominals.isHead(i) && !absorbing) {
      frame.add(i);
    }
  }

  /** What follows « transportant » or « pour sauver » is its object, up to the next mark. */
  private static boolean isObjectGoverning(Token token) {
    return token.reading().is(Reading.Mood.PRESENT_PARTICIPLE)
        || token.reading().is(Reading.Mood.INFINITIVE);
  }

  private void punctuation(int i, ClauseFrame frame) {
    absorbing = false;
    String mark = tokens.get(i).surface();
    if (mark.equals(";") || mark.equals(":") || mark.equals("?") || mark.equals("!")) {
      frames.clear();
      frames.push(new ClauseFrame(i + 1, null, -1, -1));
    } else {
      frame.part(i);
    }
  }

  private void open(int i) {
    absorbing = false;
    if (frames.size() > DEEPEST) {
      frames.pollLast();
    }
    ClauseFrame before = frames.peek();
    // « que … et que … »: the second clause hangs where the first one does.
    boolean parallel =
        i > 0
            && tokens.get(i - 1).upos() == Upos.CCONJ
            && before.hasVerb()
            && before.introducer() != null;
    int governor = parallel ? before.governor() : lastVerb();
    boolean governed =
        i > 0 && tokens.get(i).upos() == Upos.PRON && tokens.get(i - 1).upos() == Upos.ADP;
    frames.push(new ClauseFrame(governed ? i - 1 : i, tokens.get(i).folded(), i, governor));
  }

  private int lastVerb() {
    for (ClauseFrame frame : frames) {
      if (frame.hasVerb()) {
        return frame.verb();
      }
    }
    return -1;
  }

  private void verb(VerbGroup group) {
    int pronoun = SubjectPronouns.of(tokens, group);
    if (inversion.isInserted(group, isWaiting())) {
      int head = group.invertedPronoun() >= 0 ? group.invertedPronoun() : inversion.behind(group);
      if (head >= 0) {
        add(group, head, group.first(), null, lastVerb());
        int last = clauses.size() - 1;
        clauses.set(last, clauses.get(last).of(ClauseReading.Kind.INSERTED));
        return;
      }
    }
    boolean coordinated = isCoordinated(group, pronoun);
    int shared = frames.peek().hasVerb() ? clauses.get(frames.peek().verb()).subjectHead() : -1;
    ClauseFrame closed = null;
    while (!coordinated && frames.peek().hasVerb() && frames.size() > 1) {
      closed = frames.pop();
    }
    ClauseFrame frame = frames.peek();
    int head = pronoun >= 0 ? pronoun : subject(group, frame, closed, coordinated ? shared : -1);
    int clause = clauses.size();
    boolean joined = frame.hasVerb();
    add(
        group,
        head,
        joined ? group.first() : frame.start(),
        joined ? null : frame.introducer(),
        joined ? frame.verb() : frame.governor());
    frame.take(clause);
  }

  /** Whether « et », « mais » or a comma joins the verb to the one before. */
  private boolean isCoordinated(VerbGroup group, int pronoun) {
    if (!frames.peek().hasVerb()) {
      return false;
    }
    int before = group.first() - 1;
    while (before > 0 && (before == pronoun || tokens.get(before).upos() == Upos.ADV)) {
      before--;
    }
    return pronoun < 0
        && before >= 0
        && (tokens.get(before).upos() == Upos.CCONJ
            || group.coordinated()
            || isBareComma(before, frames.peek())
            || isSeries(group, before));
  }

  /** « Elle chante, écrit et compose »: no phrase stands between the two verbs. */
  private boolean isBareComma(int before, ClauseFrame frame) {
    return tokens.get(before).surface().equals(",")
        && frames.size() == 1
        && clauses.get(frame.verb()).group().last() + 1 == before;
  }

  /** « Elle ouvre la porte, prend la lampe et sort »: the next verb in the form of the first. */
  private boolean isSeries(VerbGroup group, int before) {
    VerbGroup first = clauses.get(frames.peek().verb()).group();
    return tokens.get(before).surface().equals(",")
        && frames.size() == 1
        && group.mood() == first.mood()
        && group.tense() == first.tense()
        && group.plural() == first.plural()
        && group.invertedPronoun() < 0;
  }

  private int subject(VerbGroup group, ClauseFrame frame, ClauseFrame closed, int shared) {
    if (shared >= 0) {
      return shared;
    }
    if (group.mood() == Reading.Mood.IMPERATIVE) {
      return -1;
    }
    if (ClauseOpenings.isSubject(tokens, frame) && !frame.hasVerb()) {
      int antecedent = Antecedents.of(tokens, frame.introducerAt(), group.plural());
      return antecedent >= 0 ? antecedent : frame.introducerAt();
    }
    int before = waiting(group, frame, closed);
    if (before >= 0) {
      return before;
    }
    if (group.invertedPronoun() >= 0) {
      return group.invertedPronoun();
    }
    int infinitive = infinitive(frame.start(), group.first());
    int behind = infinitive >= 0 ? -1 : inversion.behind(group);
    return infinitive >= 0 ? infinitive : behind;
  }

  /** The noun phrase that waits for the verb, or -1. */
  private int waiting(VerbGroup group, ClauseFrame frame, ClauseFrame closed) {
    if (closed != null && closed.comma() >= 0) {
      int behindComma =
          SubjectChoice.of(tokens, nominals, behind(closed.heads(), closed.comma()), group);
      if (behindComma >= 0) {
        return behindComma;
      }
    }
    List<Integer> heads = frame.heads();
    if (frame.hasVerb()) {
      int part = Math.max(frame.comma(), lastConjunction(frame, group));
      heads = behind(heads, part);
      if (part < 0) {
        return -1;
      }
    }
    return SubjectChoice.of(tokens, nominals, heads, group);
  }

  private int lastConjunction(ClauseFrame frame, VerbGroup group) {
    int from = clauses.get(frame.verb()).group().last();
    for (int i = group.first() - 1; i > from; i--) {
      if (tokens.get(i).upos() == Upos.CCONJ
          && i + 1 < tokens.size()
          && (tokens.get(i + 1).upos() == Upos.DET
              || tokens.get(i + 1).upos() == Upos.PROPN
              || tokens.get(i + 1).upos() == Upos.PRON)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> behind(List<Integer> heads, int at) {
    return heads.stream().filter(head -> head > at).toList();
  }

  private int infinitive(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean governed = i > 0 && tokens.get(i - 1).upos() == Upos.ADP;
      if (tokens.get(i).reading().is(Reading.Mood.INFINITIVE) && !governed) {
        return i;
      }
      if (tokens.get(i).upos() == Upos.PUNCT) {
        return -1;
      }
    }
    return -1;
  }

  private void add(VerbGroup group, int head, int start, String introducer, int governor) {
    clauses.add(
        new ClauseReading(
            new TokenRange(Math.min(start, group.first()), group.last() + 1),
            head < 0 ? null : SubjectChoice.phrase(tokens, head),
            head,
            group,
            InfinitiveChain.behind(tokens, group.last() + 1),
            governor,
            introducer,
            NegationScope.of(tokens, group),
            null,
            -1,
            ClauseReading.Kind.MAIN));
  }
}
