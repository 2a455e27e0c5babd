package org.entente.report.notebook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.report.notebook.Drawing.Bar;
import org.entente.report.notebook.Drawing.Span;
import org.entente.table.Column;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;

/** What the cells about commitments show; one reading of their file and two of their timeline. */
final class CommitmentCells {
  private static final int ROWS = 15;
  private static final int LONGEST = 5;
  private static final int STEPS = 12;
  private static final Set<String> OVER = Set.of("overdue", "fulfilled", "withdrawn");
  private static final Set<String> BINDING = Set.of("undertaking", "agreement");
  private static final Column FIRST_STATED =
      Commitments.TABLE.columns().stream()
          .filter(column -> column.name().equals("first_stated_earliest"))
          .findFirst()
          .orElseThrow();
  private static final Column DUE =
      Commitments.TABLE.columns().stream()
          .filter(column -> column.name().equals("due_latest"))
          .findFirst()
          .orElseThrow();
  private static final Comparator<Entry> BY_ID =
      Comparator.comparing(CommitmentCells::id, PlainText.ORDER);

  private final Tables tables;
  private final Words words;
  private final LocalDate asOf;

  CommitmentCells(Tables tables, Words words, LocalDate asOf) {
    this.tables = tables;
    this.words = words;
    this.asOf = asOf;
  }

  void fill(Map<String, List<Output>> outputs) throws IOException {
    if (!tables.has(Commitments.TABLE)) {
      return;
    }
    boolean followed = tables.has(CommitmentTimeline.TABLE);
    List<Entry> steps = followed ? steps() : List.of();
    Set<String> stepped = steps.stream().map(CommitmentCells::id).collect(Collectors.toSet());
    Map<String, Integer> statuses = new HashMap<>();
    Selection overdue = overdue();
    Selection coming = coming();
    Selection specific = specific();
    Selection named = Selection.first(c -> stepped.contains(id(c)), LONGEST);
    tables.read(
        Commitments.TABLE,
        c -> statuses.merge(c.text(Commitments.STATUS), 1, Integer::sum),
        overdue,
        coming,
        specific,
        named);
    outputs.put("commitments-states", List.of(states(statuses)));
    outputs.put("overdue-table", List.of(table(overdue.rows())));
    outputs.put("coming-table", List.of(table(coming.rows())));
    outputs.put("specific-table", List.of(table(specific.rows())));
    if (followed) {
      outputs.put("timeline-chart", List.of(chart(overdue.rows(), coming.rows())));
      outputs.put("timeline-steps", List.of(steps(steps, named.rows())));
    }
  }

  private static Selection overdue() {
    Comparator<Entry> order =
        Comparator.comparing((Entry c) -> c.text(DUE)).reversed().thenComparing(BY_ID);
    return new Selection(c -> c.text(Commitments.STATUS).equals("overdue"), order, ROWS);
  }

  private Selection coming() {
    Predicate<Entry> comes = c -> c.text(DUE).compareTo(asOf.toString()) >= 0;
    Comparator<Entry> order = Comparator.comparing((Entry c) -> c.text(DUE)).thenComparing(BY_ID);
    return new Selection(comes.and(CommitmentCells::isPending), order, ROWS);
  }

  private static Selection specific() {
    Comparator<Entry> order =
        Comparator.comparingDouble((Entry c) -> -c.number(Commitments.SPECIFICITY))
            .thenComparingDouble(c -> -c.number(Commitments.CONFIDENCE))
            .thenComparing(BY_ID);
    Predicate<Entry> binding = c -> BINDING.contains(c.text(Commitments.FAMILY));
    return new Selection(binding.and(CommitmentCells::isPending), order, ROWS);
  }

  private static boolean isPending(Entry c) {
    return !OVER.contains(c.text(Commitments.STATUS));
  }

  private static String id(Entry entry) {
    return entry.text(Commitments.COMMITMENT_ID);
  }

  private Output states(Map<String, Integer> statuses) {
    List<Bar> bars =
        Words.STATUSES.stream()
            .filter(statuses::containsKey)
            .map(
                status ->
                    Bar.of(
                        words.status(status),
                        statuses.get(status),
                        words.number(statuses.get(status))))
            .toList();
    return Drawing.bars(words, words.of("commitments.chart"), bars);
  }

  private Output table(List<Entry> commitments) {
    List<List<String>> rows =
        commitments.stream()
            .map(
                c ->
                    List.of(
                        Words.names(c.text(Commitments.BY_NAMES)),
                        Words.names(c.text(Commitments.TO_NAMES)),
                        c.text(Commitments.ACTION),
                        words.status(c.text(Commitments.STATUS)),
                        c.text(DUE),
                        c.text(Commitments.BEST_QUOTE),
                        c.text(Commitments.BEST_ARTICLE_ID)))
            .toList();
    List<String> header = List.of("by", "to", "action", "status", "due", "quote", "article");
    return Output.table(words, words.of(header), rows);
  }

  private Output chart(List<Entry> overdue, List<Entry> coming) {
    List<Span> spans =
        Stream.concat(overdue.stream(), coming.stream())
            .filter(c -> !c.text(FIRST_STATED).isEmpty())
            .filter(c -> c.text(FIRST_STATED).compareTo(c.text(DUE)) <= 0)
            .map(
                c ->
                    new Span(
                        name(c),
                        LocalDate.parse(c.text(FIRST_STATED)),
                        LocalDate.parse(c.text(DUE)),
                        words.status(c.text(Commitments.STATUS))))
            .toList();
    return Drawing.spans(words, words.of("timeline.chart"), asOf, spans);
  }

  private static String name(Entry commitment) {
    return Words.names(commitment.text(Commitments.BY_NAMES))
        + " \u2013 "
        + commitment.text(Commitments.ACTION);
  }

  /** The first steps of the undertakings that have most. */
  private List<Entry> steps() throws IOException {
    Comparator<Entry> mostSteps =
        Comparator.comparingDouble((Entry s) -> -s.number(CommitmentTimeline.STEP));
    Selection longest = new Selection(s -> true, mostSteps.thenComparing(BY_ID), LONGEST);
    List<Entry> previous = new ArrayList<>();
    tables.read(
        CommitmentTimeline.TABLE,
        s -> {
          // The steps of an undertaking stand together in the file; the last one counts them.
          if (!previous.isEmpty() && !id(previous.get(0)).equals(id(s))) {
            longest.accept(previous.get(0));
          }
          previous.clear();
          previous.add(s);
        });
    previous.forEach(longest);
    Set<String> ids = longest.rows().stream().map(CommitmentCells::id).collect(Collectors.toSet());
    Predicate<Entry> early = s -> s.number(CommitmentTimeline.STEP) <= STEPS;
    return tables.select(
        CommitmentTimeline.TABLE,
        Selection.first(early.and(s -> ids.contains(id(s))), LONGEST * STEPS));
  }

  private Output steps(List<Entry> steps, List<Entry> commitments) {
    Map<String, String> names =
        commitments.stream().collect(Collectors.toMap(CommitmentCells::id, CommitmentCells::name));
    List<List<String>> rows =
        steps.stream()
            .filter(s -> names.containsKey(id(s)))
            .map(
                s ->
                    List.of(
                        names.get(id(s)),
                        s.text(CommitmentTimeline.EARLIEST),
                        words.event(s.text(CommitmentTimeline.EVENT)),
                        s.text(CommitmentTimeline.QUOTE),
                        s.text(CommitmentTimeline.ARTICLE_ID)))
            .toList();
    List<String> header = List.of("commitment", "day", "event", "quote", "article");
    return Output.table(words, words.of(header), rows);
  }
}
