package org.entente.text.entity.person;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** What a person's name looks like: capitalised words, initials with stops, and particles. */
final class NameShape {
  private static final Set<String> PARTICLES = NameWords.of("particle");

  /** Words that only firms, papers, clubs and schools have in their names. */
  private static final Set<String> FIRM_WORDS = NameWords.of("firm");

  /** « Park » is a family name unless something stands before it: « Central Park ». */
  private static final Set<String> FIRM_ENDS = NameWords.of("firm_end");

  /** Lemmas of things that a name right behind them names: « le groupe X », « l'hôpital X ». */
  private static final Set<String> NAMED_THINGS = NameWords.of("named_thing");

  private static final Pattern ACRONYM = Pattern.compile("(?![IVX]+$)\\p{Lu}{3,4}");

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
      } else if (end > from && !taken[i] && isJoinedParticle(token)) {
        i++;
        end = i;
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

  /** Whether a word in the name shows a firm, paper, club or school. */
  static boolean isFirm(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).folded();
      if (FIRM_WORDS.contains(word) || i > from && FIRM_ENDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether three or four capitals, which are no number, are in the name. */
  static boolean hasAcronym(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ACRONYM.matcher(tokens.get(i).surface()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name right behind the token is that of a thing or place. */
  static boolean isNamedThing(Token token) {
    return NAMED_THINGS.contains(token.lemma()) && !token.capitalised();
  }

  /** « al-Rahman »: a particle joined to a capitalised word. */
  private static boolean isJoinedParticle(Token token) {
    int hyphen = token.surface().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.surface().length()
        && PARTICLES.contains(token.folded().substring(0, hyphen))
        && Character.isUpperCase(token.surface().charAt(hyphen + 1));
  }

  /** How many words of the name are neither initials nor particles. */
  static int words(List<Token> tokens, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean stop = i + 1 < tokens.size() && tokens.get(i + 1).surface().equals(".");
      boolean syllable = token.surface().length() == 2 && i + 1 < to && !stop || i + 1 == to;
      boolean part =
          isPart(token) && (!isInitial(token) || syllable && token.surface().length() == 2);
      if (part || i > from && isJoinedParticle(token)) {
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
