package org.entente.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.report.ReportData;
import org.entente.report.ReportData.TopicsData;
import org.entente.report.TableRow;
import org.entente.report.chart.Scale;
import org.entente.report.chart.TrendPlot;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;

/**
 * About what.
 *
 * @param summary one sentence
 * @param overview topics by prevalence
 * @param cards one a topic
 */
record TopicsSection(String summary, Grid overview, List<Card> cards) {
  private static final String NONE = "\u2013";

  private static final int TERMS = 10;

  /**
   * A topic.
   *
   * @param anchor its place on the page
   * @param label its terms
   * @param facts share and quality, in a sentence
   * @param terms its terms with their weights; null for none
   * @param plot its share from period to period; null with fewer than two periods
   * @param trend the numbers of the drawing; null without
   * @param partners the partners named most often; null for none
   * @param articles articles that stand for it
   */
  record Card(
      String anchor,
      String label,
      String facts,
      Grid terms,
      TrendPlot plot,
      Grid trend,
      String partners,
      List<Names.Citation> articles) {
    /** Whether there is an article to show. */
    boolean represented() {
      return !articles.isEmpty();
    }
  }

  static TopicsSection of(ReportData data, Words words, Names names) {
    TopicsData topics = data.topics();
    List<String> periods =
        Periods.between(topics.trends().stream().map(row -> row.text(TopicTrends.PERIOD)).toList());
    double most =
        topics.trends().stream().mapToDouble(row -> value(row, TopicTrends.HIGH)).max().orElse(1);
    List<Card> cards = new ArrayList<>();
    for (TableRow topic : topics.topics().first()) {
      cards.add(card(topic, topics, periods, most, words, names));
    }
    return new TopicsSection(
        words.say("topics_summary", "n", topics.topics().total()), overview(topics, words), cards);
  }

  private static double value(TableRow row, org.entente.table.Column column) {
    Double number = row.number(column);
    return number == null ? 0 : number;
  }

  private static Grid overview(TopicsData topics, Words words) {
    List<TableRow> rows = topics.topics().first();
    boolean compared = rows.stream().anyMatch(row -> row.text(Topics.CHANGE) != null);
    Grid.Draft draft =
        Grid.draft(words.of("topics_table"), "csv/topics.csv")
            .texts(words.of("head_topic"))
            .numbers(words.of("head_prevalence"))
            .texts(words.of("head_bar"))
            .numbers(
                words.of("head_articles"), words.of("head_coherence"), words.of("head_stability"));
    if (compared) {
      draft.texts(words.of("head_since"));
    }
    double most = rows.stream().mapToDouble(row -> value(row, Topics.PREVALENCE)).max().orElse(1);
    for (TableRow row : rows) {
      List<Cell> cells = figures(row, most, words);
      if (compared) {
        String change = row.text(Topics.CHANGE);
        cells.add(Cell.text(change == null ? NONE : words.value("topic", change)));
      }
      draft.row(Cell.link(label(row), "#" + anchor(row)), cells.toArray(Cell[]::new));
    }
    long total = topics.topics().total();
    if (total > rows.size()) {
      draft.note(words.say("n_of_m", "n", rows.size(), "m", total, "file", "csv/topics.csv"));
    }
    return draft.orNone();
  }

  private static List<Cell> figures(TableRow row, double most, Words words) {
    double prevalence = value(row, Topics.PREVALENCE);
    Double stability = row.number(Topics.STABILITY);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.number(words.percent(prevalence)));
    cells.add(Cell.bar(Scale.print(most == 0 ? 0 : 100 * prevalence / most)));
    cells.add(Cell.number(words.number(row.count(Topics.ARTICLES))));
    cells.add(Cell.number(words.decimal(value(row, Topics.NPMI))));
    cells.add(Cell.number(stability == null ? NONE : words.decimal(stability)));
    return cells;
  }

  private static String label(TableRow topic) {
    return ForeignText.of(topic.text(Topics.LABEL), Limits.NAME);
  }

  static String anchor(TableRow topic) {
    return ForeignText.anchor("topic", topic.text(Topics.TOPIC_ID));
  }

  private static Card card(
      TableRow topic,
      TopicsData topics,
      List<String> periods,
      double most,
      Words words,
      Names names) {
    String id = topic.text(Topics.TOPIC_ID);
    List<TableRow> trends =
        topics.trends().stream().filter(row -> id.equals(row.text(Topics.TOPIC_ID))).toList();
    List<String> partners = topic.texts(Topics.TOP_PARTNER_IDS);
    boolean drawn = periods.size() > 1;
    return new Card(
        anchor(topic),
        label(topic),
        words.say(
            "topic_facts",
            "id",
            id,
            "n",
            topic.count(Topics.ARTICLES),
            "share",
            words.percent(value(topic, Topics.PREVALENCE))),
        terms(id, topics, words),
        drawn ? plot(trends, periods, most, words) : null,
        drawn ? trend(id, trends, words) : null,
        partners.isEmpty() ? null : names.entities(partners),
        topic.texts(Topics.REPRESENTATIVE_ARTICLE_IDS).stream()
            .limit(Limits.LIST)
            .map(names::article)
            .filter(Objects::nonNull)
            .toList());
  }

  private static Grid terms(String id, TopicsData topics, Words words) {
    Grid.Draft draft =
        Grid.draft(words.of("terms_table"), "csv/topic_terms.csv, topic_id = \"" + id + "\"")
            .texts(words.of("head_term"))
            .numbers(words.of("head_weight"));
    List<TableRow> rows =
        topics.terms().stream()
            .filter(row -> id.equals(row.text(Topics.TOPIC_ID)))
            .limit(TERMS)
            .toList();
    for (TableRow row : rows) {
      draft.row(
          ForeignText.of(row.text(TopicTerms.TERM), Limits.LABEL),
          Cell.number(words.percent(value(row, TopicTerms.WEIGHT))));
    }
    return draft.orNone();
  }

  private static TrendPlot plot(
      List<TableRow> trends, List<String> periods, double most, Words words) {
    List<TrendPlot.Share> shares =
        trends.stream()
            .map(
                row ->
                    new TrendPlot.Share(
                        periods.indexOf(row.text(TopicTrends.PERIOD)),
                        value(row, TopicTrends.SHARE),
                        value(row, TopicTrends.LOW),
                        value(row, TopicTrends.HIGH)))
            .collect(Collectors.toList());
    return TrendPlot.of(
        shares, periods.stream().map(words::period).toList(), most, words::wholePercent);
  }

  private static Grid trend(String id, List<TableRow> trends, Words words) {
    Grid.Draft draft =
        Grid.draft(words.of("trend_table"), "csv/topic_trends.csv, topic_id = \"" + id + "\"")
            .texts(words.of("head_period"))
            .numbers(words.of("head_articles"), words.of("head_share"));
    for (TableRow row : trends) {
      draft.row(
          words.period(row.text(TopicTrends.PERIOD)),
          Cell.number(words.number(row.count(TopicTrends.ARTICLES))),
          Cell.number(
              words.say(
                  "share_between",
                  "share",
                  words.percent(value(row, TopicTrends.SHARE)),
                  "low",
                  words.percent(value(row, TopicTrends.LOW)),
                  "high",
                  words.percent(value(row, TopicTrends.HIGH)))));
    }
    return draft.orNone();
  }
}
