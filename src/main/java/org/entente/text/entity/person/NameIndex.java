package org.entente.text.entity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the few of many names that a spelling can mean, by what {@link SameName} demands that they
 * have in common. An entry stays when its person gets another name, so candidates must be checked.
 */
final class NameIndex {
  /** So few names are compared faster than looked up. */
  private static final int FEW = 8;

  private final List<Entry> waiting = new ArrayList<>();
  private final SortedSet<Integer> few = new TreeSet<>();
  private final Map<String, SortedSet<Integer>> byJoined = new HashMap<>();
  private final Map<String, SortedSet<Integer>> byInitials = new HashMap<>();
  private final Map<String, SortedSet<Integer>> byWord = new HashMap<>();
  private final Map<String, SortedSet<Integer>> byFirst = new HashMap<>();
  private final Map<String, SortedSet<Integer>> byPart = new HashMap<>();
  private final Map<String, SortedSet<Integer>> byFamily = new HashMap<>();

  private record Entry(List<String> words, int number) {}

  /** Enters a name, as its folded words, under a number. */
  void add(List<String> words, int number) {
    put(byFirst, words.get(0), number);
    words.forEach(word -> put(byPart, word, number));
    waiting.add(new Entry(words, number));
    few.add(number);
    if (waiting.size() > FEW) {
      waiting.forEach(entry -> enter(entry.words(), entry.number()));
      waiting.clear();
    }
  }

  private void enter(List<String> words, int number) {
    put(byJoined, String.join("", words), number);
    put(byInitials, initials(words), number);
    words.forEach(word -> put(byWord, word, number));
    spellings(words.get(words.size() - 1)).forEach(word -> put(byFamily, word, number));
  }

  private static void put(Map<String, SortedSet<Integer>> map, String key, int number) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(number);
  }

  /** The numbers of names that may be the same, ascending; others are not. */
  SortedSet<Integer> candidates(List<String> words) {
    if (byJoined.isEmpty()) {
      return few;
    }
    SortedSet<Integer> found = new TreeSet<>();
    waiting.forEach(entry -> found.add(entry.number()));
    addAll(found, byJoined, String.join("", words));
    addAll(found, byInitials, initials(words));
    if (words.size() > 1) {
      // A longer name holds all of these words; a shorter one begins with one of them.
      addAll(found, byWord, words.get(0));
      words.forEach(word -> addAll(found, byFirst, word));
    }
    spellings(words.get(words.size() - 1)).forEach(word -> addAll(found, byFamily, word));
    return found;
  }

  private static void addAll(
      SortedSet<Integer> found, Map<String, SortedSet<Integer>> map, String key) {
    SortedSet<Integer> numbers = map.get(key);
    if (numbers != null) {
      found.addAll(numbers);
    }
  }

  /** The numbers of names that began with the word, ascending. */
  SortedSet<Integer> beginning(String word) {
    return byFirst.getOrDefault(word, new TreeSet<>());
  }

  /** The numbers of names that held the word, ascending. */
  SortedSet<Integer> holding(String word) {
    return byPart.getOrDefault(word, new TreeSet<>());
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /**
   * The word, and the word without each of its letters: two words that differ by one letter have
   * one of these in common.
   */
  private static List<String> spellings(String word) {
    List<String> spellings = new ArrayList<>();
    spellings.add(word);
    if (word.length() >= SameName.LONG_FAMILY - 1) {
      for (int i = 0; i < word.length(); i++) {
        spellings.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return spellings;
  }
}
