package org.entente.stage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.entente.text.ArticleReading;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.act.Act;
import org.entente.text.act.rule.EventCode;
import org.entente.text.clean.Segment;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Person;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;

/**
 * What one article contributes to the detail tables: a row is an array of cells in the order of the
 * table's columns. Needs no Spark, so that a single article can be shown without it.
 */
public final class ReadingRows {
  private ReadingRows() {}

  /** Rows of the table {@code removed_segments}. */
  public static List<Object[]> removedSegments(String articleId, ArticleReading reading) {
    List<Object[]> rows = new ArrayList<>();
    for (Segment segment : reading.page().removed()) {
      rows.add(
          new Object[] {
            articleId,
            segment.kind().published(),
            segment.span().start(),
            segment.span().end(),
            segment.rule(),
            segment.corpusFrequency()
          });
    }
    return rows;
  }

  /** Rows of the table {@code mentions}. */
  public static List<Object[]> mentions(String articleId, ArticleReading reading) {
    SentenceIndex sentences = new SentenceIndex(reading.sentences());
    List<Object[]> rows = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      int sentence = sentences.of(mention.span()).number();
      rows.add(
          new Object[] {
            articleId,
            sentence,
            mention.span().start(),
            mention.span().end(),
            mention.surface(),
            mention.entityId(),
            published(mention.form()),
            published(mention.role()),
            sentence == Sentence.TITLE,
            mention.confidence()
          });
    }
    return rows;
  }

  /** Rows of the table {@code timexes}. */
  public static List<Object[]> timexes(String articleId, ArticleReading reading) {
    SentenceIndex sentences = new SentenceIndex(reading.sentences());
    List<Object[]> rows = new ArrayList<>();
    for (TimeExpression timex : reading.timexes()) {
      Sentence sentence = sentences.of(timex.span());
      if (sentence != null) {
        rows.add(
            new Object[] {
              articleId,
              sentence.number(),
              timex.span().start(),
              timex.span().end(),
              timex.text(),
              timex.type().name(),
              timex.value(),
              timex.interval().earliest(),
              timex.interval().latest(),
              timex.interval().granularity(),
              published(timex.direction()),
              timex.mod(),
              timex.interval().method()
            });
      }
    }
    return rows;
  }

  /** Rows of the table {@code people}. */
  public static List<Object[]> people(String articleId, ArticleReading reading) {
    List<Object[]> rows = new ArrayList<>();
    for (Person person : reading.people()) {
      rows.add(
          new Object[] {
            articleId, person.id(), person.name(), person.office(), person.affiliationId()
          });
    }
    return rows;
  }

  /** Rows of the table {@code acts}, in the order of {@link ArticleReading#acts()}. */
  public static List<Object[]> acts(String articleId, ArticleReading reading) {
    List<String> ids = reading.acts().stream().map(act -> actId(articleId, act)).toList();
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < reading.acts().size(); i++) {
      Act act = reading.acts().get(i);
      String repeats = act.repeats() < 0 ? null : ids.get(act.repeats());
      rows.add(act(articleId, ids.get(i), act, repeats));
    }
    return rows;
  }

  /** Which undertaking it belongs to is seen in all articles together. */
  private static Object[] act(String articleId, String actId, Act act, String repeats) {
    Interval due = act.due() == null ? Interval.UNKNOWN : act.due().interval();
    EventCode code = act.rule().codes().of(act.theme());
    return new Object[] {
      actId,
      articleId,
      act.sentence(),
      act.span().start(),
      act.span().end(),
      act.quote(),
      act.type().published(),
      act.type().family().published(),
      act.force(),
      act.modality().equals("negated") ? "negative" : "positive",
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
      code.event(),
      code.mode().isEmpty() ? null : code.mode(),
      code.cameo(),
      act.rule().id(),
      act.confidence(),
      repeats,
      null
    };
  }

  private static String[] array(List<String> list) {
    return list.toArray(String[]::new);
  }

  private static String actId(String articleId, Act act) {
    return hash(
        articleId + "|" + act.rule().id() + "|" + act.span().start() + "|" + act.span().end());
  }

  /** The id of an article: 16 hex digits of the SHA-256 of its raw text, as in a run. */
  public static String articleId(String raw) {
    return hash(raw);
  }

  private static String hash(String key) {
    byte[] digest = DigestUtils.sha256(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  /** A constant as it stands in tables. */
  static String published(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
