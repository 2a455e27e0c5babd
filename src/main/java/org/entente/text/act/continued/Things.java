package org.entente.text.act.continued;

import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Tells subjects that are things to give or to sign, though a name stands in them. */
final class Things {
  /** Nouns behind which the thing itself stands: « l'échange de notes ». */
  static final WordSet TRANSPARENT =
      WordSet.of("\u00E9change", "c\u00E9r\u00E9monie", "s\u00E9rie");

  private static final WordSet BUILT =
      WordSet.of(
          "h\u00F4pital",
          "clinique",
          "dispensaire",
          "centre",
          "\u00E9cole",
          "laboratoire",
          "consulat",
          "station",
          "centrale");

  private Things() {}

  /** « l'accord entre le Laos et le Vietnam »: a thing that the rule lists heads the subject. */
  static boolean areListed(Passage passage, Trigger trigger, TokenRange subject) {
    if (!trigger.listsObjects()) {
      return false;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      Token token = passage.reading().tokens().get(i);
      boolean noun = token.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN);
      if (noun && !TRANSPARENT.contains(token.lemma())) {
        return trigger.takes(token);
      }
    }
    return false;
  }

  /** Whether the noun names an institution that is a thing to hand over. */
  static boolean isBuilt(Token noun) {
    return BUILT.contains(noun.lemma());
  }

  /** « L'hôpital de campagne lao sera déployé »: an institution that is a thing to hand over. */
  static boolean areBuilt(Passage passage, VerbGroup group, TokenRange subject) {
    boolean happens = group.voice() == VerbGroup.Voice.PASSIVE || group.lemma().equals("\u00EAtre");
    return happens
        && passage.reading().tokens().subList(subject.from(), subject.to()).stream()
            .filter(token -> token.is(Reading.Pos.NOUN))
            .findFirst()
            .filter(Things::isBuilt)
            .isPresent();
  }
}
