package org.entente.text.act.party;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Says who is asked by a request. */
final class AskedActors {
  /** Words that show that many are asked, among the first ones. */
  private static final int MANY_WORDS = 3;

  private static final WordSet MANY =
      WordSet.of("les", "aux", "des", "leurs", "ses", "nos", "communaute");

  /** Folded nouns of those asked when nobody in particular is. */
  private static final WordSet ANYBODY =
      WordSet.of("donateurs", "bailleurs", "pollueurs", "partenaires", "acteurs", "communaute");

  private static final WordSet ARTICLES = WordSet.of("la", "les");

  private static final WordSet EVERY = WordSet.of("tous", "toutes", "chaque", "tout", "toute");

  /** Whom a request names stands within this many words. */
  private static final int REACH = 40;

  /** Such a noun stands among the first words. */
  private static final int ANYBODY_WORDS = 5;

  /** Bodies of one state, though they are many. */
  private static final Set<String> LOCAL =
      Set.of("autorites", "provinces", "communes", "regions", "ministeres", "municipalites");

  /** Those who fight or rule within a state, whom organisations ask. */
  private static final Set<String> FACTIONS =
      Set.of("belligerants", "factions", "putschistes", "politiques");

  private final ActorResolver resolver;
  private final Discourse discourse;
  private final PartyPresence presence;
  private final NamedAddressees addressees;

  AskedActors(ActorResolver resolver, Discourse discourse, PartyPresence presence) {
    this.presence = presence;
    this.addressees = new NamedAddressees(resolver);
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** « a demandé des semences aux bailleurs », « que les bailleurs aident »: nobody. */
  private static boolean asksAnybody(SentenceReading reading, Find find) {
    List<Token> tokens = reading.tokens();
    int to = Math.min(tokens.size(), find.first() + REACH);
    for (int i = find.first(); i + 1 < to; i++) {
      boolean dative = PhraseShape.TO.contains(tokens.get(i).folded());
      boolean clause = PhraseShape.isQue(tokens.get(i));
      boolean article = ARTICLES.contains(tokens.get(i + 1).folded());
      int noun = article ? i + 2 : i + 1;
      // « aux autres bailleurs », « aux principaux donateurs »
      boolean qualified =
          noun + 1 < tokens.size()
              && tokens.get(noun).is(Reading.Pos.ADJECTIVE, Reading.Pos.DETERMINER);
      noun = qualified ? noun + 1 : noun;
      if ((dative || clause && article)
          && noun < tokens.size()
          && ANYBODY.contains(tokens.get(noun).folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whom a request names: its complement, a clitic, the subject of what is asked.
   *
   * @param by who asks
   * @param content what is asked
   */
  Actors of(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Complement complement = find.complement();
    if (complement.asked() != null) {
      return named(reading, complement.asked(), by);
    }
    Actors clitic = AskedClitics.of(reading, find, by, resolver);
    if (clitic.isKnown() || asksAnybody(reading, find) || AskedClitics.areUnknown(reading, find)) {
      return clitic;
    }
    return switch (complement.kind()) {
      case QUE -> askedClause(reading, find, by, content);
      case NP, DE_NP -> {
        Actors addressee = addressees.of(reading, find, by, content);
        Actors named =
            addressee.isKnown() ? addressee : resolver.beneficiary(reading.sentence(), content, by);
        yield named.isKnown() ? named : sole(reading, find, by, content);
      }
      default ->
          opensClause(reading, content)
              ? askedClause(reading, find, by, content)
              : sole(reading, find, by, content);
    };
  }

  /** Whom the complement of a request names. */
  private Actors named(SentenceReading reading, TokenRange asked, Actors by) {
    TokenRange words = withoutPreposition(reading.tokens(), asked);
    if (isAnybodyOf(reading.tokens(), words)) {
      return Actors.NONE;
    }
    Actors meant =
        isEverybody(reading.tokens(), words)
            ? Actors.NONE
            : each(reading, new TokenRange(asked.from(), words.to())).without(by);
    return meant.isKnown() ? meant : resolver.recipients().owners(reading.sentence(), words, by);
  }

  /** « à l'ONU et à la FAO »: all whom the words name, each behind the same preposition. */
  private Actors each(SentenceReading reading, TokenRange asked) {
    List<Token> tokens = reading.tokens();
    Actors all = Actors.NONE;
    int start = asked.from();
    for (int i = start + 1; i <= asked.to(); i++) {
      if (i == asked.to() || isNext(tokens, asked.from(), i, asked.to())) {
        TokenRange one = withoutPreposition(tokens, new TokenRange(start, i));
        Actors next = resolver.resolve(reading.sentence(), one);
        all = start == asked.from() ? next : next.isKnown() ? all.with(next) : all;
        start = i + 1;
      }
    }
    return all;
  }

  /** « et » or a comma before the preposition with which the words begin. */
  private static boolean isNext(List<Token> tokens, int from, int i, int to) {
    Token joint = tokens.get(i);
    boolean joins = joint.folded().equals("et") || joint.surface().equals(",");
    return joins
        && i + 1 < to
        && (PhraseShape.TO.contains(tokens.get(from).folded())
                && PhraseShape.TO.contains(tokens.get(i + 1).folded())
            || PhraseShape.OF.contains(tokens.get(from).folded())
                && PhraseShape.OF.contains(tokens.get(i + 1).folded()));
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
  private Actors askedClause(SentenceReading reading, Find find, Actors by, TokenRange content) {
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause clause = reading.clauses().get(i);
      boolean inside =
          clause.group().first() >= content.from()
              && clause.hasSubject()
              && clause.subject().from() >= content.from();
      if (inside) {
        Actors subject = reading.actors().get(i).without(by);
        return subject.isKnown() ? subject : otherParty(reading, find, by, content);
      }
    }
    return Actors.NONE;
  }

  /** « a plaidé pour que le Laos aide ». */
  private static boolean opensClause(SentenceReading reading, TokenRange content) {
    int from = content.from();
    boolean goal = reading.tokens().get(from).folded().equals("pour") && from + 1 < content.to();
    return PhraseShape.isQue(reading.tokens().get(goal ? from + 1 : from));
  }

  /** The other one of two parties; whom a pronoun means has just been named. */
  private Actors sole(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Actors other = discourse.soleCounterpart(by);
    int offset = reading.tokens().get(content.from()).start();
    boolean meant =
        presence.isThere(other, offset)
            && (AskedClitics.at(reading, find) < 0 || presence.isNear(other, offset));
    return meant ? other : Actors.NONE;
  }

  private Actors otherParty(SentenceReading reading, Find find, Actors by, TokenRange content) {
    return by.ids().size() == 1 && Reciprocity.isBilateral(reading.tokens(), content)
        ? discourse.otherThan(by, reading.tokens().get(content.from()).start())
        : sole(reading, find, by, content);
  }

  /** « le ministère », « son homologue », « les autorités »: one side, though it has no name. */
  private boolean isInstitution(SentenceReading reading, TokenRange asked, Actors by) {
    TokenRange words = withoutPreposition(reading.tokens(), asked);
    boolean many =
        reading
            .tokens()
            .subList(asked.from(), Math.min(asked.to(), asked.from() + MANY_WORDS))
            .stream()
            .anyMatch(token -> MANY.contains(token.folded()));
    if (has(reading, words, FACTIONS)) {
      return discourse.isOrganisation(by);
    }
    return (!many || has(reading, words, LOCAL))
        && resolver.resolve(reading.sentence(), words).isSomebody();
  }

  private static boolean has(SentenceReading reading, TokenRange words, Set<String> nouns) {
    return reading.tokens().subList(words.from(), words.to()).stream()
        .anyMatch(token -> nouns.contains(token.folded()));
  }

  /** « a promis aux deux pays »: the two whom a complement means together, or nobody. */
  Actors together(SentenceReading reading, Find find) {
    TokenRange words = withoutPreposition(reading.tokens(), find.complement().asked());
    Actors meant = resolver.resolve(reading.sentence(), words);
    return meant.ids().size() > 1 ? meant : Actors.NONE;
  }

  /** « tous les États »: nobody in particular. */
  private static boolean isEverybody(List<Token> tokens, TokenRange words) {
    return EVERY.contains(tokens.get(words.from()).folded());
  }

  /** Whether the side that is asked may be one that the words do not name. */
  boolean isOpen(SentenceReading reading, Find find, Actors by) {
    TokenRange asked = find.complement().asked();
    return AskedClitics.at(reading, find) < 0
        && !asksAnybody(reading, find)
        && (asked == null || isInstitution(reading, asked, by));
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
