package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.Clause;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Says for whom a document asks and promises: « La lettre sollicite … ». */
final class Documents {
  private static final WordSet THE = WordSet.of("le", "la", "l'", "ce", "cet", "cette");
  private static final WordSet NOUNS =
      WordSet.of("lettre", "missive", "courrier", "note", "requete", "communique", "message");

  /** What a body adopts; it speaks in the present tense. */
  private static final WordSet ADOPTED = WordSet.of("texte", "resolution", "declaration", "motion");

  /** What parties sign; it provides for what they will do. */
  private static final WordSet SIGNED =
      WordSet.of("accord", "memorandum", "protocole", "convention", "traite");

  private static final WordSet PROVIDING = WordSet.of("pr\u00E9voir", "stipuler");

  /** Further texts that ask and promise in a participle: « un accord prévoyant ». */
  private static final WordSet TEXTS =
      WordSet.of(
          "appel",
          "accord",
          "protocole",
          "memorandum",
          "convention",
          "traite",
          "contrat",
          "petition",
          "rapport",
          "projet",
          "plan",
          "programme",
          "document",
          "discours",
          "article",
          "amendement",
          "decret",
          "loi",
          "decision",
          "recommandation",
          "conclusions",
          "allocution",
          "tribune",
          "demande",
          "proposition",
          "feuille",
          "clause");

  /** Between a noun and a participle that tells of it stand no more words than these. */
  private static final int NOUN_WORDS = 4;

  private Documents() {}

  /**
   * « aux firmes lao souhaitant investir »: a participle right behind a noun that is no subject and
   * no document tells which ones are meant.
   */
  static boolean isToldOfAnother(SentenceReading reading, VerbGroup group, int clause) {
    List<Token> tokens = reading.tokens();
    int at = group.first() - 1;
    boolean behindNoun =
        group.mood() == Reading.Mood.PRESENT_PARTICIPLE
            && clause >= 0
            && at > reading.clauses().get(clause).group().last()
            && tokens.get(at).is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE, Reading.Pos.PROPER_NOUN);
    for (int i = at; behindNoun && i > at - NOUN_WORDS && i > 0; i--) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.NOUN)) {
        String noun = token.folded();
        return !isAbsolute(tokens, i)
            && !NOUNS.contains(noun)
            && !ADOPTED.contains(noun)
            && !TEXTS.contains(noun);
      }
      if (token.is(Reading.Pos.PUNCTUATION) || token.reading().isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** « …, la partie lao s'engageant à livrer »: a subject of the participle's own. */
  private static boolean isAbsolute(List<Token> tokens, int noun) {
    int i = noun - 1;
    while (i > 0
        && tokens.get(i).is(Reading.Pos.DETERMINER, Reading.Pos.ADJECTIVE, Reading.Pos.NUMERAL)
        && !PhraseShape.OF.contains(tokens.get(i).folded())
        && !PhraseShape.TO.contains(tokens.get(i).folded())) {
      i--;
    }
    return tokens.get(i).is(Reading.Pos.PUNCTUATION, Reading.Pos.CONJUNCTION);
  }

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
