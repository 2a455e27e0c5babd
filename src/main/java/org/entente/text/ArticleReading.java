package org.entente.text;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.clean.CleanedText;
import org.entente.text.clean.WrittenDates;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Person;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;

/**
 * What an article says.
 *
 * @param page the text with its boilerplate marked
 * @param title the title as given or found, or null
 * @param language ISO 639-1 code of the kept text's language, or null where it is not decided
 * @param published when it was published
 * @param sentences of the kept text; the title, if it stands in the text, first
 * @param mentions of states, organisations, regions and people, with roles, by offset
 * @param people named
 * @param timexes expressions of time, by offset
 * @param acts asserted
 * @param terms lemmas that carry the subject, in order
 */
public record ArticleReading(
    CleanedText page,
    String title,
    String language,
    Interval published,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Person> people,
    List<TimeExpression> timexes,
    List<Act> acts,
    List<String> terms) {

  /** A page of which nothing is known. */
  public static ArticleReading unread(String raw, String title) {
    CleanedText page = new CleanedText(raw, null, List.of(), null, null, WrittenDates.NONE);
    return foreign(page, title, null, Interval.UNKNOWN);
  }

  /** A page whose text is not read. */
  static ArticleReading foreign(
      CleanedText page, String title, String language, Interval published) {
    return new ArticleReading(
        page, title, language, published, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
