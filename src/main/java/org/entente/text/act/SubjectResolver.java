package org.entente.text.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.actor.PhraseGender;
import org.entente.text.clause.Clause;

/** Says who the subjects of a sentence are, and remembers them for the sentences behind it. */
final class SubjectResolver {
  private static final Set<String> FIRST_PERSON = Set.of("nous", "je", "j'");

  private final Attribution attribution;
  private final ActorResolver resolver;
  private final Discourse discourse;

  /**
   * @param attribution knows the verbs of saying
   * @param resolver says whom words of the article stand for
   * @param discourse what the article has said so far
   */
  SubjectResolver(Attribution attribution, ActorResolver resolver, Discourse discourse) {
    this.attribution = attribution;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** Resolves the subjects from left to right and remembers them. */
  SentenceReading resolve(SentenceReading reading) {
    List<Actors> actors = new ArrayList<>();
    boolean quoting = reading.clauses().stream().anyMatch(c -> isFirstPerson(reading, c));
    Actors quoted = quoting ? speakerBehind(reading) : Actors.NONE;
    for (Clause clause : reading.clauses()) {
      Actors subject = subject(reading, clause, actors);
      boolean ours = quoted.isSomebody() && isFirstPerson(reading, clause);
      actors.add(ours ? quoted : subject);
      boolean main = clause.introducer() == null || clause.inverted();
      if (clause.hasSubject() && main) {
        remember(reading, clause, ours ? quoted : subject);
      }
    }
    return reading.with(actors);
  }

  /** Resolves the subjects of the next sentence, without remembering them. */
  SentenceReading peek(SentenceReading reading) {
    List<Actors> actors = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      actors.add(subject(reading, clause, actors));
    }
    return reading.with(actors);
  }

  private void remember(SentenceReading reading, Clause clause, Actors subject) {
    String gender = PhraseGender.of(reading.tokens(), clause.subject());
    if (clause.group().plural() || subject.ids().size() > 1) {
      discourse.pluralSubject(subject, gender);
    } else {
      discourse.singularSubject(subject, gender);
    }
  }

  private static boolean isFirstPerson(SentenceReading reading, Clause clause) {
    return clause.hasSubject()
        && FIRST_PERSON.contains(reading.tokens().get(clause.subject().from()).folded());
  }

  /** « …, a dit X »: who says « nous ». */
  private Actors speakerBehind(SentenceReading reading) {
    for (int i = reading.clauses().size() - 1; i >= 0; i--) {
      Clause clause = reading.clauses().get(i);
      if (clause.inverted() && attribution.isSaying(clause.group())) {
        return resolver.resolve(reading.sentence(), clause.subject());
      }
    }
    return Actors.NONE;
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
            && first.group().plural() != clause.group().plural();
    return before.get(above ? first.governor() : clause.governor());
  }

  private Actors subject(SentenceReading reading, Clause clause, List<Actors> before) {
    if (clause.group().invertedPronoun() >= 0 && attribution.isSaying(clause.group())) {
      return resolver.speaker(reading.tokens().get(clause.group().invertedPronoun()));
    }
    if (clause.hasSubject()) {
      return resolver.resolve(reading.sentence(), clause.subject());
    }
    boolean shares = clause.introducer() == null && clause.governor() >= 0;
    return shares ? shared(reading, clause, before) : Actors.NONE;
  }
}
