package org.entente.text.clean;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.text.Span;

/**
 * Marks the boilerplate of a scraped page, line by line, by the rules of the lexicon, and by what
 * repeats within the page: the title before a caption, the lead that says the body's first
 * paragraph.
 */
public final class PageCleaner {
  private final List<CompiledRule> rules;
  private final Map<String, String> agencyIds;

  /**
   * Compiles the rules.
   *
   * @param rules of the lexicon, tried in this order
   * @param agencyIds agencies' ids by the names they sign with
   */
  public PageCleaner(List<BoilerplateRule> rules, Map<String, String> agencyIds) {
    this.agencyIds = Map.copyOf(agencyIds);
    // Longer names first: an alternation takes the first that fits.
    String agencies =
        agencyIds.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.rules = rules.stream().map(rule -> CompiledRule.of(rule, agencies)).toList();
  }

  /**
   * Marks the boilerplate of a page that stands alone.
   *
   * @param raw the text as read
   * @param givenTitle the title given beside the text, or null
   */
  public CleanedText clean(String raw, String givenTitle) {
    return clean(raw, givenTitle, List.of());
  }

  /**
   * Marks the boilerplate of a page.
   *
   * @param raw the text as read
   * @param givenTitle the title given beside the text, or null
   * @param recurring the page's lines that recur in many articles of the corpus
   */
  public CleanedText clean(String raw, String givenTitle, List<RecurringLine> recurring) {
    PlainText plain = PlainText.of(raw);
    Naming naming = new Naming(agencyIds);
    Page page = new Page(rules, naming, plain.text(), givenTitle);
    List<Segment> removed =
        page.clean(new RecurringLines(recurring)).stream()
            .map(
                segment ->
                    new Segment(
                        plain.raw(segment.span()),
                        segment.kind(),
                        segment.rule(),
                        segment.corpusFrequency()))
            .toList();
    Span title = page.title() == null ? null : plain.raw(page.title());
    return naming.page(raw, title, removed);
  }

  /** Whether a rule removes anything of a line that stands alone in the middle of a story. */
  public boolean removes(BoilerplateRule rule, String line) {
    for (CompiledRule compiled : rules) {
      if (compiled.rule().id().equals(rule.id())) {
        String plain = PlainText.of(line).text();
        return compiled.find(Line.of(plain, new Span(0, plain.length()))) != null;
      }
    }
    throw new IllegalArgumentException("expected a rule of this cleaner, found " + rule.id());
  }
}
