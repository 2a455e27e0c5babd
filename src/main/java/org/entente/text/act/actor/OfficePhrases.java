package org.entente.text.act.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Whom phrases mean whose head is the noun of an office: « la ministre », « le diplomate lao ». */
final class OfficePhrases {
  /** Nouns that fit any office. */
  private static final WordSet GENERIC =
      WordSet.of(
          "diplomate",
          "responsable",
          "dirigeant",
          "dirigeante",
          "officier",
          "émissaire",
          "homologue",
          "interlocuteur",
          "interlocutrice",
          "représentant",
          "représentante");

  private final ActorNouns nouns;
  private final Discourse discourse;

  OfficePhrases(ActorNouns nouns, Discourse discourse) {
    this.nouns = nouns;
    this.discourse = discourse;
  }

  /** Whoever the text names with the office, or else the last subject who can hold it; no group. */
  Actors referringBack(List<Token> tokens, TokenRange phrase, Token noun) {
    if (HeadedPhrases.isPlural(noun)) {
      return Actors.NONE;
    }
    Actors holder = discourse.holder(noun.folded(), words(tokens, phrase), noun.start());
    return holder.isSomebody() ? holder : discourse.person(PhraseGender.of(tokens, phrase));
  }

  private static Set<String> words(List<Token> tokens, TokenRange phrase) {
    return tokens.subList(phrase.from(), phrase.to()).stream()
        .filter(token -> !token.is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION))
        .map(Token::folded)
        .collect(Collectors.toSet());
  }

  /**
   * « le diplomate vietnamien », « la ministre lao »: the person with such an office who speaks for
   * the state, the last speaker, or whoever of that state is named last.
   */
  Actors named(List<Token> tokens, TokenRange phrase, Token noun, Mention mention) {
    Actors state = HeadedPhrases.known(mention, 0.92);
    boolean person =
        !HeadedPhrases.isPlural(noun)
            && ActorNouns.isHuman(nouns.sense(noun))
            && isSuffix(mention, noun);
    if (!person) {
      return state;
    }
    String id = mention.entityId();
    Actors holder = discourse.holder(noun.folded(), words(tokens, phrase), noun.start());
    Actors speaker =
        GENERIC.contains(noun.lemma()) && !holder.ids().contains(id)
            ? discourse.person(null)
            : holder;
    boolean anybody = GENERIC.contains(noun.lemma()) && !speaker.ids().contains(id);
    Actors named = anybody ? discourse.lastOf(id, noun.start()) : speaker;
    Actors meant = named.ids().contains(id) ? named : discourse.counterpartOf(id, noun.start());
    return meant.personId() == null || !meant.ids().contains(id)
        ? state
        : new Actors(meant.ids(), meant.personId(), mention.surface(), 0.85);
  }

  /** An adjective right behind the noun or its complement, no name of another. */
  private static boolean isSuffix(Mention mention, Token noun) {
    return mention.form() == Mention.Form.DEMONYM && mention.span().start() > noun.start();
  }
}
