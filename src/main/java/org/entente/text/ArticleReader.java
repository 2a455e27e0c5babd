package org.entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.text.act.Act;
import org.entente.text.act.ActReader;
import org.entente.text.act.actor.PersonGender;
import org.entente.text.act.actor.Standpoint;
import org.entente.text.act.speech.AttributedClause;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.clause.verb.VerbGroupFinder;
import org.entente.text.clean.CleanedText;
import org.entente.text.clean.PageCleaner;
import org.entente.text.clean.RecurringLine;
import org.entente.text.entity.Entity;
import org.entente.text.entity.EntityFinder;
import org.entente.text.entity.Mention;
import org.entente.text.entity.discourse.DiscourseReader;
import org.entente.text.entity.discourse.Subject;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.person.PersonFinder;
import org.entente.text.entity.person.PersonIndex;
import org.entente.text.entity.role.Role;
import org.entente.text.entity.role.RoleReader;
import org.entente.text.language.LanguageFinder;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.entente.text.publication.PublicationDate;
import org.entente.text.sentence.SentenceSplitter;
import org.entente.text.term.TermReader;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexFinder;

/**
 * Reads one article from raw text to acts. Expensive to make, cheap to use, safe for several
 * threads.
 */
public final class ArticleReader {
  private final PageCleaner cleaner;
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final EntityFinder entityFinder;
  private final PersonFinder personFinder;
  private final RoleReader roleReader;
  private final DiscourseReader discourseReader;
  private final TimexReader timexReader;
  private final ActReader actReader;
  private final TermReader termReader;
  private final Map<String, String> agencyHomes;
  private final String focus;

  /**
   * Builds the matchers of a lexicon.
   *
   * @param focus id of the actor that the run is about
   */
  public ArticleReader(Lexicon lexicon, String focus) {
    Map<String, Entity> entities = lexicon.entitiesById();
    this.cleaner = new PageCleaner(lexicon.boilerplate(), lexicon.agencies());
    this.splitter = new SentenceSplitter(lexicon.abbreviations());
    this.tokenizer = new Tokenizer(Morphology.french());
    this.entityFinder = new EntityFinder(lexicon.entities(), lexicon.ambiguous());
    this.personFinder = new PersonFinder(lexicon.titles(), lexicon.familyNames(), tokenizer);
    this.roleReader = new RoleReader(entities, lexicon.roles());
    this.discourseReader = new DiscourseReader(entities, lexicon.roles().collectives());
    TimexFinder timexFinder = new TimexFinder(lexicon.time());
    Adjuncts adjuncts = new Adjuncts(lexicon.acts().adverbials(), tokenizer);
    this.timexReader =
        new TimexReader(timexFinder, new VerbGroupFinder(adjuncts), lexicon.time().ahead());
    this.actReader = new ActReader(lexicon.acts(), entities, tokenizer, timexFinder);
    this.termReader = new TermReader(lexicon.stopWords());
    this.agencyHomes = lexicon.agencyHomes();
    this.focus = focus;
  }

  /**
   * Reads an article of which only title and date are known besides the text.
   *
   * @param raw the text as scraped
   * @param givenTitle the title beside the text, or null
   * @param givenDate the date beside the text as given, or null
   */
  public ArticleReading read(String raw, String givenTitle, String givenDate) {
    return read(new RecordFacts(givenTitle, givenDate, null, null), raw, List.of());
  }

  /**
   * Reads an article. Of one in another language than French only the page and its date are read.
   *
   * @param facts what the record says about the text
   * @param raw the text as scraped
   * @param recurring lines that recur in many articles of the corpus
   */
  public ArticleReading read(RecordFacts facts, String raw, List<RecurringLine> recurring) {
    return read(facts, raw, recurring, null);
  }

  /**
   * Reads an article and tells its clauses on the way, in order.
   *
   * @param facts what the record says about the text
   * @param raw the text as scraped
   * @param recurring lines that recur in many articles of the corpus
   * @param clauses hears of each clause; null when nobody wants to know
   */
  public ArticleReading read(
      RecordFacts facts,
      String raw,
      List<RecurringLine> recurring,
      Consumer<AttributedClause> clauses) {
    CleanedText page = cleaner.clean(raw, facts.title(), recurring);
    Interval published =
        PublicationDate.of(facts.date(), facts.url(), page.dates(), facts.notAfter());
    String title =
        facts.title() != null ? facts.title() : page.title() == null ? null : page.title().of(raw);
    String language = LanguageFinder.bundled().find(page.body());
    if (language != null && !language.equals(LanguageFinder.FRENCH)) {
      return ArticleReading.foreign(page, title, language, published);
    }
    List<Sentence> sentences = sentences(page);
    SentenceIndex index = new SentenceIndex(sentences);
    List<Mention> entities =
        entityFinder.find(raw).stream().filter(m -> index.of(m.span()) != null).toList();
    List<Person> people = personFinder.find(raw, sentences, entities);
    List<Mention> mentions = roleReader.read(withoutNames(entities, people), index, focus);
    List<TimeExpression> timexes = timexReader.read(raw, sentences, published);
    String venue = venue(page);
    List<Subject> subjects = new ArrayList<>();
    List<Act> acts =
        actReader.read(
            raw,
            sentences,
            mentions,
            people,
            published,
            timexes,
            new Standpoint(focus, agencyHomes.get(String.valueOf(page.agency())), venue),
            clause -> {
              subjects.addAll(subject(clause));
              if (clauses != null) {
                clauses.accept(clause);
              }
            });
    List<String> terms = termReader.terms(sentences, mentions, people);
    return new ArticleReading(
        page,
        title,
        language,
        published,
        sentences,
        resolved(raw, index, named(raw, mentions, people), articleAround(subjects, people, venue)),
        people,
        timexes,
        acts,
        terms);
  }

  /** The state of the dateline's place, or null. */
  private String venue(CleanedText page) {
    return page.place() == null
        ? null
        : entityFinder.find(page.place()).stream()
            .map(Mention::entityId)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private List<Sentence> sentences(CleanedText page) {
    List<Sentence> sentences = new ArrayList<>();
    if (page.title() != null) {
      sentences.add(
          new Sentence(Sentence.TITLE, page.title(), tokenizer.tokens(page.raw(), page.title())));
    }
    int number = 0;
    for (Span piece : page.story()) {
      for (Span span : splitter.split(page.raw(), piece)) {
        sentences.add(new Sentence(number++, span, tokenizer.tokens(page.raw(), span)));
      }
    }
    return sentences;
  }

  /** A state's name within a person's name names no state. */
  private static List<Mention> withoutNames(List<Mention> mentions, List<Person> people) {
    PersonIndex names = new PersonIndex(people);
    return mentions.stream().filter(mention -> !names.overlaps(mention.span())).toList();
  }

  /** The mentions of states, organisations and people, by offset. */
  private static List<Mention> named(String raw, List<Mention> mentions, List<Person> people) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Person person : people) {
      for (Span span : person.mentions()) {
        all.add(
            new Mention(
                span, span.of(raw), person.id(), Mention.Form.TITLE, Role.OTHER, List.of(), 0.9));
      }
    }
    all.sort(Comparator.comparingInt((Mention mention) -> mention.span().start()));
    return all;
  }

  /** The same mentions with those that the discourse resolves, by offset. */
  private List<Mention> resolved(
      String raw, SentenceIndex sentences, List<Mention> named, DiscourseReader.Article article) {
    List<Mention> all = new ArrayList<>(named);
    all.addAll(discourseReader.read(raw, sentences, named, article));
    all.sort(Comparator.comparingInt((Mention mention) -> mention.span().start()));
    return all;
  }

  private static DiscourseReader.Article articleAround(
      List<Subject> subjects, List<Person> people, String venue) {
    Map<String, String> genders = new HashMap<>();
    for (Person person : people) {
      genders.put(person.id(), PersonGender.of(person));
    }
    return new DiscourseReader.Article(subjects, genders, venue);
  }

  /** The subject of a clause that has one of its own. */
  private static List<Subject> subject(AttributedClause clause) {
    return clause.subject() == null
        ? List.of()
        : List.of(
            new Subject(
                clause.subject(),
                clause.span(),
                clause.group().lemma(),
                clause.group().voice() == VerbGroup.Voice.PASSIVE,
                clause.actors().ids(),
                clause.actors().personId(),
                clause.actors().confidence()));
  }
}
