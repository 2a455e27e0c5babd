package org.entente.text.act.trigger;

import java.util.Set;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.verb.VerbGroup;

/** Says for whom a document asks and promises: « La lettre sollicite … ». */
final class Documents {
  private static final Set<String> THE = Set.of("le", "la", "l'", "ce", "cet", "cette");
  private static final Set<String> NOUNS =
      Set.of("lettre", "missive", "courrier", "note", "requete", "communique", "message");

  /** What a body adopts; it speaks in the present tense. */
  private static final Set<String> ADOPTED = Set.of("texte", "resolution", "declaration", "motion");

  /** What parties sign; it provides for what they will do. */
  private static final Set<String> SIGNED =
      Set.of("accord", "memorandum", "protocole", "convention", "traite");

  private static final Set<String> PROVIDING = Set.of("pr\u00E9voir", "stipuler");

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
    boolean named =
        noun < reading.tokens().size() && THE.contains(reading.tokens().get(noun - 1).folded());
    String word = named ? reading.tokens().get(noun).folded() : "";
    boolean provides = SIGNED.contains(word) && PROVIDING.contains(telling.group().lemma());
    if ((provides || ADOPTED.contains(word))
        && telling.group().tense() == VerbGroup.Tense.PRESENT) {
      Actors issuer = passage.earlier().issuer();
      return issuer.isKnown() ? issuer : own;
    }
    return NOUNS.contains(word) ? passage.earlier().author(reading.sentence().number()) : own;
  }
}
