package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Token;

/**
 * Whom « les deux pays », « les trois États », « les ministères des deux pays » and « les deux
 * camps » mean: the parties of the article, or the two sides within one state.
 */
final class CollectiveActors {
  /** « les deux organisations »: two bodies, though a state may be a party. */
  private static final WordSet BODIES =
      WordSet.of("organisations", "agences", "institutions", "organismes");

  /** Who can face each other within one state. */
  private static final WordSet SIDES =
      WordSet.of(
          "camps", "dirigeants", "chefs", "bords", "generaux", "partis", "presidents", "hommes");

  /** « le comité mixte », « la commission intergouvernementale »: bodies of both parties. */
  private static final WordSet JOINT_BODIES =
      WordSet.of("comite", "commission", "sous-comite", "sous-commission", "groupe", "conseil");

  private static final WordSet JOINT =
      WordSet.of(
          "mixte",
          "conjoint",
          "conjointe",
          "bilateral",
          "bilaterale",
          "paritaire",
          "intergouvernemental",
          "intergouvernementale",
          "binational",
          "binationale");

  /** The adjective stands within this many words behind the body. */
  private static final int JOINT_WORDS = 4;

  private final ActorNouns nouns;
  private final Discourse discourse;

  /** The state whose two sides were named last. */
  private Actors inner = Actors.NONE;

  CollectiveActors(ActorNouns nouns, Discourse discourse) {
    this.nouns = nouns;
    this.discourse = discourse;
  }

  /**
   * Whom a phrase names together.
   *
   * @param mentions of actors within the phrase
   * @return null when it is no such phrase
   */
  Actors resolve(List<Token> tokens, TokenRange phrase, List<Mention> mentions) {
    int noun = nouns.collective(tokens, phrase);
    int owners = noun < 0 && mentions.isEmpty() ? nouns.owners(tokens, phrase) : noun;
    if (owners >= 0) {
      Actors sides = noun < 0 ? Actors.NONE : sides(tokens.get(noun), mentions);
      return sides.isKnown() ? sides : together(tokens.get(owners));
    }
    Actors both = mentions.isEmpty() ? jointBody(tokens, phrase) : Actors.NONE;
    if (both.isKnown()) {
      return both;
    }
    int group = nouns.group(tokens, phrase);
    return group == 0
        ? null
        : discourse.group(group, tokens.get(phrase.from()).start()).orUnknown();
  }

  /** Whose body « le comité mixte » is. */
  private Actors jointBody(List<Token> tokens, TokenRange phrase) {
    int noun = phrase.from() + 1;
    if (noun >= phrase.to() || !JOINT_BODIES.contains(tokens.get(noun).folded())) {
      return Actors.NONE;
    }
    for (int i = noun + 1; i < Math.min(phrase.to(), noun + 1 + JOINT_WORDS); i++) {
      if (JOINT.contains(tokens.get(i).folded())) {
        return discourse.pair(tokens.get(noun).start());
      }
    }
    return Actors.NONE;
  }

  /** « les deux camps soudanais », later « les deux camps ». */
  private Actors sides(Token noun, List<Mention> mentions) {
    if (!SIDES.contains(noun.folded())) {
      return Actors.NONE;
    }
    List<String> states =
        mentions.stream()
            .filter(mention -> mention.span().start() > noun.start())
            .map(Mention::entityId)
            .filter(discourse::isState)
            .distinct()
            .toList();
    inner = states.size() == 1 ? new Actors(states, null, null, 0.8) : inner;
    return mentions.isEmpty() || states.size() == 1 ? inner : Actors.NONE;
  }

  private Actors together(Token noun) {
    Actors bodies =
        BODIES.contains(noun.folded()) ? discourse.shortNames().lastTwo(noun.start()) : Actors.NONE;
    Actors pair = bodies.isKnown() ? bodies : discourse.pair(noun.start());
    boolean counted = !pair.isKnown() && !noun.folded().equals("parties");
    return (counted ? discourse.lastTwo() : pair).orUnknown();
  }
}
