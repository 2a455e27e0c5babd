package org.entente.text.act.speech;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.morph.Token;

/**
 * Finds the source that a sentence names without a verb: « Selon l'ambassadrice, … », « …, d'après
 * lui », « Aux dires du ministre, … ».
 */
final class Sources {
  /** The words that open a source, folded. */
  private static final List<List<String>> OPENINGS =
      List.of(
          List.of("selon"),
          List.of("suivant"),
          List.of("d'", "apres"),
          List.of("aux", "dires", "de"),
          List.of("aux", "dires", "du"),
          List.of("au", "dire", "de"),
          List.of("au", "dire", "du"),
          List.of("par", "la", "voix", "de"),
          List.of("par", "la", "voix", "du"),
          List.of("par", "la", "bouche", "de"),
          List.of("par", "la", "bouche", "du"),
          List.of("de", "l'", "aveu", "de"),
          List.of("de", "l'", "aveu", "du"),
          List.of("de", "l'", "avis", "de"),
          List.of("de", "l'", "avis", "du"));

  /** The openings by the word that tells them from others: « voix » of « par la voix de ». */
  private static final Map<String, List<List<String>>> BY_TELLING =
      OPENINGS.stream().collect(Collectors.groupingBy(words -> words.get(telling(words))));

  private static final List<List<String>> NONE = List.of();

  private static final WordSet TELLING = WordSet.of(BY_TELLING.keySet());

  /** Opens a source only at the beginning and before a person: « Pour le colonel Sow, … ». */
  private static final String FOR = "pour";

  /** Opens « par la voix de », which only a person is behind. */
  private static final String VOICE = "par";

  /** Folded nouns of what somebody has said. */
  private static final WordSet STATEMENTS =
      WordSet.of(
          "propositions", "proposition", "declarations", "propos", "termes", "mots", "chiffres");

  /** A source is at most this many words long. */
  private static final int WORDS = 25;

  private static final WordSet PRONOUNS = WordSet.of("lui", "elle");

  private Sources() {}

  /** Who is named so, {@link Actors#UNKNOWN} for a name that nobody has, or nobody. */
  static Actors of(SentenceReading reading, ActorResolver resolver) {
    List<Token> tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      TokenRange opening = opening(tokens, i);
      if (opening == null) {
        continue;
      }
      String first = tokens.get(opening.from()).folded();
      boolean opinion = first.equals(FOR);
      Actors source = source(reading, opening.to(), resolver);
      boolean leads = opening.from() == 0 || tokens.get(opening.from() - 1).surface().equals(",");
      boolean starts = leads && !first.equals(VOICE);
      if (source.personId() != null || starts && !opinion) {
        return source;
      }
    }
    return Actors.NONE;
  }

  private static Actors source(SentenceReading reading, int from, ActorResolver resolver) {
    List<Token> tokens = reading.tokens();
    int end = from;
    while (end < Math.min(tokens.size(), from + WORDS)
        && !tokens.get(end).surface().equals(",")
        && !tokens.get(end).surface().equals(";")
        && !tokens.get(end).reading().isFinite()) {
      end++;
    }
    if (end == from) {
      return Actors.NONE;
    }
    Token first = tokens.get(from);
    if (PRONOUNS.contains(first.folded()) && end - from <= 2) {
      return resolver.meant(first);
    }
    TokenRange words = new TokenRange(author(tokens, from, end), end);
    Actors source = resolver.resolve(reading.sentence(), words);
    boolean named = tokens.subList(from, end).stream().anyMatch(Token::capitalised);
    return named && !source.isSomebody() ? Actors.UNKNOWN : source;
  }

  /** Whose statement it is: behind « de » in « selon les propositions de la partie lao ». */
  private static int author(List<Token> tokens, int from, int end) {
    boolean statement = false;
    for (int i = from; i + 1 < end; i++) {
      String word = tokens.get(i).folded();
      if (statement && PhraseShape.OF.contains(word)) {
        return i + 1;
      }
      statement |= STATEMENTS.contains(word);
    }
    return from;
  }

  /** The words of an opening by the word there that tells it; null when there is none. */
  private static TokenRange opening(List<Token> tokens, int at) {
    String word = tokens.get(at).folded();
    if (at == 0 && word.equals(FOR)) {
      return new TokenRange(0, 1);
    }
    for (List<String> words : TELLING.contains(word) ? BY_TELLING.get(word) : NONE) {
      int from = at - telling(words);
      if (from >= 0 && from + words.size() < tokens.size() && stands(tokens, from, words)) {
        return new TokenRange(from, from + words.size());
      }
    }
    return null;
  }

  /** The place of the word that tells an opening: the last one before « de ». */
  private static int telling(List<String> words) {
    return words.size() <= 2 ? words.size() - 1 : words.size() - 2;
  }

  private static boolean stands(List<Token> tokens, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(from + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
