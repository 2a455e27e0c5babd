package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.List;
import org.entente.io.LexiconFiles;
import org.entente.text.Lexicon;
import org.entente.text.act.ActType;

/** Deeds of sentences, for tests. */
final class Deeds {
  static final Lexicon LEXICON = LexiconFiles.bundled();
  static final ActorNames ACTORS = new ActorNames(LEXICON.entities());
  private static final DeedReader READER = new DeedReader(LEXICON.commitments(), ACTORS);

  private Deeds() {}

  /**
   * A deed of Japan towards Laos, told by an article of its own on the day.
   *
   * @param before the words before the action
   * @param action what is done
   */
  static Deed of(ActType type, String day, String before, String action) {
    return of(type, day, List.of("JPN"), List.of("LAO"), before, action);
  }

  static Deed of(
      ActType type, String day, List<String> by, List<String> to, String before, String action) {
    String quote = before.isEmpty() ? action : before + " " + action;
    return READER.read(
        new ActWords(
            "act-" + day,
            "story-" + day,
            LocalDate.parse(day),
            type,
            by,
            to,
            List.of(),
            quote,
            action,
            null,
            to.isEmpty() ? null : "Laos"));
  }
}
