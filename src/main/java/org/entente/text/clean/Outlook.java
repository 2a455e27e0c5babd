package org.entente.text.clean;

import java.util.List;

/**
 * What follows each line of a page, so that a heading of links can be told to stand within a story
 * or behind it. One pass over the page, made only for pages that have such a heading.
 */
final class Outlook {
  private final List<Line> lines;
  private final boolean[] sentence;

  /** Whether a sign-off follows. */
  private final boolean[] closes;

  /** Whether a line follows that is neither sentence nor furniture, as titles of teasers are. */
  private final boolean[] titles;

  private final int[] sentences;

  Outlook(List<CompiledRule> rules, List<Line> lines) {
    int n = lines.size();
    this.lines = lines;
    this.sentence = new boolean[n + 1];
    this.closes = new boolean[n + 1];
    this.titles = new boolean[n + 1];
    this.sentences = new int[n + 1];
    for (int i = n - 1; i >= 0; i--) {
      Line line = lines.get(i);
      sentence[i] = Cohesion.isSentence(line.words());
      CompiledRule whole = wholeLineRule(rules, line);
      boolean ends = whole != null && whole.rule().scope() == BoilerplateRule.Scope.TAIL;
      closes[i] = closes[i + 1] || closes(rules, line);
      titles[i] = !ends && (titles[i + 1] || whole == null && !sentence[i]);
      sentences[i] = ends ? 0 : sentences[i + 1] + (sentence[i] ? 1 : 0);
    }
  }

  /**
   * The line at which the story goes on behind a heading of links, or -1: a sentence that either is
   * followed by a sign-off, or by nothing but sentences, as lists of teasers never are.
   *
   * @param from the line behind the heading
   */
  int resumption(int from) {
    int first = from;
    while (first < lines.size() && !sentence[first]) {
      first++;
    }
    if (closes[first]) {
      return first;
    }
    // A heading whose links are lost stands between two paragraphs of the story.
    int wanted = first == from ? 1 : 2;
    return sentences[first] >= wanted && !titles[first] ? first : -1;
  }

  private static boolean closes(List<CompiledRule> rules, Line line) {
    for (CompiledRule compiled : rules) {
      if (compiled.rule().kind() == SegmentKind.SIGNOFF && compiled.find(line) != null) {
        return true;
      }
    }
    return false;
  }

  private static CompiledRule wholeLineRule(List<CompiledRule> rules, Line line) {
    for (CompiledRule compiled : rules) {
      if (compiled.takesWholeLine() && compiled.find(line) != null) {
        return compiled;
      }
    }
    return null;
  }
}
