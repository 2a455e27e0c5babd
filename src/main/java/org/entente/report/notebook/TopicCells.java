package org.entente.report.notebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.report.notebook.Drawing.Bar;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;

/** What the cells about topics show. */
final class TopicCells {
  private static final int TOPICS = 30;
  private static final int TERMS = 10;

  private final Tables tables;
  private final Words words;

  TopicCells(Tables tables, Words words) {
    this.tables = tables;
    this.words = words;
  }

  void fill(Map<String, List<Output>> outputs) throws IOException {
    if (!tables.has(Topics.TABLE)) {
      return;
    }
    List<Entry> topics =
        tables.select(
            Topics.TABLE, Selection.first(t -> !"gone".equals(t.text(Topics.CHANGE)), TOPICS));
    outputs.put("topics-table", List.of(weights(topics), table(topics)));
    if (tables.has(TopicTerms.TABLE)) {
      outputs.put("topics-terms", List.of(terms(topics)));
    }
    if (tables.has(TopicTrends.TABLE)) {
      outputs.put("topics-years", List.of(years(topics)));
    }
  }

  private Output weights(List<Entry> topics) {
    List<Bar> bars =
        topics.stream()
            .map(
                t ->
                    Bar.of(
                        t.text(Topics.LABEL),
                        t.number(Topics.PREVALENCE),
                        words.percent(t.number(Topics.PREVALENCE))))
            .toList();
    return Drawing.bars(words, words.of("topics.chart"), bars);
  }

  private Output table(List<Entry> topics) {
    List<List<String>> rows =
        topics.stream()
            .map(
                t ->
                    List.of(
                        t.text(Topics.TOPIC_ID),
                        t.text(Topics.LABEL),
                        words.number(t.number(Topics.ARTICLES)),
                        words.percent(t.number(Topics.PREVALENCE)),
                        Words.names(t.text(Topics.TOP_PARTNER_IDS)),
                        Words.names(t.text(Topics.REPRESENTATIVE_ARTICLE_IDS))))
            .toList();
    List<String> header =
        List.of("topic", "label", "articles", "weight", "partners", "representative");
    return Output.table(words, words.of(header), rows);
  }

  private Output terms(List<Entry> topics) throws IOException {
    Set<String> ids = topics.stream().map(t -> t.text(Topics.TOPIC_ID)).collect(Collectors.toSet());
    Map<String, List<String>> terms = new LinkedHashMap<>();
    tables.read(
        TopicTerms.TABLE,
        t -> {
          String topic = t.text(Topics.TOPIC_ID);
          if (ids.contains(topic) && t.number(TopicTerms.RANK) <= TERMS) {
            String weight = words.percent(t.number(TopicTerms.WEIGHT));
            terms
                .computeIfAbsent(topic, id -> new ArrayList<>())
                .add(t.text(TopicTerms.TERM) + " (" + weight + ")");
          }
        });
    List<List<String>> rows =
        terms.entrySet().stream()
            .map(topic -> List.of(topic.getKey(), String.join(", ", topic.getValue())))
            .toList();
    return Output.table(words, words.of(List.of("topic", "terms")), rows);
  }

  private Output years(List<Entry> topics) throws IOException {
    YearGrid grid =
        YearGrid.of(
            tables,
            TopicTrends.TABLE,
            new YearGrid.Columns(TopicTrends.PERIOD, Topics.TOPIC_ID, TopicTrends.SHARE),
            topics.stream().map(t -> t.text(Topics.TOPIC_ID)).toList());
    return Output.table(
        words,
        grid.header(words.of("topic")),
        topics.stream()
            .map(t -> grid.row(words, t.text(Topics.TOPIC_ID), t.text(Topics.LABEL)))
            .toList());
  }
}
