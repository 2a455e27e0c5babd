package org.entente.text.act.complement;

import java.util.List;
import java.util.Set;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.Clause;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Complements of a trigger that stand before its verb: as a clitic, or before « que ». */
public final class ImpliedComplements {
  /** The head of an antecedent stands within this many words before « que ». */
  private static final int ANTECEDENT_WORDS = 5;

  /** Pronouns before a verb that name whom it asks. */
  private static final Set<String> OBJECT_CLITICS =
      Set.of("le", "la", "les", "l'", "lui", "leur", "nous", "vous", "m'", "me");

  /** Those of them that stand for what is sent or handed over. */
  private static final Set<String> DIRECT = Set.of("le", "la", "les", "l'");

  private ImpliedComplements() {}

  /** Whether what the trigger demands stands before the verb of the clause. */
  public static boolean isImplied(SentenceReading reading, int clause, Trigger trigger) {
    VerbGroup group = reading.clauses().get(clause).group();
    return isObjectRelative(reading, clause, trigger)
        || isOfThem(reading.tokens(), group, trigger)
        || hasAdverbialClitic(reading.tokens(), group, trigger)
        || trigger.complements().contains(Complement.Kind.CLITIC)
            && hasClitic(reading.tokens(), group, DIRECT);
  }

  /** « l'étude que le Laos a demandée »: the noun before « que » is the object. */
  private static boolean isObjectRelative(SentenceReading reading, int clause, Trigger trigger) {
    Clause own = reading.clauses().get(clause);
    boolean object =
        trigger.complements().contains(Complement.Kind.NP)
            || trigger.complements().contains(Complement.Kind.ANY_NP);
    if (!object || own.introducer() == null || !own.introducer().startsWith("qu")) {
      return false;
    }
    int que = own.group().first() - 1;
    while (que > 0 && !PhraseShape.isQue(reading.tokens().get(que))) {
      que--;
    }
    for (int i = que - 1; i >= Math.max(0, que - ANTECEDENT_WORDS); i--) {
      Token token = reading.tokens().get(i);
      if (token.is(Reading.Pos.VERB)) {
        return false;
      }
      if (token.is(Reading.Pos.NOUN)) {
        boolean listed = trigger.takes(token);
        return trigger.objects().isEmpty() || listed != trigger.takesOthers();
      }
    }
    return false;
  }

  /** « s'y est engagé », « en ont convenu »: the clitic stands for what the verb demands. */
  private static boolean hasAdverbialClitic(List<Token> tokens, VerbGroup group, Trigger trigger) {
    for (Token token : tokens.subList(group.first(), group.last())) {
      boolean there =
          token.folded().equals("y") && trigger.complements().contains(Complement.Kind.A_INF);
      boolean thereof =
          token.folded().equals("en")
              && token.is(Reading.Pos.PRONOUN)
              && trigger.complements().contains(Complement.Kind.DE_INF);
      if (there || thereof && !isCountedBehind(tokens, group)) {
        return true;
      }
    }
    return false;
  }

  /** « en a livré 600 »: the number stands for the object. */
  private static boolean isOfThem(List<Token> tokens, VerbGroup group, Trigger trigger) {
    boolean any = trigger.objects().isEmpty() || trigger.takesOthers();
    return any
        && trigger.complements().contains(Complement.Kind.NP)
        && isCountedBehind(tokens, group)
        && tokens.subList(group.first(), group.last()).stream()
            .anyMatch(token -> token.folded().equals("en") && token.is(Reading.Pos.PRONOUN));
  }

  /** « en a offert 600 »: of what is counted, not of what is to be done. */
  private static boolean isCountedBehind(List<Token> tokens, VerbGroup group) {
    int behind = group.last() + 1;
    return behind < tokens.size()
        && (tokens.get(behind).canBe(Reading.Pos.NUMERAL)
            || Character.isDigit(tokens.get(behind).surface().charAt(0)));
  }

  /** « les a priés », « nous a priés »: a clitic that names whom the verb asks. */
  public static boolean hasObjectClitic(List<Token> tokens, VerbGroup group) {
    return hasClitic(tokens, group, OBJECT_CLITICS);
  }

  private static boolean hasClitic(List<Token> tokens, VerbGroup group, Set<String> clitics) {
    return tokens.subList(group.first(), group.last()).stream()
        .anyMatch(token -> clitics.contains(token.folded()));
  }
}
