package org.entente.text.act.complement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells whether the noun phrase behind a trigger is one that the rule speaks of. */
final class DirectObjects {
  /** The object's head stands within this many words. */
  private static final int REACH = 9;

  private static final WordSet ALL = WordSet.of("tout", "toute");

  /** Families of acts whose object may be any number of things. */
  private static final Set<ActType.Family> COUNTED =
      EnumSet.of(ActType.Family.UNDERTAKING, ActType.Family.DELIVERY);

  private DirectObjects() {}

  /** « toute réduction des effectifs »: whatever it is that the rule does not leave out. */
  static boolean areAll(List<Token> tokens, int at, Trigger trigger) {
    return at + 1 < tokens.size()
        && ALL.contains(tokens.get(at).folded())
        && !tokens.get(at + 1).is(Reading.Pos.DETERMINER)
        && fit(tokens, at + 1, trigger);
  }

  /** Whether a head that the rule lists, or does not leave out, stands from a place on. */
  static boolean fit(List<Token> tokens, int at, Trigger trigger) {
    boolean closed = !trigger.objects().isEmpty() && !trigger.takesOthers();
    // « a annoncé 120.000 doses » is a gift, « a arrêté trois hommes » no agreement.
    boolean counts = closed && !trigger.isExact() && COUNTED.contains(trigger.type().family());
    if (!closed && trigger.objects().isEmpty() || counts && PhraseShape.isCounted(tokens, at)) {
      return true;
    }
    if (trigger.takesOthers() && isBareNumber(tokens, at)) {
      return true;
    }
    for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
      Token token = tokens.get(i);
      boolean listed = trigger.objects().contains(token.lemma()) || trigger.takes(token);
      boolean decides =
          trigger.takesOthers() && token.is(Reading.Pos.NOUN)
              || trigger.isExact() && trigger.isHead(token);
      if (listed || decides) {
        return listed != trigger.takesOthers();
      }
      if (token.reading().isFinite() || token.surface().equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** « en a fourni deux »: a number without its noun. */
  private static boolean isBareNumber(List<Token> tokens, int at) {
    boolean last = at + 1 >= tokens.size() || tokens.get(at + 1).is(Reading.Pos.PUNCTUATION);
    return at < tokens.size() && last && tokens.get(at).is(Reading.Pos.NUMERAL);
  }
}
