package org.entente.report.notebook;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.report.notebook.Drawing.Bar;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;

/** What the cells about partners show. */
final class PartnerCells {
  private static final int PARTNERS = 20;
  private static final int PAIRS = 15;
  private static final double MOST_Q = 0.05;

  private final Tables tables;
  private final Words words;

  PartnerCells(Tables tables, Words words) {
    this.tables = tables;
    this.words = words;
  }

  void fill(Map<String, List<Output>> outputs) throws IOException {
    if (tables.has(PartnerSummary.TABLE)) {
      List<Entry> top =
          tables.select(
              PartnerSummary.TABLE,
              Selection.first(p -> p.text(PartnerSummary.PERIOD).equals("all"), PARTNERS));
      outputs.put("partners-ranking", List.of(shares(top), ranking(top)));
      outputs.put("partners-years", List.of(years(top)));
    }
    if (tables.has(PartnerPairs.TABLE)) {
      outputs.put("pairs-table", List.of(pairs()));
    }
  }

  private Output shares(List<Entry> top) {
    List<Bar> bars =
        top.stream()
            .map(
                p ->
                    new Bar(
                        p.text(PartnerSummary.NAME_FR),
                        p.number(PartnerSummary.SHARE),
                        p.number(PartnerSummary.SHARE_LOW),
                        p.number(PartnerSummary.SHARE_HIGH),
                        words.percent(p.number(PartnerSummary.SHARE))))
            .toList();
    return Drawing.bars(words, words.of("partners.chart"), bars);
  }

  private Output ranking(List<Entry> top) {
    List<String> header =
        words.of(
            List.of(
                "rank",
                "partner",
                "articles",
                "share",
                "interval",
                "acts_by",
                "acts_to",
                "first",
                "last",
                "quote",
                "article"));
    return Output.table(words, header, top.stream().map(this::ranked).toList());
  }

  private List<String> ranked(Entry p) {
    return List.of(
        words.number(p.number(PartnerSummary.RANK)),
        p.text(PartnerSummary.NAME_FR),
        words.number(p.number(PartnerSummary.ARTICLES)),
        words.percent(p.number(PartnerSummary.SHARE)),
        words.percent(p.number(PartnerSummary.SHARE_LOW))
            + " \u2013 "
            + words.percent(p.number(PartnerSummary.SHARE_HIGH)),
        words.number(p.number(PartnerSummary.ACTS_BY)),
        words.number(p.number(PartnerSummary.ACTS_TO)),
        p.text(PartnerSummary.FIRST_SEEN),
        p.text(PartnerSummary.LAST_SEEN),
        p.text(PartnerSummary.EXAMPLE_QUOTE),
        p.text(PartnerSummary.EXAMPLE_ARTICLE_ID));
  }

  private Output years(List<Entry> top) throws IOException {
    List<String> ids = top.stream().map(p -> p.text(PartnerSummary.ENTITY_ID)).toList();
    YearGrid grid =
        YearGrid.of(
            tables,
            PartnerSummary.TABLE,
            new YearGrid.Columns(
                PartnerSummary.PERIOD, PartnerSummary.ENTITY_ID, PartnerSummary.SHARE),
            ids);
    return Output.table(
        words,
        grid.header(words.of("partner")),
        top.stream()
            .map(
                p ->
                    grid.row(
                        words, p.text(PartnerSummary.ENTITY_ID), p.text(PartnerSummary.NAME_FR)))
            .toList());
  }

  private Output pairs() throws IOException {
    Comparator<Entry> order =
        Comparator.comparingDouble((Entry p) -> -p.number(PartnerPairs.G2))
            .thenComparing(p -> p.text(PartnerPairs.A_ID), PlainText.ORDER)
            .thenComparing(p -> p.text(PartnerPairs.B_ID), PlainText.ORDER);
    Selection close = new Selection(PartnerCells::isMarked, order, PAIRS);
    return Output.table(
        words,
        List.of(
            words.of("partner"),
            words.of("partner"),
            words.of("articles"),
            words.of("expected"),
            "NPMI",
            words.of("quote"),
            words.of("article")),
        tables.select(PartnerPairs.TABLE, close).stream().map(this::pair).toList());
  }

  private static boolean isMarked(Entry p) {
    return p.text(PartnerSummary.PERIOD).equals("all")
        && p.text(PartnerPairs.SCOPE).equals("article")
        && p.number(PartnerPairs.Q_VALUE) <= MOST_Q
        && p.number(PartnerPairs.N_AB) > p.number(PartnerPairs.EXPECTED);
  }

  private List<String> pair(Entry p) {
    return List.of(
        p.text(PartnerPairs.A_NAME),
        p.text(PartnerPairs.B_NAME),
        words.number(p.number(PartnerPairs.N_AB)),
        words.number(p.number(PartnerPairs.EXPECTED), 1),
        words.number(p.number(PartnerPairs.NPMI), 2),
        p.text(PartnerPairs.EXAMPLE_QUOTE),
        p.text(PartnerPairs.EXAMPLE_ARTICLE_ID));
  }
}
