package org.entente.text.entity.person;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whoever a spelling can mean is among the candidates for it. */
final class NameIndexTest {
  private static final List<String> WORDS =
      List.of(
          "tran",
          "van",
          "lap",
          "v",
          "le",
          "merlot",
          "merlo",
          "mertot",
          "vanlap",
          "brito",
          "leonor",
          "leonore",
          "grandjean",
          "granjean",
          "grandjan",
          "d'souza",
          "dsouza");

  @RepeatedTest(20)
  void holdsEveryNameThatCanBeTheSame(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    NameIndex index = new NameIndex();
    List<List<String>> names = new ArrayList<>();
    int same = 0;
    for (int i = 0; i < 60; i++) {
      names.add(name(random));
      index.add(names.get(i), i);
      assertTrue(index.candidates(names.get(i)).contains(i), names.get(i) + " itself");
    }
    for (int query = 0; query < 60; query++) {
      List<String> spelling = name(random);
      for (int i = 0; i < names.size(); i++) {
        if (SameName.of(names.get(i), spelling)) {
          same++;
          assertTrue(index.candidates(spelling).contains(i), names.get(i) + " and " + spelling);
        }
      }
    }
    assertTrue(same > 20, "names that are the same");
  }

  private static List<String> name(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words;
  }
}
