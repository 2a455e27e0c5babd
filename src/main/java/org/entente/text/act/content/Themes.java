package org.entente.text.act.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.text.FoldedText;

/** The field of an action, by the cue words of the lexicon. */
public final class Themes {
  private final Map<String, Pattern> cues = new LinkedHashMap<>();

  /** Cues by theme; the first of the themes with most cues wins. */
  public Themes(Map<String, List<String>> cuesByTheme) {
    cuesByTheme.forEach(
        (theme, words) ->
            cues.put(
                theme,
                Pattern.compile(
                    "(?<![\\p{L}])(?:"
                        + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")")));
  }

  /** The theme of some words, or null. */
  public String of(String words) {
    String folded = FoldedText.fold(words);
    String best = null;
    long most = 0;
    for (Map.Entry<String, Pattern> theme : cues.entrySet()) {
      long found = theme.getValue().matcher(folded).results().count();
      if (found > most) {
        most = found;
        best = theme.getKey();
      }
    }
    return best;
  }
}
