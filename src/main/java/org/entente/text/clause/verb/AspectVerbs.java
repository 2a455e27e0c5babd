package org.entente.text.clause.verb;

import java.util.List;
import java.util.Set;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Verbs that only say how far another one has come: « vient de livrer » is past, « est en train de
 * construire » present; or who gets what it gives: « s'est vu remettre ».
 */
public final class AspectVerbs {
  private static final List<String> RECENT = List.of();
  private static final List<String> GOING_ON = List.of("en", "train");

  private static final Set<String> GIVING =
      Set.of("remettre", "accorder", "octroyer", "attribuer", "allouer", "offrir", "livrer");

  private AspectVerbs() {}

  /** The verb that a group carries, in its tense; null when it carries none. */
  public static VerbGroup carried(List<Token> tokens, VerbGroup group) {
    boolean now =
        group.tense() == VerbGroup.Tense.PRESENT || group.tense() == VerbGroup.Tense.IMPERFECT;
    if (!now || group.negated()) {
      return null;
    }
    return switch (group.lemma()) {
      case "venir" -> carried(tokens, group, RECENT, VerbGroup.Tense.PAST);
      case "\u00EAtre" -> carried(tokens, group, GOING_ON, VerbGroup.Tense.PRESENT);
      default -> null;
    };
  }

  /** « s'est vu remettre », « se verra octroyer »: gets what is given; null for other verbs. */
  public static VerbGroup granted(List<Token> tokens, VerbGroup group) {
    int at = group.last() + 1;
    boolean grants =
        group.lemma().equals("voir")
            && group.voice() == VerbGroup.Voice.REFLEXIVE
            && at < tokens.size()
            && GIVING.contains(tokens.get(at).lemma())
            && tokens.get(at).reading().is(Reading.Mood.INFINITIVE);
    return grants ? group.through(at, "recevoir").in(group.tense(), VerbGroup.Voice.ACTIVE) : null;
  }

  private static VerbGroup carried(
      List<Token> tokens, VerbGroup group, List<String> words, VerbGroup.Tense tense) {
    int at = group.last() + 1;
    for (String word : words) {
      if (at >= tokens.size() || !tokens.get(at).folded().equals(word)) {
        return null;
      }
      at++;
    }
    boolean infinitive =
        at + 1 < tokens.size()
            && PhraseShape.OF.contains(tokens.get(at).folded())
            && tokens.get(at + 1).reading().is(Reading.Mood.INFINITIVE);
    return infinitive
        ? group.through(at + 1, tokens.get(at + 1).lemma()).in(tense, VerbGroup.Voice.ACTIVE)
        : null;
  }
}
