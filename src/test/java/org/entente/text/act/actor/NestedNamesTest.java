package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.Lexicon;
import org.entente.text.TextParts;
import org.entente.text.act.Act;
import org.entente.text.act.ActReader;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.entente.text.time.TimexFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name within another name (« la Force à Chypre ») is no second party. */
final class NestedNamesTest {
  private static final Lexicon LEXICON = TextParts.LEXICON;
  private static final ArticleReader ARTICLES = new ArticleReader(LEXICON, "VNM");
  private static final ActReader ACTS =
      new ActReader(
          LEXICON.acts(),
          LEXICON.entitiesById(),
          new Tokenizer(Morphology.french()),
          new TimexFinder(LEXICON.time()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L'accord a été signé par la Force des Nations unies à Chypre. | UNFICYP
          L'accord a été signé entre le Laos et la Force des Nations unies à Chypre. | LAO+UNFICYP
          Un accord a été signé entre la Force des Nations unies à Chypre et le Laos. | LAO+UNFICYP
          Les délégations de la Force des Nations unies à Chypre et du Laos ont signé un accord. | LAO+UNFICYP
          """)
  void bindsWhomTheWholeNameNames(String text, String by) {
    assertEquals(by, String.join("+", act(text).by()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le Laos a livré des tentes à la Force des Nations unies à Chypre. | UNFICYP
          Le Laos fournira des tentes à la Mission de l'Union africaine en Somalie. | AMISOM
          """)
  void benefitsWhomTheWholeNameNames(String text, String to) {
    assertEquals(to, String.join("+", act(text).to()));
  }

  /** The only act, of all names of the article, those within others too. */
  private static Act act(String text) {
    ArticleReading reading = ARTICLES.read(text, null, null);
    List<Mention> mentions = reading.mentions().stream().filter(m -> !m.isPerson()).toList();
    List<Act> acts =
        ACTS.read(
            text,
            reading.sentences(),
            mentions,
            reading.people(),
            reading.published(),
            reading.timexes(),
            new Standpoint("VNM", null, null),
            null);
    assertEquals(1, acts.size(), text);
    return acts.get(0);
  }
}
