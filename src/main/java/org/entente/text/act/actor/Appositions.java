package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.entity.person.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** The names behind offices, and the institutions within them. */
final class Appositions {
  /** A name in apposition stands within this many words of the comma. */
  private static final int APPOSED_WORDS = 7;

  /** What ranks are ranks of: « général de division », « capitaine de vaisseau ». */
  private static final WordSet UNITS =
      WordSet.of(
          "division", "brigade", "corps", "armee", "vaisseau", "fregate", "corvette", "police");

  private final ActorNouns nouns;
  private final Discourse discourse;
  private final ShortNames shortNames;

  Appositions(ActorNouns nouns, Discourse discourse, ShortNames shortNames) {
    this.nouns = nouns;
    this.discourse = discourse;
    this.shortNames = shortNames;
  }

  /** « la ministre de la Défense, Leonor Brito »: the name behind the comma, or null. */
  Person nameBehind(List<Token> tokens, int phraseEnd) {
    int to = behindAcronym(tokens, phraseEnd);
    if (to + 1 >= tokens.size() || !tokens.get(to).surface().equals(",")) {
      return null;
    }
    for (int i = to + 1; i < Math.min(tokens.size(), to + APPOSED_WORDS); i++) {
      Token token = tokens.get(i);
      Person person = discourse.personAt(token.start());
      if (person != null) {
        return person;
      }
      // « M. », « Mme » and « le colonel » may stand before the name.
      boolean title =
          token.folded().startsWith("m")
              || token.surface().equals(".")
              || token.is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION)
              || UNITS.contains(token.folded())
              || ActorNouns.isPerson(nouns.sense(token));
      if (!title) {
        return null;
      }
    }
    return null;
  }

  /** The index behind « (HCR) », or the same. */
  private static int behindAcronym(List<Token> tokens, int at) {
    boolean acronym =
        at + 2 < tokens.size()
            && tokens.get(at).surface().equals("(")
            && tokens.get(at + 2).surface().equals(")");
    return acronym ? at + 3 : at;
  }

  /** « le chef par intérim de la force »: whom the noun of an institution stood for before. */
  Actors institution(List<Token> tokens, TokenRange words) {
    for (int i = words.from() + 1; i < words.to(); i++) {
      Token noun = tokens.get(i);
      if (shortNames.isNational(noun) || hasOwnName(tokens, i, words.to())) {
        continue;
      }
      Actors owner = isOwner(tokens, i) ? discourse.organisationAt(noun.start()) : Actors.NONE;
      if (owner.isKnown()) {
        return owner;
      }
      boolean determined = tokens.get(i - 1).is(Reading.Pos.DETERMINER);
      Actors remembered = determined ? discourse.remembered(noun.lemma()) : Actors.NONE;
      Actors meant =
          determined && !remembered.isKnown() ? shortNames.capitalised(noun) : remembered;
      boolean body = determined && "organisation".equals(nouns.sense(noun));
      Actors last = meant.isKnown() || !body ? meant : discourse.organisation();
      if (last.isKnown()) {
        return last;
      }
    }
    return Actors.NONE;
  }

  /** « la Banque d'État »: another one than the bank named before. */
  private static boolean hasOwnName(List<Token> tokens, int i, int to) {
    return i + 2 < to
        && tokens.get(i).capitalised()
        && PhraseShape.OF.contains(tokens.get(i + 1).folded())
        && tokens.get(i + 2).capitalised();
  }

  /** Whether « de » stands before a word, with or without an article. */
  private static boolean isOwner(List<Token> tokens, int i) {
    boolean article = tokens.get(i - 1).is(Reading.Pos.DETERMINER);
    return PhraseShape.OF.contains(tokens.get(i - 1).folded())
        || article && i > 1 && PhraseShape.OF.contains(tokens.get(i - 2).folded());
  }
}
