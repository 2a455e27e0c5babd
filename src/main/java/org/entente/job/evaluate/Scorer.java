package org.entente.job.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.job.evaluate.ArticleResult.FoundAct;
import org.entente.job.evaluate.Label.LabelledAct;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.act.ActType;
import org.entente.text.entity.person.Person;

/**
 * Counts, layer by layer, what a run found of what is labelled. An act is found when an act of the
 * run overlaps its quote; type, by, to, speaker and due are judged on found acts; an act of the run
 * that overlaps no labelled quote is wrong; a repetition counts with the act that it repeats.
 */
final class Scorer {
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();
  private final TypeConfusion types = new TypeConfusion();
  private final Calibration calibration = new Calibration();

  Scorer() {
    for (String layer :
        List.of(
            "removed",
            "kept",
            "partners",
            "theatres",
            "people",
            "timexes",
            "timexes value",
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

  /** Which types were found where which are labelled. */
  TypeConfusion types() {
    return types;
  }

  /** How often acts of each confidence are right. */
  Calibration calibration() {
    return calibration;
  }

  /** Adds an article; {@code result} is null when the run does not have it. */
  void add(Label label, ArticleResult result) {
    if (result == null) {
      differ(label, "article", "missing from the run");
      count("removed", 0, 0, label.removed().size());
      count("kept", 0, 0, label.kept().size());
      count("partners", 0, 0, label.partners().size());
      count("people", 0, 0, label.people().size());
      count("timexes", 0, 0, label.timexes().size());
      count("timexes value", 0, 0, label.timexes().size());
      long demanded = label.acts().stream().filter(act -> !act.optional()).count();
      count("acts found", 0, 0, demanded);
      return;
    }
    snippets(label, result);
    set(label, "partners", new TreeSet<>(label.partners()), new TreeSet<>(result.partners()));
    set(label, "theatres", new TreeSet<>(label.theatres()), new TreeSet<>(result.theatres()));
    people(label, result);
    timexes(label, result);
    acts(label, result);
  }

  private void snippets(Label label, ArticleResult result) {
    for (String snippet : label.removed()) {
      boolean right = Quotes.areRemoved(snippet, result);
      count("removed", right ? 1 : 0, 1, 1);
      if (!right) {
        differ(label, "removed", "survives: " + snippet);
      }
    }
    for (String snippet : label.kept()) {
      boolean right = Quotes.kept(snippet, result) != null;
      count("kept", right ? 1 : 0, 1, 1);
      if (!right) {
        differ(label, "kept", "lost: " + snippet);
      }
    }
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
    result.people().forEach(id -> found.add(nameKey(Person.nameIn(id))));
    set(label, "people", expected, found);
  }

  private void timexes(Label label, ArticleResult result) {
    TimexComparison.Counts counts = TimexComparison.of(label.timexes(), result);
    int found = result.timexes().size();
    count("timexes", counts.overlapping(), found, label.timexes().size());
    count("timexes value", counts.valued(), found, label.timexes().size());
    counts.differences().forEach(line -> differ(label, "timexes", line));
  }

  /** Spellings that differ by diacritics, hyphens and stops are one. */
  static String nameKey(String name) {
    return FoldedText.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void acts(Label label, ArticleResult result) {
    Set<String> used = new HashSet<>();
    long matched = 0;
    for (LabelledAct act : label.acts()) {
      List<FoundAct> overlapping = overlapping(Quotes.kept(act.quote(), result), act, result);
      overlapping.forEach(match -> used.add(group(match)));
      if (act.optional()) {
        continue;
      }
      count("acts found", overlapping.isEmpty() ? 0 : 1, 0, 1);
      if (overlapping.isEmpty()) {
        types.add(act.type(), TypeConfusion.MISSED);
        differ(label, "act missed", line(act.type(), act.by(), act.to(), act.quote()));
      } else {
        matched++;
        judge(label, act, overlapping.get(0));
      }
    }
    count("acts found", 0, matched + wrongActs(label, result, used), 0);
    notActs(label, result);
  }

  /** The number of acts of the run that no label knows. */
  private long wrongActs(Label label, ArticleResult result, Set<String> used) {
    long wrong = 0;
    for (FoundAct act : result.acts()) {
      if (!used.contains(group(act))) {
        wrong++;
        types.add(TypeConfusion.NONE, act.type());
        calibration.add(act.confidence(), false);
        String words = act.span().of(result.rawText());
        differ(label, "act wrong", line(act.type(), act.by(), act.to(), words));
      }
    }
    return wrong;
  }

  private static String line(String type, List<String> by, List<String> to, String words) {
    return type + " " + by + " -> " + to + ": " + words;
  }

  /** An act and those that say it again are judged together. */
  private static String group(FoundAct act) {
    return act.repeatsActId() == null ? act.actId() : act.repeatsActId();
  }

  private void notActs(Label label, ArticleResult result) {
    for (String words : label.notActs()) {
      Span quote = Quotes.kept(words, result);
      boolean covered =
          quote != null && result.acts().stream().anyMatch(act -> act.span().contains(quote));
      count("not acts", covered ? 0 : 1, 1, 1);
      if (covered) {
        differ(label, "not act", "covered: " + words);
      }
    }
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
    types.add(act.type(), found.type());
    boolean right =
        family
            && sorted(act.by()).equals(sorted(found.by()))
            && sorted(act.to()).equals(sorted(found.to()));
    calibration.add(found.confidence(), right);
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
    boolean onTime = DueComparison.matches(act.due(), found, label.published());
    verdict(label, "acts due", onTime, act, act.due(), due);
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
    return nameKey(Person.nameIn(found)).equals(nameKey(expected));
  }

  private void count(String layer, long right, long found, long labelled) {
    measures.computeIfPresent(layer, (key, measure) -> measure.plus(right, found, labelled));
  }

  private void differ(Label label, String layer, String what) {
    differences.add(label.id() + "\t" + layer + "\t" + what);
  }
}
