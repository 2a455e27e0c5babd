package org.entente.text.act.complement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds what follows a trigger: an infinitive, a clause, or noun phrases with their prepositions.
 */
public final class ComplementFinder {
  /** How far « que » may stand behind a place or a time. */
  private static final int CLAUSE_REACH = 12;

  /** More adjuncts than this are not looked over. */
  private static final int MOST_ADJUNCTS = 3;

  private static final WordSet TO = PhraseShape.TO;
  private static final WordSet FOR = WordSet.of("pour");
  private static final WordSet FOR_NOUN = WordSet.of("pour", "contre");

  /** Kinds of complements that an insertion may stand before. */
  private static final Set<Complement.Kind> VERBAL =
      EnumSet.of(Complement.Kind.A_INF, Complement.Kind.DE_INF, Complement.Kind.QUE);

  private final Adjuncts adjuncts;

  public ComplementFinder(Adjuncts adjuncts) {
    this.adjuncts = adjuncts;
  }

  /**
   * The first complement of an allowed kind.
   *
   * @param tokens of the sentence
   * @param behind index behind the trigger
   * @param trigger what it allows
   * @return null when nothing that the trigger demands follows
   */
  public Complement find(List<Token> tokens, int behind, Trigger trigger) {
    int at = skip(tokens, behind);
    Complement inserted = behindInsertion(tokens, at, trigger);
    if (inserted != null) {
      return inserted;
    }
    for (int adjunct = 0; adjunct <= MOST_ADJUNCTS && at < tokens.size(); adjunct++) {
      for (Complement.Kind kind : Complement.Kind.values()) {
        Complement found =
            trigger.complements().contains(kind) ? match(tokens, at, kind, trigger) : null;
        if (found != null) {
          return found;
        }
      }
      int next = Insertions.behindAdjunct(tokens, at);
      if (next == at) {
        return null;
      }
      at = skip(tokens, Insertions.behindRelative(tokens, next));
    }
    return null;
  }

  /** « prêt, si Moscou le demande, à envoyer »: what is to be done behind an insertion. */
  private Complement behindInsertion(List<Token> tokens, int at, Trigger trigger) {
    boolean comma = at < tokens.size() && tokens.get(at).surface().equals(",");
    int close = comma ? NamedComplements.closingComma(tokens, at) : -1;
    for (Complement.Kind kind : close < 0 ? Set.<Complement.Kind>of() : VERBAL) {
      boolean allowed = trigger.complements().contains(kind) && close + 1 < tokens.size();
      Complement found = allowed ? match(tokens, close + 1, kind, trigger) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private int skip(List<Token> tokens, int from) {
    int at = adjuncts.skip(tokens, from);
    while (at < tokens.size() && FunctionWords.OPENING_QUOTES.contains(tokens.get(at).surface())) {
      at = adjuncts.skip(tokens, at + 1);
    }
    return at;
  }

  private static Complement match(
      List<Token> tokens, int at, Complement.Kind kind, Trigger trigger) {
    return switch (kind) {
      case ANY, NONE -> Complement.of(kind, at);
      case ALL_NP -> DirectObjects.areAll(tokens, at, trigger) ? Complement.of(kind, at) : null;
      case CLITIC -> null;
      case INF, A_INF, DE_INF, POUR_INF, QUE -> verbal(tokens, at, kind);
      case NP, ANY_NP, DE_NP, SUR_NP, POUR_NP ->
          isNominal(tokens, at, kind, trigger) ? Complement.of(kind, at) : null;
      case NP_A_INF, NP_DE_INF, NP_A_NP, DE_NP_QUE -> NamedComplements.naming(tokens, at, kind);
      case A_NP, A_NP_DE_INF ->
          isTo(tokens.get(at)) ? NamedComplements.namingTo(tokens, at, kind) : null;
      case A_NP_NP ->
          isTo(tokens.get(at)) ? objectBehind(tokens, at, Complement.Kind.A_NP_NP, trigger) : null;
      case DE_NP_NP ->
          isOf(tokens.get(at)) ? objectBehind(tokens, at, Complement.Kind.DE_NP_NP, trigger) : null;
    };
  }

  /** An infinitive or a clause that names nobody. */
  private static Complement verbal(List<Token> tokens, int at, Complement.Kind kind) {
    int content =
        switch (kind) {
          case A_INF -> isThatClause(tokens, at) ? at + 1 : infinitive(tokens, at, TO);
          case DE_INF -> {
            int direct = infinitive(tokens, at, FunctionWords.DE);
            boolean later = direct < 0 && !isTo(tokens.get(at)) && isPlace(tokens, at);
            yield later ? NamedComplements.behind(tokens, at, FunctionWords.DE) : direct;
          }
          case POUR_INF -> infinitive(tokens, at, FOR);
          case QUE -> clause(tokens, at);
          default -> PhraseShape.isInfinitive(tokens, at) ? at : -1;
        };
    return content < 0 ? null : Complement.of(kind, content);
  }

  private static int infinitive(List<Token> tokens, int at, WordSet prepositions) {
    boolean fits =
        prepositions.contains(tokens.get(at).folded()) && PhraseShape.isInfinitive(tokens, at + 1);
    return fits ? at + 1 : -1;
  }

  /** « à ce que ». */
  private static boolean isThatClause(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && TO.contains(tokens.get(at).folded())
        && tokens.get(at + 1).folded().equals("ce")
        && PhraseShape.isQue(tokens.get(at + 2));
  }

  /** The index behind « que », which a place or time may precede; -1 when no clause follows. */
  private static int clause(List<Token> tokens, int at) {
    if (PhraseShape.isQue(tokens.get(at))) {
      return at + 1;
    }
    int to = isPlace(tokens, at) ? Math.min(tokens.size(), at + CLAUSE_REACH) : at;
    for (int i = at; i < to; i++) {
      if (PhraseShape.isQue(tokens.get(i))) {
        return i + 1;
      }
      // « a demandé au Laos d'aider ceux qu'il accueille »: what is asked is the infinitive.
      boolean asked = i > at && isOf(tokens.get(i)) && PhraseShape.isInfinitive(tokens, i + 1);
      if (asked || tokens.get(i).reading().isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A place or time between the verb and its complement: « à Genève », « au nom de », « lors de ».
   */
  private static boolean isPlace(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.is(Reading.Pos.PREPOSITION)
        || TO.contains(token.folded())
        || token.folded().equals("le")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).is(Reading.Pos.NUMERAL);
  }

  private static boolean isNominal(
      List<Token> tokens, int at, Complement.Kind kind, Trigger trigger) {
    Token token = tokens.get(at);
    return switch (kind) {
      case DE_NP -> isOf(token) && !PhraseShape.isInfinitive(tokens, at + 1);
      case SUR_NP ->
          token.folded().equals("sur")
              && (!trigger.takesOthers() || DirectObjects.fit(tokens, at + 1, trigger));
      case POUR_NP -> FOR_NOUN.contains(token.folded());
      default ->
          (PhraseShape.startsNounPhrase(token)
                  || NamedComplements.isOthers(tokens, at)
                  || NamedComplements.isPartitive(tokens, at))
              && !Insertions.isDate(tokens, at)
              && DirectObjects.fit(tokens, at, trigger);
    };
  }

  /**
   * « les a priés de rester »: the infinitive behind a verb whose clitic names whom is asked; null
   * when none follows.
   */
  public Complement behindClitic(List<Token> tokens, int behind, Trigger trigger) {
    int at = skip(tokens, behind);
    if (at >= tokens.size()) {
      return null;
    }
    if (trigger.complements().contains(Complement.Kind.NP_DE_INF)) {
      return verbal(tokens, at, Complement.Kind.DE_INF);
    }
    return trigger.complements().contains(Complement.Kind.NP_A_INF)
        ? verbal(tokens, at, Complement.Kind.A_INF)
        : null;
  }

  /** « remettre au Vietnam douze détecteurs ». */
  private static Complement objectBehind(
      List<Token> tokens, int at, Complement.Kind kind, Trigger trigger) {
    int end = Insertions.longNameEnd(tokens, PhraseShape.nounPhraseEnd(tokens, at + 1));
    boolean object =
        end < tokens.size()
            && PhraseShape.startsNounPhrase(tokens.get(end))
            && DirectObjects.fit(tokens, end, trigger);
    return object ? new Complement(kind, new TokenRange(at, end), end) : null;
  }

  static boolean isTo(Token token) {
    return TO.contains(token.folded()) && !token.is(Reading.Pos.VERB);
  }

  static boolean isOf(Token token) {
    // « convier des ingénieurs à venir »: « des » that is no « de ».
    return PhraseShape.OF.contains(token.folded()) && !token.lemma().equals("un");
  }
}
