package org.entente.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.report.Counted;
import org.entente.report.ReportData;
import org.entente.report.TableRow;
import org.entente.table.Changes;

/**
 * What changed since the previous run.
 *
 * @param sentence how much changed, or that nothing can have
 * @param groups by kind of change
 */
record ChangesSection(String sentence, List<Group> groups) {
  private static final int IN_SIGHT = 4;

  private static final Set<String> OF_ARTICLES =
      Set.of(
          "new_partner",
          "lost_partner",
          "rising_partner",
          "new_topic",
          "gone_topic",
          "rising_topic");

  /**
   * Changes of one kind.
   *
   * @param title names the kind
   * @param items the first of them
   * @param rest those that are folded away; none when all are in sight
   * @param more how many these are, in words
   * @param note how many of how many are shown; null where all are
   * @param filter of the rows in the table
   */
  record Group(
      String title, List<Item> items, List<Item> rest, String more, String note, String filter) {
    /** Whether there is something that is not in sight. */
    boolean folded() {
      return !rest.isEmpty();
    }
  }

  /**
   * One change.
   *
   * @param name of what changed
   * @param href where the page tells more; null for nowhere
   * @param course from what to what
   * @param citation an article that shows it; null for none
   */
  record Item(String name, String href, String course, Names.Citation citation) {}

  static ChangesSection of(ReportData data, Words words, Names names, Set<String> shown) {
    String previous = data.run().previousRunId();
    long total = data.changes().kinds().stream().mapToLong(Counted::all).sum();
    if (previous == null && total == 0) {
      return new ChangesSection(words.of("changes_first"), List.of());
    }
    String run = previous == null ? words.of("changes_unnamed") : previous;
    String sentence =
        words.say("changes_count", "n", total, "run", ForeignText.of(run, Limits.NAME));
    List<Group> groups = new ArrayList<>();
    for (Counted kind : data.changes().kinds()) {
      List<Item> items =
          data.changes().rows().stream()
              .filter(row -> kind.name().equals(row.text(Changes.CHANGE_KIND)))
              .map(row -> item(row, words, names, shown))
              .toList();
      String note =
          kind.all() > items.size()
              ? words.say("n_of_m", "n", items.size(), "m", kind.all(), "file", "csv/changes.csv")
              : null;
      groups.add(
          new Group(
              words.value("change", kind.name()),
              Fold.sight(items, IN_SIGHT),
              Fold.rest(items, IN_SIGHT),
              Fold.words(items, IN_SIGHT, words),
              note,
              "kind = \"" + kind.name() + "\""));
    }
    return new ChangesSection(sentence, groups);
  }

  private static Item item(TableRow row, Words words, Names names, Set<String> shown) {
    String kind = row.text(Changes.CHANGE_KIND);
    String id = row.text(Changes.SUBJECT_ID);
    boolean partner = kind.endsWith("_partner");
    String place = partner ? "partner" : kind.endsWith("_topic") ? "topic" : "commitment";
    String anchor = ForeignText.anchor(place, id);
    String name =
        partner ? names.entity(id) : ForeignText.of(row.text(Changes.SUBJECT_NAME), Limits.ACTION);
    if (partner && name.equals(id)) {
      name = ForeignText.of(row.text(Changes.SUBJECT_NAME), Limits.NAME);
    }
    return new Item(
        name,
        shown.contains(anchor) ? "#" + anchor : null,
        course(kind, row.text(Changes.BEFORE), row.text(Changes.AFTER), words),
        names.article(row.text(Changes.EVIDENCE_ARTICLE_ID)));
  }

  private static String course(String kind, String before, String after, Words words) {
    boolean articles = OF_ARTICLES.contains(kind);
    String from = before == null ? null : value(before, articles, words);
    String to = after == null ? null : value(after, articles, words);
    String course = from == null ? to : to == null ? from : from + " \u2192 " + to;
    if (course == null) {
      return "";
    }
    return articles
        ? words.say("course_articles", "course", course, "n", count(to == null ? before : after))
        : course;
  }

  /** A number decides on the plural; anything else is taken for several. */
  private static long count(String articles) {
    return articles.matches("\\d{1,18}") ? Long.parseLong(articles) : 2;
  }

  private static String value(String value, boolean articles, Words words) {
    if (articles && value.matches("\\d{1,18}")) {
      return words.number(Long.parseLong(value));
    }
    return articles ? ForeignText.of(value, Limits.NAME) : words.value("status", value);
  }
}
