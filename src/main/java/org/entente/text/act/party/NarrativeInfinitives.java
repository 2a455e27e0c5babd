package org.entente.text.act.party;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Infinitives that tell what came next: « Et de demander au Japon de soutenir … ». They read like a
 * verb in the past whose subject is that of the sentence before.
 */
public final class NarrativeInfinitives {
  private static final WordSet OF = WordSet.of("de", "d'");

  private NarrativeInfinitives() {}

  /** The verb groups of a sentence, with such an infinitive as a finite verb; a list to add to. */
  public static List<VerbGroup> asVerbs(List<Token> tokens, List<VerbGroup> groups) {
    List<VerbGroup> verbs = new ArrayList<>(groups);
    if (groups.isEmpty() || !opens(tokens, groups.get(0)) || groups.get(0).isFinite()) {
      return verbs;
    }
    VerbGroup told = groups.get(0);
    verbs.set(
        0,
        new VerbGroup(
            told.first(),
            told.last(),
            told.lemma(),
            Reading.Mood.INDICATIVE,
            VerbGroup.Tense.PAST,
            told.voice(),
            false,
            told.negated(),
            -1,
            false));
    return verbs;
  }

  /** Whether the group is the infinitive of « Et de … » that opens its sentence. */
  static boolean opens(List<Token> tokens, VerbGroup group) {
    return group.first() == 2
        && tokens.get(0).folded().equals("et")
        && OF.contains(tokens.get(1).folded())
        && tokens.get(group.last()).reading().is(Reading.Mood.INFINITIVE);
  }
}
