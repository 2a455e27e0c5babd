package org.entente.report.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.report.Language;
import org.entente.report.ReportData;
import org.entente.report.Rows;
import org.entente.report.TableRow;
import org.entente.table.Articles;
import org.entente.table.Entities;
import org.entente.table.PartnerSummary;

/** How the page names and links entities and articles. */
final class Names {
  /** The longest name that a drawing has room for. */
  private static final int SHORT = 32;

  private final Words words;
  private final Map<String, TableRow> entities;
  private final Map<String, TableRow> articles;
  private final Set<String> ranked;

  /**
   * An article as it is cited.
   *
   * @param title its title, or its id where it has none
   * @param url its address on the web; null where it has none
   * @param origin agency and day
   * @param articleId its row
   */
  record Citation(String title, String url, String origin, String articleId) {}

  Names(ReportData data, Words words) {
    this.words = words;
    this.entities = data.entities();
    this.articles = data.articles();
    Rows ranking = data.partners() == null ? Rows.NONE : data.partners().ranking();
    this.ranked =
        ranking.first().stream()
            .map(row -> row.text(PartnerSummary.ENTITY_ID))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name of an entity in the page's language; its id where it has no name. */
  String entity(String id) {
    TableRow row = entities.get(id);
    if (row == null) {
      return ForeignText.of(id, Limits.NAME);
    }
    String french = row.text(Entities.NAME_FR);
    String english = row.text(Entities.NAME_EN);
    boolean useEnglish = words.language() == Language.EN && english != null;
    String name = useEnglish ? english : french;
    return ForeignText.of(name == null || name.isBlank() ? id : name, Limits.NAME);
  }

  /** The name of an entity, with its id where the name is long and a drawing shows the id. */
  String entityInFull(String id) {
    String name = entity(id);
    return shortName(id).equals(name) ? name : name + " (" + ForeignText.of(id, SHORT) + ")";
  }

  /** The name where it is short, else the acronym that is the id. */
  String shortName(String id) {
    String name = entity(id);
    return name.length() <= SHORT || !id.matches("[A-Z0-9]{2,12}") ? name : id;
  }

  /** Entities in a row. */
  String entities(List<String> ids) {
    return joined(ids, this::entity);
  }

  /** Names in a row, not too many. */
  static String joined(List<String> ids, UnaryOperator<String> naming) {
    String named = ids.stream().limit(Limits.LIST).map(naming).collect(Collectors.joining(", "));
    return ids.size() > Limits.LIST ? named + ", \u2026" : named;
  }

  /** Where the page tells of a partner; null where it does not. */
  String partnerLink(String id) {
    return ranked.contains(id) ? "#" + ForeignText.anchor("partner", id) : null;
  }

  Cell entityCell(String id) {
    return Cell.link(entity(id), partnerLink(id));
  }

  /** How an article is cited; null for no article. */
  Citation article(String id) {
    if (id == null) {
      return null;
    }
    TableRow row = articles.get(id);
    if (row == null) {
      return new Citation(words.of("article_unknown"), null, "", ForeignText.of(id, Limits.NAME));
    }
    String title = ForeignText.of(row.text(Articles.TITLE), Limits.TITLE);
    if (title.isEmpty()) {
      title = ForeignText.of(row.text(Articles.SOURCE_ID), Limits.TITLE);
    }
    String agency = row.text(Articles.AGENCY);
    String source = agency == null ? row.text(Articles.SOURCE) : agency;
    String day = words.date(row.interval("published"));
    String origin =
        source == null || source.isBlank() ? day : ForeignText.of(source, Limits.NAME) + ", " + day;
    return new Citation(
        title, ForeignText.link(row.text(Articles.URL)), origin, ForeignText.of(id, Limits.NAME));
  }
}
