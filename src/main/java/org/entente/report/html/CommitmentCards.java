package org.entente.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.report.TableRow;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;

/** Makes the cards of commitments. */
final class CommitmentCards {
  private static final int SHORT_ACTION = 70;

  private final Words words;
  private final Names names;
  private final Map<String, List<TableRow>> steps = new HashMap<>();

  CommitmentCards(List<TableRow> steps, Words words, Names names) {
    this.words = words;
    this.names = names;
    for (TableRow step : steps) {
      this.steps
          .computeIfAbsent(step.text(Commitments.COMMITMENT_ID), id -> new ArrayList<>())
          .add(step);
    }
  }

  CommitmentCard of(TableRow row) {
    String id = row.text(Commitments.COMMITMENT_ID);
    String quote = ForeignText.of(row.text(Commitments.BEST_QUOTE), Limits.QUOTE);
    String action = row.text(Commitments.ACTION);
    List<TableRow> all = steps.getOrDefault(id, List.of());
    List<CommitmentCard.Step> shown =
        all.stream().limit(Limits.STEPS).map(step -> step(step, row)).toList();
    return new CommitmentCard(
        ForeignText.anchor("commitment", id),
        parties(row, names::entity),
        parties(row, names::shortName),
        words.value("status", row.text(Commitments.STATUS)),
        "overdue".equals(row.text(Commitments.STATUS)),
        words.value("type", row.text(Commitments.TYPE)),
        ForeignText.of(action, Limits.ACTION),
        ForeignText.of(action == null ? quote : action, SHORT_ACTION),
        quote,
        names.article(row.text(Commitments.BEST_ARTICLE_ID)),
        facts(row),
        shown,
        all.size() > shown.size()
            ? words.say("steps_more", "n", shown.size(), "file", "csv/commitment_timeline.csv")
            : null);
  }

  private String parties(TableRow row, UnaryOperator<String> naming) {
    List<String> by = row.texts(Commitments.BY_IDS);
    List<String> to = row.texts(Commitments.TO_IDS);
    String who = by.isEmpty() ? words.of("somebody") : Names.joined(by, naming);
    if (row.flag(Commitments.RECIPROCAL)) {
      return words.say("together", "who", who);
    }
    return to.isEmpty() ? who : who + " \u2192 " + Names.joined(to, naming);
  }

  private List<CommitmentCard.Fact> facts(TableRow row) {
    List<CommitmentCard.Fact> facts = new ArrayList<>();
    if (row.interval("due").isKnown()) {
      add(facts, "fact_due", words.date(row.interval("due")));
    }
    add(facts, "fact_stated", words.date(row.interval("first_stated")));
    String theme = row.text(Commitments.THEME);
    add(facts, "fact_theme", theme == null ? null : words.value("theme", theme));
    List<String> quantities = row.texts(Commitments.QUANTITIES);
    add(
        facts,
        "fact_quantities",
        ForeignText.of(String.join(" ; ", quantities), Limits.STEP_QUOTE));
    add(
        facts,
        "fact_condition",
        ForeignText.of(row.text(Commitments.CONDITION), Limits.STEP_QUOTE));
    Double confidence = row.number(Commitments.CONFIDENCE);
    add(facts, "fact_specificity", words.number(row.count(Commitments.SPECIFICITY)) + " / 4");
    add(facts, "fact_confidence", confidence == null ? null : words.decimal(confidence));
    return facts;
  }

  private void add(List<CommitmentCard.Fact> facts, String key, String text) {
    if (text != null && !text.isBlank()) {
      facts.add(new CommitmentCard.Fact(words.of(key), text));
    }
  }

  private CommitmentCard.Step step(TableRow step, TableRow commitment) {
    String quote = step.text(CommitmentTimeline.QUOTE);
    boolean above = quote != null && quote.equals(commitment.text(Commitments.BEST_QUOTE));
    String article = step.text(CommitmentTimeline.ARTICLE_ID);
    boolean sameArticle =
        article != null && article.equals(commitment.text(Commitments.BEST_ARTICLE_ID));
    return new CommitmentCard.Step(
        words.date(step.interval("earliest", "latest", "granularity")),
        words.value("event", step.text(CommitmentTimeline.EVENT)),
        quote == null || above ? null : ForeignText.of(quote, Limits.STEP_QUOTE),
        above || sameArticle ? null : names.article(article));
  }
}
