package org.entente.text.clause.verb;

import java.util.List;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * A verb that says of another one when it happens: « doit signer », « devrait être livré », « va
 * avoir lieu ».
 *
 * @param group the verb that it carries, in the future, with the words of both
 * @param infinitive index of the infinitive's first token
 */
public record Periphrasis(VerbGroup group, int infinitive) {
  /**
   * The verb that a group carries.
   *
   * @param tokens of the sentence
   * @param group such as that of « devoir »
   * @param adjuncts may stand between the two
   * @return null when no infinitive follows
   */
  public static Periphrasis of(List<Token> tokens, VerbGroup group, Adjuncts adjuncts) {
    return behind(tokens, group, group.last() + 1, adjuncts);
  }

  /** The verb that a group carries, whose words begin at a place; null for none. */
  static Periphrasis behind(List<Token> tokens, VerbGroup group, int from, Adjuncts adjuncts) {
    int first = adjuncts.skip(tokens, from);
    int at = first;
    boolean reflexive = false;
    while (at < tokens.size() && isClitic(tokens.get(at))) {
      reflexive |= FunctionWords.REFLEXIVE.contains(tokens.get(at).folded());
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).reading().is(Reading.Mood.INFINITIVE)) {
      return null;
    }
    VerbGroup.Voice voice = reflexive ? VerbGroup.Voice.REFLEXIVE : VerbGroup.Voice.ACTIVE;
    String lemma = tokens.get(at).lemma();
    int last = at;
    int behind = adjuncts.skip(tokens, at + 1);
    Token next = behind < tokens.size() ? tokens.get(behind) : null;
    if (next != null && lemma.equals("\u00EAtre") && participle(next) != null) {
      voice = VerbGroup.Voice.PASSIVE;
      lemma = participle(next).lemma();
      last = behind;
    } else if (next != null && lemma.equals("avoir") && next.folded().equals("lieu")) {
      lemma = "avoir lieu";
      last = behind;
    }
    return new Periphrasis(group.through(last, lemma).in(VerbGroup.Tense.FUTURE, voice), first);
  }

  private static boolean isClitic(Token token) {
    return FunctionWords.CLITICS.contains(token.folded())
        && token.is(Reading.Pos.PRONOUN, Reading.Pos.OTHER);
  }

  private static Reading participle(Token token) {
    return token.with(Reading.Mood.PAST_PARTICIPLE);
  }
}
