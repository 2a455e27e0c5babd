package org.entente.text.act.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final Map<String, List<List<String>>> BY_FIRST =
      OPENINGS.stream().collect(Collectors.groupingBy(words -> words.get(0)));

  private static final WordSet FIRST = WordSet.of(BY_FIRST.keySet());

  /** Opens a source only at the beginning and before a person: « Pour le colonel Sow, … ». */
  private static final String FOR = "pour";

  /** Opens « par la voix de », which only a person is behind. */
  private static final String VOICE = "par";

  /** Folded nouns of what somebody has said. */
  private static final Set<String> STATEMENTS =
      Set.of("propositions", "proposition", "declarations", "propos", "termes", "mots", "chiffres");

  /** A source is at most this many words long. */
  private static final int WORDS = 25;

  private static final Set<String> PRONOUNS = Set.of("lui", "elle");

  private Sources() {}

  /** Who is named so, {@link Actors#UNKNOWN} for a name that nobody has, or nobody. */
  static Actors of(SentenceReading reading, ActorResolver resolver) {
    List<Token> tokens = reading.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int from = behindOpening(tokens, i);
      boolean opinion = i == 0 && tokens.get(0).folded().equals(FOR);
      if (from < 0 && !opinion) {
        continue;
      }
      Actors source = source(reading, opinion ? 1 : from, resolver);
      boolean voice = tokens.get(i).folded().equals(VOICE);
      boolean starts = !voice && (i == 0 || tokens.get(i - 1).surface().equals(","));
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

  /** The index behind the words of an opening; -1 when none stands there. */
  private static int behindOpening(List<Token> tokens, int at) {
    String first = tokens.get(at).folded();
    List<List<String>> openings = FIRST.contains(first) ? BY_FIRST.get(first) : List.of();
    for (List<String> words : openings) {
      int i = 1;
      while (i < words.size()
          && at + i < tokens.size()
          && tokens.get(at + i).folded().equals(words.get(i))) {
        i++;
      }
      if (i == words.size() && at + i < tokens.size()) {
        return at + i;
      }
    }
    return -1;
  }
}
