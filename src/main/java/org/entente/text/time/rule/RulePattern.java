package org.entente.text.time.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spreads a pattern out into the sequences of atoms that it stands for. A pattern is a row of atoms
 * and groups; a group is a choice in parentheses; {@code ?} marks what may be missing;
 * {@code @NAME} stands for alternatives of that name; {@code _} joins words as a blank does.
 */
final class RulePattern {
  /** A pattern that stands for more sequences than this is written wrongly. */
  private static final int MOST = 20_000;

  private final String pattern;
  private final Map<String, List<String>> macros;
  private int at;

  private RulePattern(String pattern, Map<String, List<String>> macros) {
    this.pattern = pattern;
    this.macros = macros;
  }

  /** The sequences of a pattern, none of them empty. */
  static List<List<String>> sequences(String pattern, Map<String, List<String>> macros) {
    RulePattern reader = new RulePattern(pattern, macros);
    List<List<String>> sequences = reader.choice();
    if (reader.at < pattern.length()) {
      throw new IllegalArgumentException("expected the end of the pattern, found " + pattern);
    }
    return sequences.stream().filter(sequence -> !sequence.isEmpty()).distinct().toList();
  }

  private List<List<String>> choice() {
    List<List<String>> all = new ArrayList<>(row());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.addAll(row());
    }
    return all;
  }

  private List<List<String>> row() {
    List<List<String>> rows = List.of(List.of());
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      if (pattern.charAt(at) == ' ' || pattern.charAt(at) == '_') {
        at++;
      } else {
        rows = joined(rows, item());
      }
    }
    return rows;
  }

  private List<List<String>> item() {
    List<List<String>> item;
    if (pattern.charAt(at) == '(') {
      at++;
      item = choice();
      at++;
    } else {
      item = atom();
    }
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
      item = new ArrayList<>(item);
      item.add(List.of());
    }
    return item;
  }

  private List<List<String>> atom() {
    int from = at;
    while (at < pattern.length() && " _|)?".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    String atom = pattern.substring(from, at);
    if (!atom.startsWith("@")) {
      return List.of(List.of(atom));
    }
    if (!macros.containsKey(atom.substring(1))) {
      throw new IllegalArgumentException("expected the name of alternatives, found " + atom);
    }
    List<List<String>> sequences = new ArrayList<>();
    macros.get(atom.substring(1)).forEach(part -> sequences.addAll(sequences(part, macros)));
    return sequences;
  }

  private List<List<String>> joined(List<List<String>> before, List<List<String>> behind) {
    List<List<String>> joined = new ArrayList<>();
    for (List<String> first : before) {
      for (List<String> second : behind) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        joined.add(both);
      }
    }
    if (joined.size() > MOST) {
      throw new IllegalArgumentException("expected a narrower pattern, found " + pattern);
    }
    return joined;
  }
}
