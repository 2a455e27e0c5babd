package org.entente.text.act;

import java.util.List;
import org.entente.text.ArticleReader;
import org.entente.text.TextParts;

/** The acts of short texts as one reads them: type, who, towards whom, until when. */
public final class ActSentences {
  /** The day on which the texts are published, a Tuesday. */
  public static final String PUBLISHED = "2024-05-14";

  private static final ArticleReader READER = new ArticleReader(TextParts.LEXICON, "VNM");

  private ActSentences() {}

  /** The acts of a text under a title that asserts nothing. */
  public static List<Act> acts(String text) {
    return acts("Dépêche", text);
  }

  /** The acts of a text under a title, as on a page. */
  public static List<Act> acts(String title, String text) {
    return READER.read(title + "\n\n" + text, title, PUBLISHED).acts();
  }

  /** The acts, each such as {@code plan JPN}: its type and who is bound. */
  public static List<String> told(String text) {
    return acts(text).stream().map(ActSentences::told).toList();
  }

  public static String told(Act act) {
    return act.type().published() + " " + String.join("+", act.by());
  }

  /** The only act of a text. */
  public static Act only(String text) {
    List<Act> acts = acts(text);
    if (acts.size() != 1) {
      throw new AssertionError(text + ": " + acts.stream().map(ActSentences::told).toList());
    }
    return acts.get(0);
  }
}
