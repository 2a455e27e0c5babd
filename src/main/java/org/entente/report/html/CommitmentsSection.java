package org.entente.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.report.ActorPair;
import org.entente.report.Counted;
import org.entente.report.DateInterval;
import org.entente.report.ReportData;
import org.entente.report.ReportData.CommitmentsData;
import org.entente.report.Rows;
import org.entente.report.TableRow;
import org.entente.report.chart.Scale;
import org.entente.report.chart.Tick;
import org.entente.report.chart.TimeLine;
import org.entente.table.Commitments;

/**
 * Who undertook what towards whom, until when, and what became of it.
 *
 * @param summary one sentence
 * @param statuses how many there are of each status
 * @param actors who acts towards whom; null when nobody does
 * @param drawing the undertakings that have deadlines on a line of time; null for none
 * @param groups overdue ones first
 */
record CommitmentsSection(
    String summary, Grid statuses, Grid actors, Drawing drawing, List<Group> groups) {

  private static final int IN_SIGHT = 5;
  private static final int ACTORS_IN_SIGHT = 12;

  private static final List<String> FAMILIES =
      List.of("undertaking", "agreement", "request", "delivery", "refusal");

  /**
   * The undertakings on a line of time.
   *
   * @param years where years begin
   * @param today where the as-of day stands
   * @param todayLabel names it
   * @param tracks one an undertaking
   */
  record Drawing(List<Tick> years, String today, String todayLabel, List<DrawnTrack> tracks) {}

  /**
   * An undertaking on the line.
   *
   * @param label who towards whom, and what
   * @param href where the page tells more
   * @param dates stated and due, in words
   * @param late whether it is overdue
   * @param track its places
   */
  record DrawnTrack(String label, String href, String dates, boolean late, TimeLine.Track track) {}

  /**
   * Commitments of one kind.
   *
   * @param title names the kind
   * @param cards the first of them
   * @param rest those that are folded away; none when all are in sight
   * @param more how many these are, in words
   * @param note how many of how many are shown; null where all are
   * @param source table and filter
   */
  record Group(
      String title,
      List<CommitmentCard> cards,
      List<CommitmentCard> rest,
      String more,
      String note,
      String source) {
    /** Whether there is something that is not in sight. */
    boolean folded() {
      return !rest.isEmpty();
    }
  }

  static CommitmentsSection of(ReportData data, Words words, Names names) {
    CommitmentsData commitments = data.commitments();
    CommitmentCards cards = new CommitmentCards(commitments.steps(), words, names);
    long total = commitments.statuses().stream().mapToLong(Counted::all).sum();
    return new CommitmentsSection(
        total == 0
            ? words.of("commitments_none")
            : words.say(
                "commitments_summary",
                "n",
                total,
                "overdue",
                commitments.overdue().total(),
                "upcoming",
                commitments.upcoming().total(),
                "day",
                words.day(data.run().day())),
        statuses(commitments, words),
        actors(commitments, words, names),
        drawing(data, words, cards),
        Stream.of(
                group("overdue", commitments.overdue(), "status = \"overdue\"", words, cards),
                group(
                    "upcoming",
                    commitments.upcoming(),
                    "due_latest >= \"" + data.run().asOf() + "\"",
                    words,
                    cards),
                group("others", commitments.others(), null, words, cards))
            .filter(group -> !group.cards().isEmpty())
            .toList());
  }

  private static Group group(
      String kind, Rows rows, String filter, Words words, CommitmentCards cards) {
    String file = "csv/commitments.csv";
    List<CommitmentCard> shown = rows.first().stream().map(cards::of).toList();
    String note =
        rows.total() > shown.size()
            ? words.say("n_of_m", "n", shown.size(), "m", rows.total(), "file", file)
            : null;
    String source = filter == null ? file : file + ", " + filter;
    return new Group(
        words.say("group_" + kind, "n", rows.total()),
        Fold.sight(shown, IN_SIGHT),
        Fold.rest(shown, IN_SIGHT),
        Fold.words(shown, IN_SIGHT, words),
        note,
        source);
  }

  private static Grid statuses(CommitmentsData commitments, Words words) {
    Grid.Draft draft =
        Grid.draft(words.of("statuses_table"), "csv/commitments.csv, status")
            .texts(words.of("head_status"))
            .numbers(words.of("head_number"))
            .texts(words.of("head_bar"));
    double most = commitments.statuses().stream().mapToLong(Counted::all).max().orElse(1);
    for (Counted status : commitments.statuses()) {
      draft.row(
          words.value("status", status.name()),
          Cell.number(words.number(status.all())),
          Cell.bar(Scale.print(100 * status.all() / most)));
    }
    return draft.orNone();
  }

  private static Grid actors(CommitmentsData commitments, Words words, Names names) {
    Grid.Draft draft =
        Grid.draft(words.of("actors_table"), "csv/commitments.csv, by_ids, to_ids, family")
            .texts(words.of("head_by"), words.of("head_to"));
    FAMILIES.forEach(family -> draft.numbers(words.of("family_" + family)));
    draft.numbers(words.of("head_total"));
    for (ActorPair pair : commitments.actors()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(names.entityCell(pair.toId()));
      for (String family : FAMILIES) {
        long count = pair.families().getOrDefault(family, 0L);
        cells.add(Cell.number(count == 0 ? "\u00B7" : words.number(count)));
      }
      cells.add(Cell.number(words.number(pair.total())));
      draft.row(names.entityCell(pair.byId()), cells.toArray(Cell[]::new));
    }
    draft.fold(ACTORS_IN_SIGHT, words);
    if (commitments.actorPairs() > commitments.actors().size()) {
      draft.note(
          words.say(
              "n_of_m",
              "n",
              commitments.actors().size(),
              "m",
              commitments.actorPairs(),
              "file",
              "csv/commitments.csv"));
    }
    return draft.orNone();
  }

  private static Drawing drawing(ReportData data, Words words, CommitmentCards cards) {
    CommitmentsData commitments = data.commitments();
    List<TableRow> rows =
        Stream.concat(
                commitments.overdue().first().stream(), commitments.upcoming().first().stream())
            .filter(row -> row.interval("due").isKnown())
            .toList();
    if (rows.isEmpty()) {
      return null;
    }
    List<DateInterval> intervals =
        rows.stream()
            .flatMap(row -> Stream.of(row.interval("first_stated"), row.interval("due")))
            .toList();
    TimeLine line = new TimeLine(intervals, data.run().day());
    List<DrawnTrack> tracks = new ArrayList<>();
    for (TableRow row : rows) {
      CommitmentCard card = cards.of(row);
      DateInterval stated = row.interval("first_stated");
      DateInterval due = row.interval("due");
      tracks.add(
          new DrawnTrack(
              card.drawnParties() + "\u00A0: " + card.shortAction(),
              "#" + card.anchor(),
              words.say("stated_due", "stated", words.date(stated), "due", words.date(due)),
              "overdue".equals(row.text(Commitments.STATUS)),
              line.track(stated, due)));
    }
    return new Drawing(
        line.years(), line.today(), words.say("as_of", "day", words.day(data.run().day())), tracks);
  }
}
