package org.entente.stage;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.text.act.Act;
import org.entente.text.time.Interval;

/** An act as a row of {@link Readings#ACT}. */
final class ActRow {
  private ActRow() {}

  static Row of(
      String articleId,
      String actId,
      Act act,
      String repeats,
      String commitmentId,
      int specificity) {
    Interval due = act.due() == null ? Interval.UNKNOWN : act.due().interval();
    return RowFactory.create(
        actId,
        articleId,
        act.sentence(),
        act.span().start(),
        act.span().end(),
        act.quote(),
        act.type().published(),
        act.type().family().published(),
        act.force(),
        "positive",
        act.modality(),
        array(act.by()),
        array(act.to()),
        act.speakerId(),
        act.bySurface(),
        act.toSurface(),
        act.action(),
        act.stated().earliest(),
        act.stated().latest(),
        act.stated().granularity(),
        act.stated().method(),
        due.earliest(),
        due.latest(),
        due.granularity(),
        due.method(),
        act.due() == null ? null : act.due().text(),
        act.background(),
        act.condition(),
        array(act.quantities()),
        act.theme(),
        array(act.theatres()),
        act.rule().ploverEvent(),
        act.rule().ploverMode().isEmpty() ? null : act.rule().ploverMode(),
        act.rule().cameo(),
        act.rule().id(),
        act.confidence(),
        repeats,
        commitmentId,
        specificity);
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }
}
