package org.entente.text.act.party;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.actor.NamedRecipients;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.BenefitRule.Benefit;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;

/** Says who is bound by an act, and towards whom: who benefits, or who is asked. */
public final class Counterparts {
  /** Peacekeeping is done for the United Nations where the article names them. */
  private static final String PEACEKEEPING = "peacekeeping";

  private static final String UNITED_NATIONS = "UN";

  /** « Trois l'ont été »: done for whom the act before is. */
  private static final String PRO_FORM = "l'\u00EAtre";

  /** Clitics before a verb that name for whom something is done. */
  private static final WordSet DATIVES = WordSet.of("lui", "leur");

  private final ActorResolver resolver;
  private final Discourse discourse;
  private final BoundActors bound;
  private final AskedActors asked;
  private final Benefits benefits;
  private final PartyPresence presence;
  private final Attribution attribution;
  private final UnnamedCounterparts unnamed;

  /**
   * @param resolver says whom words of the article stand for
   * @param discourse what the article has said so far
   * @param benefits tells actions that are for somebody else
   * @param attribution says who speaks
   */
  public Counterparts(
      ActorResolver resolver, Discourse discourse, Benefits benefits, Attribution attribution) {
    this.attribution = attribution;
    this.benefits = benefits;
    this.presence = new PartyPresence(discourse);
    this.unnamed = new UnnamedCounterparts(discourse, presence);
    this.resolver = resolver;
    this.discourse = discourse;
    this.bound = new BoundActors(resolver, discourse);
    this.asked = new AskedActors(resolver, discourse, presence);
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
    if (find.trigger().heads().contains(PRO_FORM) && passage.earlier().isOf(by)) {
      return passage.earlier().otherSide();
    }
    Actors us = speaker(passage, find, by);
    Actors between =
        Mediation.isOffered(passage.reading(), find, content)
            ? unnamed.both(passage, by, content)
            : Actors.NONE;
    if (between.isKnown()) {
      return between;
    }
    Actors named = us.isKnown() ? us : counterpart(passage.reading(), find, by, content, theme);
    Actors refused = named.isKnown() ? named : unnamed.refused(passage, find, by, content);
    if (refused.isKnown() || !isOpen(passage.reading(), find, by)) {
      return refused;
    }
    Benefit benefit =
        find.trigger().to() == Trigger.Counterpart.BENEFICIARY
            ? benefits.of(passage.reading(), find, content)
            : Benefit.OTHER;
    Actors other = benefit == Benefit.OTHER ? unnamed.of(passage, find, by, content) : Actors.NONE;
    return Goals.isNamed(passage.reading(), content, discourse.isOrganisation(other))
        ? Actors.NONE
        : other;
  }

  /** « nous a priés de … »: the side of whoever says so. */
  private Actors speaker(Passage passage, Find find, Actors by) {
    boolean us =
        find.trigger().to() == Trigger.Counterpart.ASKED
            && find.complement().asked() == null
            && AskedClitics.askSpeaker(passage.reading(), find);
    return us ? attribution.of(passage, find.clause()).without(by) : Actors.NONE;
  }

  /** Whether what is done concerns nobody but whoever does it. */
  private boolean isOwn(SentenceReading reading, Find find, TokenRange content) {
    return find.trigger().to() == Trigger.Counterpart.BENEFICIARY
        && benefits.of(reading, find, content) == Benefit.SELF;
  }

  /** Whether the other side may be one that the words do not name. */
  private boolean isOpen(SentenceReading reading, Find find, Actors by) {
    return switch (find.trigger().to()) {
      case BENEFICIARY -> true;
      case ASKED -> asked.isOpen(reading, find, by);
      default -> false;
    };
  }

  private Actors counterpart(
      SentenceReading reading, Find find, Actors by, TokenRange content, String theme) {
    return switch (find.trigger().to()) {
      case NONE ->
          find.trigger().type() == ActType.AGREEMENT && by.ids().size() == 1
              ? discourse.soleCounterpart(by)
              : bound.ratifiedWith(reading, find, content);
      case OTHER_PARTY ->
          by.ids().size() == 1
              ? discourse.otherThan(by, reading.tokens().get(0).start())
              : Actors.NONE;
      case ASKED, NAMED -> asked.of(reading, find, by, content);
      case BENEFICIARY ->
          by.ids().size() > 1
              ? recipient(reading, find, by, content)
              : beneficiary(reading, find, by, content, theme);
    };
  }

  /** The state whose capital something is sent to. */
  private Actors destination(SentenceReading reading, Find find, Actors by, TokenRange content) {
    return benefits.sends(reading, find, content)
        ? resolver.recipients().destination(reading.sentence(), content, by)
        : Actors.NONE;
  }

  /** Whom « à » names anywhere behind the verb: « ont acheminé lundi au Laos … ». */
  private Actors recipient(SentenceReading reading, Find find, Actors by, TokenRange content) {
    TokenRange words = new TokenRange(Math.min(find.first(), content.from()), content.to());
    Actors recipient = resolver.recipients().recipient(reading.sentence(), words, by);
    boolean object =
        by.ids().size() > 1
            && (find.trigger().type() == ActType.REFUSAL
                    && find.complement().kind() == Complement.Kind.NP
                || benefits.takesIn(reading, find, content));
    return recipient.isKnown() || !object
        ? recipient
        : resolver.beneficiary(reading.sentence(), content, by);
  }

  /** « Le Tchad a demandé une aide ; l'Irlande lui a envoyé … »: whom the clitic takes up. */
  private static Actors dative(SentenceReading reading, Find find, Actors by) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    boolean clitic =
        reading.tokens().subList(group.first(), group.last()).stream()
            .anyMatch(token -> DATIVES.contains(token.folded()));
    for (int i = find.clause() - 1; clitic && i >= 0; i--) {
      Actors subject = reading.actors().get(i).without(by);
      if (subject.isKnown()) {
        return subject;
      }
    }
    return Actors.NONE;
  }

  /** The other one of two parties where the words leave it open whom the action is for. */
  private Actors sole(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Actors other = discourse.soleCounterpart(by);
    int offset = reading.tokens().get(content.from()).start();
    boolean meant =
        presence.isThere(other, offset)
            && !Goals.isNamed(reading, content, discourse.isOrganisation(other))
            && (presence.isNear(other, offset)
                || benefits.of(reading, find, content) == Benefit.OTHER);
    return meant ? other : Actors.NONE;
  }

  private Actors beneficiary(
      SentenceReading reading, Find find, Actors by, TokenRange content, String theme) {
    Actors named = named(reading, find, by, content);
    if (named.isKnown() || !by.isKnown()) {
      return named;
    }
    if (isOwn(reading, find, content)) {
      return Actors.NONE;
    }
    if (Reciprocity.isBilateral(reading.tokens(), content)) {
      return discourse.otherThan(by, reading.tokens().get(content.from()).start());
    }
    return PEACEKEEPING.equals(theme)
            && !by.ids().contains(UNITED_NATIONS)
            && discourse.namesPartner(UNITED_NATIONS)
        ? new Actors(List.of(UNITED_NATIONS), null, null, 0.7)
        : sole(reading, find, by, content);
  }

  /** Whom the complement or the words of what is done name. */
  private Actors named(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Complement complement = find.complement();
    if (complement.asked() != null) {
      Actors named = resolver.beneficiary(reading.sentence(), complement.asked(), by);
      Actors both = named.isKnown() ? named : asked.together(reading, find).without(by);
      if (both.isKnown()) {
        return both;
      }
    }
    NamedRecipients recipients = resolver.recipients();
    Actors people =
        benefits.teaches(reading, find, content)
            ? recipients.taught(reading.sentence(), content, by)
            : recipients.addressees(reading.sentence(), content, by);
    Actors named = people.isKnown() ? people : partner(reading, by, content);
    return named.isKnown() || !by.isKnown() ? named : reached(reading, find, by, content);
  }

  /**
   * Whom the words name; of the two sides of an instrument that is of others, the one that the
   * article is about (« ratifiera l'accord entre le Laos et l'Union européenne »).
   */
  private Actors partner(SentenceReading reading, Actors by, TokenRange content) {
    Actors named = resolver.beneficiary(reading.sentence(), content, by);
    if (named.ids().size() != 2 || !Reciprocity.isInstrument(reading.tokens(), content)) {
      return named;
    }
    Actors other = discourse.otherThan(by, reading.tokens().get(content.from()).start());
    return other.ids().size() == 1 && named.ids().containsAll(other.ids()) ? other : named;
  }

  /** Whom a clitic, a place or « à » behind the verb names, or whose it is that is refused. */
  private Actors reached(SentenceReading reading, Find find, Actors by, TokenRange content) {
    Actors helped = dative(reading, find, by);
    Actors sent = helped.isKnown() ? helped : destination(reading, find, by, content);
    Actors before = sent.isKnown() ? sent : recipient(reading, find, by, content);
    return !before.isKnown() && find.trigger().type() == ActType.REFUSAL
        ? resolver.recipients().taught(reading.sentence(), content, by)
        : before;
  }
}
