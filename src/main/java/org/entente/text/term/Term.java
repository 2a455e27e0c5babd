package org.entente.text.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a candidate for the topic model is written in a list of terms: a word as its lemma, a phrase
 * of two words as {@code lemma lemma|surface} behind its second word, a name as {@code =surface}.
 * Which phrases hold together is only known when the whole corpus has been counted; {@link #join}
 * then writes the list as people read it.
 */
public final class Term {
  private static final char SURFACE = '|';
  private static final char NAME = '=';

  /** What becomes of the names of states, organisations and people. */
  public enum Names {
    /** They are left out, so that topics are not merely countries. */
    MASK,
    /** They are terms like others. */
    KEEP
  }

  private Term() {}

  static String phrase(String left, String right, String surface) {
    return left + ' ' + right + SURFACE + surface;
  }

  static String name(String surface) {
    return NAME + surface;
  }

  /** Whether the entry is a name. */
  public static boolean isName(String entry) {
    return !entry.isEmpty() && entry.charAt(0) == NAME;
  }

  /** Whether the entry is a candidate phrase. */
  public static boolean isPhrase(String entry) {
    return !isName(entry) && entry.indexOf(SURFACE) > 0;
  }

  /** The two lemmas of a phrase, joined by a blank. */
  public static String key(String phrase) {
    return phrase.substring(0, phrase.indexOf(SURFACE));
  }

  /**
   * The terms as people read them: phrases that hold together take the place of their two words,
   * the first come first.
   *
   * @param entries as {@link TermReader} gives them
   * @param phrases the most frequent surface of each phrase that holds together, by its key
   */
  public static List<String> join(List<String> entries, Map<String, String> phrases, Names names) {
    List<String> terms = new ArrayList<>(entries.size());
    // How many words at the end of the list a phrase may still take.
    int free = 0;
    for (String entry : entries) {
      if (isPhrase(entry)) {
        String surface = free >= 2 ? phrases.get(key(entry)) : null;
        if (surface != null) {
          terms.remove(terms.size() - 1);
          terms.set(terms.size() - 1, surface);
          free = 0;
        }
      } else if (!isName(entry)) {
        terms.add(entry);
        free++;
      } else {
        free = 0;
        if (names == Names.KEEP) {
          terms.add(entry.substring(1));
        }
      }
    }
    return terms;
  }
}
