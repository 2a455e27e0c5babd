package org.entente.text.clean;

import java.util.List;
import java.util.regex.Matcher;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/** Finds the title at the head of a page, and where the page says it again. */
final class Headline {
  /** A title is at most this long. */
  private static final int TITLE_CHARS = 260;

  /** A shorter title may begin a line of the story by chance. */
  private static final int REPEATED_TITLE_CHARS = 12;

  private final List<CompiledRule> rules;
  private final String text;
  private final String givenTitle;
  private final int textEnd;
  private Span title;

  /** Null until the title is found or given up. */
  private String foldedTitle;

  /**
   * @param givenTitle the title given beside the text, or null
   */
  Headline(List<CompiledRule> rules, String text, String givenTitle) {
    this.rules = rules;
    this.text = text;
    this.givenTitle = givenTitle == null ? null : PlainText.of(givenTitle).text();
    this.textEnd = text.stripTrailing().length();
  }

  /** Where the title stands, or null. */
  Span title() {
    return title;
  }

  /** Whether the title is still looked for. */
  boolean isOpen() {
    return foldedTitle == null;
  }

  /**
   * Takes the title from a line. Boilerplate may stand before it; a line of the story ends the
   * search.
   *
   * @return what of the line is not title
   */
  Line open(Line line, int storyChars) {
    if (isTitle(line, storyChars)) {
      take(line.span());
      return line.part(line.end(), line.end());
    }
    Span glued = isOpen() || storyChars == 0 ? beforeDateline(line) : null;
    if (glued != null) {
      take(glued);
      return line.part(glued.end(), line.end()).trimmed();
    }
    return line;
  }

  private void take(Span span) {
    title = span;
    foldedTitle = FoldedText.fold(span.of(text)).strip();
  }

  /**
   * The first line is the title when it is short, does not end like a sentence, and more follows.
   */
  private boolean isTitle(Line line, int storyChars) {
    if (storyChars > 0 || line.length() > TITLE_CHARS || line.end() >= textEnd) {
      giveUp();
      return false;
    }
    String words = line.words();
    if (givenTitle != null && FoldedText.fold(words).strip().equals(foldedGivenTitle())) {
      return true;
    }
    for (CompiledRule compiled : rules) {
      if (compiled.find(line) != null) {
        return false;
      }
    }
    if (endsLikeSentence(words)) {
      giveUp();
      return false;
    }
    return true;
  }

  /** What stands before a dateline in the same line, as pages do that lost their line breaks. */
  private Span beforeDateline(Line line) {
    int searched = Math.min(line.length(), TITLE_CHARS + 60);
    Span head = new Span(line.start(), line.start() + searched);
    for (CompiledRule compiled : rules) {
      if (compiled.rule().scope() != BoilerplateRule.Scope.START || !compiled.captures("agency")) {
        continue;
      }
      Matcher matcher = compiled.pattern().matcher(text);
      int from = head.start();
      int found = -1;
      while (from < head.end() && matcher.region(from, head.end()).find()) {
        if (matcher.group("agency") != null && !continuesCapitals(matcher.start(), head.start())) {
          found = matcher.start();
        }
        from = matcher.start() + 1;
      }
      if (found >= line.start()) {
        Line before = line.part(line.start(), found).trimmed();
        boolean plausible = before.length() > 0 && !endsLikeSentence(before.words());
        return plausible ? before.span() : null;
      }
    }
    return null;
  }

  /** Whether a place in capitals goes on here, as in the middle of « NEW YORK » or « ALGER ». */
  private boolean continuesCapitals(int start, int from) {
    int next = start + 1;
    int before = start - 1;
    if (before < from || next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    if (" -'\u2019".indexOf(text.charAt(before)) >= 0 && before > from) {
      before--;
      return Character.isUpperCase(text.charAt(before))
          && (before == from || Character.isUpperCase(text.charAt(before - 1)));
    }
    return Character.isUpperCase(text.charAt(before));
  }

  private static boolean endsLikeSentence(String words) {
    boolean quoteEnds = words.endsWith("\u00BB") && words.indexOf('\u00AB') != 0;
    return words.endsWith(".") || words.endsWith(";") || quoteEnds;
  }

  private void giveUp() {
    foldedTitle = givenTitle == null ? "" : foldedGivenTitle();
  }

  private String foldedGivenTitle() {
    return FoldedText.fold(givenTitle).strip();
  }

  /** Where a line begins with the title again, or null. */
  Span repeated(Span line) {
    if (foldedTitle == null || foldedTitle.length() < REPEATED_TITLE_CHARS) {
      return null;
    }
    int end = Math.min(line.end(), line.start() + 2 * foldedTitle.length() + 16);
    FoldedText folded = FoldedText.of(text.substring(line.start(), end));
    if (!folded.folded().startsWith(foldedTitle)) {
      return null;
    }
    return new Span(line.start(), line.start() + folded.rawEnd(foldedTitle.length()));
  }
}
