package org.entente.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.report.ReportData;
import org.entente.report.TableRow;
import org.entente.report.chart.NetworkDrawing;
import org.entente.report.chart.NetworkDrawing.Partner;
import org.entente.report.chart.NetworkDrawing.Tie;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;

/** Chooses what the drawing of the network shows: the first partners and their strongest ties. */
final class PartnerNetwork {
  private static final int COLOURS = 5;
  private static final int TIES_OF_EACH = 4;

  private final ReportData data;
  private final Names names;
  private final Map<String, TableRow> drawn = new LinkedHashMap<>();

  PartnerNetwork(ReportData data, Names names) {
    this.data = data;
    this.names = names;
    data.partners().ranking().first().stream()
        .limit(Limits.DRAWN_PARTNERS)
        .forEach(row -> drawn.put(row.text(PartnerSummary.ENTITY_ID), row));
  }

  /** The drawing; null when fewer than two ties can be drawn. */
  NetworkDrawing drawing() {
    List<Tie> ties = ties();
    if (ties.size() < 2) {
      return null;
    }
    Set<String> tied = new LinkedHashSet<>();
    ties.forEach(tie -> tied.addAll(List.of(tie.a(), tie.b())));
    Map<String, Integer> colours = colours(tied);
    List<Partner> partners = new ArrayList<>();
    for (Map.Entry<String, TableRow> entry : drawn.entrySet()) {
      String id = entry.getKey();
      if (tied.contains(id)) {
        partners.add(
            new Partner(
                id,
                ForeignText.of(names.shortName(id), Limits.LABEL),
                entry.getValue().count(PartnerSummary.ARTICLES),
                colours.getOrDefault(community(id), 0),
                names.partnerLink(id)));
      }
    }
    return NetworkDrawing.of(partners, ties);
  }

  /** The strongest first, and of each partner only a few, so that lines can be told apart. */
  private List<Tie> ties() {
    Map<String, Integer> used = new HashMap<>();
    List<Tie> ties = new ArrayList<>();
    for (TableRow row : data.partners().pairs().first()) {
      String a = row.text(PartnerPairs.A_ID);
      String b = row.text(PartnerPairs.B_ID);
      boolean free =
          used.getOrDefault(a, 0) < TIES_OF_EACH || used.getOrDefault(b, 0) < TIES_OF_EACH;
      if (drawn.containsKey(a)
          && drawn.containsKey(b)
          && !a.equals(b)
          && free
          && ties.size() < Limits.DRAWN_TIES) {
        ties.add(new Tie(a, b, row.count(PartnerPairs.N_AB)));
        used.merge(a, 1, Integer::sum);
        used.merge(b, 1, Integer::sum);
      }
    }
    return ties;
  }

  /** Numbers for the communities that hold most of the partners shown; 0 is for all others. */
  private Map<String, Integer> colours(Set<String> tied) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    tied.forEach(id -> sizes.merge(community(id), 1, Integer::sum));
    Map<String, Integer> colours = new HashMap<>();
    sizes.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && !entry.getKey().isEmpty())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COLOURS)
        .forEach(entry -> colours.put(entry.getKey(), colours.size() + 1));
    return colours;
  }

  private String community(String id) {
    TableRow row = data.entities().get(id);
    String community = row == null ? null : row.text(Entities.COMMUNITY);
    return community == null ? "" : community;
  }
}
