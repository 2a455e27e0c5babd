package org.entente.text.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.entity.RoleRules.Cue;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Looks for the words that say which part a state plays. */
final class CueWords {
  /** What is said of a state right behind its name: « dévasté », « , frappé ». */
  private static final int AHEAD = 3;

  private final Map<Cue, Set<String>> lemmas = new EnumMap<>(Cue.class);

  /** Cues by lemma. */
  CueWords(Map<String, Set<Cue>> cues) {
    for (Cue cue : Cue.values()) {
      lemmas.put(cue, new HashSet<>());
    }
    cues.forEach((lemma, said) -> said.forEach(cue -> lemmas.get(cue).add(lemma)));
  }

  boolean says(Token token, Cue cue) {
    Set<String> saying = lemmas.get(cue);
    for (Reading reading : token.readings()) {
      if (saying.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the tokens before the place, within reach, says it. */
  boolean before(List<Token> tokens, int at, Cue cue, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (says(tokens.get(i), cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the next tokens says it. */
  boolean ahead(List<Token> tokens, int from, Cue cue) {
    for (int i = from; i < Math.min(tokens.size(), from + AHEAD); i++) {
      if (says(tokens.get(i), cue)) {
        return true;
      }
    }
    return false;
  }

  boolean anywhere(List<Token> tokens, Cue cue) {
    return before(tokens, tokens.size(), cue, tokens.size());
  }

  /** How many tokens say it, counted up to a number. */
  int count(SentenceIndex sentences, Cue cue, int enough) {
    int count = 0;
    for (Sentence sentence : sentences.all()) {
      for (Token token : sentence.tokens()) {
        if (says(token, cue) && ++count >= enough) {
          return count;
        }
      }
    }
    return count;
  }
}
