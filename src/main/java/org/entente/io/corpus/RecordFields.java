package org.entente.io.corpus;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names under which a structured record holds its parts.
 *
 * @param text the article's text
 * @param title its title
 * @param date its date
 * @param url its address
 * @param source its site or paper
 * @param id its own id
 */
public record RecordFields(
    String text, String title, String date, String url, String source, String id)
    implements Serializable {

  private static final List<String> PARTS = List.of("text", "title", "date", "url", "source", "id");

  /** Each part under its own name. */
  public static RecordFields defaults() {
    return of(Map.of());
  }

  /**
   * The default names, some of them replaced.
   *
   * @param names from a part ({@code text}, {@code title}, ...) to the field that holds it
   * @throws IllegalArgumentException for an unknown part
   */
  public static RecordFields of(Map<String, String> names) {
    Map<String, String> all = new LinkedHashMap<>();
    PARTS.forEach(part -> all.put(part, part));
    names.forEach(
        (part, field) -> {
          if (!all.containsKey(part)) {
            throw new IllegalArgumentException(
                "Unknown part " + part + " of a record: expected one of " + PARTS);
          }
          all.put(part, field);
        });
    return new RecordFields(
        all.get("text"),
        all.get("title"),
        all.get("date"),
        all.get("url"),
        all.get("source"),
        all.get("id"));
  }

  /** From part to field, in a fixed order. */
  public Map<String, String> asMap() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("text", text);
    all.put("title", title);
    all.put("date", date);
    all.put("url", url);
    all.put("source", source);
    all.put("id", id);
    return all;
  }
}
