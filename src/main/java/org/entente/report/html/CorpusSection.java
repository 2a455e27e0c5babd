package org.entente.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.report.Counted;
import org.entente.report.Counts;
import org.entente.report.ReportData;
import org.entente.report.ReportData.CorpusData;
import org.entente.report.RunFacts;
import org.entente.report.chart.MonthBars;

/**
 * The corpus in numbers.
 *
 * @param summary one sentence
 * @param bars articles by month; null when fewer than two months have any
 * @param barsNote what the bars leave out
 * @param months their numbers; null when no article is dated to a month
 * @param grids the other tables that have rows
 */
record CorpusSection(
    String summary, MonthBars bars, String barsNote, Grid months, List<Grid> grids) {

  static CorpusSection of(ReportData data, Words words, Names names) {
    CorpusData corpus = data.corpus();
    RunFacts run = data.run();
    boolean dated = !corpus.months().isEmpty();
    long canonical = count(corpus.duplicates(), "canonical");
    String summary =
        words.say(
            "corpus_summary",
            "listed",
            Math.max(run.count("listed"), run.count("articles")),
            "read",
            run.count("articles"),
            "stories",
            canonical,
            "repeats",
            run.count("articles") - canonical);
    MonthBars bars =
        corpus.months().size() > 1 ? MonthBars.of(corpus.months(), words::rounded) : null;
    return new CorpusSection(
        summary,
        bars,
        words.say(
            "months_note",
            "undated",
            corpus.undated().all(),
            "coarse",
            corpus.coarse().all(),
            "before",
            bars == null ? 0 : bars.omitted()),
        dated ? months(corpus, words) : null,
        Stream.of(
                accounting(run, words),
                counted("sources", corpus.sources(), null, "csv/articles.csv, source", words),
                counted("agencies", corpus.agencies(), null, "csv/articles.csv, agency", words),
                counted(
                    "duplicates",
                    all(corpus.duplicates()),
                    "duplicate",
                    "csv/articles.csv, duplicate_kind",
                    words),
                stories(corpus, words, names),
                counted(
                    "quarantine",
                    all(corpus.quarantine()),
                    "reason",
                    "csv/quarantine.csv, reason",
                    words),
                counted(
                    "removed",
                    all(corpus.removed()),
                    "removed",
                    "parquet/removed_segments, kind",
                    words))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Counts all(List<Counted> rows) {
    return new Counts(rows, rows.size());
  }

  private static long count(List<Counted> rows, String name) {
    return rows.stream().filter(row -> name.equals(row.name())).mapToLong(Counted::all).sum();
  }

  private static Grid months(CorpusData corpus, Words words) {
    Grid.Draft draft =
        Grid.draft(words.of("months_table"), "csv/articles.csv, published_earliest")
            .texts(words.of("head_month"))
            .numbers(words.of("head_articles"), words.of("head_with_duplicates"));
    List<Counted> rows = new ArrayList<>(corpus.months());
    int from = Math.max(0, rows.size() - Limits.SHOWN_MONTHS);
    for (Counted month : rows.subList(from, rows.size())) {
      draft.row(
          words.period(month.name()),
          Cell.number(words.number(month.articles())),
          Cell.number(words.number(month.all())));
    }
    return draft.orNone();
  }

  private static Grid accounting(RunFacts run, Words words) {
    Grid.Draft draft =
        Grid.draft(words.of("accounting"), "run.json, counts")
            .texts(words.of("head_records"))
            .numbers(words.of("head_number"));
    if (!run.counts().containsKey("listed")) {
      return null;
    }
    for (String name :
        List.of("listed", "read", "duplicate", "quarantined", "empty", "too_big", "hidden")) {
      if (run.count(name) > 0 || name.equals("listed") || name.equals("read")) {
        draft.row(words.of("accounting_" + name), Cell.number(words.number(run.count(name))));
      }
    }
    return draft.orNone();
  }

  /** Names and how often they occur; those of no table's vocabulary are shown as they are. */
  private static Grid counted(
      String title, Counts rows, String prefix, String source, Words words) {
    boolean articles = prefix == null;
    Grid.Draft draft =
        Grid.draft(words.of(title + "_table"), source).texts(words.of(title + "_head"));
    if (articles) {
      draft.numbers(words.of("head_articles"), words.of("head_with_duplicates"));
    } else {
      draft.numbers(words.of("head_number"));
    }
    for (Counted row : rows.first()) {
      String name = name(row, prefix, words);
      Cell all = Cell.number(words.number(row.all()));
      if (articles) {
        draft.row(name, Cell.number(words.number(row.articles())), all);
      } else {
        draft.row(name, all);
      }
    }
    if (rows.total() > rows.first().size()) {
      String file = source.substring(0, source.indexOf(','));
      draft.note(words.say("n_of_m", "n", rows.first().size(), "m", rows.total(), "file", file));
    }
    return draft.orNone();
  }

  private static String name(Counted row, String prefix, Words words) {
    if (row.name() == null || row.name().isBlank()) {
      return words.of("not_named");
    }
    return prefix == null
        ? ForeignText.of(row.name(), Limits.NAME)
        : words.value(prefix, row.name());
  }

  private static Grid stories(CorpusData corpus, Words words, Names names) {
    Grid.Draft draft =
        Grid.draft(words.of("stories_table"), "csv/articles.csv, canonical_id")
            .texts(words.of("head_title"), words.of("head_source"))
            .numbers(words.of("head_with_duplicates"));
    for (Counted story : corpus.stories().first()) {
      Names.Citation article = names.article(story.name());
      draft.row(
          Cell.link(article.title(), article.url()),
          Cell.text(article.origin()),
          Cell.number(words.number(story.all())));
    }
    if (corpus.stories().total() > corpus.stories().first().size()) {
      draft.note(
          words.say(
              "n_of_m",
              "n",
              corpus.stories().first().size(),
              "m",
              corpus.stories().total(),
              "file",
              "csv/articles.csv"));
    }
    return draft.orNone();
  }
}
