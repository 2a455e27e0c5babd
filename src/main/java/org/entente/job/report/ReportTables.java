package org.entente.job.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.io.InputException;
import org.entente.job.findings.ChangeFindings;
import org.entente.report.Counted;
import org.entente.report.ReportData;
import org.entente.report.ReportData.ChangesData;
import org.entente.report.ReportData.CommitmentsData;
import org.entente.report.ReportData.CorpusData;
import org.entente.report.ReportData.PartnersData;
import org.entente.report.ReportData.TopicsData;
import org.entente.report.Rows;
import org.entente.report.RunFacts;
import org.entente.report.TableRow;
import org.entente.report.html.Limits;
import org.entente.stage.report.CountArticles;
import org.entente.stage.report.SelectFirst;
import org.entente.table.Articles;
import org.entente.table.Changes;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Quarantine;
import org.entente.table.RemovedSegments;
import org.entente.table.Table;
import org.entente.table.TopicModels;
import org.entente.table.TopicTerms;
import org.entente.table.TopicTrends;
import org.entente.table.Topics;

/** Selects what a report shows of a run's tables. What comes to the driver is bounded. */
public final class ReportTables {
  /** Kinds of changes, the most pressing first. */
  private static final List<String> CHANGES =
      List.of(
          "newly_overdue",
          "status_changed",
          "new_commitment",
          "new_partner",
          "rising_partner",
          "lost_partner",
          "new_topic",
          "rising_topic",
          "gone_topic");

  private static final int MOST_PERIODS = 16;
  private static final int MOST_MONTHS = 1200;
  private static final int TERMS = 10;

  private final Function<Table, Optional<Dataset<Row>>> tables;
  private final RunFacts run;

  private ReportTables(Function<Table, Optional<Dataset<Row>>> tables, RunFacts run) {
    this.tables = tables;
    this.run = run;
  }

  /**
   * Selects the data.
   *
   * @param tables the run's rows by table; empty for a table that it lacks
   * @param evaluation what {@code evaluate --json} printed; null for none
   */
  public static ReportData of(
      Function<Table, Optional<Dataset<Row>>> tables, RunFacts run, String evaluation) {
    return new ReportTables(tables, run).data(evaluation);
  }

  private ReportData data(String evaluation) {
    CorpusData corpus = corpus();
    ChangesData changes = changes();
    Optional<ReportPeriods> periods =
        ReportPeriods.of(corpus.months().stream().map(Counted::name).toList(), run.day());
    PartnersData partners = partners(periods);
    TopicsData topics = topics(periods);
    CommitmentsData commitments = commitments();
    ReportReferences references = new ReportReferences(run.focus());
    references.add(corpus, changes);
    references.add(partners);
    references.add(topics);
    references.add(commitments);
    return new ReportData(
        run,
        corpus,
        changes,
        partners,
        topics,
        commitments,
        articles(references.articles()),
        entities(references.entities(), commitments),
        evaluation);
  }

  /** A table, without rows where an older version wrote the run and did not know it. */
  private Dataset<Row> table(Table table) {
    return tables.apply(table).orElseGet(() -> none(table));
  }

  private Dataset<Row> none(Table table) {
    return tables
        .apply(Articles.TABLE)
        .orElseThrow(
            () -> new InputException("The run lacks its table articles; run the job again."))
        .sparkSession()
        .createDataFrame(List.of(), table.schema());
  }

  private CorpusData corpus() {
    Dataset<Row> articles = table(Articles.TABLE);
    Map<String, Counted> months = new TreeMap<>();
    ReportRows.counted(
            CountArticles.apply(articles, CountArticles.month())
                .orderBy(col(CountArticles.NAME).desc())
                .limit(MOST_MONTHS))
        .forEach(month -> months.put(month.name(), month));
    Counted none = new Counted(null, 0, 0);
    Counted undated = Optional.ofNullable(months.remove(CountArticles.UNDATED)).orElse(none);
    Counted coarse = Optional.ofNullable(months.remove(CountArticles.COARSE)).orElse(none);
    return new CorpusData(
        List.copyOf(months.values()),
        undated,
        coarse,
        ReportRows.counts(CountArticles.apply(articles, Articles.SOURCE.col()), Limits.SOURCES),
        ReportRows.counts(CountArticles.apply(articles, Articles.AGENCY.col()), Limits.SOURCES),
        ReportRows.counted(CountArticles.apply(articles, Articles.DUPLICATE_KIND.col())),
        sizes(Quarantine.TABLE, Quarantine.REASON.col()),
        sizes(RemovedSegments.TABLE, RemovedSegments.KIND.col()),
        ReportRows.counts(
            CountArticles.apply(articles, Articles.CANONICAL_ID.col())
                .filter(col(CountArticles.ALL).gt(1)),
            Limits.STORIES));
  }

  private List<Counted> sizes(Table table, Column name) {
    return tables.apply(table).map(rows -> ReportRows.sizes(rows, name)).orElse(List.of());
  }

  private ChangesData changes() {
    Dataset<Row> changes = tables.apply(Changes.TABLE).orElse(null);
    if (changes == null) {
      return new ChangesData(List.of(), List.of());
    }
    return new ChangesData(
        ReportRows.sizes(changes, Changes.CHANGE_KIND.col()).stream()
            .sorted(Comparator.comparingInt(kind -> CHANGES.indexOf(kind.name())))
            .toList(),
        ReportRows.all(
            SelectFirst.apply(
                ChangeFindings.weighed(changes, tables.apply(Commitments.TABLE)),
                Changes.CHANGE_KIND.col(),
                Limits.CHANGES,
                ChangeFindings.order())));
  }

  private PartnersData partners(Optional<ReportPeriods> periods) {
    Dataset<Row> summary = tables.apply(PartnerSummary.TABLE).orElse(null);
    if (summary == null) {
      return null;
    }
    Rows ranking =
        ReportRows.first(
            summary
                .filter(PartnerSummary.PERIOD.col().equalTo("all"))
                .orderBy(PartnerSummary.RANK.col(), PartnerSummary.ENTITY_ID.col()),
            Limits.PARTNERS);
    Object[] ids =
        ranking.first().stream().map(row -> row.text(PartnerSummary.ENTITY_ID)).toArray();
    String recent = periods.map(ReportPeriods::recent).orElse(null);
    List<TableRow> changed =
        recent == null
            ? List.of()
            : ReportRows.all(
                summary.filter(
                    PartnerSummary.PERIOD
                        .col()
                        .equalTo(recent)
                        .and(PartnerSummary.CHANGE.col().isNotNull())
                        .and(PartnerSummary.ENTITY_ID.col().isin(ids))));
    Rows pairs =
        tables
            .apply(PartnerPairs.TABLE)
            .map(rows -> ReportRows.first(ofArticles(rows), Limits.PAIRS))
            .orElse(Rows.NONE);
    return new PartnersData(ranking, recent, changed, pairs);
  }

  private static Dataset<Row> ofArticles(Dataset<Row> pairs) {
    return pairs
        .filter(
            PartnerSummary.PERIOD
                .col()
                .equalTo("all")
                .and(PartnerPairs.SCOPE.col().equalTo("article")))
        .orderBy(PartnerPairs.N_AB.col().desc(), PartnerPairs.A_ID.col(), PartnerPairs.B_ID.col());
  }

  private TopicsData topics(Optional<ReportPeriods> periods) {
    Dataset<Row> topics = tables.apply(Topics.TABLE).orElse(null);
    if (topics == null) {
      return null;
    }
    Rows shown =
        ReportRows.first(
            topics
                .filter(coalesce(Topics.CHANGE.col(), lit("same")).notEqual("gone"))
                .orderBy(Topics.PREVALENCE.col().desc(), Topics.TOPIC_ID.col()),
            Limits.TOPICS);
    Column among =
        Topics.TOPIC_ID
            .col()
            .isin(shown.first().stream().map(row -> row.text(Topics.TOPIC_ID)).toArray());
    List<TableRow> terms =
        ReportRows.all(
            table(TopicTerms.TABLE)
                .filter(among.and(TopicTerms.RANK.col().leq(TERMS)))
                .orderBy(Topics.TOPIC_ID.col(), TopicTerms.RANK.col()));
    List<TableRow> trends =
        periods
            .map(
                drawn ->
                    ReportRows.all(
                        table(TopicTrends.TABLE)
                            .filter(
                                among
                                    .and(TopicTrends.PERIOD.col().rlike(drawn.pattern()))
                                    .and(TopicTrends.PERIOD.col().geq(drawn.from())))
                            .orderBy(Topics.TOPIC_ID.col(), TopicTrends.PERIOD.col())
                            .limit(MOST_PERIODS * Limits.TOPICS)))
            .orElse(List.of());
    List<TableRow> models =
        ReportRows.all(
            table(TopicModels.TABLE)
                .orderBy(TopicModels.TABLE.sortExpressions())
                .limit(Limits.MODELS));
    return new TopicsData(shown, terms, trends, models);
  }

  private CommitmentsData commitments() {
    return tables
        .apply(Commitments.TABLE)
        .map(rows -> ReportCommitments.of(rows, table(CommitmentTimeline.TABLE), run.asOf()))
        .orElse(null);
  }

  /** The article rows that the page names; of records with the same text the first. */
  private Map<String, TableRow> articles(Set<String> ids) {
    Map<String, TableRow> articles = new TreeMap<>();
    Column id = Articles.ARTICLE_ID.col();
    ReportRows.all(
            SelectFirst.apply(
                Articles.TABLE.conform(table(Articles.TABLE)).filter(id.isin(ids.toArray())),
                id,
                1,
                Articles.SOURCE_URI.col(),
                Articles.SOURCE_INDEX.col()))
        .forEach(row -> articles.put(row.text(Articles.ARTICLE_ID), row));
    return articles;
  }

  /** The entity rows that the page names; a run without them has the names of the lexicon. */
  private Map<String, TableRow> entities(Set<String> ids, CommitmentsData commitments) {
    Map<String, TableRow> entities = new TreeMap<>();
    Optional<Dataset<Row>> table = tables.apply(Entities.TABLE);
    if (commitments != null) {
      entities.putAll(ReportReferences.named(commitments));
    }
    if (table.isEmpty()) {
      entities.putAll(ReportReferences.known(ids));
    }
    table
        .map(rows -> ReportRows.all(rows.filter(Entities.ENTITY_ID.col().isin(ids.toArray()))))
        .orElse(List.of())
        .forEach(row -> entities.put(row.text(Entities.ENTITY_ID), row));
    return entities;
  }
}
