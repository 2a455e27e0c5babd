package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.commitment.CommitmentVocabulary.Sense;

/**
 * What becomes of one undertaking: takes its reports in the order of time and tells the event that
 * each adds and the status that holds. Only what is said to be so fulfils anything; a plan or a
 * pledge that an article recalls is no reaffirmation; a story says each thing once. What is left
 * open behind its deadline is overdue, which is computed. Keeps what it needs of the past, not the
 * reports.
 */
public final class LifeCycle {
  private static final String FULFILLED = "fulfilled";
  private static final String PARTLY = "partly_fulfilled";
  private static final WordSet STATEMENTS = WordSet.of("offered", "planned", "announced");
  private static final WordSet ENDED = WordSet.of("suspended", "withdrawn", "refused");
  private static final WordSet OPEN =
      WordSet.of("offered", "planned", "announced", "agreed", "signed", "in_progress", PARTLY);

  private static final String TRAIN = "train";
  private static final String PAY = "pay";
  private static final Set<String> MADE = Set.of("build", "train", "clear", "protect", "heal");
  private static final Set<String> MOVES = Set.of("send", "host");

  /**
   * How things stand.
   *
   * @param status as in the table {@code commitments}
   * @param since the day from which it holds, or null
   * @param computed whether no quote says it
   */
  public record State(String status, LocalDate since, boolean computed) {}

  private final Deliveries deliveries = new Deliveries();
  private boolean request;
  private String status;
  private LocalDate since;
  private LocalDate due;
  private boolean dueToSign;
  private String lastSaid = "";
  private LocalDate lastStated;
  private final Set<String> promised = new TreeSet<>();
  private final Set<String> stops = new TreeSet<>();

  /**
   * Notes what a repetition in the same article adds: the deadline and the numbers that the first
   * wording leaves out. It adds no event.
   */
  public void repeat(Report report) {
    if (report.kind().binds() && report.asserted()) {
      deliveries.promise(report);
      if (due == null && isDeadline(report)) {
        due = report.due();
      }
    }
  }

  /** Whether it was asked for, so that nobody is bound. */
  public boolean isRequest() {
    return request;
  }

  /** Takes the next report; gives the event that it adds, if it adds one. */
  public Optional<String> next(Report report) {
    boolean first = status == null;
    if (first) {
      request = report.kind() == DeedKind.REQUESTED;
    }
    if (report.kind().binds()) {
      promised.addAll(report.families());
    }
    boolean dates = report.kind().binds() || report.kind() == DeedKind.REQUESTED;
    boolean opens = report.kind() == DeedKind.STARTED && due == null;
    if ((dates || opens) && isDeadline(report)) {
      due = report.due();
      dueToSign = report.kind() != DeedKind.SIGNED && report.says(Sense.SIGNING);
    }
    if (report.kind() == DeedKind.SIGNED && dueToSign) {
      due = null;
      dueToSign = false;
    }
    return switch (report.kind()) {
      case STATED -> stated(report);
      case AGREED -> bound(report, "agreed");
      case SIGNED -> bound(report, "signed");
      case REQUESTED -> requested(report);
      case STARTED -> started(report);
      case DELIVERED -> delivered(report);
      case STOPPED -> stopped(report);
    };
  }

  /** When a text enters into force is no deadline of anybody. */
  private static boolean isInForce(Report report) {
    return report.says(Sense.FORCE);
  }

  private static boolean isDeadline(Report report) {
    boolean other = report.says(Sense.SPAN) || report.says(Sense.FIRST);
    return report.due() != null && !isInForce(report) && !other;
  }

  private Optional<String> stated(Report report) {
    deliveries.promise(report);
    boolean first = status == null;
    if (!first && isInForce(report)) {
      return Optional.empty();
    }
    boolean again = lastSaid.equals(report.story()) || report.retold() || isToldAlso(report);
    lastStated = report.retold() ? lastStated : report.day();
    if (!first && again) {
      strengthen(report);
      return Optional.empty();
    }
    lastSaid = report.story();
    if (FULFILLED.equals(status) && report.says(Sense.REST)) {
      become(PARTLY, report);
    } else if (first || ENDED.contains(status)) {
      become(Statements.status(report.type()), report);
    } else {
      strengthen(report);
    }
    return Optional.of(first ? "stated" : "reaffirmed");
  }

  /** Several papers tell on one day what was said once. */
  private boolean isToldAlso(Report report) {
    return lastStated != null && lastStated.equals(report.day());
  }

  /** The strongest words that were said count. */
  private void strengthen(Report report) {
    String said = Statements.status(report.type());
    if (STATEMENTS.contains(status) && Statements.strength(said) > Statements.strength(status)) {
      become(said, report);
    }
  }

  private Optional<String> bound(Report report, String to) {
    deliveries.promise(report);
    boolean again = lastSaid.equals(report.story() + to);
    if (status != null && (again || report.retold())) {
      return Optional.empty();
    }
    lastSaid = report.story() + to;
    if (status == null
        || STATEMENTS.contains(status)
        || ENDED.contains(status)
        || status.equals("agreed")) {
      become(to, report);
    }
    return Optional.of(to);
  }

  private Optional<String> requested(Report report) {
    if (status != null && (lastSaid.equals(report.story()) || report.retold())) {
      return Optional.empty();
    }
    lastSaid = report.story();
    boolean proposal = report.type() == ActType.PROPOSAL;
    if (status == null || ENDED.contains(status)) {
      become(proposal ? "proposed" : "requested", report);
    }
    return Optional.of(proposal ? "stated" : "requested");
  }

  private Optional<String> started(Report report) {
    if (!report.asserted()) {
      return unsure(report);
    }
    deliveries.promise(report);
    if (!FULFILLED.equals(status) && !PARTLY.equals(status)) {
      become("in_progress", report);
    }
    return Optional.of("started");
  }

  private Optional<String> delivered(Report report) {
    if (!report.asserted()) {
      return unsure(report);
    }
    if (isArrival(report)) {
      return started(report);
    }
    if (isSomeOfThese(report)) {
      return Optional.empty();
    }
    boolean whole = deliveries.complete(report) && !isPayment(report);
    if (whole || !FULFILLED.equals(status)) {
      if (!(whole && FULFILLED.equals(status))) {
        become(whole ? FULFILLED : deliveries.isRecurring() ? "in_progress" : PARTLY, report);
      }
    }
    String event = whole ? "delivered" : "partly_delivered";
    boolean again = lastSaid.equals(report.story() + event);
    lastSaid = report.story() + event;
    return again ? Optional.empty() : Optional.of(event);
  }

  /** « Les militaires ont rejoint Hué », right behind some of them: what is said of those only. */
  private boolean isSomeOfThese(Report report) {
    return lastSaid.equals(report.story() + "partly_delivered")
        && report.amounts().isEmpty()
        && !report.says(Sense.WHOLE)
        && !report.says(Sense.REST);
  }

  /** Who is to be trained has only arrived. */
  private boolean isArrival(Report report) {
    return promised.contains(TRAIN)
        && !report.families().contains(TRAIN)
        && !report.says(Sense.WHOLE)
        && report.families().stream().anyMatch(MOVES::contains);
  }

  /** A payment alone builds nothing. */
  private boolean isPayment(Report report) {
    return report.families().equals(Set.of(PAY))
        && !promised.isEmpty()
        && !promised.contains(PAY)
        && !report.says(Sense.WHOLE)
        && promised.stream().anyMatch(MADE::contains);
  }

  private Optional<String> stopped(Report report) {
    if (!report.asserted()) {
      return unsure(report);
    }
    String event =
        report.says(Sense.SUSPEND)
            ? "suspended"
            : report.says(Sense.WITHDRAW) || status != null && !request ? "withdrawn" : "refused";
    // « dont les travaux avaient été suspendus »: what was told when it happened says nothing new.
    if (!stops.add(event) && report.retold()) {
      return Optional.empty();
    }
    boolean again = lastSaid.equals(report.story() + event);
    lastSaid = report.story() + event;
    if (!FULFILLED.equals(status)) {
      become(event, report);
    }
    return again ? Optional.empty() : Optional.of(event);
  }

  /** What is not said to be so fulfils nothing; where nothing else is said it is a plan. */
  private Optional<String> unsure(Report report) {
    if (status != null) {
      return Optional.empty();
    }
    become("planned", report);
    return Optional.of("stated");
  }

  private void become(String next, Report report) {
    status = next;
    since = report.day();
  }

  /** The last day of the deadline that holds, or null. */
  public LocalDate due() {
    return due;
  }

  /** How things stand on the day. */
  public State on(LocalDate asOf) {
    String holds = status(status, due, request, asOf);
    return holds != null && holds.equals(status)
        ? new State(status, since, false)
        : new State(holds, due.plusDays(1), true);
  }

  /** The status that quotes alone say. */
  public String said() {
    return status;
  }

  /**
   * The status on a day: what is left open behind its deadline is overdue.
   *
   * @param said the status by quotes, or null
   * @param due the last day of the deadline, or null
   * @param request whether it was asked for, which binds nobody
   */
  public static String status(String said, LocalDate due, boolean request, LocalDate asOf) {
    boolean overdue =
        !request && due != null && said != null && due.isBefore(asOf) && OPEN.contains(said);
    return overdue ? "overdue" : said;
  }
}
