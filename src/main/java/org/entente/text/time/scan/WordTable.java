package org.entente.text.time.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.FoldedText;
import org.entente.text.time.TimeVocabulary;

/**
 * The words that rules speak of, by their folded letters: open addressing over the letters
 * themselves, so that a lookup makes no object.
 */
public final class WordTable {
  private final Map<String, Integer> literals;
  private final String[] keys;
  private final WordEntry[] entries;
  private final int mask;

  private WordTable(Map<String, Integer> literals, Map<String, WordEntry> words) {
    this.literals = Map.copyOf(literals);
    int size = Integer.highestOneBit(Math.max(16, words.size() * 4)) * 2;
    this.keys = new String[size];
    this.entries = new WordEntry[size];
    this.mask = size - 1;
    words.forEach(this::put);
  }

  /**
   * The table of a vocabulary.
   *
   * @param literals words that stand in patterns, each with its number as an atom
   */
  public static WordTable of(TimeVocabulary vocabulary, Map<String, Integer> literals) {
    Map<String, List<String>> classes = new LinkedHashMap<>();
    vocabulary.words().forEach((word, list) -> classes.put(FoldedText.fold(word), list));
    Map<String, String> verbs = new LinkedHashMap<>();
    vocabulary.verbs().forEach((form, tense) -> verbs.put(FoldedText.fold(form), tense));
    Map<String, WordEntry> words = new LinkedHashMap<>();
    literals.keySet().forEach(word -> words.put(word, null));
    classes.keySet().forEach(word -> words.put(word, null));
    verbs.keySet().forEach(word -> words.put(word, null));
    words.replaceAll(
        (word, none) ->
            entry(classes.getOrDefault(word, List.of()), literals.get(word), verbs.get(word)));
    return new WordTable(literals, words);
  }

  private static WordEntry entry(List<String> classes, Integer literal, String tense) {
    List<Integer> atoms = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    for (String cell : classes) {
      int equals = cell.indexOf('=');
      Atom atom = Atom.valueOf(equals < 0 ? cell : cell.substring(0, equals));
      int value = equals < 0 ? 0 : WordValue.of(atom, cell.substring(equals + 1));
      atoms.add(atom.number());
      values.add(value);
      if (atom == Atom.NUM && value >= 2 && value <= 31) {
        atoms.add(Atom.DAY.number());
        values.add(value);
      }
    }
    if (literal != null) {
      atoms.add(literal);
      values.add(0);
    }
    return new WordEntry(
        atoms.stream().mapToInt(Integer::intValue).toArray(),
        values.stream().mapToInt(Integer::intValue).toArray(),
        tense == null ? VerbMark.NONE : VerbMark.of(tense));
  }

  private void put(String word, WordEntry entry) {
    char[] letters = word.toCharArray();
    int slot = hash(letters, letters.length) & mask;
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = word;
    entries[slot] = entry;
  }

  /** The entry of a folded word in the first letters of the buffer, or null. */
  WordEntry get(char[] letters, int length) {
    int slot = hash(letters, length) & mask;
    while (keys[slot] != null) {
      if (equal(keys[slot], letters, length)) {
        return entries[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /** The entry of a folded word, or null. */
  WordEntry get(String word) {
    return get(word.toCharArray(), word.length());
  }

  /** The number of a word as an atom, or -1 when no pattern holds it. */
  public int literal(String word) {
    return literals.getOrDefault(word, -1);
  }

  private static int hash(char[] letters, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + letters[i];
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean equal(String key, char[] letters, int length) {
    if (key.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (key.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
