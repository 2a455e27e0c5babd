package org.entente.text.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * Marks the boilerplate of a scraped page, line by line, by the rules of the lexicon, and by what
 * repeats within the page: the title before a caption, the lead that says the body's first
 * paragraph.
 */
public final class PageCleaner {
  private static final String MONTH =
      "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|"
          + "d[ée]cembre|janv\\.?|f[ée]vr?\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|"
          + "d[ée]c\\.?)";

  /** A title is at most this long. */
  private static final int TITLE_CHARS = 260;

  /** What ends a page does so only behind this much of a story; before it, it is one more line. */
  private static final int TAIL_CHARS = 80;

  /** A sign-off ends the story only behind this much of it. */
  private static final int STORY_CHARS = 200;

  private final List<Compiled> rules;
  private final Map<String, String> agencyIds;

  private record Compiled(BoilerplateRule rule, Pattern pattern) {
    /** Datelines that name their agency may stand before lead and body; others only once. */
    private boolean namesAgency() {
      return rule.pattern().contains("(?<agency>") && !rule.pattern().contains("(?<place>");
    }
  }

  /**
   * Compiles the rules.
   *
   * @param rules of the lexicon, tried in this order
   * @param agencyIds agencies' ids by the names they sign with
   */
  public PageCleaner(List<BoilerplateRule> rules, Map<String, String> agencyIds) {
    this.agencyIds = Map.copyOf(agencyIds);
    String agencies =
        agencyIds.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.rules = rules.stream().map(rule -> new Compiled(rule, compile(rule, agencies))).toList();
  }

  private static Pattern compile(BoilerplateRule rule, String agencies) {
    String pattern = rule.pattern().replace("{agency}", agencies).replace("{month}", MONTH);
    return Pattern.compile(rule.scope() == BoilerplateRule.Scope.END ? pattern + "$" : pattern);
  }

  /**
   * Marks the boilerplate of a page.
   *
   * @param raw the text as read
   * @param givenTitle the title given beside the text, or null
   */
  public CleanedText clean(String raw, String givenTitle) {
    return new Page(raw, givenTitle).clean();
  }

  /** Whether a rule removes anything of a line that stands alone in the middle of a story. */
  public boolean removes(BoilerplateRule rule, String line) {
    for (Compiled compiled : rules) {
      if (compiled.rule().id().equals(rule.id())) {
        return new Page(line, null).match(compiled, new Span(0, line.length())) != null;
      }
    }
    throw new IllegalArgumentException("expected a rule of this cleaner, found " + rule.id());
  }

  /** One page while it is being cleaned. */
  private final class Page {
    private final String raw;
    private final String givenTitle;
    private final List<Segment> removed = new ArrayList<>();
    private Span title;
    private String foldedTitle;
    private String place;
    private String agency;
    private String prefixDate;
    private String datelineDate;
    private int storyChars;
    private boolean datelineSeen;

    private Page(String raw, String givenTitle) {
      this.raw = raw;
      this.givenTitle = givenTitle;
    }

    private CleanedText clean() {
      int from = prefix();
      boolean ended = false;
      for (Span line : lines(from)) {
        Span text = trim(line);
        if (text.length() == 0) {
          continue;
        }
        if (ended) {
          removed.add(
              new Segment(
                  new Span(text.start(), raw.length()), SegmentKind.TEASER_TAIL, "behind-signoff"));
          break;
        }
        LineResult result = line(text);
        if (result == LineResult.TAIL) {
          break;
        }
        ended = result == LineResult.SIGNED && storyChars >= STORY_CHARS;
      }
      if (title != null) {
        new LeadRepeats(raw).mark(title, removed);
      }
      removed.sort(Comparator.comparingInt(segment -> segment.span().start()));
      return new CleanedText(
          raw, title, List.copyOf(removed), place, agency, prefixDate, datelineDate);
    }

    private int prefix() {
      for (Compiled compiled : rules) {
        if (compiled.rule().scope() == BoilerplateRule.Scope.PREFIX) {
          Matcher matcher = compiled.pattern().matcher(raw);
          if (matcher.lookingAt()) {
            note(compiled, matcher);
            removed.add(
                new Segment(
                    new Span(0, matcher.end()), compiled.rule().kind(), compiled.rule().id()));
            return matcher.end();
          }
        }
      }
      return 0;
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
      Span line = whole;
      if (title == null && foldedTitle == null && isTitle(line)) {
        title = line;
        foldedTitle = FoldedText.fold(line.of(raw)).strip();
        return LineResult.KEPT;
      }
      line = withoutRepeatedTitle(line);
      boolean signed = false;
      for (Compiled compiled : rules) {
        if (line.length() == 0) {
          break;
        }
        Span match = match(compiled, line);
        if (match == null) {
          continue;
        }
        BoilerplateRule rule = compiled.rule();
        signed |= rule.kind() == SegmentKind.SIGNOFF && agency != null;
        boolean tail = rule.scope() == BoilerplateRule.Scope.TAIL && storyChars >= TAIL_CHARS;
        int end = tail ? raw.length() : match.end();
        removed.add(new Segment(new Span(match.start(), end), rule.kind(), rule.id()));
        switch (rule.scope()) {
          case TAIL -> {
            return tail ? LineResult.TAIL : LineResult.REMOVED;
          }
          case START -> line = new Span(match.end(), line.end());
          case END -> line = new Span(line.start(), match.start());
          case INLINE -> line = new Span(match.end(), line.end());
          default -> {
            return signed ? LineResult.SIGNED : LineResult.REMOVED;
          }
        }
      }
      storyChars += line.length();
      return signed ? LineResult.SIGNED : LineResult.KEPT;
    }

    /**
     * The first line is the title when it is short, does not end like a sentence, and more follows.
     */
    private boolean isTitle(Span line) {
      if (storyChars > 0
          || line.length() > TITLE_CHARS
          || line.end() >= raw.stripTrailing().length()) {
        foldedTitle = givenTitle == null ? "" : FoldedText.fold(givenTitle).strip();
        return false;
      }
      String text = line.of(raw);
      boolean given =
          givenTitle != null
              && FoldedText.fold(text).strip().equals(FoldedText.fold(givenTitle).strip());
      if (given) {
        return true;
      }
      for (Compiled compiled : rules) {
        if (match(compiled, line) != null) {
          return false;
        }
      }
      if (text.endsWith(".")
          || text.endsWith("\u00BB") && text.indexOf('\u00AB') != 0
          || text.endsWith(";")) {
        foldedTitle = givenTitle == null ? "" : FoldedText.fold(givenTitle).strip();
        return false;
      }
      return true;
    }

    private Span withoutRepeatedTitle(Span line) {
      if (foldedTitle == null || foldedTitle.length() < 12) {
        return line;
      }
      FoldedText folded = FoldedText.of(line.of(raw));
      if (!folded.folded().startsWith(foldedTitle)) {
        return line;
      }
      int end = line.start() + folded.rawEnd(foldedTitle.length());
      removed.add(
          new Segment(new Span(line.start(), end), SegmentKind.TITLE_REPEAT, "title-repeat"));
      return trim(new Span(end, line.end()));
    }

    private Span match(Compiled compiled, Span line) {
      Matcher matcher = compiled.pattern().matcher(raw).region(line.start(), line.end());
      boolean found =
          switch (compiled.rule().scope()) {
            case PREFIX -> false;
            case START -> (!datelineSeen || compiled.namesAgency()) && matcher.lookingAt();
            case END, INLINE -> matcher.find();
            case LINE, TAIL -> matcher.matches();
          };
      if (!found || matcher.end() == matcher.start()) {
        return null;
      }
      note(compiled, matcher);
      return new Span(matcher.start(), matcher.end());
    }

    private void note(Compiled compiled, Matcher matcher) {
      String pattern = compiled.rule().pattern();
      SegmentKind kind = compiled.rule().kind();
      datelineSeen |=
          kind == SegmentKind.DATELINE && compiled.rule().scope() == BoilerplateRule.Scope.START;
      if (pattern.contains("(?<agency>") && matcher.group("agency") != null && agency == null) {
        agency = agencyIds.get(matcher.group("agency"));
      }
      if (pattern.contains("(?<place>") && matcher.group("place") != null && place == null) {
        place = matcher.group("place").strip();
      }
      if (pattern.contains("(?<date>") && matcher.group("date") != null) {
        if (kind == SegmentKind.DATE_PREFIX) {
          prefixDate = matcher.group("date");
        } else if (datelineDate == null) {
          datelineDate = matcher.group("date");
        }
      }
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
  }

  private enum LineResult {
    KEPT,
    REMOVED,
    SIGNED,
    TAIL
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u200B'
        || c == '\uFEFF';
  }
}
