package org.entente.text.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.content.Conditions;
import org.entente.text.act.content.ContentEnd;
import org.entente.text.act.content.Quantities;
import org.entente.text.act.content.Themes;
import org.entente.text.act.party.Counterparts;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Makes the act that a trigger asserts: where its words stand, who is bound and towards whom, who
 * said it and when, and what is to be done.
 *
 * @param text the raw text of the article
 * @param mentions of the article with their roles
 * @param themes fields of actions
 * @param attribution says who reports what
 * @param discourse what the article has said so far
 * @param counterparts says who is bound and towards whom
 * @param dates says when it was said
 * @param dues says until when it is due
 */
record ActBuilder(
    String text,
    MentionIndex mentions,
    Themes themes,
    Attribution attribution,
    Discourse discourse,
    Counterparts counterparts,
    ActDates dates,
    DueDates dues) {

  /**
   * Who does something for whom.
   *
   * @param by who is bound or asks
   * @param to who benefits or is asked
   * @param speaker who said it
   */
  private record Roles(Actors by, Actors to, Actors speaker) {}

  /** Constructions whose subject is what is done, not who does it. */
  private static final Set<Trigger.Construction> DONE_TO =
      EnumSet.of(
          Trigger.Construction.PASSIVE,
          Trigger.Construction.AGENTLESS,
          Trigger.Construction.EVENT,
          Trigger.Construction.PARTICIPLE,
          Trigger.Construction.PROMISED,
          Trigger.Construction.AWAITED);

  private static final WordSet AUXILIARIES = WordSet.of("\u00EAtre", "avoir");

  /** Complements that hold a verb of their own. */
  private static final Set<Complement.Kind> VERBAL =
      EnumSet.of(
          Complement.Kind.INF,
          Complement.Kind.A_INF,
          Complement.Kind.DE_INF,
          Complement.Kind.POUR_INF,
          Complement.Kind.QUE,
          Complement.Kind.NP_A_INF,
          Complement.Kind.NP_DE_INF,
          Complement.Kind.A_NP_DE_INF,
          Complement.Kind.DE_NP_QUE);

  /** The act of a trigger that fits. */
  Act build(Passage passage, Find find) {
    SentenceReading reading = passage.reading();
    TokenRange content = content(reading, find);
    String theme = themes.of(span(reading, content).of(text));
    Actors by = new OpenSubjects(attribution, counterparts).bound(passage, find, content);
    Actors to = counterparts.counterpart(passage, find, by, content, theme).without(by);
    return act(reading, find, content, theme, new Roles(by, to, speaker(passage, find)));
  }

  private Act act(
      SentenceReading reading, Find find, TokenRange content, String theme, Roles roles) {
    List<Token> tokens = reading.tokens();
    TokenRange told = Explanations.with(tokens, find, content);
    Span span = span(reading, new TokenRange(start(reading, find), told.to()));
    Span words = span(reading, content);
    String condition = Conditions.of(tokens, content, text);
    Trigger trigger = find.trigger();
    return new Act(
        reading.sentence().number(),
        span,
        span.of(text),
        trigger.type(),
        trigger.force(),
        modality(reading, find, condition),
        roles.by().ids(),
        roles.to().ids(),
        roles.speaker().personId(),
        roles.by().surface(),
        roles.to().surface(),
        action(reading, find, told).of(text),
        lemmas(tokens, content),
        dates.stated(
            reading.sentence(), told(reading, find, content), DoneScope.of(reading, find, content)),
        dues.due(trigger.type(), find.complement().kind(), DueScope.of(reading, find, content)),
        isBackground(reading, find),
        condition,
        Quantities.of(tokens, content, text),
        theme,
        theatres(words),
        trigger,
        ActConfidence.of(trigger, roles.by(), roles.to()),
        -1);
  }

  /** « L'ouverture, attendue en mars, est reportée »: dates there tell of the action. */
  private static Span told(SentenceReading reading, Find find, TokenRange content) {
    return DONE_TO.contains(find.trigger().construction())
        ? action(reading, find, content)
        : span(reading, content);
  }

  /** How the text puts the act: denied, under a condition, as a possibility, or as it is. */
  private static String modality(SentenceReading reading, Find find, String condition) {
    Trigger.Construction construction = find.trigger().construction();
    boolean denied = construction == Trigger.Construction.DENIED;
    if (denied && find.trigger().type() == ActType.REFUSAL) {
      return "negated";
    }
    VerbGroup group = reading.clauses().get(find.clause()).group();
    boolean done =
        find.trigger().type() == ActType.DELIVERED && group.tense() == VerbGroup.Tense.PAST;
    if (condition != null && !done) {
      return "conditional";
    }
    boolean duty = group.lemma().equals("devoir") && group.tense() == VerbGroup.Tense.CONDITIONAL;
    return duty || construction == Trigger.Construction.CONDITIONAL ? "possible" : "asserted";
  }

  /** « signé en novembre », « s'était engagé en 2016 »: history, with a date of its own. */
  private static boolean isBackground(SentenceReading reading, Find find) {
    Trigger.Construction construction = find.trigger().construction();
    return construction == Trigger.Construction.PARTICIPLE
        || construction == Trigger.Construction.PROMISED
        || !find.nominal() && reading.isPluperfect(find.clause());
  }

  /** The tokens of what is to be done; at least one. */
  private static TokenRange content(SentenceReading reading, Find find) {
    List<Token> tokens = reading.tokens();
    int from = Math.min(find.complement().contentFrom(), tokens.size() - 1);
    int end = ContentEnd.of(tokens, reading.clauses(), from, find.clause());
    return new TokenRange(from, Math.max(from + 1, end));
  }

  /**
   * The words that say what is to be done so that they can be read alone: with the subject where
   * that is what is done (« la 19e session se tiendra »), with pronouns and « ne » before a verb.
   */
  private static Span action(SentenceReading reading, Find find, TokenRange content) {
    Clause clause = reading.clauses().get(find.clause());
    int from = content.from();
    boolean own =
        clause.group().last() >= from && clause.group().first() < from
            || hangsOnVerb(reading.tokens().get(from), find);
    boolean done = DONE_TO.contains(find.trigger().construction());
    if (done && !clause.inverted()) {
      from = Math.min(from, start(reading, find));
    } else if (own && find.first() <= clause.group().first()) {
      from = Math.min(from, clause.group().first());
    }
    return span(reading, new TokenRange(from, content.to()));
  }

  /** « se retire de la force », « met fin à l'accord »: without its verb it would say nothing. */
  private static boolean hangsOnVerb(Token first, Find find) {
    boolean verbal = VERBAL.contains(find.complement().kind());
    boolean preposition =
        first.is(Reading.Pos.PREPOSITION)
            || PhraseShape.TO.contains(first.folded())
            || PhraseShape.OF.contains(first.folded());
    boolean phrase =
        !find.trigger().with().isEmpty() || find.complement().kind() == Complement.Kind.NP_A_NP;
    return !verbal && (preposition || phrase || find.trigger().type() == ActType.REFUSAL);
  }

  private static Span span(SentenceReading reading, TokenRange range) {
    List<Token> tokens = reading.tokens();
    return new Span(tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
  }

  /** The index of the first token: the subject's where it stands right before the trigger. */
  private static int start(SentenceReading reading, Find find) {
    Clause clause = reading.clauses().get(find.clause());
    boolean leads =
        !find.nominal()
            && clause.hasSubject()
            && !clause.inverted()
            && clause.subject().from() < find.first()
            && find.first() == clause.group().first();
    if (leads && FrontedTopics.belongs(reading.tokens(), clause.subject())) {
      return 0;
    }
    return leads ? clause.subject().from() : find.first();
  }

  private Actors speaker(Passage passage, Find find) {
    Actors subject = find.nominal() ? passage.reading().actors().get(find.clause()) : Actors.NONE;
    Actors own = find.by().personId() != null ? find.by() : subject;
    if (own.personId() != null && isSaid(find)) {
      return own;
    }
    Actors said = attribution.of(passage, find.clause());
    if (said.personId() != null) {
      return said;
    }
    boolean reported = find.trigger().construction() == Trigger.Construction.REPORTED;
    return reported && !said.isSomebody() && discourse.lastSpeaker() != null
        ? new Actors(List.of(), discourse.lastSpeaker(), null, 0.6)
        : Actors.NONE;
  }

  /** Whoever signs or hands over something does not say so. */
  private static boolean isSaid(Find find) {
    ActType type = find.trigger().type();
    return type != ActType.SIGNED && type.family() != ActType.Family.DELIVERY;
  }

  /** The content words by which an action is known again. */
  private static List<String> lemmas(List<Token> tokens, TokenRange content) {
    List<String> lemmas = new ArrayList<>();
    for (int i = content.from(); i < content.to(); i++) {
      Token token = tokens.get(i);
      boolean meaningful =
          token.is(Reading.Pos.NOUN, Reading.Pos.VERB)
              && token.surface().length() > 2
              && !AUXILIARIES.contains(token.lemma());
      if (meaningful && !lemmas.contains(token.lemma())) {
        lemmas.add(token.lemma());
      }
    }
    return lemmas;
  }

  private List<String> theatres(Span content) {
    Set<String> theatres = new TreeSet<>();
    for (Mention mention : mentions.within(content)) {
      if (mention.role() == Role.THEATRE && mention.entityId() != null) {
        theatres.add(mention.entityId());
      }
    }
    return List.copyOf(theatres);
  }
}
