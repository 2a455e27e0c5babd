package org.entente.text.act.party;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds whom the opening of a sentence is about: « Concernant le séisme au Laos, … », « Interrogé
 * sur les droits de douane chiliens, … ».
 */
public final class SectionTopics {
  /** Folded words that open such a phrase by themselves. */
  private static final WordSet OPENING = WordSet.of("concernant", "quant", "touchant");

  /** Folded words that do with one of {@link #SUBJECT} behind them. */
  private static final WordSet BEFORE_SUBJECT = WordSet.of("a", "au", "s'", "en", "pour", "sur");

  private static final Set<String> SUBJECT =
      Set.of("propos", "sujet", "agissant", "concerne", "qui", "dossier", "question", "chapitre");

  /** Folded words of whoever is asked about something. */
  private static final WordSet ASKED =
      WordSet.of("interroge", "interrogee", "questionne", "questionnee", "prie", "priee");

  /** Such a phrase ends within this many words. */
  private static final int WORDS = 24;

  private static final int SUBJECT_WORDS = 3;

  private SectionTopics() {}

  /** Those whom the opening of a sentence names; {@link Actors#NONE} where it opens no topic. */
  public static Actors of(Passage passage) {
    SentenceReading reading = passage.reading();
    List<Token> tokens = reading.tokens();
    if (!opens(tokens)) {
      return Actors.NONE;
    }
    int end = 1;
    while (end < Math.min(tokens.size(), WORDS) && !tokens.get(end).surface().equals(",")) {
      end++;
    }
    boolean closed = end < tokens.size() && tokens.get(end).surface().equals(",");
    return closed
        ? passage.resolver().recipients().named(reading.sentence(), new TokenRange(1, end))
        : Actors.NONE;
  }

  /** Whether the first words say that something is spoken of next. */
  private static boolean opens(List<Token> tokens) {
    if (tokens.size() <= SUBJECT_WORDS) {
      return false;
    }
    String first = tokens.get(0).folded();
    if (OPENING.contains(first)) {
      return true;
    }
    if (ASKED.contains(first)) {
      return tokens.get(1).folded().equals("sur") || tokens.get(2).folded().equals("sur");
    }
    if (!BEFORE_SUBJECT.contains(first)) {
      return false;
    }
    for (int i = 1; i <= SUBJECT_WORDS; i++) {
      if (SUBJECT.contains(tokens.get(i).folded())) {
        return true;
      }
      if (tokens.get(i).is(Reading.Pos.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }
}
