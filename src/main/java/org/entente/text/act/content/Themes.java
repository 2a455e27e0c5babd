package org.entente.text.act.content;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.FoldedText;

/** The field of an action, by the cue words of the lexicon, all sought in one pass. */
public final class Themes {
  private final List<String> names;
  private final AhoCorasickDoubleArrayTrie<List<Cue>> automaton =
      new AhoCorasickDoubleArrayTrie<>();

  /**
   * A folded cue.
   *
   * @param theme number of its theme
   * @param rank its place among the cues of the theme
   */
  private record Cue(int theme, int rank) {}

  private record Hit(int begin, int end, Cue cue) {}

  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt(Hit::begin).thenComparingInt(hit -> hit.cue().rank());

  /**
   * Cues by theme; the first of the themes with most cues wins. Cues of a theme that overlap count
   * once: the one that begins first, and of those that begin together the one listed first.
   */
  public Themes(Map<String, List<String>> cuesByTheme) {
    this.names = List.copyOf(cuesByTheme.keySet());
    TreeMap<String, List<Cue>> cues = new TreeMap<>();
    for (int theme = 0; theme < names.size(); theme++) {
      List<String> words = cuesByTheme.get(names.get(theme));
      for (int rank = 0; rank < words.size(); rank++) {
        cues.computeIfAbsent(words.get(rank), key -> new ArrayList<>()).add(new Cue(theme, rank));
      }
    }
    automaton.build(cues);
  }

  /** The theme of some words, or null. */
  public String of(String words) {
    int[] counts = new int[names.size()];
    int[] ends = new int[names.size()];
    for (Hit hit : hits(FoldedText.fold(words))) {
      int theme = hit.cue().theme();
      if (hit.begin() >= ends[theme]) {
        counts[theme]++;
        ends[theme] = hit.end();
      }
    }
    int best = -1;
    for (int theme = 0; theme < counts.length; theme++) {
      if (counts[theme] > (best < 0 ? 0 : counts[best])) {
        best = theme;
      }
    }
    return best < 0 ? null : names.get(best);
  }

  /** The cues that begin at a word's beginning, by place and rank. */
  private List<Hit> hits(String folded) {
    List<Hit> hits = new ArrayList<>();
    automaton.parseText(
        folded,
        (begin, end, cues) -> {
          if (begin == 0 || !Character.isLetter(folded.codePointBefore(begin))) {
            cues.forEach(cue -> hits.add(new Hit(begin, end, cue)));
          }
        });
    hits.sort(BY_PLACE);
    return hits;
  }
}
