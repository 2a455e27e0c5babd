package org.entente.text.time.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.FoldedText;
import org.entente.text.time.TimeVocabulary;
import org.entente.text.time.scan.Atom;
import org.entente.text.time.scan.TimeTokens;
import org.entente.text.time.scan.WordTable;

/** The rules of a vocabulary, compiled: a trie over atoms whose nodes say which rules end there. */
public final class RuleSet {
  private final Map<String, Integer> literals = new LinkedHashMap<>();
  private final List<CompiledTimeRule> rules = new ArrayList<>();
  private final AtomTrie trie = new AtomTrie();
  private final Map<String, List<String>> macros;
  private final WordTable table;

  /** Compiles the rules; a pattern that makes no sense is an illegal argument. */
  public RuleSet(TimeVocabulary vocabulary) {
    this.macros = vocabulary.macros();
    for (String sign : List.of(",", "-", "(", "/", "et")) {
      atom(sign);
    }
    for (TimeVocabulary.Rule rule : vocabulary.rules()) {
      add(rule, Meaning.Parsed.of(rule.meaning()));
    }
    for (TimeVocabulary.Holiday holiday : vocabulary.holidays()) {
      add(holidayRule(holiday), new Meaning.Parsed(Meaning.HOLIDAY, holiday.date()));
    }
    vocabulary.cues().keySet().forEach(this::context);
    this.table = WordTable.of(vocabulary, literals);
  }

  private static TimeVocabulary.Rule holidayRule(TimeVocabulary.Holiday holiday) {
    return new TimeVocabulary.Rule(
        "holiday_" + FoldedText.fold(holiday.name()).replaceAll("[^a-z]+", "_"),
        holiday.name() + " YEAR? (LAST|NEXT)?",
        "HOLIDAY",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        holiday.example(),
        "");
  }

  private void add(TimeVocabulary.Rule rule, Meaning.Parsed meaning) {
    CompiledTimeRule compiled =
        new CompiledTimeRule(
            rule.id(),
            meaning.meaning(),
            meaning.argument(),
            contexts(rule.after()),
            contexts(rule.unlessAfter()),
            contexts(rule.before()),
            contexts(rule.unlessBefore()));
    rules.add(compiled);
    for (List<String> sequence : RulePattern.sequences(rule.pattern(), macros)) {
      int[] atoms = sequence.stream().mapToInt(this::atom).toArray();
      trie.add(atoms, rules.size() - 1);
    }
  }

  private int[][] contexts(List<String> contexts) {
    return contexts.stream().map(this::context).toArray(int[][]::new);
  }

  private int[] context(String context) {
    return List.of(context.strip().split("[_ ]+")).stream().mapToInt(this::atom).toArray();
  }

  /** Classes are in capitals; every other name is a word or sign. */
  private int atom(String name) {
    if (name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      return Atom.valueOf(name).number();
    }
    String folded = FoldedText.fold(name);
    String word = folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
    return literals.computeIfAbsent(word, key -> Atom.COUNT + literals.size());
  }

  /** The words that the rules speak of. */
  public WordTable table() {
    return table;
  }

  /** The words of a phrase as atoms. */
  List<Integer> phrase(String phrase) {
    return Arrays.stream(context(FoldedText.fold(phrase))).boxed().toList();
  }

  AtomTrie trie() {
    return trie;
  }

  CompiledTimeRule rule(int index) {
    return rules.get(index);
  }

  /** Whether the atoms stand right before the token. */
  public static boolean endsBefore(TimeTokens tokens, int index, int[] context) {
    int from = index - context.length;
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < context.length; i++) {
      if (!tokens.entry(from + i).is(context[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the atoms stand from the token on; the end of the text is a stop. */
  static boolean beginsAt(TimeTokens tokens, int index, int[] context) {
    for (int i = 0; i < context.length; i++) {
      if (index + i >= tokens.size()) {
        return context[i] == Atom.STOP.number() || context[i] == Atom.FUNC.number();
      }
      if (!tokens.entry(index + i).is(context[i])) {
        return false;
      }
    }
    return true;
  }
}
