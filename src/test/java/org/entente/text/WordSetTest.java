package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordSetTest {
  @Test
  void saysOfEveryWordWhatASetSays() {
    for (int size : new int[] {0, 1, 4, 5, 17, 300}) {
      Set<String> words = new HashSet<>();
      for (int i = 0; i < size; i++) {
        words.add("mot" + i * 7);
      }
      WordSet set = WordSet.of(words);
      for (int i = 0; i < 3_000; i++) {
        assertEquals(words.contains("mot" + i), set.contains("mot" + i), "mot" + i);
      }
    }
  }

  @Test
  void joinsSets() {
    WordSet both = WordSet.of(WordSet.of("qui", "dont"), WordSet.of("que", "qui"));
    assertTrue(both.contains("qui") && both.contains("dont") && both.contains("que"));
    assertFalse(both.contains("quand"));
  }

  @Test
  void holdsAnyWords() {
    assertTrue(WordSet.of(List.of("", "\u00E0")).contains(""));
    assertFalse(WordSet.of("a").contains(""));
  }

  @Test
  void refusesAWordThatIsWrittenTwice() {
    assertThrows(IllegalArgumentException.class, () -> WordSet.of("le", "la", "le"));
  }
}
