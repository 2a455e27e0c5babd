package org.entente.text.entity;

import java.util.List;
import java.util.Set;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** What a person's name looks like: capitalised words, initials with stops, and particles. */
final class NameShape {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "van", "von", "der", "den", "bin", "ben", "ibn", "al",
          "el", "abu", "d'", "la", "le");
  private static final int LONGEST = 7;

  private NameShape() {}

  /**
   * The end of the name that begins at a token.
   *
   * @param tokens of the sentence
   * @param from where the name would begin
   * @param taken tokens that belong to mentions of entities
   * @return the index behind its last token; {@code from} when no name begins there
   */
  static int end(List<Token> tokens, int from, boolean[] taken) {
    int end = from;
    int i = from;
    while (i < tokens.size() && i - from < LONGEST * 2) {
      Token token = tokens.get(i);
      if (isPart(token) && !taken[i]) {
        i++;
        end = i;
        if (isInitial(token) && i < tokens.size() && tokens.get(i).surface().equals(".")) {
          i++;
        }
      } else if (end > from && isElision(tokens, i, taken)) {
        i++;
      } else if (end > from
          && isParticle(token)
          && i + 1 < tokens.size()
          && isPart(tokens.get(i + 1))
          && !taken[i + 1]
          && !isLoneArticle(token)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** « N'Dri », « O'Brien »: a capital with an apostrophe before a capitalised word. */
  private static boolean isElision(List<Token> tokens, int i, boolean[] taken) {
    String surface = tokens.get(i).surface();
    boolean elided =
        surface.length() == 2
            && Character.isUpperCase(surface.charAt(0))
            && (surface.charAt(1) == '\'' || surface.charAt(1) == '\u2019');
    return elided && i + 1 < tokens.size() && isPart(tokens.get(i + 1)) && !taken[i + 1];
  }

  /** How many words of the name are neither initials nor particles. */
  static int words(List<Token> tokens, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (isPart(tokens.get(i)) && !isInitial(tokens.get(i))) {
        words++;
      }
    }
    return words;
  }

  /** Whether the token can be a word of a name. */
  static boolean isPart(Token token) {
    return token.capitalised()
        && Character.isLetter(token.surface().charAt(0))
        && !token.surface().endsWith("'")
        && !token.surface().endsWith("\u2019")
        && !token.is(Reading.Pos.NUMERAL);
  }

  /** Whether the token is one or two letters that a stop may follow. */
  static boolean isInitial(Token token) {
    return token.surface().length() <= 2 && token.capitalised();
  }

  /** An ordinary word with a capital, as « Défense » in « ministère de la Défense ». */
  static boolean isCommonWord(Token token) {
    for (Reading reading : token.readings()) {
      switch (reading.pos()) {
        case NOUN, ADJECTIVE -> {
          if (!reading.lemma().isEmpty()
              && !Character.isUpperCase(reading.lemma().charAt(0))
              && token.readings().stream().noneMatch(r -> r.pos() == Reading.Pos.PROPER_NOUN)
              && isInDictionary(reading)) {
            return true;
          }
        }
        case DETERMINER, PREPOSITION, CONJUNCTION, PRONOUN, ADVERB -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Unknown words are given neither gender nor number. */
  private static boolean isInDictionary(Reading reading) {
    return !reading.gender().isEmpty() || !reading.number().isEmpty();
  }

  private static boolean isParticle(Token token) {
    return PARTICLES.contains(token.folded()) && Character.isLowerCase(token.surface().charAt(0));
  }

  /** « la » and « le » are particles only behind another one. */
  private static boolean isLoneArticle(Token token) {
    return token.folded().equals("la") || token.folded().equals("le");
  }
}
