package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;

/**
 * Finds for whom two institutions sign that the lexicon does not know: « l'Académie d'agriculture
 * et l'université de Lincoln ont échangé un mémorandum » binds the two parties of the article.
 */
final class Signatories {
  private static final WordSet SIGNING =
      WordSet.of("signer", "parapher", "ratifier", "conclure", "\u00E9changer");

  /** Nouns of bodies that sign for their side. */
  private static final WordSet BODIES =
      WordSet.of(
          "universit\u00E9",
          "institut",
          "acad\u00E9mie",
          "ville",
          "province",
          "entreprise",
          "soci\u00E9t\u00E9",
          "groupe",
          "compagnie",
          "banque",
          "agence",
          "association",
          "chambre",
          "mus\u00E9e",
          "port",
          "\u00E9cole",
          "h\u00F4pital",
          "f\u00E9d\u00E9ration",
          "conservatoire",
          "laboratoire",
          "biblioth\u00E8que",
          "th\u00E9\u00E2tre");

  private Signatories() {}

  /** The article's two parties; {@link Actors#NONE} where one body signs, or nobody. */
  static Actors of(Passage passage, VerbGroup group, int clause) {
    Clause own = passage.reading().clauses().get(clause);
    boolean signs = SIGNING.contains(group.lemma()) && group.plural() && !group.negated();
    if (!signs || !own.hasSubject()) {
      return Actors.NONE;
    }
    List<Token> subject =
        passage.reading().tokens().subList(own.subject().from(), own.subject().to());
    boolean several = subject.stream().anyMatch(token -> token.folded().equals("et"));
    boolean bodies = subject.stream().anyMatch(token -> BODIES.contains(token.lemma()));
    return several && bodies ? passage.pair(own.subject().from()) : Actors.NONE;
  }
}
