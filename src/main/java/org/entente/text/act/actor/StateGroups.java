package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.morph.Token;

/**
 * The organisation for which a region's states or their leaders act: « les dirigeants
 * ouest-africains » of an article that names their community.
 */
final class StateGroups {
  private final ActorNouns nouns;
  private final Discourse discourse;
  private final MentionIndex mentions;

  StateGroups(ActorNouns nouns, Discourse discourse, MentionIndex mentions) {
    this.nouns = nouns;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /**
   * The only organisation of the region's states that the article names.
   *
   * @param sense what the head of the phrase, a plural, refers back to
   */
  Actors of(List<Token> tokens, TokenRange phrase, String sense) {
    if (!sense.equals(ActorNouns.STATE) && !ActorNouns.isPerson(sense)) {
      return Actors.NONE;
    }
    Span words = new Span(tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end());
    for (Mention mention : mentions.within(words)) {
      List<String> named =
          nouns.bodiesOf(String.valueOf(mention.entityId())).stream()
              .filter(id -> discourse.named().isNamedBefore(id, Integer.MAX_VALUE))
              .toList();
      if (named.size() == 1) {
        return new Actors(named, null, mention.surface(), 0.7);
      }
    }
    return Actors.NONE;
  }
}
