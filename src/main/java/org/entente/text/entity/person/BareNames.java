package org.entente.text.entity.person;

import java.util.List;
import org.entente.text.PhraseTable;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.VerbEvidence;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells from its neighbours whether a full name that no title introduces is a person's: a noun of
 * people stands before or behind it (« l'archéologue X », « X, mareyeuse »), an age behind it, a
 * verb that only people are subject of; or its syllables are a Vietnamese full name.
 */
final class BareNames {
  /** What stands between a noun of people and the name is no longer than this. */
  private static final int PHRASE_WORDS = 8;

  /** Folded prepositions behind which a name is a place. */
  private static final WordSet PLACING =
      WordSet.of("a", "au", "aux", "en", "dans", "vers", "depuis", "sur", "sous", "pres", "via");

  /** Folded determiners of one person named by nationality. */
  private static final WordSet NATIONAL_BEFORE = WordSet.of("le", "la", "l'", "du", "au");

  private static final WordSet OF = WordSet.of("de", "d'", "du", "des");

  private final PhraseTable titles;
  private final NameOrigins origins;

  /**
   * @param titles ranks and offices
   * @param origins knows Vietnamese names
   */
  BareNames(PhraseTable titles, NameOrigins origins) {
    this.titles = titles;
    this.origins = origins;
  }

  /**
   * Where the words begin that show the name to be a person's.
   *
   * @param at the name's first token
   * @param end the token behind its last
   * @return the first token of a noun of people before the name; {@code at} when something else
   *     shows it; -1 when nothing does
   */
  int evidence(List<Token> tokens, int at, int end, boolean[] taken, List<Mention> entities) {
    if (!isFullName(tokens, at, end)) {
      return -1;
    }
    int noun = nounBefore(tokens, at, taken, entities);
    if (noun >= 0) {
      return noun;
    }
    boolean shown =
        VerbEvidence.isSpeakerBehindVerb(tokens, at)
            || isAgedOrDescribed(tokens, at, end)
            || isSubject(tokens, at, end)
            || isVietnamese(tokens, at, end);
    return shown ? at : -1;
  }

  /** Whether the name is that of a speaker, or an office stands behind it. */
  boolean isOfficial(List<Token> tokens, int at, int end) {
    if (VerbEvidence.isSpeakerBehindVerb(tokens, at)) {
      return true;
    }
    boolean comma = end + 2 < tokens.size() && tokens.get(end).surface().equals(",");
    return comma && (titles.match(tokens, end + 1) > 0 || titles.match(tokens, end + 2) > 0);
  }

  /** At least two words, one initial counting as one, none of a firm; the first no common word. */
  private static boolean isFullName(List<Token> tokens, int at, int end) {
    int words = NameShape.words(tokens, at, end);
    boolean initial = NameShape.isInitial(tokens.get(at)) && words > 0 && end - at > 1;
    if (words < 2 && !initial || NameShape.isCommonWord(tokens.get(at)) && at == 0) {
      return false;
    }
    if (NameShape.isFirm(tokens, at, end) || NameShape.hasAcronym(tokens, at, end)) {
      return false;
    }
    for (int i = at; i < end; i++) {
      if (!NameShape.isCommonWord(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** « l'archéologue X », « la danseuse sénégalaise X », « un pompier, X », « le Danois X ». */
  private static int nounBefore(
      List<Token> tokens, int at, boolean[] taken, List<Mention> entities) {
    int i = at - 1;
    boolean comma = i > 0 && tokens.get(i).surface().equals(",");
    if (comma) {
      i--;
    } else if (i > 0 && isNational(tokens, i, taken, entities)) {
      return i;
    }
    boolean named = i >= 0 && NameShape.isNamedThing(tokens.get(i));
    if (!comma
        && i >= 0
        && (named || tokens.get(i).is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION))) {
      return -1;
    }
    for (int first = Math.max(0, at - PHRASE_WORDS); i >= first; i--) {
      Token token = tokens.get(i);
      if (HumanNouns.isHuman(token) && isHead(tokens, i)) {
        return comma && isPlural(token) ? -1 : i;
      }
      if (!taken[i] && ends(tokens, i, comma)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a noun phrase does not reach over the token. */
  private static boolean ends(List<Token> tokens, int i, boolean comma) {
    Token token = tokens.get(i);
    if (token.is(Reading.Pos.PUNCTUATION, Reading.Pos.PRONOUN, Reading.Pos.CONJUNCTION)
        || token.reading().isFinite()) {
      return true;
    }
    if (comma || token.is(Reading.Pos.ADJECTIVE)) {
      return false;
    }
    boolean complement = i > 0 && isOf(tokens.get(i - 1));
    return !(token.canBe(Reading.Pos.NOUN) && !token.capitalised() && complement)
        && !OF.contains(token.folded());
  }

  private static boolean isOf(Token token) {
    return token.is(Reading.Pos.PREPOSITION) || OF.contains(token.folded());
  }

  private static boolean isHead(List<Token> tokens, int i) {
    return i == 0
        || tokens.get(i - 1).is(Reading.Pos.DETERMINER, Reading.Pos.ADJECTIVE)
        || tokens.get(i - 1).is(Reading.Pos.NUMERAL, Reading.Pos.PUNCTUATION)
        || OF.contains(tokens.get(i - 1).folded());
  }

  static boolean isPlural(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.pos() == Reading.Pos.NOUN && reading.number().equals("s")) {
        return false;
      }
    }
    return token.folded().endsWith("s") || token.folded().endsWith("x");
  }

  /** « le Danois »: a capitalised noun of belonging in the singular. */
  private static boolean isNational(
      List<Token> tokens, int i, boolean[] taken, List<Mention> entities) {
    Token token = tokens.get(i);
    String before = tokens.get(i - 1).folded();
    boolean one = NATIONAL_BEFORE.contains(before);
    if (!taken[i] || !token.capitalised() || !(one || before.startsWith("un"))) {
      return false;
    }
    for (Mention mention : entities) {
      if (mention.span().start() == token.start()) {
        return mention.form() == Mention.Form.DEMONYM;
      }
    }
    return false;
  }

  /** « X, 24 ans », « X, dernière passeuse », « X (24 ans) », « X, représentant ». */
  private boolean isAgedOrDescribed(List<Token> tokens, int at, int end) {
    if (end + 2 >= tokens.size()) {
      return false;
    }
    String mark = tokens.get(end).surface();
    if (!mark.equals(",") && !mark.equals("(")) {
      return false;
    }
    if (tokens.get(end + 2).folded().equals("ans")) {
      return true;
    }
    boolean placed = at > 0 && PLACING.contains(tokens.get(at - 1).folded());
    if (placed || mark.equals("(")) {
      return placed && mark.equals(",") && isAddressed(tokens, at, end);
    }
    int i = end + 1;
    if (tokens.get(i).folded().equals("qui")) {
      return VerbEvidence.isHumanVerb(tokens, i + 1);
    }
    while (i + 1 < tokens.size()
        && i < end + 3
        && tokens.get(i).is(Reading.Pos.DETERMINER, Reading.Pos.ADJECTIVE)
        && titles.match(tokens, i) == 0) {
      i++;
    }
    boolean office = titles.match(tokens, i) > 0;
    boolean of = at > 0 && OF.contains(tokens.get(at - 1).folded());
    return office || !of && HumanNouns.isHuman(tokens.get(i)) && !isPlural(tokens.get(i));
  }

  /** « a demandé à X, président de la Commission »: no place has an office. */
  private boolean isAddressed(List<Token> tokens, int at, int end) {
    return tokens.get(at - 1).folded().equals("a")
        && titles.match(tokens, end + 1) > 0
        && !isPlural(tokens.get(end + 1));
  }

  /** « X se souvient », « X a raconté », « X confie ». */
  private static boolean isSubject(List<Token> tokens, int at, int end) {
    boolean object =
        at > 0 && tokens.get(at - 1).is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER);
    return !object && VerbEvidence.isHumanVerb(tokens, end);
  }

  /** « Phung Quang Tri »: three or four syllables, a family name first, no street or place. */
  private boolean isVietnamese(List<Token> tokens, int at, int end) {
    Span name = PersonFinder.span(tokens, at, end);
    StringBuilder words = new StringBuilder();
    for (int i = at; i < end; i++) {
      words.append(i > at ? " " : "").append(tokens.get(i).folded());
    }
    if (name.length() < 8 || !origins.isVietnamesePerson(words.toString())) {
      return false;
    }
    if (at == 0) {
      return !tokens.get(0).surface().equals("Le") && !tokens.get(0).surface().equals("La");
    }
    Token before = tokens.get(at - 1);
    boolean thing = before.is(Reading.Pos.NOUN) && !before.capitalised();
    boolean of = OF.contains(before.folded());
    return !PLACING.contains(before.folded())
        && !thing
        && (!of || NameOrigins.hasMiddleName(words.toString()));
  }
}
