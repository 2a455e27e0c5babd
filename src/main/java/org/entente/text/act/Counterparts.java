package org.entente.text.act;

import java.util.List;
import java.util.Set;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.clause.Clause;
import org.entente.text.clause.PhraseShape;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Says who is bound by an act, and towards whom: who benefits, or who is asked. */
final class Counterparts {
  /** Words that make an action one between two parties: « entre les deux armées ». */
  private static final Set<String> BILATERAL =
      Set.of("bilateral", "bilaterale", "bilateraux", "bilaterales", "deux", "leurs");

  /** Words that show that many are asked, among the first ones. */
  private static final int MANY_WORDS = 3;

  private static final Set<String> MANY =
      Set.of("les", "aux", "des", "leurs", "ses", "nos", "communaute");

  /** What stands before « deux » and « leurs » where they mean both parties. */
  private static final Set<String> BEFORE_BOTH = Set.of("les", "entre", "des", "aux");

  /** Peacekeeping is done for the United Nations where the article names them. */
  private static final String PEACEKEEPING = "peacekeeping";

  private static final String UNITED_NATIONS = "UN";

  /** « avec » names a party within this many words of the content's beginning. */
  private static final int WITH_WORDS = 12;

  /** The same where several parties are known already. */
  private static final int MORE_PARTIES_WORDS = 4;

  /** A party's name stands within this many words of « avec » or « entre ». */
  private static final int NAME_WORDS = 8;

  private final ActorResolver resolver;
  private final Discourse discourse;

  /**
   * @param resolver says whom words of the article stand for
   * @param discourse what the article has said so far
   */
  Counterparts(ActorResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** Who is bound: the subject; agreements bind those whom they are made with, too. */
  Actors bound(SentenceReading reading, Find find, TokenRange content) {
    Actors by = find.by();
    if (find.trigger().to() == Trigger.Counterpart.OTHER_PARTY) {
      Actors source = Attribution.according(reading, resolver);
      return source.isKnown() && by.ids().containsAll(source.ids()) ? source : by;
    }
    boolean agreement = find.trigger().type().family() == ActType.Family.AGREEMENT;
    boolean somebody = by.personId() != null || by.isKnown();
    return agreement && somebody ? withOther(reading, find, content) : by;
  }

  private Actors withOther(SentenceReading reading, Find find, TokenRange content) {
    Actors by = find.by();
    int reach = by.ids().size() > 1 ? content.from() + MORE_PARTIES_WORDS : content.to();
    for (int i = find.first(); i + 1 < Math.min(content.to(), reach); i++) {
      String word = reading.tokens().get(i).folded();
      boolean with = word.equals("avec") && i < content.from() + WITH_WORDS;
      boolean between = word.equals("entre") && find.trigger().type() == ActType.SIGNED;
      if (with || between) {
        TokenRange name = new TokenRange(i + 1, Math.min(content.to(), i + NAME_WORDS));
        Actors other = resolver.parties(reading.sentence(), name);
        if (other.isKnown()) {
          return by.with(other);
        }
      }
    }
    return by;
  }

  /**
   * Who benefits or is asked.
   *
   * @param by who is bound or asks
   * @param content what is to be done
   * @param theme field of the action, or null
   */
  Actors counterpart(Passage passage, Find find, Actors by, TokenRange content, String theme) {
    Actors named = counterpart(passage.reading(), find, by, content, theme);
    if (named.isKnown() || by.ids().size() != 1 || !isOpen(passage.reading(), find)) {
      return named;
    }
    Actors earlier = passage.earlier().counterpart(by);
    if (earlier.isKnown()) {
      return earlier;
    }
    int offset = passage.reading().tokens().get(content.from()).start();
    Actors other = discourse.otherThan(by, offset);
    if (other.ids().size() == 1) {
      return other;
    }
    Actors helped = passage.earlier().recipient(by);
    return helped.isKnown() ? helped : discourse.mostNamed(by);
  }

  /** Whether the other side may be one that the words do not name. */
  private boolean isOpen(SentenceReading reading, Find find) {
    TokenRange asked = find.complement().asked();
    return switch (find.trigger().to()) {
      case BENEFICIARY -> true;
      case ASKED -> asked == null || isInstitution(reading, asked);
      default -> false;
    };
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
            .anyMatch(token -> token.folded().equals("autorites"));
    return (!many || authorities) && resolver.resolve(reading.sentence(), words).isSomebody();
  }

  private Actors counterpart(
      SentenceReading reading, Find find, Actors by, TokenRange content, String theme) {
    return switch (find.trigger().to()) {
      case NONE -> Actors.NONE;
      case OTHER_PARTY ->
          by.ids().size() == 1
              ? discourse.otherThan(by, reading.tokens().get(0).start())
              : Actors.NONE;
      case ASKED -> asked(reading, find.complement(), by, content);
      case BENEFICIARY ->
          by.ids().size() > 1
              ? Actors.NONE
              : beneficiary(reading, find.complement(), by, content, theme);
    };
  }

  private Actors beneficiary(
      SentenceReading reading, Complement complement, Actors by, TokenRange content, String theme) {
    if (complement.asked() != null) {
      Actors named = resolver.beneficiary(reading.sentence(), complement.asked(), by);
      if (named.isKnown()) {
        return named;
      }
    }
    Actors named = resolver.beneficiary(reading.sentence(), content, by);
    if (named.isKnown() || !by.isKnown()) {
      return named;
    }
    if (isBilateral(reading.tokens(), content)) {
      return discourse.otherThan(by, reading.tokens().get(content.from()).start());
    }
    return PEACEKEEPING.equals(theme)
            && !by.ids().contains(UNITED_NATIONS)
            && discourse.namesPartner(UNITED_NATIONS)
        ? new Actors(List.of(UNITED_NATIONS), null, null, 0.7)
        : discourse.soleCounterpart(by);
  }

  private Actors asked(
      SentenceReading reading, Complement complement, Actors by, TokenRange content) {
    if (complement.asked() != null) {
      TokenRange words = withoutPreposition(reading.tokens(), complement.asked());
      Actors asked = resolver.resolve(reading.sentence(), words).without(by);
      return asked.isKnown() ? asked : resolver.beneficiary(reading.sentence(), words, by);
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
    return by.ids().size() == 1 && isBilateral(reading.tokens(), content)
        ? discourse.otherThan(by, reading.tokens().get(content.from()).start())
        : discourse.soleCounterpart(by);
  }

  private static boolean isBilateral(List<Token> tokens, TokenRange words) {
    for (int i = words.from(); i < words.to(); i++) {
      String word = tokens.get(i).folded();
      if (BILATERAL.contains(word) && !tokens.get(i).is(Reading.Pos.NUMERAL)) {
        return word.startsWith("bi") || i > 0 && BEFORE_BOTH.contains(tokens.get(i - 1).folded());
      }
    }
    return false;
  }
}
