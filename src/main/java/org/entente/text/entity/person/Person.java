package org.entente.text.entity.person;

import java.util.List;
import org.entente.text.Span;

/**
 * A person as one article knows them.
 *
 * @param id {@code person:} and the folded name in reading order
 * @param name the fullest spelling
 * @param office the words of the title or office at the first mention
 * @param affiliationId the state or organisation that the office belongs to, or null
 * @param mentions where the person is named, in order
 */
public record Person(
    String id, String name, String office, String affiliationId, List<Span> mentions) {
  /** What the id of every person begins with. */
  public static final String PREFIX = "person:";

  /** The folded name in an id, without the state that tells namesakes of a corpus apart. */
  public static String nameIn(String id) {
    int state = id.indexOf('@');
    return id.substring(PREFIX.length(), state < 0 ? id.length() : state);
  }
}
