package org.entente.text.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses what a word is that the dictionary does not know, from the longest ending of {@code
 * word_endings.csv} that it has and that leaves a stem of two letters or more.
 */
final class Endings {
  private static final int LONGEST = 8;
  private static final int STEM = 2;

  /** What an ending says: the class, the verb form, and what stands in its place in the lemma. */
  private record Ending(Tag tag, Reading form, String lemmaEnding, float cost) {}

  private final Map<String, List<Ending>> endings = new HashMap<>();

  /** Those of the lexicon. */
  Endings() {
    for (List<String> row : GrammarTable.rows("word_endings.csv")) {
      String tags = row.get(1);
      List<Ending> list = new ArrayList<>();
      for (String part : tags.split("\\|")) {
        String[] cells = part.split(":", -1);
        list.add(
            new Ending(
                Tag.valueOf(cells[0]),
                Tags.reading("", cells[1] + " -"),
                cells[2],
                Float.parseFloat(cells[3])));
      }
      endings.put(row.get(0), list);
    }
  }

  /** The candidates of a word in lower case; empty when no ending fits. */
  List<Candidate> guess(String lower) {
    for (int length = Math.min(LONGEST, lower.length() - STEM); length > 0; length--) {
      String stem = lower.substring(0, lower.length() - length);
      List<Ending> found = endings.get(lower.substring(lower.length() - length));
      if (found != null) {
        return found.stream().map(ending -> candidate(stem, ending)).toList();
      }
    }
    return List.of();
  }

  private static Candidate candidate(String stem, Ending ending) {
    Reading form = ending.form();
    Reading reading =
        new Reading(
            stem + ending.lemmaEnding(),
            form.pos(),
            form.mood(),
            form.tense(),
            form.person(),
            form.pos() == Reading.Pos.VERB ? form.gender() : "",
            form.pos() == Reading.Pos.VERB ? form.number() : "");
    Candidate guessed = Candidate.of(ending.tag(), reading, ending.cost());
    return form.pos() == Reading.Pos.VERB ? guessed : guessed.and(form);
  }
}
