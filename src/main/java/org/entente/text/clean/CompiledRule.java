package org.entente.text.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A boilerplate rule with its pattern.
 *
 * @param rule of the lexicon
 * @param pattern with agencies and months filled in
 */
record CompiledRule(BoilerplateRule rule, Pattern pattern) {
  /** A line of furniture is at most this long. */
  private static final int FURNITURE_CHARS = 320;

  /** A line of furniture that holds a word of its rule, as captions do, is at most this long. */
  private static final int WORDED_CHARS = 1500;

  /** What a rule removes from the end of a line is at most this long. */
  private static final int END_CHARS = 80;

  private static final String MONTH =
      "(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|"
          + "d[ée]cembre|janv?\\.?|f[ée]vr?\\.?|avr\\.?|juill?\\.?|sept\\.?|oct\\.?|nov\\.?|"
          + "d[ée]c\\.?)";

  /** Compiles a rule; {@code agencies} is an alternation of the names that agencies sign with. */
  static CompiledRule of(BoilerplateRule rule, String agencies) {
    String pattern = rule.pattern().replace("{agency}", agencies).replace("{month}", MONTH);
    boolean end = rule.scope() == BoilerplateRule.Scope.END;
    return new CompiledRule(rule, Pattern.compile(end ? pattern + "$" : pattern));
  }

  /** Whether the pattern has a group of this name. */
  boolean captures(String group) {
    return rule.pattern().contains("(?<" + group + ">");
  }

  /** Datelines that name their agency may stand before lead and body; others only once. */
  boolean namesOnlyAgency() {
    return captures("agency") && !captures("place");
  }

  /** Whether a match takes the line as a whole. */
  boolean takesWholeLine() {
    return switch (rule.scope()) {
      case LINE, HEADING, TAIL -> true;
      default -> false;
    };
  }

  /** The match in a line, or null; an empty one is none. */
  Matcher find(Line line) {
    int longest = rule.words().isEmpty() ? FURNITURE_CHARS : WORDED_CHARS;
    boolean tooLong = takesWholeLine() && line.length() > longest;
    boolean prefix = rule.scope() == BoilerplateRule.Scope.PREFIX;
    if (tooLong || prefix || !line.mayContain(rule.words())) {
      return null;
    }
    // What ends a line is short: a longer search would try every blank of a long line.
    int start =
        rule.scope() == BoilerplateRule.Scope.END
            ? Math.max(line.start(), line.end() - END_CHARS)
            : line.start();
    Matcher matcher =
        pattern.matcher(line.page()).region(start, line.end()).useTransparentBounds(true);
    boolean found =
        switch (rule.scope()) {
          case PREFIX -> false;
          case START -> matcher.lookingAt();
          case END, INLINE, CUT -> matcher.find();
          case LINE, HEADING, TAIL -> matcher.matches();
        };
    return found && matcher.end() > matcher.start() ? matcher : null;
  }
}
