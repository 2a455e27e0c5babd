package org.entente.text.act.trigger;

import java.util.Set;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;

/** Says for whom a document asks and promises: « La lettre sollicite … ». */
final class Documents {
  private static final Set<String> THE = Set.of("le", "la", "ce", "cette");
  private static final Set<String> NOUNS =
      Set.of("lettre", "missive", "courrier", "note", "requete", "communique", "message");

  private Documents() {}

  /** The subject of a clause; where it is a document, whoever the act before is of. */
  static Actors author(Passage passage, int clause) {
    SentenceReading reading = passage.reading();
    Actors own = reading.actors().get(clause);
    Clause telling = reading.clauses().get(clause);
    if (own.isSomebody() || !telling.hasSubject()) {
      return own;
    }
    int noun = telling.subject().from() + 1;
    boolean document =
        noun < reading.tokens().size()
            && THE.contains(reading.tokens().get(noun - 1).folded())
            && NOUNS.contains(reading.tokens().get(noun).folded());
    return document ? passage.earlier().author(reading.sentence().number()) : own;
  }
}
