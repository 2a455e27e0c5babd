package org.entente.job.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.io.LexiconFiles;
import org.entente.report.ReportData.ChangesData;
import org.entente.report.ReportData.CommitmentsData;
import org.entente.report.ReportData.CorpusData;
import org.entente.report.ReportData.PartnersData;
import org.entente.report.ReportData.TopicsData;
import org.entente.report.TableRow;
import org.entente.table.Changes;
import org.entente.table.Column;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Topics;
import org.entente.text.entity.Entity;

/** The articles and entities that a report names, gathered from what it shows. */
final class ReportReferences {
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> entities = new TreeSet<>();

  ReportReferences(String focus) {
    entities.add(focus);
  }

  Set<String> articles() {
    return articles;
  }

  Set<String> entities() {
    return entities;
  }

  void add(CorpusData corpus, ChangesData changes) {
    corpus.stories().first().forEach(story -> articles.add(story.name()));
    add(articles, changes.rows(), Changes.EVIDENCE_ARTICLE_ID);
    add(entities, changes.rows(), Changes.SUBJECT_ID);
  }

  /** Adds what the partners name. */
  void add(PartnersData partners) {
    if (partners != null) {
      add(entities, partners.ranking().first(), PartnerSummary.ENTITY_ID);
      add(articles, partners.ranking().first(), PartnerSummary.EXAMPLE_ARTICLE_ID);
      add(entities, partners.pairs().first(), PartnerPairs.A_ID);
      add(entities, partners.pairs().first(), PartnerPairs.B_ID);
    }
  }

  /** Adds what the topics name. */
  void add(TopicsData topics) {
    if (topics != null) {
      for (TableRow row : topics.topics().first()) {
        articles.addAll(row.texts(Topics.REPRESENTATIVE_ARTICLE_IDS));
        entities.addAll(row.texts(Topics.TOP_PARTNER_IDS));
      }
    }
  }

  /** Adds what the commitments name. */
  void add(CommitmentsData commitments) {
    if (commitments != null) {
      for (TableRow row : shown(commitments)) {
        entities.addAll(row.texts(Commitments.BY_IDS));
        entities.addAll(row.texts(Commitments.TO_IDS));
      }
      add(articles, shown(commitments), Commitments.BEST_ARTICLE_ID);
      add(articles, commitments.steps(), CommitmentTimeline.ARTICLE_ID);
      commitments.actors().forEach(pair -> entities.addAll(List.of(pair.byId(), pair.toId())));
    }
  }

  /** The names that the built-in lexicon gives to some of these entities. */
  static Map<String, TableRow> known(Set<String> ids) {
    Map<String, TableRow> known = new TreeMap<>();
    for (Entity entity : LexiconFiles.bundled().entities()) {
      if (ids.contains(entity.id())) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(Entities.ENTITY_ID.name(), entity.id());
        cells.put(Entities.NAME_FR.name(), entity.nameFr());
        cells.put(Entities.NAME_EN.name(), entity.nameEn());
        known.put(entity.id(), new TableRow(cells));
      }
    }
    return known;
  }

  /** The French names that the commitments carry themselves, for a run without entities. */
  static Map<String, TableRow> named(CommitmentsData commitments) {
    Map<String, TableRow> named = new TreeMap<>();
    for (TableRow row : shown(commitments)) {
      name(named, row.texts(Commitments.BY_IDS), row.texts(Commitments.BY_NAMES));
      name(named, row.texts(Commitments.TO_IDS), row.texts(Commitments.TO_NAMES));
    }
    return named;
  }

  private static void name(Map<String, TableRow> named, List<String> ids, List<String> names) {
    for (int i = 0; i < Math.min(ids.size(), names.size()); i++) {
      String id = ids.get(i);
      named.put(
          id,
          new TableRow(
              Map.of(Entities.ENTITY_ID.name(), id, Entities.NAME_FR.name(), names.get(i))));
    }
  }

  private static List<TableRow> shown(CommitmentsData commitments) {
    return Stream.of(commitments.overdue(), commitments.upcoming(), commitments.others())
        .flatMap(rows -> rows.first().stream())
        .toList();
  }

  private static void add(Set<String> ids, List<TableRow> rows, Column column) {
    rows.stream().map(row -> row.text(column)).filter(id -> id != null).forEach(ids::add);
  }
}
