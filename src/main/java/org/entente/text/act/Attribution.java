package org.entente.text.act;

import java.util.Set;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.VerbGroup;
import org.entente.text.morph.Token;

/**
 * Who says what a clause asserts: the subject of the verb of saying that governs it, of one that
 * stands behind it, the name behind « selon », or the next sentence (« C'est ce qu'a affirmé … »).
 */
final class Attribution {
  /** Prepositions that name a source; « d'après » is looked for beside them. */
  private static final Set<String> ACCORDING = Set.of("selon", "suivant");

  /** Folded nouns of « a fait cette … », by which the next sentence names the speaker. */
  private static final Set<String> STATEMENTS =
      Set.of("declaration", "annonce", "proposition", "promesse", "remarque", "appel", "demande");

  private static final Set<String> DEMONSTRATIVES = Set.of("cette", "ces", "ce");

  private final Set<String> sayingVerbs;

  Attribution(Set<String> sayingVerbs) {
    this.sayingVerbs = Set.copyOf(sayingVerbs);
  }

  /** Whether the verb reports words. */
  boolean isSaying(VerbGroup group) {
    return sayingVerbs.contains(group.lemma());
  }

  /** The speaker of a clause, or {@link Actors#NONE}. */
  Actors of(Passage passage, int clause) {
    SentenceReading reading = passage.reading();
    int at = clause;
    int steps = 0;
    while (at >= 0 && steps++ < reading.clauses().size()) {
      Clause current = reading.clauses().get(at);
      int governor = current.governor();
      boolean reported = current.introducer() != null && current.introducer().startsWith("qu");
      if (reported && governor >= 0 && isSaying(reading.clauses().get(governor).group())) {
        return reading.actors().get(governor);
      }
      at = governor;
    }
    return passage.source(this);
  }

  /** Who says all clauses that no verb of saying governs, or {@link Actors#NONE}. */
  Actors ofSentence(Passage passage) {
    SentenceReading reading = passage.reading();
    Actors trailing = trailing(reading);
    if (trailing.isSomebody()) {
      return trailing;
    }
    Actors leading = according(reading, passage.resolver());
    return leading.isSomebody() ? leading : following(passage.next());
  }

  private Actors trailing(SentenceReading reading) {
    for (int i = reading.clauses().size() - 1; i >= 0; i--) {
      Clause clause = reading.clauses().get(i);
      if (clause.inverted() && isSaying(clause.group())) {
        return reading.actors().get(i);
      }
    }
    return Actors.NONE;
  }

  /** « Selon l'ambassadeur X, … ». */
  static Actors according(SentenceReading reading, ActorResolver resolver) {
    for (int i = 0; i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      boolean starts = i == 0 || reading.tokens().get(i - 1).surface().equals(",");
      boolean after =
          token.folded().equals("d'")
              && i + 1 < reading.tokens().size()
              && reading.tokens().get(i + 1).folded().equals("apres");
      if (starts && (after || ACCORDING.contains(token.folded()))) {
        int from = after ? i + 2 : i + 1;
        int end = from;
        while (end < reading.tokens().size()
            && !reading.tokens().get(end).surface().equals(",")
            && !reading.tokens().get(end).reading().isFinite()) {
          end++;
        }
        Actors source = resolver.resolve(reading.sentence(), new TokenRange(from, end));
        boolean named = reading.tokens().subList(from, end).stream().anyMatch(Token::capitalised);
        return named && !source.isSomebody() ? Actors.UNKNOWN : source;
      }
    }
    return Actors.NONE;
  }

  /** « C'est ce qu'a affirmé X », « X a fait cette déclaration ». */
  private Actors following(SentenceReading next) {
    if (next == null || next.tokens().size() < 4) {
      return Actors.NONE;
    }
    boolean that =
        next.tokens().get(0).folded().startsWith("c'")
            && next.tokens().get(2).folded().equals("ce");
    for (int i = 0; i < next.clauses().size(); i++) {
      Clause clause = next.clauses().get(i);
      boolean said = that && clause.inverted() && isSaying(clause.group());
      boolean made =
          clause.group().lemma().equals("faire") && isStatement(next, clause.group().last() + 1);
      if (said || made) {
        return next.actors().get(i);
      }
    }
    return Actors.NONE;
  }

  private static boolean isStatement(SentenceReading next, int at) {
    return at + 1 < next.tokens().size()
        && DEMONSTRATIVES.contains(next.tokens().get(at).folded())
        && STATEMENTS.contains(next.tokens().get(at + 1).folded());
  }
}
