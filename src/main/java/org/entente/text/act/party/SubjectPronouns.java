package org.entente.text.act.party;

import java.util.List;
import java.util.Map;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.PhraseGender;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.Clause;
import org.entente.text.morph.Token;

/**
 * Whom a subject « il » or « elle » means by its clause: the subject of the clause with « que »
 * that it is joined to, or the person who speaks rather than the state that person speaks for.
 */
final class SubjectPronouns {
  private static final Map<String, String> GENDERS = Map.of("il", "m", "elle", "f");

  private static final WordSet OWN = WordSet.of("son", "sa");

  /** Folded nouns of those for whom somebody speaks. */
  private static final WordSet WHOLES =
      WordSet.of("pays", "gouvernement", "institution", "organisation", "agence", "mission");

  /** Lemmas of verbs whose subject speaks though they report no words. */
  private static final WordSet ASKING =
      WordSet.of(
          "demander",
          "inviter",
          "appeler",
          "exhorter",
          "prier",
          "proposer",
          "sugg\u00E9rer",
          "recommander",
          "pr\u00E9coniser",
          "conseiller",
          "souhaiter",
          "saluer",
          "remercier",
          "solliciter",
          "encourager",
          "plaider");

  private final Attribution attribution;
  private final ActorResolver resolver;

  SubjectPronouns(Attribution attribution, ActorResolver resolver) {
    this.attribution = attribution;
    this.resolver = resolver;
  }

  private static String gender(SentenceReading reading, Clause clause) {
    boolean word = clause.hasSubject() && clause.subject().to() - clause.subject().from() == 1;
    return word ? GENDERS.get(reading.tokens().get(clause.subject().from()).folded()) : null;
  }

  /**
   * « a dit que l'Irlande paierait le transport et qu'elle formerait … »: the subject of the clause
   * before that the same verb governs; « L'ambassade a dit que son pays … »: the state that says
   * it.
   *
   * @param before the subjects of the clauses before
   */
  Actors antecedent(SentenceReading reading, Clause clause, List<Actors> before) {
    if (!isReported(clause)) {
      return Actors.NONE;
    }
    String gender = gender(reading, clause);
    if (gender == null) {
      return isOwn(reading, clause) ? owner(clause, before) : Actors.NONE;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Clause other = reading.clauses().get(i);
      boolean joined =
          isReported(other)
              && other.hasSubject()
              && (other.governor() == clause.governor() || clause.governor() == i);
      if (joined) {
        String shown = PhraseGender.of(reading.tokens(), other.subject());
        boolean one = before.get(i).ids().size() == 1 && !other.group().plural();
        return one && (shown == null || shown.equals(gender)) ? before.get(i) : Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  /** « son pays », « son organisation ». */
  private static boolean isOwn(SentenceReading reading, Clause clause) {
    boolean two = clause.hasSubject() && clause.subject().to() - clause.subject().from() == 2;
    return two
        && OWN.contains(reading.tokens().get(clause.subject().from()).folded())
        && WHOLES.contains(reading.tokens().get(clause.subject().from() + 1).folded());
  }

  /** « L'ambassade du Laos a dit que son pays … »: whoever says it, where no person does. */
  private static Actors owner(Clause clause, List<Actors> before) {
    Actors says =
        clause.governor() < 0 || clause.governor() >= before.size()
            ? Actors.NONE
            : before.get(clause.governor());
    return says.personId() == null && says.ids().size() == 1 ? says : Actors.NONE;
  }

  private static boolean isReported(Clause clause) {
    return clause.introducer() != null
        && clause.introducer().startsWith("qu")
        && !clause.introducer().equals("qui");
  }

  /** Whether the subject is a pronoun and its verb one of speaking or asking. */
  boolean speaks(SentenceReading reading, Clause clause) {
    return gender(reading, clause) != null
        && (clause.introducer() == null || clause.inverted())
        && (attribution.isSaying(clause.group()) || ASKING.contains(clause.group().lemma()));
  }

  /** The person who speaks for the state that a pronoun means; the state where nobody does. */
  Actors spokesperson(SentenceReading reading, Clause clause, Actors state) {
    Token pronoun = reading.tokens().get(clause.subject().from());
    Actors person = resolver.speaker(pronoun);
    return person.personId() != null && person.ids().equals(state.ids()) ? person : state;
  }
}
