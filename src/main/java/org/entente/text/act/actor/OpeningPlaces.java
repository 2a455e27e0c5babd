package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * The place that opens a sentence and says of which state its bare « le gouvernement », « les
 * autorités » and « le ministère » are: « Au Laos, le gouvernement … », « À Lima, le ministère … ».
 */
final class OpeningPlaces {
  private static final WordSet IN = WordSet.of("a", "au", "aux", "en");
  private static final WordSet ARTICLES = WordSet.of("la", "l'");

  /** Plural, but of one state. */
  private static final String AUTHORITIES = "autorites";

  /** What a state is called by what it looks like. */
  private static final String ISLANDS = "archipel";

  private final MentionIndex mentions;
  private final Discourse discourse;

  OpeningPlaces(MentionIndex mentions, Discourse discourse) {
    this.mentions = mentions;
    this.discourse = discourse;
  }

  /** Whom « le gouvernement », « le pays » or « les autorités » mean. */
  Actors state(List<Token> tokens, TokenRange phrase, Token noun) {
    boolean plural = HeadedPhrases.isPlural(tokens, phrase, noun);
    Actors there =
        plural && !noun.folded().equals(AUTHORITIES) || behind(tokens, noun)
            ? Actors.NONE
            : there(tokens);
    if (there.isKnown() || tokens.get(phrase.from()).is(Reading.Pos.NUMERAL)) {
      return there;
    }
    boolean authorities = noun.folded().equals(AUTHORITIES);
    boolean bare = authorities && phrase.to() - phrase.from() == 2;
    Actors venue = bare ? discourse.venue() : Actors.NONE;
    if (venue.isKnown()) {
      return venue;
    }
    if (authorities) {
      return discourse.mostNamedBefore(noun.start());
    }
    boolean islands = noun.folded().equals(ISLANDS);
    return islands ? discourse.named().mostNamed(Actors.NONE) : plural ? there : discourse.state();
  }

  /** Whom « le ministère » means: by the place, or else a body of the agency's own state. */
  Actors national(List<Token> tokens) {
    Actors there = there(tokens);
    return there.isKnown() ? there : discourse.home();
  }

  /** The state whose capital opens the sentence behind « à »; null for none. */
  String capital(List<Token> tokens) {
    Mention place = place(tokens);
    return place != null && place.form() == Mention.Form.CAPITAL ? place.entityId() : null;
  }

  private Actors there(List<Token> tokens) {
    Mention place = place(tokens);
    return place == null ? Actors.NONE : new Actors(List.of(place.entityId()), null, null, 0.75);
  }

  /** The state that the opening itself names as the place, not by its government. */
  private static boolean behind(List<Token> tokens, Token noun) {
    return tokens.get(1).start() == noun.start();
  }

  /** The state named right behind the opening preposition, or null. */
  private Mention place(List<Token> tokens) {
    if (tokens.size() < 4 || !IN.contains(tokens.get(0).folded())) {
      return null;
    }
    int at = ARTICLES.contains(tokens.get(1).folded()) ? 2 : 1;
    List<Mention> behind = mentions.from(tokens.get(at).start());
    Mention first = behind.isEmpty() ? null : behind.get(0);
    boolean place =
        first != null
            && (first.form() == Mention.Form.CAPITAL || first.form() == Mention.Form.NAME)
            && first.entityId() != null
            && discourse.isState(first.entityId())
            && first.span().start() == tokens.get(at).start();
    return place ? first : null;
  }
}
