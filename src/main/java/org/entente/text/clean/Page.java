package org.entente.text.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/** One page while it is being cleaned. */
final class Page {
  /** A line of furniture is at most this long. */
  private static final int FURNITURE_CHARS = 1500;

  /** What a rule removes from the end of a line is at most this long. */
  private static final int END_CHARS = 200;

  /** A title is at most this long. */
  private static final int TITLE_CHARS = 260;

  /** A shorter title may begin a line of the story by chance. */
  private static final int REPEATED_TITLE_CHARS = 12;

  /** What ends a page does so only behind this much of a story; before it, it is one more line. */
  private static final int TAIL_CHARS = 80;

  /** A sign-off ends the story only behind this much of it. */
  private static final int STORY_CHARS = 200;

  private final List<CompiledRule> rules;
  private final Map<String, String> agencyIds;
  private final String raw;
  private final String givenTitle;
  private final List<Segment> removed = new ArrayList<>();
  private Span title;

  /** Null until the title is found or given up. */
  private String foldedTitle;

  private String place;
  private String agency;
  private String prefixDate;
  private String datelineDate;
  private int storyChars;
  private boolean datelineSeen;

  /**
   * @param rules tried in this order
   * @param agencyIds agencies' ids by the names they sign with
   * @param raw the text as read
   * @param givenTitle the title given beside the text, or null
   */
  Page(List<CompiledRule> rules, Map<String, String> agencyIds, String raw, String givenTitle) {
    this.rules = rules;
    this.agencyIds = agencyIds;
    this.raw = raw;
    this.givenTitle = givenTitle;
  }

  /** What became of a line. */
  private enum LineResult {
    KEPT,
    REMOVED,
    SIGNED,
    TAIL
  }

  CleanedText clean() {
    cleanLines(prefix());
    if (title != null) {
      new LeadRepeats(raw).mark(title, removed);
    }
    removed.sort(Comparator.comparingInt(segment -> segment.span().start()));
    return new CleanedText(
        raw, title, List.copyOf(removed), place, agency, prefixDate, datelineDate);
  }

  /** Removes what stands before the first line and says where that begins. */
  private int prefix() {
    for (CompiledRule compiled : rules) {
      if (compiled.rule().scope() == BoilerplateRule.Scope.PREFIX) {
        Matcher matcher = compiled.pattern().matcher(raw);
        if (matcher.lookingAt()) {
          note(compiled, matcher);
          remove(new Span(0, matcher.end()), compiled.rule());
          return matcher.end();
        }
      }
    }
    return 0;
  }

  private void cleanLines(int from) {
    boolean ended = false;
    for (Span line : lines(from)) {
      Span text = trim(line);
      if (text.length() == 0) {
        continue;
      }
      if (ended) {
        Span rest = new Span(text.start(), raw.length());
        removed.add(new Segment(rest, SegmentKind.TEASER_TAIL, "behind-signoff"));
        return;
      }
      LineResult result = line(text);
      if (result == LineResult.TAIL) {
        return;
      }
      ended = result == LineResult.SIGNED && storyChars >= STORY_CHARS;
    }
  }

  private List<Span> lines(int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= raw.length(); i++) {
      if (i == raw.length() || raw.charAt(i) == '\n') {
        lines.add(new Span(start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private LineResult line(Span whole) {
    if (foldedTitle == null && isTitle(whole)) {
      title = whole;
      foldedTitle = FoldedText.fold(whole.of(raw)).strip();
      return LineResult.KEPT;
    }
    Span line = withoutRepeatedTitle(whole);
    boolean signed = false;
    for (CompiledRule compiled : rules) {
      Span match = line.length() == 0 ? null : match(compiled, line);
      if (match == null) {
        continue;
      }
      BoilerplateRule rule = compiled.rule();
      signed |= rule.kind() == SegmentKind.SIGNOFF && agency != null;
      if (rule.scope() == BoilerplateRule.Scope.TAIL) {
        return tail(match, rule);
      }
      remove(match, rule);
      switch (rule.scope()) {
        case START, INLINE -> line = new Span(match.end(), line.end());
        case END -> line = new Span(line.start(), match.start());
        default -> {
          return signed ? LineResult.SIGNED : LineResult.REMOVED;
        }
      }
    }
    storyChars += line.length();
    return signed ? LineResult.SIGNED : LineResult.KEPT;
  }

  /** Removes the rest of the page, or only the line where no story stands before it. */
  private LineResult tail(Span match, BoilerplateRule rule) {
    boolean ends = storyChars >= TAIL_CHARS;
    remove(new Span(match.start(), ends ? raw.length() : match.end()), rule);
    return ends ? LineResult.TAIL : LineResult.REMOVED;
  }

  /**
   * The first line is the title when it is short, does not end like a sentence, and more follows.
   * Boilerplate may stand before it; a line of the story ends the search.
   */
  private boolean isTitle(Span line) {
    if (storyChars > 0
        || line.length() > TITLE_CHARS
        || line.end() >= raw.stripTrailing().length()) {
      giveUpTitle();
      return false;
    }
    String text = line.of(raw);
    if (givenTitle != null && FoldedText.fold(text).strip().equals(foldedGivenTitle())) {
      return true;
    }
    for (CompiledRule compiled : rules) {
      if (find(compiled, line) != null) {
        return false;
      }
    }
    if (endsLikeSentence(text)) {
      giveUpTitle();
      return false;
    }
    return true;
  }

  private static boolean endsLikeSentence(String text) {
    boolean quoteEnds = text.endsWith("\u00BB") && text.indexOf('\u00AB') != 0;
    return text.endsWith(".") || text.endsWith(";") || quoteEnds;
  }

  private void giveUpTitle() {
    foldedTitle = givenTitle == null ? "" : foldedGivenTitle();
  }

  private String foldedGivenTitle() {
    return FoldedText.fold(givenTitle).strip();
  }

  private Span withoutRepeatedTitle(Span line) {
    if (foldedTitle == null || foldedTitle.length() < REPEATED_TITLE_CHARS) {
      return line;
    }
    FoldedText folded = FoldedText.of(line.of(raw));
    if (!folded.folded().startsWith(foldedTitle)) {
      return line;
    }
    int end = line.start() + folded.rawEnd(foldedTitle.length());
    removed.add(new Segment(new Span(line.start(), end), SegmentKind.TITLE_REPEAT, "title-repeat"));
    return trim(new Span(end, line.end()));
  }

  /** What a rule removes of a line, or null. */
  Span match(CompiledRule compiled, Span line) {
    Matcher matcher = find(compiled, line);
    if (matcher == null) {
      return null;
    }
    note(compiled, matcher);
    return new Span(matcher.start(), matcher.end());
  }

  /** The match of a rule in a line, or null; what it names is not yet noted. */
  private Matcher find(CompiledRule compiled, Span line) {
    BoilerplateRule.Scope scope = compiled.rule().scope();
    boolean whole = scope == BoilerplateRule.Scope.LINE || scope == BoilerplateRule.Scope.TAIL;
    if (whole && line.length() > FURNITURE_CHARS) {
      return null;
    }
    // What ends a line is short: a longer search would try every blank of a long line.
    int start =
        scope == BoilerplateRule.Scope.END
            ? Math.max(line.start(), line.end() - END_CHARS)
            : line.start();
    Matcher matcher = compiled.pattern().matcher(raw).region(start, line.end());
    boolean found =
        switch (scope) {
          case PREFIX -> false;
          case START -> (!datelineSeen || compiled.namesOnlyAgency()) && matcher.lookingAt();
          case END, INLINE -> matcher.find();
          case LINE, TAIL -> matcher.matches();
        };
    return found && matcher.end() > matcher.start() ? matcher : null;
  }

  private void remove(Span span, BoilerplateRule rule) {
    removed.add(new Segment(span, rule.kind(), rule.id()));
  }

  /** Notes agency, place and date that a match names; the first ones count. */
  private void note(CompiledRule compiled, Matcher matcher) {
    BoilerplateRule rule = compiled.rule();
    datelineSeen |=
        rule.kind() == SegmentKind.DATELINE && rule.scope() == BoilerplateRule.Scope.START;
    String foundAgency = captured("agency", compiled, matcher);
    if (foundAgency != null && agency == null) {
      agency = agencyIds.get(foundAgency);
    }
    String foundPlace = captured("place", compiled, matcher);
    if (foundPlace != null && place == null) {
      place = foundPlace.strip();
    }
    String date = captured("date", compiled, matcher);
    if (date != null && rule.kind() == SegmentKind.DATE_PREFIX) {
      prefixDate = date;
    } else if (date != null && datelineDate == null) {
      datelineDate = date;
    }
  }

  private static String captured(String group, CompiledRule compiled, Matcher matcher) {
    return compiled.captures(group) ? matcher.group(group) : null;
  }

  private Span trim(Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && isBlank(raw.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
