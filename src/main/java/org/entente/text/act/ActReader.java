package org.entente.text.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.clause.Adjuncts;
import org.entente.text.clause.Clause;
import org.entente.text.clause.ClauseFinder;
import org.entente.text.clause.VerbGroup;
import org.entente.text.clause.VerbGroupFinder;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.Person;
import org.entente.text.entity.Role;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;
import org.entente.text.time.DateExpression;
import org.entente.text.time.DateReader;
import org.entente.text.time.Interval;

/** Reads the acts of an article, sentence by sentence, with what the article has said before. */
public final class ActReader {
  /** Acts of an article whose actions share this part of their words say the same. */
  private static final double SAME_ACTION = 0.6;

  private static final Set<String> BILATERAL =
      Set.of("bilateral", "bilaterale", "bilateraux", "bilaterales", "deux", "leurs");

  private final ActVocabulary vocabulary;
  private final ActRules rules;
  private final Themes themes;
  private final Attribution attribution;
  private final TriggerFinder finder;
  private final ClauseFinder clauses;
  private final VerbGroupFinder groups;
  private final Map<String, Entity> entities;

  /**
   * @param vocabulary rules and word lists
   * @param entities by id
   * @param tokenizer cuts phrases as sentences are cut
   */
  public ActReader(ActVocabulary vocabulary, Map<String, Entity> entities, Tokenizer tokenizer) {
    Adjuncts adjuncts = new Adjuncts(vocabulary.adverbials(), tokenizer);
    this.groups = new VerbGroupFinder(adjuncts);
    this.vocabulary = vocabulary;
    this.rules = new ActRules(vocabulary.triggers());
    this.themes = new Themes(vocabulary.themes());
    this.attribution = new Attribution(vocabulary.sayingVerbs());
    this.finder = new TriggerFinder(rules, vocabulary, attribution, adjuncts);
    Set<String> inverting = new HashSet<>(vocabulary.sayingVerbs());
    this.clauses = new ClauseFinder(inverting, adjuncts);
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
   * @param standpoint from where the article is told
   */
  public List<Act> read(
      String text,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Person> people,
      Interval published,
      Standpoint standpoint) {
    return new Article(text, sentences, mentions, people, published, standpoint).read();
  }

  /** One article while it is being read. */
  private final class Article {
    private final String text;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Interval published;
    private final Discourse discourse;
    private final ActorResolver resolver;
    private final List<Act> acts = new ArrayList<>();

    private Article(
        String text,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Person> people,
        Interval published,
        Standpoint standpoint) {
      this.text = text;
      this.sentences = sentences;
      this.mentions = mentions;
      this.published = published;
      this.discourse = new Discourse(mentions, people, entities, standpoint);
      this.resolver =
          new ActorResolver(
              vocabulary.actorNouns(), vocabulary.collectives(), discourse, mentions, text);
    }

    private List<Act> read() {
      List<SentenceReading> readings = new ArrayList<>();
      for (Sentence sentence : sentences) {
        readings.add(parse(sentence));
      }
      List<Act> title = new ArrayList<>();
      for (int i = 0; i < readings.size(); i++) {
        SentenceReading reading = resolve(readings.get(i));
        SentenceReading next = i + 1 < readings.size() ? peek(readings.get(i + 1)) : null;
        List<Act> target = reading.sentence().isTitle() ? title : acts;
        for (Find find : finder.find(reading, next, resolver, isContinued(reading))) {
          Act act = act(reading, next, find);
          if (isSomebodys(act) && !isOrder(reading, find, act)) {
            target.add(act);
          }
        }
        noteSpeaker(reading);
      }
      return withTitle(title);
    }

    /** Only requests and agreements are told of nobody known. */
    private boolean isSomebodys(Act act) {
      ActType.Family family = act.type().family();
      return !act.by().isEmpty()
          || family == ActType.Family.REQUEST
          || family == ActType.Family.AGREEMENT;
    }

    /** « a demandé aux médecins de … »: a request to nobody but one's own people is an order. */
    private boolean isOrder(SentenceReading reading, Find find, Act act) {
      Complement complement = find.complement();
      if (act.type().family() != ActType.Family.REQUEST
          || !act.to().isEmpty()
          || complement.askedFrom() < 0) {
        return false;
      }
      for (int i = complement.askedFrom(); i < complement.askedTo(); i++) {
        Token token = reading.tokens().get(i);
        if (token.canBe(Reading.Pos.NOUN) && i > complement.askedFrom()) {
          return vocabulary.subordinates().contains(token.lemma());
        }
      }
      return false;
    }

    private SentenceReading parse(Sentence sentence) {
      List<VerbGroup> found = groups.find(sentence.tokens());
      return new SentenceReading(
          sentence, found, clauses.find(sentence.tokens(), found), List.of());
    }

    /** Resolves the subjects from left to right and remembers them. */
    private SentenceReading resolve(SentenceReading reading) {
      List<Actors> actors = new ArrayList<>();
      Actors quoted = isQuoting(reading) ? speakerBehind(reading) : Actors.NONE;
      for (Clause clause : reading.clauses()) {
        Actors subject = subject(reading, clause, actors);
        boolean ours =
            quoted.confidence() > 0 && clause.hasSubject() && isFirstPerson(reading, clause);
        subject = ours ? quoted : subject;
        actors.add(subject);
        boolean main = clause.introducer() == null || clause.inverted();
        if (clause.hasSubject() && main) {
          discourse.subject(
              subject,
              clause.group().plural() || subject.ids().size() > 1,
              resolver.gender(reading.sentence(), clause.subjectFrom(), clause.subjectTo()));
        }
      }
      return new SentenceReading(
          reading.sentence(), reading.groups(), reading.clauses(), List.copyOf(actors));
    }

    private boolean isQuoting(SentenceReading reading) {
      return reading.clauses().stream()
          .anyMatch(clause -> clause.hasSubject() && isFirstPerson(reading, clause));
    }

    private boolean isFirstPerson(SentenceReading reading, Clause clause) {
      return Set.of("nous", "je", "j'")
          .contains(reading.tokens().get(clause.subjectFrom()).folded());
    }

    /** « …, a dit X »: who says « nous ». */
    private Actors speakerBehind(SentenceReading reading) {
      for (int i = reading.clauses().size() - 1; i >= 0; i--) {
        Clause clause = reading.clauses().get(i);
        if (clause.inverted() && attribution.isSaying(clause.group())) {
          return resolver.resolve(reading.sentence(), clause.subjectFrom(), clause.subjectTo());
        }
      }
      return Actors.NONE;
    }

    /** The next sentence's subjects, without remembering them. */
    private SentenceReading peek(SentenceReading reading) {
      List<Actors> actors = new ArrayList<>();
      for (Clause clause : reading.clauses()) {
        actors.add(subject(reading, clause, actors));
      }
      return new SentenceReading(
          reading.sentence(), reading.groups(), reading.clauses(), List.copyOf(actors));
    }

    private Actors subject(SentenceReading reading, Clause clause, List<Actors> before) {
      if (clause.inverted()
          && clause.group().invertedPronoun() >= 0
          && attribution.isSaying(clause.group())) {
        return resolver.speaker(reading.tokens().get(clause.subjectFrom()));
      }
      if (clause.hasSubject()) {
        return resolver.resolve(reading.sentence(), clause.subjectFrom(), clause.subjectTo());
      }
      boolean shares = clause.introducer() == null && clause.governor() >= 0;
      return shares ? before.get(clause.governor()) : Actors.NONE;
    }

    /** A sentence in the conditional behind reported speech goes on reporting. */
    private boolean isContinued(SentenceReading reading) {
      return discourse.lastSpeaker() != null
          && !reading.clauses().isEmpty()
          && reading.clauses().get(0).group().tense() == VerbGroup.Tense.CONDITIONAL;
    }

    private void noteSpeaker(SentenceReading reading) {
      for (int i = 0; i < reading.clauses().size(); i++) {
        Clause clause = reading.clauses().get(i);
        if (attribution.isSaying(clause.group()) && reading.actors().get(i).personId() != null) {
          discourse.speaker(reading.actors().get(i).personId());
          return;
        }
      }
    }

    private Act act(SentenceReading reading, SentenceReading next, Find find) {
      List<Token> tokens = reading.tokens();
      Trigger trigger = find.trigger();
      int contentFrom = Math.min(find.complement().contentFrom(), tokens.size() - 1);
      int end = Math.max(contentFrom + 1, ContentEnd.of(reading, contentFrom, find.clause()));
      int start = start(reading, find);
      Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
      Span content = new Span(tokens.get(contentFrom).start(), tokens.get(end - 1).end());
      Actors by = bound(reading, find, contentFrom, end);
      String theme = themes.of(content.of(text));
      Actors to = counterpart(reading, find, by, contentFrom, end, theme);
      Actors speaker = speaker(reading, next, find);
      String condition = Conditions.in(tokens, contentFrom, tokens.size(), end, text);
      Interval stated = stated(reading, content);
      DateExpression due = due(trigger, content);
      boolean past = trigger.construction() == Trigger.Construction.PARTICIPLE;
      double confidence = confidence(find, by, to, condition);
      return new Act(
          reading.sentence().number(),
          span,
          span.of(text),
          trigger.type(),
          trigger.force(),
          condition == null ? "asserted" : "conditional",
          by.ids(),
          to.ids(),
          speaker.personId(),
          by.surface(),
          to.surface(),
          content.of(text),
          lemmas(tokens, contentFrom, end, Reading.Pos.NOUN, Reading.Pos.VERB),
          lemmas(tokens, contentFrom, end, Reading.Pos.NOUN),
          stated,
          due,
          past,
          condition,
          Quantities.of(tokens, contentFrom, end, text),
          theme,
          theatres(content),
          trigger,
          confidence,
          -1);
    }

    private int start(SentenceReading reading, Find find) {
      Clause clause = reading.clauses().get(find.clause());
      boolean adjacent =
          !find.nominal()
              && clause.hasSubject()
              && !clause.inverted()
              && clause.subjectFrom() < find.first()
              && find.first() == clause.group().first();
      return adjacent ? clause.subjectFrom() : find.first();
    }

    /** Agreements bind the subject and whom they are made with. */
    private Actors bound(SentenceReading reading, Find find, int contentFrom, int end) {
      Actors by = find.by();
      boolean agreement = find.trigger().type().family() == ActType.Family.AGREEMENT;
      if (find.trigger().to() == Trigger.Counterpart.OTHER_PARTY) {
        Actors source = Attribution.according(reading, resolver);
        return source.isKnown() && by.ids().containsAll(source.ids()) ? source : by;
      }
      if (!agreement || find.by().personId() == null && by.ids().isEmpty()) {
        return by;
      }
      int reach = by.ids().size() > 1 ? contentFrom + 4 : end;
      for (int i = find.first(); i + 1 < Math.min(end, reach); i++) {
        boolean with = reading.tokens().get(i).folded().equals("avec") && i < contentFrom + 12;
        boolean between =
            reading.tokens().get(i).folded().equals("entre")
                && find.trigger().type() == ActType.SIGNED;
        if (with || between) {
          Actors other = resolver.parties(reading.sentence(), i + 1, Math.min(end, i + 8));
          if (other.isKnown()) {
            return by.with(other);
          }
        }
      }
      return by;
    }

    private Actors counterpart(
        SentenceReading reading, Find find, Actors by, int contentFrom, int end, String theme) {
      Complement complement = find.complement();
      return switch (find.trigger().to()) {
        case NONE -> Actors.NONE;
        case OTHER_PARTY ->
            by.ids().size() == 1
                ? discourse.otherThan(by, reading.tokens().get(0).start())
                : Actors.NONE;
        case ASKED -> asked(reading, complement, by, contentFrom, end);
        case BENEFICIARY -> {
          if (by.ids().size() > 1) {
            yield Actors.NONE;
          }
          Actors asked =
              complement.askedFrom() < 0
                  ? Actors.NONE
                  : resolver.beneficiary(
                      reading.sentence(), complement.askedFrom(), complement.askedTo(), by);
          yield asked.isKnown() ? asked : benefiting(reading, by, contentFrom, end, theme);
        }
      };
    }

    private Actors benefiting(
        SentenceReading reading, Actors by, int contentFrom, int end, String theme) {
      Actors named = resolver.beneficiary(reading.sentence(), contentFrom, end, by);
      if (named.isKnown() || !by.isKnown()) {
        return named;
      }
      if (isBilateral(reading.tokens(), contentFrom, end)) {
        return discourse.otherThan(by, reading.tokens().get(contentFrom).start());
      }
      boolean peacekeeping =
          "peacekeeping".equals(theme)
              && !by.ids().contains("UN")
              && mentions.stream()
                  .anyMatch(m -> "UN".equals(m.entityId()) && m.role() == Role.PARTNER);
      return peacekeeping
          ? new Actors(List.of("UN"), null, null, 0.7)
          : discourse.soleCounterpart(by);
    }

    private static boolean isBilateral(List<Token> tokens, int from, int to) {
      for (int i = from; i < to; i++) {
        if (BILATERAL.contains(tokens.get(i).folded()) && !tokens.get(i).is(Reading.Pos.NUMERAL)) {
          return tokens.get(i).folded().startsWith("bi")
              || i > 0 && Set.of("les", "entre", "des", "aux").contains(tokens.get(i - 1).folded());
        }
      }
      return false;
    }

    private Actors asked(
        SentenceReading reading, Complement complement, Actors by, int contentFrom, int end) {
      if (complement.askedFrom() < 0 && complement.kind() != Complement.Kind.QUE) {
        Actors named =
            complement.kind() == Complement.Kind.NP || complement.kind() == Complement.Kind.DE_NP
                ? resolver.beneficiary(reading.sentence(), contentFrom, end, by)
                : Actors.NONE;
        return named.isKnown() ? named : discourse.soleCounterpart(by);
      }
      if (complement.askedFrom() >= 0) {
        int from = complement.askedFrom();
        while (from < complement.askedTo()
            && Set.of("a", "au", "aux", "de", "d'", "du", "des")
                .contains(reading.tokens().get(from).folded())) {
          from++;
        }
        Actors asked = resolver.resolve(reading.sentence(), from, complement.askedTo()).without(by);
        return asked.isKnown()
            ? asked
            : resolver.beneficiary(reading.sentence(), from, complement.askedTo(), by);
      }
      if (complement.kind() == Complement.Kind.QUE) {
        for (int i = 0; i < reading.clauses().size(); i++) {
          Clause clause = reading.clauses().get(i);
          boolean content =
              clause.group().first() >= contentFrom
                  && clause.hasSubject()
                  && clause.subjectFrom() >= contentFrom;
          if (content) {
            Actors subject = reading.actors().get(i).without(by);
            return subject.isKnown() ? subject : bilateral(reading, by, contentFrom, end);
          }
        }
      }
      boolean noun =
          complement.kind() == Complement.Kind.NP || complement.kind() == Complement.Kind.DE_NP;
      return noun ? resolver.beneficiary(reading.sentence(), contentFrom, end, by) : Actors.NONE;
    }

    private Actors bilateral(SentenceReading reading, Actors by, int from, int end) {
      return by.ids().size() == 1 && isBilateral(reading.tokens(), from, end)
          ? discourse.otherThan(by, reading.tokens().get(from).start())
          : discourse.soleCounterpart(by);
    }

    private Actors speaker(SentenceReading reading, SentenceReading next, Find find) {
      if (find.by().personId() != null) {
        return find.by();
      }
      Actors said = attribution.of(reading, find.clause(), next, resolver);
      if (said.personId() != null) {
        return said;
      }
      boolean reported = find.trigger().construction() == Trigger.Construction.REPORTED;
      return reported && said.confidence() == 0 && discourse.lastSpeaker() != null
          ? new Actors(List.of(), discourse.lastSpeaker(), null, 0.6)
          : Actors.NONE;
    }

    /** The first date of the sentence outside the content, or else the day of publication. */
    private Interval stated(SentenceReading reading, Span content) {
      for (DateExpression date : DateReader.dates(text, reading.sentence().span(), published, -1)) {
        if (!content.overlaps(date.span())) {
          return date.interval();
        }
      }
      return published.isKnown() ? published.by("publication") : Interval.UNKNOWN;
    }

    private DateExpression due(Trigger trigger, Span content) {
      ActType.Family family = trigger.type().family();
      if (family == ActType.Family.DELIVERY) {
        return null;
      }
      DateExpression deadline = DateReader.deadline(text, content, published);
      if (deadline != null || trigger.type() == ActType.SIGNED) {
        return deadline;
      }
      List<DateExpression> dates = DateReader.dates(text, content, published, 1);
      boolean ahead = trigger.type() != ActType.REFUSAL && !dates.isEmpty();
      if (!ahead) {
        return null;
      }
      DateExpression first = dates.get(0);
      if (first.text().toLowerCase(Locale.FRENCH).startsWith("depuis")) {
        return null;
      }
      boolean past =
          first.interval().isKnown()
              && published.isKnown()
              && first.interval().latest().isBefore(published.earliest());
      return past ? null : first;
    }

    private List<String> theatres(Span content) {
      return mentions.stream()
          .filter(
              m -> m.role() == Role.THEATRE && m.entityId() != null && content.contains(m.span()))
          .map(Mention::entityId)
          .distinct()
          .sorted()
          .toList();
    }

    private List<Act> withTitle(List<Act> title) {
      List<Act> all = new ArrayList<>();
      for (Act act : acts) {
        int earlier = indexOfSame(act, all);
        all.add(earlier < 0 ? act : act.repeating(earlier));
      }
      for (Act act : title) {
        int body = indexOfSame(act, all);
        if (body >= 0) {
          all.add(act.repeating(all.get(body).repeats() < 0 ? body : all.get(body).repeats()));
        }
      }
      return all;
    }
  }

  private static double confidence(Find find, Actors by, Actors to, String condition) {
    double confidence = by.isKnown() ? by.confidence() : 0.5;
    Trigger.Construction construction = find.trigger().construction();
    if (construction == Trigger.Construction.FUTURE
        || construction == Trigger.Construction.REPORTED) {
      confidence *= 0.85;
    }
    if (to.isKnown()) {
      confidence *= 0.5 + 0.5 * Math.max(to.confidence(), 0.8);
    }
    return Math.round(confidence * (condition == null ? 1 : 0.95) * 1000) / 1000.0;
  }

  /** The content words by which an action is known again. */
  private static List<String> lemmas(List<Token> tokens, int from, int to, Reading.Pos... wanted) {
    List<String> lemmas = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean content =
          token.is(wanted)
              && token.surface().length() > 2
              && !token.lemma().equals("\u00EAtre")
              && !token.lemma().equals("avoir");
      if (content && !lemmas.contains(token.lemma())) {
        lemmas.add(token.lemma());
      }
    }
    return lemmas;
  }

  /** The earlier act of the same family by the same actor whose action says the same, or -1. */
  private static int indexOfSame(Act act, List<Act> earlier) {
    for (int i = 0; i < earlier.size(); i++) {
      Act other = earlier.get(i);
      boolean same =
          other.repeats() < 0
              && other.type().family() == act.type().family()
              && !act.by().isEmpty()
              && other.by().equals(act.by())
              && overlap(act.actionLemmas(), other.actionLemmas()) >= SAME_ACTION;
      if (same) {
        return i;
      }
    }
    return -1;
  }

  private static double overlap(List<String> a, List<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    int smaller = Math.min(a.size(), b.size());
    return smaller < 2 ? 0 : (double) common.size() / smaller;
  }
}
