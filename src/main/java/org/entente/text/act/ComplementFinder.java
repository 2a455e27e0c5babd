package org.entente.text.act;

import java.util.List;
import java.util.Set;
import org.entente.text.clause.Adjuncts;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds what follows a trigger: an infinitive, a clause, or noun phrases with their prepositions.
 */
final class ComplementFinder {
  /** How far the infinitive of a request may stand behind whom it asks. */
  private static final int REACH = 22;

  private static final Set<String> OF = Set.of("de", "d'");
  private static final Set<String> TO = Set.of("a", "au", "aux");
  private static final Set<String> OF_NOUN = Set.of("du", "des", "de", "d'");
  private static final Set<String> QUOTES = Set.of("\u00AB", "\"", "\u201C");

  /** More adjuncts than this are not looked over. */
  private static final int MOST_ADJUNCTS = 3;

  private final Adjuncts adjuncts;

  ComplementFinder(Adjuncts adjuncts) {
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
  Complement find(List<Token> tokens, int behind, Trigger trigger) {
    int at = skip(tokens, behind);
    for (int adjunct = 0; adjunct <= MOST_ADJUNCTS && at < Math.max(tokens.size(), 1); adjunct++) {
      for (Complement.Kind kind : Complement.Kind.values()) {
        if (trigger.complements().contains(kind)) {
          Complement found = match(tokens, at, kind, trigger);
          if (found != null) {
            return found;
          }
        }
      }
      int next = behindAdjunct(tokens, at);
      if (next == at) {
        return null;
      }
      at = skip(tokens, next);
    }
    return null;
  }

  private int skip(List<Token> tokens, int from) {
    int at = adjuncts.skip(tokens, from);
    while (at < tokens.size() && QUOTES.contains(tokens.get(at).surface())) {
      at = adjuncts.skip(tokens, at + 1);
    }
    return at;
  }

  /** Behind « à Rabat », « avec le ministre », « devant deux cents invités ». */
  private static int behindAdjunct(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return at;
    }
    Token token = tokens.get(at);
    boolean preposition =
        (token.is(Reading.Pos.PREPOSITION) && !OF.contains(token.folded()))
            || (TO.contains(token.folded()) && !token.is(Reading.Pos.VERB));
    return preposition ? phraseEnd(tokens, at + 1) : at;
  }

  private static Complement match(
      List<Token> tokens, int at, Complement.Kind kind, Trigger trigger) {
    if (kind == Complement.Kind.ANY || kind == Complement.Kind.NONE) {
      return new Complement(kind, -1, -1, at);
    }
    if (at >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(at);
    boolean to = TO.contains(token.folded()) && !token.is(Reading.Pos.VERB);
    boolean of = OF_NOUN.contains(token.folded());
    return switch (kind) {
      case INF -> isInfinitive(tokens, at) ? new Complement(kind, -1, -1, at) : null;
      case A_INF -> direct(tokens, at, TO, kind);
      case DE_INF -> {
        Complement direct = direct(tokens, at, OF, kind);
        yield direct != null || to || !isPlace(tokens, at)
            ? direct
            : later(tokens, at, OF, kind, false);
      }
      case POUR_INF -> direct(tokens, at, Set.of("pour"), kind);
      case QUE -> que(tokens, at, kind);
      case NP, ANY_NP ->
          startsPhrase(token) && hasObject(tokens, at, trigger, 9)
              ? new Complement(kind, -1, -1, at)
              : null;
      case A_NP ->
          to && !isInfinitive(tokens, at + 1)
              ? new Complement(kind, at, phraseEnd(tokens, at + 1), at)
              : null;
      case DE_NP -> of && !isInfinitive(tokens, at + 1) ? new Complement(kind, -1, -1, at) : null;
      case DE_NP_QUE -> of ? later(tokens, at, Set.of("que", "qu'"), kind, true) : null;
      case SUR_NP -> token.folded().equals("sur") ? new Complement(kind, -1, -1, at) : null;
      case POUR_NP ->
          token.folded().equals("pour") || token.folded().equals("contre")
              ? new Complement(kind, -1, -1, at)
              : null;
      case NP_A_INF -> startsPhrase(token) && !of ? later(tokens, at, TO, kind, true) : null;
      case NP_DE_INF -> startsPhrase(token) && !of ? later(tokens, at, OF, kind, true) : null;
      case NP_A_NP -> startsPhrase(token) && !of ? toNoun(tokens, at) : null;
      case A_NP_DE_INF ->
          to && !isInfinitive(tokens, at + 1) ? later(tokens, at, OF, kind, true) : null;
      case A_NP_NP -> to ? objectBehind(tokens, at, trigger) : null;
      default -> null;
    };
  }

  private static Complement direct(
      List<Token> tokens, int at, Set<String> prepositions, Complement.Kind kind) {
    boolean fits = prepositions.contains(tokens.get(at).folded()) && isInfinitive(tokens, at + 1);
    boolean clause =
        kind == Complement.Kind.A_INF
            && prepositions.contains(tokens.get(at).folded())
            && at + 2 < tokens.size()
            && tokens.get(at + 1).folded().equals("ce")
            && isQue(tokens.get(at + 2));
    return fits || clause ? new Complement(kind, -1, -1, at + 1) : null;
  }

  private static Complement que(List<Token> tokens, int at, Complement.Kind kind) {
    if (isQue(tokens.get(at))) {
      return new Complement(kind, -1, -1, at + 1);
    }
    int later = isPlace(tokens, at) ? clauseLater(tokens, at) : -1;
    return later < 0 ? null : new Complement(kind, -1, -1, later + 1);
  }

  private static int clauseLater(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + 12); i++) {
      if (isQue(tokens.get(i))) {
        return i;
      }
      if (tokens.get(i).reading().isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A place or time between the verb and its complement: « à Genève », « au nom de », « lors de ».
   */
  private static boolean isPlace(List<Token> tokens, int at) {
    return tokens.get(at).is(Reading.Pos.PREPOSITION)
        || TO.contains(tokens.get(at).folded())
        || tokens.get(at).folded().equals("le")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).is(Reading.Pos.NUMERAL);
  }

  private static Complement later(
      List<Token> tokens, int at, Set<String> words, Complement.Kind kind, boolean asked) {
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + REACH); i++) {
      Token token = tokens.get(i);
      boolean clause = isQue(token) && words.contains(token.folded());
      if (words.contains(token.folded())
          && !token.is(Reading.Pos.VERB)
          && (clause || isInfinitive(tokens, i + 1))) {
        return new Complement(kind, asked ? at : -1, asked ? i : -1, i + 1);
      }
      boolean ends =
          token.reading().isFinite()
              || token.surface().equals(";")
              || token.surface().equals(":")
              || token.surface().equals(".");
      if (ends) {
        return null;
      }
    }
    return null;
  }

  /** « appeler l'ONU à la retenue ». */
  private static Complement toNoun(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + REACH); i++) {
      Token token = tokens.get(i);
      if (TO.contains(token.folded()) && !token.is(Reading.Pos.VERB)) {
        return new Complement(Complement.Kind.NP_A_NP, at, i, i + 1);
      }
      if (token.reading().isFinite()
          || token.surface().equals(";")
          || token.surface().equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** « remettre au Vietnam douze détecteurs ». */
  private static Complement objectBehind(List<Token> tokens, int at, Trigger trigger) {
    int end = phraseEnd(tokens, at + 1);
    if (end >= tokens.size()
        || !startsPhrase(tokens.get(end))
        || !hasObject(tokens, end, trigger, 9)) {
      return null;
    }
    return new Complement(Complement.Kind.A_NP_NP, at, end, end);
  }

  /**
   * The end of a short noun phrase: the next article, figure, preposition other than « de », or
   * mark.
   */
  private static int phraseEnd(List<Token> tokens, int from) {
    int i = from;
    boolean head = false;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.PUNCTUATION) || token.reading().isFinite() || isQue(token)) {
        break;
      }
      boolean article = token.is(Reading.Pos.DETERMINER) && !OF_NOUN.contains(token.folded());
      boolean afterOf = i > from && OF_NOUN.contains(tokens.get(i - 1).folded());
      if (head
          && !afterOf
          && (article
              || token.is(Reading.Pos.NUMERAL)
              || token.is(Reading.Pos.PREPOSITION) && !OF.contains(token.folded()))) {
        break;
      }
      head |= token.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN) || token.capitalised();
      i++;
    }
    return i;
  }

  static boolean startsPhrase(Token token) {
    return token.is(
                Reading.Pos.DETERMINER,
                Reading.Pos.NUMERAL,
                Reading.Pos.NOUN,
                Reading.Pos.PROPER_NOUN,
                Reading.Pos.ADJECTIVE)
            && !TO.contains(token.folded())
        || token.capitalised() && !token.is(Reading.Pos.PREPOSITION)
        || token.is(Reading.Pos.PRONOUN)
            && Set.of("plusieurs", "certains", "leurs", "tous", "chacun").contains(token.folded());
  }

  private static boolean hasObject(List<Token> tokens, int at, Trigger trigger, int reach) {
    if (trigger.objects().isEmpty() || isCounted(tokens, at)) {
      return true;
    }
    for (int i = at; i < Math.min(tokens.size(), at + reach); i++) {
      Token token = tokens.get(i);
      if (token.reading().isFinite() || token.surface().equals(";")) {
        return false;
      }
      if (trigger.objects().contains(token.lemma())
          || token.canBe(Reading.Pos.NOUN) && hasLemma(token, trigger.objects())) {
        return true;
      }
    }
    return false;
  }

  /** « 76 secouristes », « deux bases », « les 34 premiers membres ». */
  private static boolean isCounted(List<Token> tokens, int at) {
    int i = tokens.get(at).is(Reading.Pos.DETERMINER) ? at + 1 : at;
    boolean figure =
        i < tokens.size()
            && (Character.isDigit(tokens.get(i).surface().charAt(0))
                || (tokens.get(i).canBe(Reading.Pos.NUMERAL)
                    && !Set.of("un", "une").contains(tokens.get(i).folded())));
    return figure && i + 1 < tokens.size() && !tokens.get(i + 1).is(Reading.Pos.PUNCTUATION);
  }

  private static boolean hasLemma(Token token, List<String> lemmas) {
    return token.readings().stream()
        .anyMatch(r -> r.pos() == Reading.Pos.NOUN && lemmas.contains(r.lemma()));
  }

  static boolean isQue(Token token) {
    return token.folded().equals("que") || token.folded().equals("qu'");
  }

  /** An infinitive, behind clitics, « ne pas » and adverbs. */
  static boolean isInfinitive(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i < from + 4) {
      Token token = tokens.get(i);
      if (token.with(Reading.Mood.INFINITIVE) != null
          && !token.is(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN)) {
        return true;
      }
      boolean skipped =
          token.is(Reading.Pos.ADVERB, Reading.Pos.PRONOUN)
              || Set.of(
                      "ne", "n'", "le", "la", "les", "l'", "y", "en", "se", "s'", "plus", "tout",
                      "bien", "pas", "\u00AB")
                  .contains(token.folded())
              || token.surface().equals("\u00AB");
      if (!skipped) {
        return false;
      }
      i++;
    }
    return false;
  }
}
