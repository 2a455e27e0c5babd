package org.entente.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.report.Counted;
import org.entente.report.ReportData;
import org.entente.report.Rows;
import org.entente.report.TableRow;
import org.entente.table.PartnerSummary;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;

/**
 * What a reader in a hurry takes away: a few sentences of fixed form, each made of the rows of one
 * table.
 *
 * @param findings the sentences, the most pressing first
 */
record SummarySection(List<Finding> findings) {
  private static final int NAMED = 5;
  private static final Map<String, String> SECTIONS =
      Map.of("moved", "partners", "rising", "topics");
  private static final double SIGNIFICANT = 1.96;
  private static final int ACTION = 110;

  /**
   * A sentence.
   *
   * @param label what it is about
   * @param href the section that tells more
   * @param text the sentence
   * @param example what it names as an example; null for none
   * @param exampleHref the example's place on the page
   * @param source the table that it is made of
   */
  record Finding(
      String label, String href, String text, String example, String exampleHref, String source) {}

  static SummarySection of(ReportData data, Words words, Names names) {
    return new Sentences(data, words, names).all();
  }

  /** Makes the sentences. */
  private static final class Sentences {
    private final ReportData data;
    private final Words words;
    private final Names names;
    private final List<Finding> findings = new ArrayList<>();

    Sentences(ReportData data, Words words, Names names) {
      this.data = data;
      this.words = words;
      this.names = names;
    }

    SummarySection all() {
      changes();
      if (data.commitments() != null) {
        due("overdue", data.commitments().overdue(), "status = \"overdue\"");
        due(
            "upcoming",
            data.commitments().upcoming(),
            "due_latest >= \"" + data.run().asOf() + "\"");
      }
      if (data.partners() != null) {
        leading();
        moved();
      }
      if (data.topics() != null) {
        topics();
      }
      return new SummarySection(List.copyOf(findings));
    }

    private void changes() {
      List<Counted> kinds = data.changes().kinds();
      if (kinds.isEmpty()) {
        return;
      }
      String counted =
          kinds.stream()
              .map(
                  kind ->
                      words.value("change", kind.name())
                          + words.of("colon")
                          + " "
                          + words.number(kind.all()))
              .collect(Collectors.joining(words.of("semicolon") + " "));
      add("changes", "csv/changes.csv, kind", "counted", counted);
    }

    /** Commitments of which one is named: the latest overdue, or the next due. */
    private void due(String group, Rows rows, String filter) {
      if (rows.first().isEmpty()) {
        return;
      }
      TableRow first = rows.first().get(0);
      CommitmentCard card = new CommitmentCards(List.of(), words, names).of(first);
      String what = ForeignText.of(card.action().isEmpty() ? card.quote() : card.action(), ACTION);
      findings.add(
          new Finding(
              words.of("summary_" + group),
              "#commitments",
              words.say(
                  "summary_" + group + "_text",
                  "n",
                  rows.total(),
                  "due",
                  words.date(first.interval("due"))),
              card.drawnParties() + words.of("colon") + " " + what,
              "#" + card.anchor(),
              "csv/commitments.csv, " + filter));
    }

    private void leading() {
      List<TableRow> ranking = data.partners().ranking().first();
      if (ranking.isEmpty()) {
        return;
      }
      String named =
          ranking.stream()
              .limit(NAMED)
              .map(
                  row ->
                      names.entity(row.text(PartnerSummary.ENTITY_ID))
                          + " ("
                          + words.number(row.count(PartnerSummary.ARTICLES))
                          + ")")
              .collect(Collectors.joining(", "));
      add("partners", "csv/partner_summary.csv, period = \"all\"", "names", named);
    }

    /** Partners whose share moved by more than chance would, the largest movements first. */
    private void moved() {
      Comparator<TableRow> size =
          Comparator.comparingDouble(row -> -Math.abs(row.number(PartnerSummary.CHANGE)));
      String moved =
          data.partners().recent().stream()
              .filter(row -> Math.abs(orZero(row.number(PartnerSummary.CHANGE_Z))) >= SIGNIFICANT)
              .filter(row -> row.number(PartnerSummary.CHANGE) != null)
              .sorted(size.thenComparing(row -> row.text(PartnerSummary.ENTITY_ID)))
              .limit(NAMED)
              .map(
                  row ->
                      names.entity(row.text(PartnerSummary.ENTITY_ID))
                          + " ("
                          + words.points(row.number(PartnerSummary.CHANGE))
                          + ")")
              .collect(Collectors.joining(", "));
      String period = data.partners().recentPeriod();
      if (!moved.isEmpty()) {
        add(
            "moved",
            "csv/partner_summary.csv, period = \"" + period + "\", change, change_z",
            "names",
            moved,
            "period",
            words.period(period));
      }
    }

    private void topics() {
      List<TableRow> topics = data.topics().topics().first();
      if (topics.isEmpty()) {
        return;
      }
      TableRow first = topics.get(0);
      add(
          "topics",
          "csv/topics.csv",
          "label",
          label(first),
          "share",
          words.percent(orZero(first.number(Topics.PREVALENCE))));
      String recent = data.partners() == null ? null : data.partners().recentPeriod();
      Map<String, TableRow> byId =
          topics.stream()
              .collect(Collectors.toMap(row -> row.text(Topics.TOPIC_ID), Function.identity()));
      data.topics().trends().stream()
          .filter(row -> orZero(row.number(TopicTrends.CHANGE_Z)) >= SIGNIFICANT)
          .filter(row -> row.text(TopicTrends.PERIOD).equals(recent))
          .filter(row -> byId.containsKey(row.text(Topics.TOPIC_ID)))
          .max(
              Comparator.<TableRow, Double>comparing(row -> row.number(TopicTrends.CHANGE_Z))
                  .thenComparing(row -> row.text(Topics.TOPIC_ID)))
          .ifPresent(row -> rising(row, byId.get(row.text(Topics.TOPIC_ID))));
    }

    private void rising(TableRow trend, TableRow topic) {
      String period = trend.text(TopicTrends.PERIOD);
      add(
          "rising",
          "csv/topic_trends.csv, period = \"" + period + "\", share, change_z",
          "label",
          label(topic),
          "share",
          words.percent(orZero(trend.number(TopicTrends.SHARE))),
          "period",
          words.period(period));
    }

    private static String label(TableRow topic) {
      return ForeignText.of(topic.text(Topics.LABEL), Limits.NAME);
    }

    private static double orZero(Double number) {
      return number == null ? 0 : number;
    }

    private void add(String name, String source, Object... gaps) {
      findings.add(
          new Finding(
              words.of("summary_" + name),
              "#" + SECTIONS.getOrDefault(name, name),
              words.say("summary_" + name + "_text", gaps),
              null,
              null,
              source));
    }
  }
}
