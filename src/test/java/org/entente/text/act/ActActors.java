package org.entente.text.act;

import java.util.List;
import org.entente.text.ArticleReader;
import org.entente.text.TextParts;

/** The acts of a short article as text: who is bound, towards whom, and who said it. */
public final class ActActors {
  private static final ArticleReader READER = new ArticleReader(TextParts.LEXICON, "VNM");

  private ActActors() {}

  /** One line an act: {@code LAO->CHL, vera-lind}; {@code -} stands for nobody. */
  public static List<String> of(String text) {
    return READER.read(text, null, null).acts().stream().map(ActActors::line).toList();
  }

  /** The line of the last act; an empty string when there is none. */
  public static String last(String text) {
    List<String> lines = of(text);
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  private static String line(Act act) {
    String speaker = act.speakerId() == null ? "-" : act.speakerId().substring("person:".length());
    return ids(act.by()) + "->" + ids(act.to()) + ", " + speaker;
  }

  private static String ids(List<String> ids) {
    return ids.isEmpty() ? "-" : String.join("+", ids);
  }
}
