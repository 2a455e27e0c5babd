package org.entente.text.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences with their words labelled by hand. A file holds four lines for each: {@code T} the
 * text, {@code V} its finite verbs as {@code word:subject head}, {@code S} the head of the words
 * that name the speaker, {@code W} the tokens as {@code surface|UPOS|lemma|mood+tense}.
 */
final class LabelledSentences {
  private static final Path FOLDER = Path.of("src/test/resources/org/entente/text/reading");

  private LabelledSentences() {}

  /** A sentence with its labels. */
  record Labelled(String text, List<String> verbs, String speaker, List<Word> words) {}

  /** A token's label; form is the mood and tense of a verb. */
  record Word(String surface, String upos, String lemma, String form) {
    boolean isFinite() {
      return form.startsWith("Ind")
          || form.startsWith("Sub")
          || form.startsWith("Cnd")
          || form.startsWith("Imp");
    }
  }

  static List<Labelled> of(String file) {
    List<Labelled> sentences = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i + 3 < lines.size(); i += 4) {
      String verbs = cell(lines.get(i + 1));
      sentences.add(
          new Labelled(
              cell(lines.get(i)),
              verbs.isBlank() ? List.of() : List.of(verbs.trim().split(" ")),
              cell(lines.get(i + 2)),
              Arrays.stream(cell(lines.get(i + 3)).split("\t"))
                  .map(word -> word.split("\\|", -1))
                  .map(parts -> new Word(parts[0], parts[1], parts[2], parts[3]))
                  .toList()));
    }
    return sentences;
  }

  static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String line) {
    return line.length() < 2 ? "" : line.substring(2);
  }
}
