package org.entente.text.clean;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * A page with its boilerplate marked. Removed and kept pieces together are the raw text.
 *
 * @param raw the text as read
 * @param title where the title stands, or null when the text has none
 * @param removed the boilerplate, in order, none overlapping
 * @param place the place named by the dateline, or null
 * @param agency the agency named by dateline or sign-off, or null
 * @param dates that the boilerplate names
 */
public record CleanedText(
    String raw,
    Span title,
    List<Segment> removed,
    String place,
    String agency,
    WrittenDates dates) {

  /** The pieces between the removed ones, in order, the title among them. */
  public List<Span> kept() {
    List<Span> kept = new ArrayList<>();
    int from = 0;
    for (Segment segment : removed) {
      if (segment.span().start() > from) {
        kept.add(new Span(from, segment.span().start()));
      }
      from = segment.span().end();
    }
    if (from < raw.length()) {
      kept.add(new Span(from, raw.length()));
    }
    return kept;
  }

  /** The kept pieces behind the title. */
  public List<Span> story() {
    List<Span> story = new ArrayList<>();
    for (Span piece : kept()) {
      if (title == null || !piece.overlaps(title)) {
        story.add(piece);
        continue;
      }
      if (piece.start() < title.start()) {
        story.add(new Span(piece.start(), title.start()));
      }
      if (piece.end() > title.end()) {
        story.add(new Span(title.end(), piece.end()));
      }
    }
    return story;
  }

  /** The kept text behind the title, without the blank lines that the removed pieces leave. */
  public String body() {
    StringBuilder body = new StringBuilder();
    for (Span piece : story()) {
      body.append(piece.of(raw));
    }
    return body.toString().strip().replaceAll("(?<![ \\t])[ \\t]*+\\n(?:[ \\t]*+\\n)+", "\n\n");
  }
}
