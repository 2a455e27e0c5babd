package org.entente.job.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.job.evaluate.Label.LabelledAct;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.act.ActType;

/**
 * Counts, layer by layer, what a run found of what is labelled. An act is found when an act of the
 * run overlaps its quote; type, by, to, speaker and due are judged on found acts; an act of the run
 * that overlaps no labelled quote is wrong; a repetition counts with the act that it repeats.
 */
final class Scorer {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2}|Q[1-4]|H[12])(?:-(\\d{2}))?)?");

  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  Scorer() {
    for (String layer :
        List.of(
            "removed",
            "kept",
            "partners",
            "theatres",
            "people",
            "acts found",
            "acts typed",
            "acts exact type",
            "acts by",
            "acts to",
            "acts speaker",
            "acts due",
            "not acts")) {
      measures.put(layer, Measure.of(layer));
    }
  }

  /** The counts so far, in the order of the layers. */
  List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** What differed, a line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** Adds an article; {@code result} is null when the run does not have it. */
  void add(Label label, ArticleResult result) {
    if (result == null) {
      differ(label, "article", "missing from the run");
      count("removed", 0, 0, label.removed().size());
      count("kept", 0, 0, label.kept().size());
      count("partners", 0, 0, label.partners().size());
      count("people", 0, 0, label.people().size());
      long demanded = label.acts().stream().filter(act -> !act.optional()).count();
      count("acts found", 0, 0, demanded);
      return;
    }
    snippets(label, result);
    set(label, "partners", new TreeSet<>(label.partners()), new TreeSet<>(result.partners()));
    set(label, "theatres", new TreeSet<>(label.theatres()), new TreeSet<>(result.theatres()));
    people(label, result);
    acts(label, result);
  }

  private void snippets(Label label, ArticleResult result) {
    for (String snippet : label.removed()) {
      boolean right = everywhere(snippet, result);
      count("removed", right ? 1 : 0, 1, 1);
      if (!right) {
        differ(label, "removed", "survives: " + snippet);
      }
    }
    for (String snippet : label.kept()) {
      boolean right = anywhereKept(snippet, result);
      count("kept", right ? 1 : 0, 1, 1);
      if (!right) {
        differ(label, "kept", "lost: " + snippet);
      }
    }
  }

  /** Every occurrence touches a removed piece. */
  private static boolean everywhere(String snippet, ArticleResult result) {
    int at = result.rawText().indexOf(snippet);
    if (at < 0) {
      return false;
    }
    while (at >= 0) {
      Span span = new Span(at, at + snippet.length());
      if (result.removed().stream().noneMatch(piece -> piece.overlaps(span))) {
        return false;
      }
      at = result.rawText().indexOf(snippet, at + 1);
    }
    return true;
  }

  /** Some occurrence lies between the removed pieces. */
  private static boolean anywhereKept(String snippet, ArticleResult result) {
    int at = result.rawText().indexOf(snippet);
    while (at >= 0) {
      Span span = new Span(at, at + snippet.length());
      if (result.removed().stream().noneMatch(piece -> piece.overlaps(span))) {
        return true;
      }
      at = result.rawText().indexOf(snippet, at + 1);
    }
    return false;
  }

  private void set(Label label, String layer, Set<String> expected, Set<String> found) {
    Set<String> right = new TreeSet<>(expected);
    right.retainAll(found);
    count(layer, right.size(), found.size(), expected.size());
    if (!expected.equals(found)) {
      differ(label, layer, "expected " + expected + ", found " + found);
    }
  }

  private void people(Label label, ArticleResult result) {
    Set<String> expected = new TreeSet<>();
    label.people().forEach(name -> expected.add(nameKey(name)));
    Set<String> found = new TreeSet<>();
    result.people().forEach(id -> found.add(nameKey(id.substring("person:".length()))));
    set(label, "people", expected, found);
  }

  /** Spellings that differ by diacritics, hyphens and stops are one. */
  static String nameKey(String name) {
    return FoldedText.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void acts(Label label, ArticleResult result) {
    Set<String> used = new HashSet<>();
    long found = 0;
    for (LabelledAct act : label.acts()) {
      Span quote = quote(act.quote(), result);
      List<FoundAct> overlapping = overlapping(quote, act, result);
      overlapping.forEach(match -> used.add(group(match)));
      if (act.optional()) {
        continue;
      }
      count("acts found", overlapping.isEmpty() ? 0 : 1, 0, 1);
      if (overlapping.isEmpty()) {
        differ(
            label,
            "act missed",
            act.type() + " " + act.by() + " -> " + act.to() + ": " + act.quote());
      } else {
        judge(label, act, overlapping.get(0));
      }
    }
    for (FoundAct act : result.acts()) {
      if (!used.contains(group(act))) {
        found++;
        differ(
            label,
            "act wrong",
            act.type()
                + " "
                + act.by()
                + " -> "
                + act.to()
                + ": "
                + act.span().of(result.rawText()));
      }
    }
    long matched =
        label.acts().stream()
            .filter(act -> !act.optional())
            .filter(act -> !overlapping(quote(act.quote(), result), act, result).isEmpty())
            .count();
    count("acts found", 0, matched + found, 0);
    notActs(label, result);
  }

  /** An act and those that say it again are judged together. */
  private static String group(FoundAct act) {
    return act.repeatsActId() == null ? act.actId() : act.repeatsActId();
  }

  private void notActs(Label label, ArticleResult result) {
    for (String words : label.notActs()) {
      Span quote = quote(words, result);
      boolean covered =
          quote != null && result.acts().stream().anyMatch(act -> act.span().contains(quote));
      count("not acts", covered ? 0 : 1, 1, 1);
      if (covered) {
        differ(label, "not act", "covered: " + words);
      }
    }
  }

  private static Span quote(String words, ArticleResult result) {
    int at = result.rawText().indexOf(words);
    while (at >= 0) {
      Span span = new Span(at, at + words.length());
      if (result.removed().stream().noneMatch(piece -> piece.overlaps(span))) {
        return span;
      }
      at = result.rawText().indexOf(words, at + 1);
    }
    return null;
  }

  /** The acts that overlap a quote: same family first, then the larger overlap. */
  private static List<FoundAct> overlapping(Span quote, LabelledAct act, ArticleResult result) {
    if (quote == null) {
      return List.of();
    }
    ActType.Family family = ActType.of(act.type()).family();
    return result.acts().stream()
        .filter(found -> found.span().overlaps(quote))
        .sorted(
            Comparator.comparing((FoundAct found) -> ActType.of(found.type()).family() != family)
                .thenComparing(found -> -shared(found.span(), quote))
                .thenComparing(FoundAct::actId))
        .toList();
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private void judge(Label label, LabelledAct act, FoundAct found) {
    boolean family = ActType.of(found.type()).family() == ActType.of(act.type()).family();
    verdict(label, "acts typed", family, act, act.type(), found.type());
    count("acts exact type", found.type().equals(act.type()) ? 1 : 0, 1, 1);
    verdict(
        label, "acts by", sorted(act.by()).equals(sorted(found.by())), act, act.by(), found.by());
    verdict(
        label, "acts to", sorted(act.to()).equals(sorted(found.to())), act, act.to(), found.to());
    verdict(
        label,
        "acts speaker",
        isSpeaker(act.speaker(), found.speakerId()),
        act,
        act.speaker(),
        found.speakerId());
    String due = found.dueText() + " " + found.dueEarliest() + ".." + found.dueLatest();
    verdict(label, "acts due", isDue(act.due(), found), act, act.due(), due);
  }

  private void verdict(
      Label label, String layer, boolean right, LabelledAct act, Object expected, Object found) {
    count(layer, right ? 1 : 0, 1, 1);
    if (!right) {
      differ(label, layer, "expected " + expected + ", found " + found + ": " + act.quote());
    }
  }

  private static List<String> sorted(List<String> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }

  private static boolean isSpeaker(String expected, String found) {
    if (expected == null || found == null) {
      return expected == null && found == null;
    }
    return nameKey(found.substring("person:".length())).equals(nameKey(expected));
  }

  /**
   * The run's deadline lies within the labelled one, or says the same words, or both are
   * unresolved.
   */
  static boolean isDue(String expected, FoundAct found) {
    if (expected == null || found.dueText() == null) {
      return expected == null && found.dueText() == null;
    }
    Matcher iso = ISO.matcher(expected);
    if (!iso.matches()) {
      return expected.startsWith("XXXX")
          ? found.dueEarliest() == null || matchesWithoutYear(expected, found.dueEarliest())
          : FoldedText.fold(expected).contains(FoldedText.fold(found.dueText()))
              || FoldedText.fold(found.dueText()).contains(FoldedText.fold(expected));
    }
    if (found.dueEarliest() == null) {
      return false;
    }
    LocalDate[] bounds = bounds(iso);
    return !found.dueLatest().isBefore(bounds[0])
        && !found.dueEarliest().isAfter(bounds[1])
        && !found.dueLatest().isAfter(bounds[1].plusDays(31));
  }

  private static boolean matchesWithoutYear(String expected, LocalDate day) {
    return day.toString()
        .substring(4)
        .startsWith(expected.substring(4, Math.min(7, expected.length())));
  }

  private static LocalDate[] bounds(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    String part = iso.group(2);
    if (part == null) {
      return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
    }
    if (part.startsWith("Q") || part.startsWith("H")) {
      int months = part.startsWith("Q") ? 3 : 6;
      YearMonth last = YearMonth.of(year, (part.charAt(1) - '0') * months);
      return new LocalDate[] {last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth()};
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(part));
    if (iso.group(3) == null) {
      return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }
    LocalDate day = month.atDay(Integer.parseInt(iso.group(3)));
    return new LocalDate[] {day, day};
  }

  private void count(String layer, long right, long found, long labelled) {
    measures.computeIfPresent(layer, (key, measure) -> measure.plus(right, found, labelled));
  }

  private void differ(Label label, String layer, String what) {
    differences.add(label.id() + "\t" + layer + "\t" + what);
  }
}
