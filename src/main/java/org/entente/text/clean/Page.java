package org.entente.text.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.entente.text.Span;

/** One page while it is being cleaned, line by line, in plain spelling. */
final class Page {
  /** What ends a page does so only behind this much of a story; before it, it is one more line. */
  private static final int TAIL_CHARS = 80;

  /** A sign-off ends the story only behind this much of it. */
  private static final int STORY_CHARS = 200;

  private final List<CompiledRule> rules;
  private final String text;
  private final Headline headline;
  private final Naming naming;
  private final List<Segment> removed = new ArrayList<>();
  private final Cohesion story = new Cohesion();
  private final List<Line> lines = new ArrayList<>();
  private int storyChars;

  /** Made when a heading asks for it. */
  private Outlook outlook;

  /**
   * @param rules tried in this order
   * @param naming takes what the matches name
   * @param text the page in plain spelling
   * @param givenTitle the title given beside the text, or null
   */
  Page(List<CompiledRule> rules, Naming naming, String text, String givenTitle) {
    this.rules = rules;
    this.naming = naming;
    this.text = text;
    this.headline = new Headline(rules, text, givenTitle);
  }

  /** What became of a line. */
  private enum Outcome {
    KEPT,
    REMOVED,
    SIGNED,
    HEADING,
    ENDED
  }

  /** The removed pieces, in order. */
  List<Segment> clean(RecurringLines recurring) {
    split(prefix());
    cleanLines();
    if (title() != null) {
      new LeadRepeats(text).mark(title(), removed);
    }
    TeaserBlocks.mark(lines, removed);
    recurring.mark(lines, title(), removed);
    return removed.stream()
        .sorted(Comparator.comparingInt(segment -> segment.span().start()))
        .map(segment -> recurring.counted(segment, text))
        .toList();
  }

  /** Where the title stands, or null. */
  Span title() {
    return headline.title();
  }

  /** Removes what stands before the first line and says where that begins. */
  private int prefix() {
    for (CompiledRule compiled : rules) {
      if (compiled.rule().scope() == BoilerplateRule.Scope.PREFIX) {
        Matcher matcher = compiled.pattern().matcher(text);
        if (matcher.lookingAt()) {
          naming.note(compiled, matcher);
          remove(new Span(0, matcher.end()), compiled.rule());
          return matcher.end();
        }
      }
    }
    return 0;
  }

  private void split(int from) {
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        Line line = Line.of(text, new Span(start, i)).trimmed();
        if (line.length() > 0) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
  }

  private void cleanLines() {
    boolean signed = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (signed && !story.continues(line.words())) {
        removeRest(line.start(), "behind-signoff");
        return;
      }
      Outcome outcome = line(line);
      if (outcome == Outcome.ENDED) {
        return;
      }
      if (outcome == Outcome.HEADING) {
        int resumption = outlook().resumption(i + 1);
        if (resumption < 0) {
          removeRest(line.end(), "behind-heading");
          return;
        }
        for (int skipped = i + 1; skipped < resumption; skipped++) {
          removed.add(
              new Segment(lines.get(skipped).span(), SegmentKind.RELATED_LINK, "under-heading"));
        }
        i = resumption - 1;
      }
      signed |= outcome == Outcome.SIGNED && storyChars >= STORY_CHARS;
    }
  }

  private Outlook outlook() {
    if (outlook == null) {
      outlook = new Outlook(rules, lines);
    }
    return outlook;
  }

  private Outcome line(Line whole) {
    Line line = whole;
    if (headline.isOpen()) {
      line = headline.open(whole, storyChars);
      if (line.length() == 0) {
        return Outcome.KEPT;
      }
    }
    line = withoutRepeatedTitle(line);
    boolean signed = false;
    for (CompiledRule compiled : rules) {
      BoilerplateRule rule = compiled.rule();
      Matcher matcher = match(compiled, line);
      if (matcher == null) {
        continue;
      }
      Span match = new Span(matcher.start(), matcher.end());
      signed |= rule.kind() == SegmentKind.SIGNOFF && naming.agency() != null;
      remove(match, rule);
      switch (rule.scope()) {
        case START, INLINE -> line = line.part(match.end(), line.end());
        case END -> line = line.part(line.start(), match.start());
        case CUT -> {
          return cut(line, match);
        }
        default -> {
          return wholeLine(match, rule, signed);
        }
      }
    }
    tell(line);
    return signed ? Outcome.SIGNED : Outcome.KEPT;
  }

  private Outcome wholeLine(Span match, BoilerplateRule rule, boolean signed) {
    boolean late = storyChars >= TAIL_CHARS;
    if (late && rule.scope() == BoilerplateRule.Scope.TAIL) {
      removeRest(match.end(), rule.id());
      return Outcome.ENDED;
    }
    if (late && rule.scope() == BoilerplateRule.Scope.HEADING) {
      return Outcome.HEADING;
    }
    return signed ? Outcome.SIGNED : Outcome.REMOVED;
  }

  /** Ends the page within a line, unless the rest of the line goes on telling the story. */
  private Outcome cut(Line line, Span match) {
    tell(line.part(line.start(), match.start()));
    Line rest = line.part(match.end(), line.end()).trimmed();
    if (story.continues(rest.words())) {
      tell(rest);
      return Outcome.KEPT;
    }
    removeRest(match.end(), "behind-signoff");
    return Outcome.ENDED;
  }

  private void tell(Line line) {
    storyChars += line.length();
    story.add(line.words());
  }

  private Line withoutRepeatedTitle(Line line) {
    Span repeated = headline.repeated(line.span());
    if (repeated == null) {
      return line;
    }
    removed.add(new Segment(repeated, SegmentKind.TITLE_REPEAT, "title-repeat"));
    return line.part(repeated.end(), line.end()).trimmed();
  }

  /** The match of a rule in a line where its scope allows one; what it names is noted. */
  private Matcher match(CompiledRule compiled, Line line) {
    if (line.length() == 0) {
      return null;
    }
    BoilerplateRule.Scope scope = compiled.rule().scope();
    if (scope == BoilerplateRule.Scope.START
        && naming.datelineSeen()
        && !compiled.namesOnlyAgency()) {
      return null;
    }
    Matcher matcher = compiled.find(line);
    boolean tooEarly =
        scope == BoilerplateRule.Scope.CUT
            && matcher != null
            && storyChars + matcher.start() - line.start() < STORY_CHARS;
    if (matcher == null || tooEarly) {
      return null;
    }
    naming.note(compiled, matcher);
    return matcher;
  }

  private void remove(Span span, BoilerplateRule rule) {
    removed.add(new Segment(span, rule.kind(), rule.id()));
  }

  private void removeRest(int from, String rule) {
    removed.removeIf(segment -> segment.span().start() >= from);
    if (from < text.length()) {
      removed.add(new Segment(new Span(from, text.length()), SegmentKind.TEASER_TAIL, rule));
    }
  }
}
