package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Lists of other stories behind an article change none of its partners: the sample is read with and
 * without them.
 */
final class TeaserTest {
  private static final ArticleReader READER = new ArticleReader(TextParts.LEXICON, "VNM");

  /** States that no article of the sample names. */
  private static final List<String> NOWHERE = List.of("TUV", "VUT", "TON", "LSO", "KNA");

  private static final String VIETNAMPLUS =
      """

      Voir plus

      Une plage de Funafuti. Photo : VNA

      Les Tuvalu demandent au Vanuatu des semences de taro

      Port-Vila s'est engagé à livrer trois tonnes avant juin, a annoncé le ministre tuvaluan.

      Le roi des Tonga à Maseru. Photo: VNA

      Le Lesotho et les Tonga signent un accord sur la laine

      Nuku'alofa et Maseru ont convenu d'un échange de tisserands.

      La réunion des pêcheurs à Basseterre. Photo : VNA

      Saint-Christophe-et-Niévès invite le Lesotho à un forum

      Le Lesotho est prêt à y envoyer une délégation, a promis son Premier ministre.
      """;

  private static final String OTHER_NEWS =
      """

      Plus de nouvelles :
      Les Tuvalu demandent au Vanuatu des semences de taro
      Le Lesotho et les Tonga signent un accord sur la laine
      """;

  private static final String READ_ALSO =
      """

      À lire aussi : Les Tuvalu demandent au Vanuatu des semences de taro
      Lire aussi : Le Lesotho et les Tonga signent un accord sur la laine
      """;

  @Test
  void everyTailLeavesThePartnersOfEveryArticleAsTheyAre() {
    List<String> differences = new ArrayList<>();
    for (ReadingSample.Article article : ReadingSample.articles()) {
      String expected = partners(article, "");
      for (String tail : List.of(VIETNAMPLUS, OTHER_NEWS, READ_ALSO)) {
        String found = partners(article, tail);
        if (!found.equals(expected)) {
          differences.add(
              article.id()
                  + tail.strip().lines().findFirst().orElse("")
                  + "\n  "
                  + expected
                  + "\n  "
                  + found);
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  /** The same words within the story do change them, so the test above can fail. */
  @Test
  void theSameWordsInTheStoryCount() {
    String story =
        "Hanoï (VNA) - Les Tuvalu ont demandé jeudi au Vanuatu des semences de taro, a annoncé le"
            + " ministre. Le Vietnam les livrera avant juin.";
    String partners = partners(new ReadingSample.Article("a", null, null, story), "");
    assertEquals("TUV@0 VUT@0", partners);
    assertFalse(NOWHERE.stream().noneMatch(partners::contains));
  }

  /** Each partner with the sentence that names it, as the partner tables count them. */
  private static String partners(ReadingSample.Article article, String tail) {
    ArticleReading reading = READER.read(article.text() + tail, article.title(), article.date());
    SentenceIndex sentences = new SentenceIndex(reading.sentences());
    return reading.mentions().stream()
        .filter(mention -> mention.role() == org.entente.text.entity.role.Role.PARTNER)
        .filter(mention -> mention.entityId() != null && !mention.isPerson())
        .map(mention -> mention.entityId() + "@" + sentences.of(mention.span()).number())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
