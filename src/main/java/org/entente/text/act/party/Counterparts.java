package org.entente.text.act.party;

import java.util.List;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.trigger.Complement;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;

/** Says who is bound by an act, and towards whom: who benefits, or who is asked. */
public final class Counterparts {
  /** Peacekeeping is done for the United Nations where the article names them. */
  private static final String PEACEKEEPING = "peacekeeping";

  private static final String UNITED_NATIONS = "UN";

  private final ActorResolver resolver;
  private final Discourse discourse;
  private final BoundActors bound;
  private final AskedActors asked;

  /**
   * @param resolver says whom words of the article stand for
   * @param discourse what the article has said so far
   */
  public Counterparts(ActorResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
    this.bound = new BoundActors(resolver, discourse);
    this.asked = new AskedActors(resolver, discourse);
  }

  /** Who is bound or asks. */
  public Actors bound(SentenceReading reading, Find find, TokenRange content) {
    return bound.of(reading, find, content);
  }

  /**
   * Who benefits or is asked.
   *
   * @param by who is bound or asks
   * @param content what is to be done
   * @param theme field of the action, or null
   */
  public Actors counterpart(
      Passage passage, Find find, Actors by, TokenRange content, String theme) {
    Actors named = counterpart(passage.reading(), find, by, content, theme);
    if (named.isKnown() || !isOpen(passage.reading(), find)) {
      return named;
    }
    if (by.ids().size() != 1) {
      return discourse.areOrganisations(by) ? unnamed(passage, by) : towardsTitle(find, by);
    }
    Actors earlier = passage.earlier().counterpart(by);
    if (earlier.isKnown()) {
      return earlier;
    }
    int offset = passage.reading().tokens().get(content.from()).start();
    Actors other = discourse.otherThan(by, offset);
    if (other.ids().size() == 1 && discourse.isNamedBefore(other.ids().get(0), offset)) {
      return other;
    }
    return unnamed(passage, by);
  }

  /** Whether the other side may be one that the words do not name. */
  private boolean isOpen(SentenceReading reading, Find find) {
    return switch (find.trigger().to()) {
      case BENEFICIARY -> true;
      case ASKED -> asked.isOpen(reading, find);
      default -> false;
    };
  }

  /** What several do of whom the title names none is for the only state that it names. */
  private Actors towardsTitle(Find find, Actors by) {
    boolean undertakes = find.trigger().type().family() != ActType.Family.REQUEST;
    return by.isKnown() && undertakes && !discourse.titleNames(by)
        ? discourse.namedInTitle(by)
        : Actors.NONE;
  }

  /** Whom the acts before help, or the state that the title names, or the one named most. */
  private Actors unnamed(Passage passage, Actors by) {
    Actors helped = passage.earlier().recipient(by);
    if (helped.isKnown()) {
      return helped;
    }
    Actors inTitle = discourse.namedInTitle(by);
    return inTitle.isKnown() ? inTitle : discourse.mostNamed(by);
  }

  private Actors counterpart(
      SentenceReading reading, Find find, Actors by, TokenRange content, String theme) {
    return switch (find.trigger().to()) {
      case NONE ->
          find.trigger().type() == ActType.AGREEMENT && by.ids().size() == 1
              ? discourse.soleCounterpart(by)
              : Actors.NONE;
      case OTHER_PARTY ->
          by.ids().size() == 1
              ? discourse.otherThan(by, reading.tokens().get(0).start())
              : Actors.NONE;
      case ASKED -> asked.of(reading, find, by, content);
      case BENEFICIARY ->
          by.ids().size() > 1
              ? recipient(reading, find, by, content)
              : beneficiary(reading, find, by, content, theme);
    };
  }

  /** Whom « à » names anywhere behind the verb: « ont acheminé lundi au Laos … ». */
  private Actors recipient(SentenceReading reading, Find find, Actors by, TokenRange content) {
    TokenRange words = new TokenRange(Math.min(find.first(), content.from()), content.to());
    return resolver.recipient(reading.sentence(), words, by);
  }

  private Actors beneficiary(
      SentenceReading reading, Find find, Actors by, TokenRange content, String theme) {
    Complement complement = find.complement();
    if (complement.asked() != null) {
      Actors named = resolver.beneficiary(reading.sentence(), complement.asked(), by);
      Actors both = named.isKnown() ? named : asked.together(reading, find).without(by);
      if (both.isKnown()) {
        return both;
      }
    }
    Actors named = resolver.beneficiary(reading.sentence(), content, by);
    if (named.isKnown() || !by.isKnown()) {
      return named;
    }
    Actors before = recipient(reading, find, by, content);
    if (before.isKnown()) {
      return before;
    }
    if (Reciprocity.isBilateral(reading.tokens(), content)) {
      return discourse.otherThan(by, reading.tokens().get(content.from()).start());
    }
    return PEACEKEEPING.equals(theme)
            && !by.ids().contains(UNITED_NATIONS)
            && discourse.namesPartner(UNITED_NATIONS)
        ? new Actors(List.of(UNITED_NATIONS), null, null, 0.7)
        : discourse.soleCounterpart(by);
  }
}
