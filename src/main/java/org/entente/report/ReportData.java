package org.entente.report;

import java.util.List;
import java.util.Map;

/**
 * Everything that a report shows of a run: small selections of its tables, already bounded.
 *
 * @param run what the run says about itself
 * @param corpus the articles
 * @param changes what differs from the run before
 * @param partners who appears with whom; null when the run did not ask
 * @param topics about what; null when the run did not ask or had too few articles
 * @param commitments who undertook what; null when the run did not ask
 * @param articles rows of {@code articles} that the others name, by article_id
 * @param entities rows of {@code entities} or of the lexicon that the others name, by entity_id
 * @param evaluation what {@code evaluate --json} printed; null for none
 */
public record ReportData(
    RunFacts run,
    CorpusData corpus,
    ChangesData changes,
    PartnersData partners,
    TopicsData topics,
    CommitmentsData commitments,
    Map<String, TableRow> articles,
    Map<String, TableRow> entities,
    String evaluation) {

  /**
   * The articles in numbers.
   *
   * @param months by month of publication, those dated to a month or better; in order
   * @param undated without any date
   * @param coarse dated, though to no single month
   * @param sources by source, most frequent first
   * @param agencies by agency, most frequent first
   * @param duplicates by duplicate_kind
   * @param quarantine rejected records by reason
   * @param removed pieces of boilerplate by kind
   * @param stories the stories told most often: cluster_id, and its articles
   */
  public record CorpusData(
      List<Counted> months,
      Counted undated,
      Counted coarse,
      Counts sources,
      Counts agencies,
      List<Counted> duplicates,
      List<Counted> quarantine,
      List<Counted> removed,
      Counts stories) {}

  /**
   * Differences from the run before.
   *
   * @param kinds how many there are of each kind
   * @param rows the first of each kind
   */
  public record ChangesData(List<Counted> kinds, List<TableRow> rows) {}

  /**
   * Partners.
   *
   * @param ranking rows of {@code partner_summary}, period all, by rank
   * @param recentPeriod the period whose change is shown; null where there is none
   * @param recent rows of {@code partner_summary} of that period
   * @param pairs rows of {@code partner_pairs}, period all, by article, largest first
   */
  public record PartnersData(
      Rows ranking, String recentPeriod, List<TableRow> recent, Rows pairs) {}

  /**
   * Topics.
   *
   * @param topics rows of {@code topics}, most prevalent first
   * @param terms rows of {@code topic_terms} of these
   * @param trends rows of {@code topic_trends} of these, of the periods to draw
   * @param models rows of {@code topic_models}
   */
  public record TopicsData(
      Rows topics, List<TableRow> terms, List<TableRow> trends, List<TableRow> models) {}

  /**
   * Commitments.
   *
   * @param statuses how many there are of each status
   * @param overdue rows of {@code commitments} that are overdue, latest deadline first
   * @param upcoming those whose deadline is still to come, nearest first
   * @param others the rest, most specific first
   * @param steps rows of {@code commitment_timeline} of those shown
   * @param actors who acts towards whom, most often first
   * @param actorPairs how many such pairs there are
   */
  public record CommitmentsData(
      List<Counted> statuses,
      Rows overdue,
      Rows upcoming,
      Rows others,
      List<TableRow> steps,
      List<ActorPair> actors,
      long actorPairs) {}
}
