package org.entente.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.ReportData;
import org.entente.report.ReportData.PartnersData;
import org.entente.report.TableRow;
import org.entente.report.chart.NetworkDrawing;
import org.entente.report.chart.ShareMark;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;

/**
 * Who appears with whom.
 *
 * @param summary one sentence
 * @param compared whether the ranking shows changes
 * @param ranking partners by articles, with a small drawing of each share
 * @param examples a sentence for each of them
 * @param network the drawing; null when too few stand together
 * @param networkNote what it shows
 * @param pairs the pairs that stand together most often; null for none
 */
record PartnersSection(
    String summary,
    boolean compared,
    Grid ranking,
    List<Example> examples,
    NetworkDrawing network,
    String networkNote,
    Grid pairs) {

  private static final int RANKED_IN_SIGHT = 15;
  private static final int PAIRS_IN_SIGHT = 10;
  private static final String RANKED = "csv/partner_summary.csv, period = \"all\"";

  /**
   * Where a partner is named.
   *
   * @param name the partner
   * @param quote a sentence
   * @param citation its article; null for none
   */
  record Example(String name, String quote, Names.Citation citation) {}

  /** Whether there is a sentence to show. */
  boolean hasExamples() {
    return !examples.isEmpty();
  }

  static PartnersSection of(ReportData data, Words words, Names names) {
    PartnersData partners = data.partners();
    List<TableRow> ranking = partners.ranking().first();
    NetworkDrawing network = new PartnerNetwork(data, names).drawing();
    return new PartnersSection(
        words.say(
            "partners_summary",
            "n",
            partners.ranking().total(),
            "focus",
            names.entity(data.run().focus())),
        !partners.recent().isEmpty(),
        ranking(partners, words, names),
        ranking.stream()
            .filter(row -> row.text(PartnerSummary.EXAMPLE_QUOTE) != null)
            .map(
                row ->
                    new Example(
                        names.entity(row.text(PartnerSummary.ENTITY_ID)),
                        ForeignText.of(row.text(PartnerSummary.EXAMPLE_QUOTE), Limits.STEP_QUOTE),
                        names.article(row.text(PartnerSummary.EXAMPLE_ARTICLE_ID))))
            .toList(),
        network,
        network == null
            ? null
            : words.say(
                "network_note", "n", network.nodes().size(), "links", network.links().size()),
        pairs(partners, words, names));
  }

  private static Grid ranking(PartnersData partners, Words words, Names names) {
    List<TableRow> rows = partners.ranking().first();
    String period = partners.recentPeriod();
    Map<String, TableRow> recent = new HashMap<>();
    partners.recent().forEach(row -> recent.put(row.text(PartnerSummary.ENTITY_ID), row));
    double most =
        rows.stream()
            .mapToDouble(row -> value(row.number(PartnerSummary.SHARE_HIGH)))
            .max()
            .orElse(1);
    String source = RANKED + (recent.isEmpty() ? "" : " ; change: period = \"" + period + "\"");
    Grid.Draft draft =
        Grid.draft(words.of("ranking_table"), source)
            .texts(words.of("head_partner"))
            .numbers(words.of("head_rank"), words.of("head_articles"), words.of("head_share"))
            .texts(words.say("head_interval", "most", words.wholePercent(most)));
    if (!recent.isEmpty()) {
      draft.numbers(words.say("head_change", "period", words.period(period)));
    }
    draft.numbers(words.of("head_acts_by"), words.of("head_acts_to"));
    for (TableRow row : rows) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.number(words.number(row.count(PartnerSummary.RANK))));
      cells.add(Cell.number(words.number(row.count(PartnerSummary.ARTICLES))));
      cells.add(Cell.number(share(row, words)));
      cells.add(Cell.mark(mark(row, most)));
      String id = row.text(PartnerSummary.ENTITY_ID);
      if (!recent.isEmpty()) {
        cells.add(Cell.number(change(recent.get(id), words)));
      }
      cells.add(Cell.number(words.number(row.count(PartnerSummary.ACTS_BY))));
      cells.add(Cell.number(words.number(row.count(PartnerSummary.ACTS_TO))));
      draft.placed(
          ForeignText.anchor("partner", id),
          Cell.text(names.entityInFull(id)),
          cells.toArray(Cell[]::new));
    }
    draft.fold(RANKED_IN_SIGHT, words);
    if (partners.ranking().total() > rows.size()) {
      draft.note(
          words.say(
              "n_of_m",
              "n",
              rows.size(),
              "m",
              partners.ranking().total(),
              "file",
              "csv/partner_summary.csv"));
    }
    return draft.orNone();
  }

  private static double value(Double number) {
    return number == null ? 0 : number;
  }

  private static String share(TableRow row, Words words) {
    return words.say(
        "share_between",
        "share",
        words.percent(value(row.number(PartnerSummary.SHARE))),
        "low",
        words.percent(value(row.number(PartnerSummary.SHARE_LOW))),
        "high",
        words.percent(value(row.number(PartnerSummary.SHARE_HIGH))));
  }

  private static ShareMark mark(TableRow row, double most) {
    return ShareMark.of(
        value(row.number(PartnerSummary.SHARE_LOW)),
        value(row.number(PartnerSummary.SHARE)),
        value(row.number(PartnerSummary.SHARE_HIGH)),
        most);
  }

  private static String change(TableRow recent, Words words) {
    Double change = recent == null ? null : recent.number(PartnerSummary.CHANGE);
    if (change == null) {
      return "\u2013";
    }
    Double z = recent.number(PartnerSummary.CHANGE_Z);
    boolean clear = z != null && Math.abs(z) >= 1.96;
    return words.points(change) + (clear ? "\u00A0*" : "");
  }

  private static Grid pairs(PartnersData partners, Words words, Names names) {
    Grid.Draft draft =
        Grid.draft(
                words.of("pairs_table"),
                "csv/partner_pairs.csv, period = \"all\", scope = \"article\"")
            .texts(words.of("head_partner"), words.of("head_with"))
            .numbers(
                words.of("head_articles"),
                words.of("head_expected"),
                words.of("head_strength"),
                words.of("head_q"));
    List<TableRow> rows = partners.pairs().first().stream().limit(Limits.SHOWN_PAIRS).toList();
    for (TableRow row : rows) {
      draft.row(
          names.entityCell(row.text(PartnerPairs.A_ID)),
          names.entityCell(row.text(PartnerPairs.B_ID)),
          Cell.number(words.number(row.count(PartnerPairs.N_AB))),
          Cell.number(words.decimal(value(row.number(PartnerPairs.EXPECTED)))),
          Cell.number(words.decimal(value(row.number(PartnerPairs.ASSOCIATION_STRENGTH)))),
          Cell.number(probability(row.number(PartnerPairs.Q_VALUE), words)));
    }
    draft.fold(PAIRS_IN_SIGHT, words);
    if (partners.pairs().total() > rows.size()) {
      draft.note(
          words.say(
              "n_of_m",
              "n",
              rows.size(),
              "m",
              partners.pairs().total(),
              "file",
              "csv/partner_pairs.csv"));
    }
    return draft.orNone();
  }

  private static String probability(Double q, Words words) {
    if (q == null) {
      return "\u2013";
    }
    return q < 0.01 ? "<\u00A0" + words.decimal(0.01) : words.decimal(q);
  }
}
