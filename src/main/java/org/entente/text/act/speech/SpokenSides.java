package org.entente.text.act.speech;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Whom somebody speaks for whose office does not say it: « L'Islande …, a dit son ministre », «
 * L'Islande est prête à …, a dit la ministre », « Le numéro deux de la police lao, Khamla Vong ».
 */
public final class SpokenSides {
  /** An office before a name is at most this many words long. */
  private static final int OFFICE_WORDS = 12;

  /** Lemmas of verbs by which somebody goes on speaking. */
  private static final WordSet GOING_ON = WordSet.of("ajouter", "poursuivre", "conclure");

  private final Attribution attribution;
  private final ActorResolver resolver;
  private final Discourse discourse;

  /** « a fait savoir une responsable laotienne »: who spoke last without a name. */
  private Actors unnamed = Actors.NONE;

  private int unnamedIn = Integer.MIN_VALUE / 2;

  public SpokenSides(Attribution attribution, ActorResolver resolver, Discourse discourse) {
    this.attribution = attribution;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /**
   * The subject of a clause with the side that it speaks for.
   *
   * @param subject as the words alone show it
   * @param before the subjects of the clauses before
   */
  public Actors of(SentenceReading reading, Clause clause, Actors subject, List<Actors> before) {
    if (isNewcomer(reading, clause, subject)) {
      unnamed = subject;
      unnamedIn = reading.sentence().number();
    }
    if (subject.personId() == null || !clause.hasSubject()) {
      return subject;
    }
    Actors side = side(reading, clause, subject, before);
    if (side.ids().size() != 1) {
      return subject;
    }
    discourse.adopt(subject.personId(), side);
    return subject.ids().equals(side.ids())
        ? subject
        : new Actors(side.ids(), subject.personId(), subject.surface(), 0.75);
  }

  /** « a fait savoir une responsable lao », « un responsable lao a dit ». */
  private boolean isNewcomer(SentenceReading reading, Clause clause, Actors subject) {
    return subject.personId() == null
        && subject.isKnown()
        && clause.hasSubject()
        && attribution.isSaying(clause.group())
        && FunctionWords.INDEFINITE.contains(
            reading.tokens().get(clause.subject().from()).folded());
  }

  /** « Le numéro deux de la police lao, Khamla Vong »: whom the words before the name name. */
  private Actors named(SentenceReading reading, TokenRange office, Actors subject) {
    Actors institution = resolver.institution(reading.sentence(), office);
    boolean open =
        !institution.isKnown() && (!subject.isKnown() || discourse.isOpen(subject.personId()));
    return open ? resolver.beneficiary(reading.sentence(), office, Actors.NONE) : institution;
  }

  /** The words between the last mark or verb and the comma before a name; null for no office. */
  private static TokenRange officeBefore(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    int comma = clause.subject().from() - 1;
    if (comma < 1 || !tokens.get(comma).surface().equals(",")) {
      return null;
    }
    int from = comma;
    while (from > 0 && comma - from < OFFICE_WORDS && !ends(tokens.get(from - 1))) {
      from--;
    }
    boolean article = from < comma && tokens.get(from).is(Reading.Pos.DETERMINER);
    return article ? new TokenRange(from, comma) : null;
  }

  private static boolean ends(Token token) {
    return token.is(Reading.Pos.PUNCTUATION) || token.reading().isFinite();
  }

  /** The subject before in the sentence, or else the last one. */
  private Actors owner(List<Actors> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).isKnown()) {
        return before.get(i);
      }
    }
    return discourse.lastSubject();
  }

  /** The subject of the main clause that is announced. */
  private static Actors announced(SentenceReading reading, List<Actors> before) {
    for (int i = 0; i < before.size(); i++) {
      if (reading.clauses().get(i).introducer() == null) {
        return before.get(i);
      }
    }
    return Actors.NONE;
  }

  private Actors side(SentenceReading reading, Clause clause, Actors subject, List<Actors> before) {
    boolean goesOn =
        GOING_ON.contains(clause.group().lemma())
            && reading.sentence().number() - unnamedIn == 1
            && discourse.isOpen(subject.personId());
    if (goesOn && unnamed.isKnown()) {
      return unnamed;
    }
    TokenRange office = officeBefore(reading, clause);
    boolean possessed =
        isPossessed(reading, clause.subject()) || office != null && isPossessed(reading, office);
    if (possessed) {
      return owner(before);
    }
    Actors apposed = office == null ? Actors.NONE : named(reading, office, subject);
    boolean announces =
        clause.inverted()
            && (!subject.isKnown() || discourse.isOpen(subject.personId()))
            && attribution.isSaying(clause.group());
    return announces && !apposed.isKnown() ? announced(reading, before) : apposed;
  }

  /** « sa ministre »; not « son homologue ». */
  private boolean isPossessed(SentenceReading reading, TokenRange words) {
    return FunctionWords.THEIRS.contains(reading.tokens().get(words.from()).folded())
        && !resolver.isCounterpart(reading.tokens(), words);
  }
}
