package org.entente.text.act.party;

import java.util.Map;
import org.entente.text.act.EarlierActs;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;

/**
 * « il » and « elle » that mean a text: « La résolution prolonge le mandat. Elle prie le Laos de …
 * ». A text speaks in the present tense, and asks for whoever adopted it.
 */
final class DocumentPronouns {
  private static final Map<String, String> PRONOUNS = Map.of("il", "m", "elle", "f");
  private static final Map<String, String> DOCUMENTS =
      Map.ofEntries(
          Map.entry("texte", "m"),
          Map.entry("document", "m"),
          Map.entry("communique", "m"),
          Map.entry("rapport", "m"),
          Map.entry("projet", "m"),
          Map.entry("accord", "m"),
          Map.entry("memorandum", "m"),
          Map.entry("protocole", "m"),
          Map.entry("traite", "m"),
          Map.entry("convention", "f"),
          Map.entry("resolution", "f"),
          Map.entry("declaration", "f"),
          Map.entry("motion", "f"),
          Map.entry("lettre", "f"));

  private final EarlierActs earlier;

  /** Number of the sentence in which a text was a subject last. */
  private int sentence = Integer.MIN_VALUE / 2;

  /** The gender of its noun; null when another subject came behind it. */
  private String gender;

  DocumentPronouns(EarlierActs earlier) {
    this.earlier = earlier;
  }

  /** Remembers the subject of a main clause. */
  void note(SentenceReading reading, Clause clause, Actors subject) {
    String pronoun = pronoun(reading, clause);
    if (pronoun != null && pronoun.equals(gender)) {
      sentence = reading.sentence().number();
      return;
    }
    gender = subject.isSomebody() ? null : document(reading, clause);
    sentence = reading.sentence().number();
  }

  /** For whom a text speaks that a pronoun means; {@link Actors#NONE} where it means none. */
  Actors meant(SentenceReading reading, Clause clause) {
    String pronoun = pronoun(reading, clause);
    boolean text =
        pronoun != null
            && pronoun.equals(gender)
            && clause.introducer() == null
            && clause.group().tense() == VerbGroup.Tense.PRESENT
            && reading.sentence().number() - sentence <= 1;
    return text ? earlier.issuer() : Actors.NONE;
  }

  private static String pronoun(SentenceReading reading, Clause clause) {
    boolean word = clause.hasSubject() && clause.subject().to() - clause.subject().from() == 1;
    return word ? PRONOUNS.get(reading.tokens().get(clause.subject().from()).folded()) : null;
  }

  /** The gender of a text that is the subject, or null. */
  private static String document(SentenceReading reading, Clause clause) {
    int noun = clause.subject().from() + 1;
    if (noun >= clause.subject().to()) {
      return null;
    }
    Token article = reading.tokens().get(noun - 1);
    return FunctionWords.POINTING.contains(article.folded())
        ? DOCUMENTS.get(reading.tokens().get(noun).folded())
        : null;
  }
}
