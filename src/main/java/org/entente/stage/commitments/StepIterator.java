package org.entente.stage.commitments;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.text.act.ActType;
import org.entente.text.commitment.Deed;
import org.entente.text.commitment.LifeCycle;
import org.entente.text.commitment.Report;

/** The rows of {@link TraceSteps} of one undertaking, made while its acts are read. */
final class StepIterator implements Iterator<Row> {
  /** An act dated so many days before its article is one that the article recalls. */
  private static final int DAYS_AGO = 10;

  private static final int DUE = 20;

  private final String id;
  private final Iterator<Row> acts;
  private final LocalDate asOf;
  private final LifeCycle cycle = new LifeCycle();
  private final Deque<Row> ready = new ArrayDeque<>();
  private Row due;

  /** The last deadline that was set, met or not. */
  private Row set;

  /** A repetition, which only counts where nothing else is said. */
  private Row echo;

  private boolean ended;

  /**
   * Reads the acts.
   *
   * @param id the undertaking
   * @param acts in the order of time
   * @param asOf the day against which its deadline is overdue
   */
  StepIterator(String id, Iterator<Row> acts, LocalDate asOf) {
    this.id = id;
    this.acts = acts;
    this.asOf = asOf;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && acts.hasNext()) {
      Row act = acts.next();
      if (act.isNullAt(act.fieldIndex(Acts.REPEATS_ACT_ID.name()))) {
        read(act);
      } else {
        repeat(act);
      }
    }
    if (ready.isEmpty() && !ended) {
      end();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException(id);
    }
    return ready.removeFirst();
  }

  /** A repetition says no more than its original, but perhaps until when. */
  private void repeat(Row act) {
    if (echo == null) {
      echo = act;
    }
    LocalDate before = cycle.due();
    cycle.repeat(report(act));
    noteDue(before, act);
  }

  private void noteDue(LocalDate before, Row act) {
    if (cycle.due() == null) {
      due = null;
    } else if (due == null || !cycle.due().equals(before)) {
      due = act;
      set = act;
    }
  }

  private void read(Row act) {
    LocalDate before = cycle.due();
    Optional<String> event = cycle.next(report(act));
    noteDue(before, act);
    event.ifPresent(
        step ->
            ready.add(
                step(
                    act.getAs("stated_earliest"),
                    act.getAs("stated_latest"),
                    act.getAs("stated_granularity"),
                    step,
                    act)));
  }

  private static Report report(Row act) {
    Deed deed = DeedRows.deed(act.getAs(DeedRows.DEED));
    LocalDate stated = act.<LocalDate>getAs("stated_latest");
    LocalDate published = act.<LocalDate>getAs(DescribeDeeds.PUBLISHED_EARLIEST);
    boolean longAgo =
        stated != null && published != null && stated.plusDays(DAYS_AGO).isBefore(published);
    Boolean background = act.<Boolean>getAs(Acts.BACKGROUND.name());
    LocalDate day = act.<LocalDate>getAs(TraceSteps.DAY);
    ActType type = ActType.of(act.getAs(Acts.TYPE.name()));
    return new Report(
        type,
        act.getAs(DescribeDeeds.STORY),
        stated == null && published == null ? null : day,
        Report.isAsserted(type, act.getAs(Acts.MODALITY.name())),
        longAgo || Boolean.TRUE.equals(background),
        act.<LocalDate>getAs("due_latest"),
        deed.amounts(),
        deed.senses(),
        deed.families());
  }

  private Row step(
      LocalDate earliest, LocalDate latest, String granularity, String event, Row act) {
    Integer progress = act == null ? Integer.valueOf(DUE) : act.<Integer>getAs(TraceSteps.PROGRESS);
    return RowFactory.create(
        id,
        earliest,
        latest,
        granularity,
        event,
        act == null ? null : act.getAs(Acts.ACT_ID.name()),
        act == null ? null : act.getAs(Articles.ARTICLE_ID.name()),
        act == null ? null : act.getAs(Acts.QUOTE.name()),
        progress,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The computed steps, and where it stands. */
  private void end() {
    ended = true;
    if (cycle.said() == null && echo != null) {
      read(echo);
    }
    LifeCycle.State state = cycle.on(asOf);
    if (set != null && !cycle.isRequest()) {
      ready.add(
          step(
              set.getAs("due_earliest"),
              set.getAs("due_latest"),
              set.getAs("due_granularity"),
              "due",
              null));
    }
    if (state.computed()) {
      ready.add(step(state.since(), state.since(), "day", "overdue", null));
    }
    ready.add(
        RowFactory.create(
            id,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            state.status(),
            cycle.said(),
            state.since(),
            state.computed(),
            due == null ? null : due.getAs("due_earliest"),
            due == null ? null : due.getAs("due_latest"),
            due == null ? null : due.getAs("due_granularity"),
            due == null ? null : due.getAs("due_method")));
  }
}
