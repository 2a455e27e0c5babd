package org.entente.text.entity.role;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.WordSet;
import org.entente.text.entity.role.RoleRules.Cue;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Looks for the words that say which part a state plays. */
public final class CueWords {
  /** What is said of a state right behind its name: « dévasté », « , frappé ». */
  private static final int AHEAD = 3;

  private static final WordSet AUXILIARIES = WordSet.of("avoir", "être");
  private static final WordSet REFLEXIVES = WordSet.of("se", "s'");
  private static final String GIVE = "rendre";

  /** Behind these an agreement is a consent. */
  private static final WordSet CONSENT = WordSet.of("son", "leur", "notre", "mon", "l'", "d'");

  /** Cues whose words are counted over the article. */
  private static final EnumSet<Cue> SUBJECTS =
      EnumSet.of(Cue.PEACEKEEPING, Cue.DISASTER, Cue.RELIEF);

  private final Map<String, EnumSet<Cue>> saidBy = new HashMap<>();

  /** What lemmas say of the article's subject; few do. */
  private final Map<String, EnumSet<Cue>> subjects = new HashMap<>();

  /** Cues by lemma. */
  CueWords(Map<String, Set<Cue>> cues) {
    for (Map.Entry<String, Set<Cue>> entry : cues.entrySet()) {
      EnumSet<Cue> said = EnumSet.copyOf(entry.getValue());
      saidBy.put(entry.getKey(), said);
      EnumSet<Cue> subject = EnumSet.copyOf(said);
      subject.retainAll(SUBJECTS);
      if (!subject.isEmpty()) {
        subjects.put(entry.getKey(), subject);
      }
    }
  }

  /** Whether a token is one of the words of a cue. */
  public boolean says(Token token, Cue cue) {
    List<Reading> readings = token.readings();
    for (int i = 0; i < readings.size(); i++) {
      EnumSet<Cue> said = isRepeated(readings, i) ? null : saidBy.get(readings.get(i).lemma());
      if (said != null && said.contains(cue)) {
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

  /**
   * Whether one of the tokens before the place says it, names not counted: « le stade Prince Moulay
   * Abdellah de Rabat ».
   */
  boolean beforeNames(List<Token> tokens, int at, Cue cue, int reach) {
    int left = reach;
    for (int i = at - 1; i >= 0 && left > 0; i--) {
      if (says(tokens.get(i), cue)) {
        return true;
      }
      left -= tokens.get(i).capitalised() ? 0 : 1;
    }
    return false;
  }

  /**
   * Whether the nearest word before the place that can govern it says so: the word itself, or a
   * verb, which ends the search; « se rendre à » is no « rendre à ».
   */
  boolean governs(List<Token> tokens, int at, Cue cue, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      Token token = tokens.get(i);
      if (says(token, cue) && !isTreaty(tokens, i)) {
        return !(token.lemma().equals(GIVE) && isReflexive(tokens, i));
      }
      boolean auxiliary = AUXILIARIES.contains(token.lemma());
      if (token.is(Reading.Pos.VERB) && !auxiliary || token.surface().equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** « un accord à Rabat » is signed there; « son accord à Rabat » is given to the government. */
  private boolean isTreaty(List<Token> tokens, int noun) {
    return noun > 0
        && says(tokens.get(noun), Cue.TREATY)
        && !CONSENT.contains(tokens.get(noun - 1).folded());
  }

  private static boolean isReflexive(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - AHEAD); i < verb; i++) {
      if (REFLEXIVES.contains(tokens.get(i).folded())) {
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

  /** How many tokens of an article say each cue of its subject. */
  Map<Cue, Integer> counts(SentenceIndex sentences) {
    Map<Cue, Integer> counts = new EnumMap<>(Cue.class);
    for (Sentence sentence : sentences.all()) {
      for (Token token : sentence.tokens()) {
        for (Cue cue : subjects(token.readings())) {
          counts.merge(cue, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private Set<Cue> subjects(List<Reading> readings) {
    EnumSet<Cue> said = null;
    for (int i = 0; i < readings.size(); i++) {
      EnumSet<Cue> more = isRepeated(readings, i) ? null : subjects.get(readings.get(i).lemma());
      if (more != null && said == null) {
        said = more;
      } else if (more != null) {
        said = EnumSet.copyOf(said);
        said.addAll(more);
      }
    }
    return said == null ? Set.of() : said;
  }

  /** Forms of one lemma stand side by side. */
  private static boolean isRepeated(List<Reading> readings, int i) {
    return i > 0 && readings.get(i).lemma().equals(readings.get(i - 1).lemma());
  }
}
