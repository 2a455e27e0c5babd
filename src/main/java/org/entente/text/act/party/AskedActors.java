package org.entente.text.act.party;

import java.util.List;
import java.util.Set;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.trigger.Complement;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;

/** Says who is asked by a request. */
final class AskedActors {
  /** Words that show that many are asked, among the first ones. */
  private static final int MANY_WORDS = 3;

  private static final Set<String> MANY =
      Set.of("les", "aux", "des", "leurs", "ses", "nos", "communaute");

  /** Folded nouns of those asked when nobody in particular is. */
  private static final Set<String> ANYBODY =
      Set.of("donateurs", "bailleurs", "pollueurs", "partenaires", "acteurs", "communaute");

  /** Whom a request names stands within this many words. */
  private static final int REACH = 40;

  /** Such a noun stands among the first words. */
  private static final int ANYBODY_WORDS = 5;

  /** Clitics before a verb that name whom it asks. */
  private static final Set<String> SINGULAR = Set.of("lui", "l'");

  private static final Set<String> PLURAL = Set.of("leur", "les");

  /** Bodies of one state, though they are many. */
  private static final Set<String> LOCAL =
      Set.of("autorites", "provinces", "communes", "regions", "ministeres", "municipalites");

  private final ActorResolver resolver;
  private final Discourse discourse;

  AskedActors(ActorResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** « a demandé des semences aux bailleurs »: nobody in particular. */
  private static boolean asksAnybody(SentenceReading reading, Find find) {
    List<Token> tokens = reading.tokens();
    int to = Math.min(tokens.size(), find.first() + REACH);
    for (int i = find.first(); i + 1 < to; i++) {
      boolean dative = PhraseShape.TO.contains(tokens.get(i).folded());
      int noun = dative && tokens.get(i + 1).folded().equals("la") ? i + 2 : i + 1;
      if (dative && noun < tokens.size() && ANYBODY.contains(tokens.get(noun).folded())) {
        return true;
      }
    }
    return false;
  }

  /** « lui a demandé de … », « les a priés de … »: whom the words before name. */
  private Actors clitic(SentenceReading reading, Find find, Actors by) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    for (int i = group.first(); i < group.last(); i++) {
      String word = reading.tokens().get(i).folded();
      boolean many = PLURAL.contains(word);
      if (many || SINGULAR.contains(word)) {
        TokenRange before = new TokenRange(0, group.first());
        Actors named = resolver.beneficiary(reading.sentence(), before, by);
        Actors meant = many ? named : resolver.counterpart(reading.tokens().get(i)).without(by);
        return named.isKnown() ? named : meant;
      }
    }
    return Actors.NONE;
  }

  /**
   * Whom a request names: its complement, a clitic, the subject of what is asked.
   *
   * @param by who asks
   * @param content what is asked
   */
  Actors of(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Complement complement = find.complement();
    if (complement.asked() == null) {
      Actors clitic = clitic(reading, find, by);
      if (clitic.isKnown()) {
        return clitic;
      }
      if (asksAnybody(reading, find)) {
        return Actors.NONE;
      }
    }
    if (complement.asked() != null) {
      TokenRange words = withoutPreposition(reading.tokens(), complement.asked());
      if (isAnybodyOf(reading.tokens(), words)) {
        return Actors.NONE;
      }
      Actors asked = resolver.resolve(reading.sentence(), words).without(by);
      return asked.isKnown() ? asked : resolver.owners(reading.sentence(), words, by);
    }
    return switch (complement.kind()) {
      case QUE -> askedClause(reading, by, content);
      case NP, DE_NP -> {
        Actors named = resolver.beneficiary(reading.sentence(), content, by);
        yield named.isKnown() ? named : discourse.soleCounterpart(by);
      }
      default -> discourse.soleCounterpart(by);
    };
  }

  private static TokenRange withoutPreposition(List<Token> tokens, TokenRange words) {
    int from = words.from();
    while (from < words.to() && isPreposition(tokens.get(from))) {
      from++;
    }
    return new TokenRange(from, words.to());
  }

  private static boolean isPreposition(Token token) {
    return PhraseShape.TO.contains(token.folded()) || PhraseShape.OF.contains(token.folded());
  }

  /** « a demandé que le Japon aide »: the subject of what is asked. */
  private Actors askedClause(SentenceReading reading, Actors by, TokenRange content) {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause clause = reading.clauses().get(i);
      boolean inside =
          clause.group().first() >= content.from()
              && clause.hasSubject()
              && clause.subject().from() >= content.from();
      if (inside) {
        Actors subject = reading.actors().get(i).without(by);
        return subject.isKnown() ? subject : otherParty(reading, by, content);
      }
    }
    return Actors.NONE;
  }

  private Actors otherParty(SentenceReading reading, Actors by, TokenRange content) {
    return by.ids().size() == 1 && Reciprocity.isBilateral(reading.tokens(), content)
        ? discourse.otherThan(by, reading.tokens().get(content.from()).start())
        : discourse.soleCounterpart(by);
  }

  /** « le ministère », « son homologue », « les autorités »: one side, though it has no name. */
  private boolean isInstitution(SentenceReading reading, TokenRange asked) {
    TokenRange words = withoutPreposition(reading.tokens(), asked);
    boolean many =
        reading
            .tokens()
            .subList(asked.from(), Math.min(asked.to(), asked.from() + MANY_WORDS))
            .stream()
            .anyMatch(token -> MANY.contains(token.folded()));
    boolean authorities =
        reading.tokens().subList(words.from(), words.to()).stream()
            .anyMatch(token -> LOCAL.contains(token.folded()));
    return (!many || authorities) && resolver.resolve(reading.sentence(), words).isSomebody();
  }

  /** « a promis aux deux pays »: the two whom a complement means together, or nobody. */
  Actors together(SentenceReading reading, Find find) {
    TokenRange words = withoutPreposition(reading.tokens(), find.complement().asked());
    Actors meant = resolver.resolve(reading.sentence(), words);
    return meant.ids().size() > 1 ? meant : Actors.NONE;
  }

  /** Whether the side that is asked may be one that the words do not name. */
  boolean isOpen(SentenceReading reading, Find find) {
    TokenRange asked = find.complement().asked();
    return !asksAnybody(reading, find) && (asked == null || isInstitution(reading, asked));
  }

  /** « l'ensemble des partenaires du Laos »: partners of somebody who is not asked. */
  private static boolean isAnybodyOf(List<Token> tokens, TokenRange words) {
    int from = words.from();
    for (int i = from; i + 1 < Math.min(words.to(), from + ANYBODY_WORDS); i++) {
      String behind = tokens.get(i + 1).folded();
      if (ANYBODY.contains(tokens.get(i).folded())) {
        return PhraseShape.OF.contains(behind);
      }
    }
    return false;
  }
}
