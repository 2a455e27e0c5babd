package org.entente.text.act.party;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.EarlierActs;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.actor.PhraseGender;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.speech.SpokenSides;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Says who the subjects of a sentence are, and remembers them for the sentences behind it. */
public final class SubjectResolver {
  private static final WordSet IMPERSONAL =
      WordSet.of("convenir", "falloir", "importer", "suffire", "s'agir", "incomber", "appartenir");

  private static final String ACCORDING = "selon";

  private static final WordSet VOICE = WordSet.of("voix", "bouche");

  private final Attribution attribution;
  private final InvertedSubjects inverted;
  private final ActorResolver resolver;
  private final Discourse discourse;
  private final SpokenSides sides;
  private final SubjectPronouns pronouns;
  private final SeparatedSubjects separated;
  private final Enumerations enumerations;
  private final LedParties led;
  private final DocumentPronouns documents;

  /** Number of the sentence in which a person was a subject last. */
  private int lastPerson = Integer.MIN_VALUE / 2;

  /**
   * @param attribution knows the verbs of saying
   * @param inverted finds subjects behind inserted verbs
   * @param resolver says whom words of the article stand for
   * @param discourse what the article has said so far
   * @param earlier the acts told so far
   */
  public SubjectResolver(
      Attribution attribution,
      InvertedSubjects inverted,
      ActorResolver resolver,
      Discourse discourse,
      EarlierActs earlier) {
    this.attribution = attribution;
    this.inverted = inverted;
    this.resolver = resolver;
    this.discourse = discourse;
    this.sides = new SpokenSides(attribution, resolver, discourse);
    this.pronouns = new SubjectPronouns(attribution, resolver);
    this.separated = new SeparatedSubjects(attribution, resolver);
    this.enumerations = new Enumerations(resolver);
    this.led = new LedParties(resolver, discourse);
    this.documents = new DocumentPronouns(earlier);
  }

  /** Resolves the subjects from left to right and remembers them. */
  public SentenceReading resolve(SentenceReading found) {
    SentenceReading reading = inserted(found);
    Actors source = Attribution.according(reading, resolver);
    if (source.personId() != null) {
      discourse.singularSubject(source, null);
      discourse.speaker(source.personId());
    } else if (!reading.tokens().isEmpty() && reading.tokens().get(0).folded().equals(ACCORDING)) {
      // « Selon nos informations »: whoever spoke before does not go on.
      discourse.speaker(null);
    }
    enumerations.note(reading);
    List<Actors> actors = new ArrayList<>();
    boolean quoting = reading.clauses().stream().anyMatch(c -> isFirstPerson(reading, c));
    Actors quoted = quoting ? speakerBehind(reading) : Actors.NONE;
    for (Clause clause : reading.clauses()) {
      Actors listed = enumerations.of(reading, clause, actors);
      Actors subject =
          listed.isKnown()
              ? listed
              : sides.of(reading, clause, subject(reading, clause, actors), actors);
      boolean ours =
          quoted.isSomebody()
              && isFirstPerson(reading, clause)
              && !isNamed(reading, clause, subject);
      actors.add(ours ? quoted : subject);
      boolean main = clause.introducer() == null || clause.inverted();
      if (clause.hasSubject() && main) {
        remember(reading, clause, ours ? quoted : subject, ours ? null : gender(reading, clause));
      }
    }
    voiced(reading, source, actors);
    return reading.with(actors);
  }

  /** « Le Laos, par la voix de sa ministre, Mme A, a … »: the state for which she speaks. */
  private void voiced(SentenceReading reading, Actors source, List<Actors> actors) {
    Actors first = actors.isEmpty() ? Actors.NONE : actors.get(0);
    boolean voice =
        source.personId() != null
            && first.personId() == null
            && first.ids().size() == 1
            && reading.tokens().stream().anyMatch(token -> VOICE.contains(token.folded()));
    if (voice) {
      discourse.adopt(source.personId(), first);
      discourse.singularSubject(
          new Actors(first.ids(), source.personId(), source.surface(), source.confidence()), null);
    }
  }

  /** Resolves the subjects of the next sentence, without remembering them. */
  public SentenceReading peek(SentenceReading found) {
    SentenceReading reading = inserted(found);
    List<Actors> actors = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      actors.add(subject(reading, clause, actors));
    }
    return reading.with(actors);
  }

  /** The sentence with the subjects behind inserted verbs. */
  private SentenceReading inserted(SentenceReading reading) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      TokenRange subject = inverted.find(reading, clause, resolver);
      clauses.add(
          subject == null
              ? clause
              : new Clause(
                  clause.group(),
                  clause.start(),
                  clause.introducer(),
                  clause.governor(),
                  subject,
                  true));
    }
    return new SentenceReading(reading.sentence(), reading.groups(), clauses, reading.actors());
  }

  private static String gender(SentenceReading reading, Clause clause) {
    return PhraseGender.of(reading.tokens(), clause.subject());
  }

  private void remember(SentenceReading reading, Clause clause, Actors subject, String gender) {
    documents.note(reading, clause, subject);
    lastPerson = subject.personId() == null ? lastPerson : reading.sentence().number();
    if (clause.group().plural() || subject.ids().size() > 1) {
      discourse.pluralSubject(subject, gender);
    } else {
      discourse.singularSubject(subject, gender);
    }
  }

  /** « nous », « notre armée »: whoever speaks behind the words. */
  private static boolean isFirstPerson(SentenceReading reading, Clause clause) {
    String first =
        clause.hasSubject() ? reading.tokens().get(clause.subject().from()).folded() : "";
    return FunctionWords.WE.contains(first) || FunctionWords.OURS.contains(first);
  }

  /** « nos partenaires lao »: whom the words themselves name. */
  private static boolean isNamed(SentenceReading reading, Clause clause, Actors subject) {
    return FunctionWords.OURS.contains(reading.tokens().get(clause.subject().from()).folded())
        && subject.isKnown()
        && subject.personId() == null;
  }

  /** « …, a dit X »: who says « nous ». */
  private Actors speakerBehind(SentenceReading reading) {
    for (int i = reading.clauses().size() - 1; i >= 0; i--) {
      Clause clause = reading.clauses().get(i);
      if (clause.inverted() && attribution.isSaying(clause.group())) {
        Actors speaker = resolver.resolve(reading.sentence(), clause.subject());
        return sides.of(reading, clause, speaker, List.of());
      }
    }
    return Actors.NONE;
  }

  /** « souhaite que le Laos adhère et continuera »: the wish ends where the indicative begins. */
  private static boolean leavesWish(Clause wished, Clause clause) {
    return wished.group().mood() == Reading.Mood.SUBJUNCTIVE
        && clause.group().mood() == Reading.Mood.INDICATIVE;
  }

  /**
   * « Elle a proposé que des experts viennent et s'est dite prête à »: one whose number the verb
   * does not share hands on to the clause above.
   */
  private static Actors shared(SentenceReading reading, Clause clause, List<Actors> before) {
    Clause first = reading.clauses().get(clause.governor());
    boolean above =
        first.introducer() != null
            && first.governor() >= 0
            && (first.group().plural() != clause.group().plural() || leavesWish(first, clause));
    return before.get(above ? first.governor() : clause.governor());
  }

  /** « Quant au Laos, il … »: whom the opening names. */
  private Actors topic(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    boolean pronoun =
        clause.subject().to() - clause.subject().from() == 1
            && FunctionWords.THEY.contains(tokens.get(clause.subject().from()).folded());
    if (!pronoun || !tokens.get(0).folded().equals("quant")) {
      return Actors.NONE;
    }
    int comma = 2;
    while (comma < tokens.size() && !tokens.get(comma).surface().equals(",")) {
      comma++;
    }
    return comma < clause.subject().from()
        ? resolver.resolve(reading.sentence(), new TokenRange(2, comma))
        : Actors.NONE;
  }

  /** « Quant à la force, A et B ont dit qu'elles … »: the states that say it, no topic. */
  private static boolean isToldOfOneself(Clause clause, List<Actors> others) {
    boolean told = clause.introducer() != null && clause.governor() >= 0;
    return told
        && clause.group().plural()
        && clause.governor() < others.size()
        && others.get(clause.governor()).ids().size() > 1;
  }

  /** « Il a convenu que » is somebody, « Il est convenu que », « Il a été convenu que » nobody. */
  private static boolean agrees(SentenceReading reading, VerbGroup group) {
    return group.lemma().equals("convenir")
        && group.voice() == VerbGroup.Voice.ACTIVE
        && group.last() > group.first()
        && reading.tokens().subList(group.first(), group.last()).stream()
            .anyMatch(token -> token.lemma().equals("avoir"));
  }

  /** « il conviendrait de », « il faudra »: a subject that is nobody. */
  private static boolean isImpersonal(SentenceReading reading, Clause clause) {
    return clause.hasSubject()
        && !agrees(reading, clause.group())
        && IMPERSONAL.contains(clause.group().lemma())
        && reading.tokens().get(clause.subject().from()).folded().equals("il");
  }

  /** Those named without a side have that of the words before their names. */
  private Actors withApposed(SentenceReading reading, Clause clause, Actors own) {
    Actors apposed =
        own.isSomebody() && !own.isKnown() ? separated.apposed(reading, clause) : Actors.NONE;
    return apposed.isKnown() ? own.with(apposed) : own;
  }

  private Actors subject(SentenceReading reading, Clause clause, List<Actors> others) {
    if (isImpersonal(reading, clause)) {
      return Actors.UNKNOWN;
    }
    if (clause.group().invertedPronoun() >= 0 && attribution.isSaying(clause.group())) {
      return resolver.speaker(reading.tokens().get(clause.group().invertedPronoun()));
    }
    boolean named = !clause.hasSubject() || isToldOfOneself(clause, others);
    Actors topic = named ? Actors.NONE : topic(reading, clause);
    if (topic.isKnown()) {
      return topic;
    }
    if (clause.hasSubject()) {
      Actors same = documents.meant(reading, clause);
      same = same.isSomebody() ? same : pronouns.antecedent(reading, clause, others);
      Actors own =
          same.isSomebody() ? same : resolver.resolve(reading.sentence(), clause.subject());
      own = led.of(reading, clause, own);
      boolean near = reading.sentence().number() - lastPerson <= 1;
      if (near && own.personId() == null && pronouns.speaks(reading, clause)) {
        own = pronouns.spokesperson(reading, clause, own);
      }
      return clause.group().plural() && own.ids().size() == 1 && !clause.inverted()
          ? own.with(separated.joined(reading, clause)).with(separated.listed(reading, clause))
          : withApposed(reading, clause, own);
    }
    if (NarrativeInfinitives.opens(reading.tokens(), clause.group())) {
      return discourse.lastSubject();
    }
    boolean shares = clause.introducer() == null && clause.governor() >= 0;
    Actors before = shares ? separated.beforeInsertion(reading, clause) : Actors.NONE;
    if (before.isSomebody()) {
      return before;
    }
    return shares ? shared(reading, clause, others) : Actors.NONE;
  }
}
