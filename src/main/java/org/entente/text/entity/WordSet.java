package org.entente.text.entity;

import java.util.Set;
import java.util.regex.Pattern;

/** Sets of words, written as running text. */
final class WordSet {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordSet() {}

  /** The words between blanks; none may stand twice. */
  static Set<String> of(String text) {
    return Set.of(BLANKS.split(text.strip()));
  }
}
