package org.entente.report.html;

import java.util.List;
import org.entente.report.ReportData;
import org.entente.report.ReportData.ChangesData;
import org.entente.report.ReportData.CommitmentsData;
import org.entente.report.ReportData.PartnersData;
import org.entente.report.ReportData.TopicsData;
import org.entente.report.Rows;

/** The same report with its longest lists cut by half, for a page that would grow too large. */
final class ShorterReport {
  private ShorterReport() {}

  static ReportData of(ReportData data) {
    ChangesData changes = data.changes();
    return new ReportData(
        data.run(),
        data.corpus(),
        new ChangesData(changes.kinds(), everySecond(changes.rows())),
        partners(data.partners()),
        topics(data.topics()),
        commitments(data.commitments()),
        data.articles(),
        data.entities(),
        data.evaluation());
  }

  private static PartnersData partners(PartnersData partners) {
    return partners == null
        ? null
        : new PartnersData(
            half(partners.ranking()),
            partners.recentPeriod(),
            partners.recent(),
            half(partners.pairs()));
  }

  private static TopicsData topics(TopicsData topics) {
    return topics == null
        ? null
        : new TopicsData(half(topics.topics()), topics.terms(), topics.trends(), topics.models());
  }

  private static CommitmentsData commitments(CommitmentsData commitments) {
    return commitments == null
        ? null
        : new CommitmentsData(
            commitments.statuses(),
            half(commitments.overdue()),
            half(commitments.upcoming()),
            half(commitments.others()),
            commitments.steps(),
            commitments.actors(),
            commitments.actorPairs());
  }

  private static Rows half(Rows rows) {
    return new Rows(rows.first().subList(0, rows.first().size() / 2), rows.total());
  }

  /** Kinds of changes stand one after the other; each keeps about half. */
  private static <T> List<T> everySecond(List<T> rows) {
    return java.util.stream.IntStream.range(0, rows.size())
        .filter(i -> i % 2 == 0)
        .mapToObj(rows::get)
        .toList();
  }
}
