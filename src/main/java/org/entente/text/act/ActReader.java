package org.entente.text.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.text.Sentence;
import org.entente.text.SpanIndex;
import org.entente.text.act.actor.ActorNouns;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.actor.Standpoint;
import org.entente.text.act.content.Themes;
import org.entente.text.act.continued.Needs;
import org.entente.text.act.continued.RecalledPromises;
import org.entente.text.act.party.Benefits;
import org.entente.text.act.party.Counterparts;
import org.entente.text.act.party.InvertedSubjects;
import org.entente.text.act.party.NarrativeInfinitives;
import org.entente.text.act.party.SectionTopics;
import org.entente.text.act.party.SubjectResolver;
import org.entente.text.act.rule.ActVocabulary;
import org.entente.text.act.speech.AttributedClause;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.speech.Quotations;
import org.entente.text.act.speech.StatedBefore;
import org.entente.text.act.trigger.Find;
import org.entente.text.act.trigger.TriggerFinder;
import org.entente.text.clause.ClauseFinder;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.clause.verb.VerbGroupFinder;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.person.Person;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexFinder;

/** Reads the acts of an article, sentence by sentence, with what the article has said before. */
public final class ActReader {
  private final Themes themes;
  private final Attribution attribution;
  private final TriggerFinder triggers;
  private final SentenceClauses clauses;
  private final VerbGroupFinder groups;
  private final ActorNouns actorNouns;
  private final Set<String> subordinates;
  private final Map<String, Entity> entities;
  private final TimexFinder timexFinder;
  private final InvertedSubjects inverted;
  private final Benefits benefits;

  /**
   * @param vocabulary rules and word lists
   * @param entities by id
   * @param tokenizer cuts phrases as sentences are cut
   * @param timexFinder finds deadlines
   */
  public ActReader(
      ActVocabulary vocabulary,
      Map<String, Entity> entities,
      Tokenizer tokenizer,
      TimexFinder timexFinder) {
    this.timexFinder = timexFinder;
    Adjuncts adjuncts = new Adjuncts(vocabulary.adverbials(), tokenizer);
    this.groups = new VerbGroupFinder(adjuncts);
    this.clauses =
        new SentenceClauses(
            new ClauseFinder(vocabulary.sayingVerbs(), adjuncts),
            new ClauseReader(vocabulary.sayingVerbs(), adjuncts));
    this.themes = new Themes(vocabulary.themes());
    this.attribution = new Attribution(vocabulary.sayingVerbs());
    this.inverted = new InvertedSubjects(adjuncts, attribution);
    this.triggers = new TriggerFinder(vocabulary, attribution, adjuncts);
    this.actorNouns =
        new ActorNouns(
            vocabulary.actorNouns(),
            vocabulary.collectives(),
            vocabulary.epithets(),
            vocabulary.regionBodies());
    this.subordinates = Set.copyOf(vocabulary.subordinates());
    this.benefits = new Benefits(vocabulary.benefits());
    this.entities = Map.copyOf(entities);
  }

  /**
   * The acts of an article, in order; those of the title only where the body asserts them too.
   *
   * @param text the raw text
   * @param sentences those of the kept text, the title first
   * @param mentions with their roles, by offset
   * @param people of the article
   * @param published when it was published
   * @param timexes expressions of time, by offset
   * @param standpoint from where the article is told
   * @param clauses hears of each clause; null when nobody wants to know
   */
  public List<Act> read(
      String text,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Person> people,
      Interval published,
      List<TimeExpression> timexes,
      Standpoint standpoint,
      Consumer<AttributedClause> clauses) {
    MentionIndex index = new MentionIndex(mentions);
    Discourse discourse =
        new Discourse(index, people, entities, standpoint, actorNouns, sentences, text);
    ActorResolver resolver = new ActorResolver(actorNouns, discourse, index, text);
    Counterparts counterparts = new Counterparts(resolver, discourse, benefits, attribution);
    SpanIndex places = new SpanIndex(timexes.stream().map(TimeExpression::span).toList());
    ActDates dates = new ActDates(text, published, timexes, places);
    DueDates dues = new DueDates(text, published, timexes, places, timexFinder);
    ActBuilder builder =
        new ActBuilder(text, index, themes, attribution, discourse, counterparts, dates, dues);
    return new Article(discourse, resolver, builder, clauses).read(sentences);
  }

  /** One article while it is being read. */
  private final class Article {
    private final Discourse discourse;
    private final ActorResolver resolver;
    private final SubjectResolver subjects;
    private final EarlierActs earlier = new EarlierActs();
    private final ActBuilder builder;
    private final ActFilter filter;
    private final Consumer<AttributedClause> clauses;

    private Article(
        Discourse discourse,
        ActorResolver resolver,
        ActBuilder builder,
        Consumer<AttributedClause> clauses) {
      this.discourse = discourse;
      this.resolver = resolver;
      this.subjects = new SubjectResolver(attribution, inverted, resolver, discourse, earlier);
      this.builder = builder;
      this.filter = new ActFilter(subordinates, resolver);
      this.clauses = clauses;
    }

    private List<Act> read(List<Sentence> sentences) {
      List<SentenceReading> readings = sentences.stream().map(ActReader.this::parse).toList();
      Quotations quotations = new Quotations(readings);
      List<Act> body = new ArrayList<>();
      List<Act> title = new ArrayList<>();
      for (int i = 0; i < readings.size(); i++) {
        SentenceReading reading = subjects.resolve(readings.get(i));
        SentenceReading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
        int closing = quotations.closing(i);
        Passage passage =
            new Passage(
                reading,
                next,
                subjects,
                resolver,
                earlier,
                isContinued(reading),
                closing < 0 ? null : readings.get(closing),
                quotations.goesOn(i) ? lastSpeaker() : Actors.NONE,
                discourse);
        turn(i == 0 ? null : readings.get(i - 1), passage);
        (reading.sentence().isTitle() ? title : body).addAll(acts(passage));
        Actors promiser = RecalledPromises.of(passage);
        if (promiser.isKnown()) {
          earlier.recall(reading.sentence().number(), promiser);
        }
        if (clauses != null) {
          AttributedClause.of(passage, attribution).forEach(clauses);
        }
        noteSpeaker(reading);
      }
      return Repetitions.marked(body, title);
    }

    /** A topic holds until another one is named or its paragraph ends. */
    private void turn(SentenceReading before, Passage passage) {
      Actors topic = SectionTopics.of(passage);
      int from = before == null ? -1 : before.sentence().span().end();
      int to = passage.reading().sentence().span().start();
      boolean paragraph =
          from < 0 || from > to || builder.text().substring(from, to).contains("\n");
      if (topic.isKnown() || paragraph) {
        earlier.turnTo(topic);
      }
      earlier.need(passage.reading().sentence().number(), Needs.of(passage.reading()));
    }

    private Actors lastSpeaker() {
      return discourse.lastSpeaker() == null
          ? Actors.NONE
          : new Actors(List.of(), discourse.lastSpeaker(), null, 0.6);
    }

    private List<Act> acts(Passage passage) {
      List<Act> acts = new ArrayList<>();
      for (Find find : triggers.find(passage)) {
        Act act = builder.build(passage, find);
        if (filter.keeps(passage.reading(), find, act)) {
          acts.add(act);
          earlier.remember(act);
        }
      }
      return acts;
    }

    /** A sentence in the conditional behind reported speech goes on reporting. */
    private boolean isContinued(SentenceReading reading) {
      return discourse.lastSpeaker() != null
          && !reading.clauses().isEmpty()
          && reading.clauses().get(0).group().tense() == VerbGroup.Tense.CONDITIONAL;
    }

    private void noteSpeaker(SentenceReading reading) {
      for (int i = 0; i < reading.clauses().size(); i++) {
        Actors subject = reading.actors().get(i);
        VerbGroup group = reading.clauses().get(i).group();
        boolean says = attribution.isSaying(group) || StatedBefore.isMade(reading, group);
        if (subject.personId() != null && says) {
          discourse.speaker(subject.personId());
          return;
        }
      }
    }
  }

  private SentenceReading parse(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<VerbGroup> found = NarrativeInfinitives.asVerbs(tokens, groups.find(tokens));
    boolean verbal = found.stream().anyMatch(VerbGroup::isFinite);
    VerbGroup heading = verbal ? null : triggers.heading(tokens);
    if (heading != null) {
      found.add(0, heading);
    }
    return new SentenceReading(sentence, found, clauses.of(tokens, found), List.of());
  }
}
