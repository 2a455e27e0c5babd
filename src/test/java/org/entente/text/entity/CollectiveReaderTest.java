package org.entente.text.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.ArticleReader;
import org.entente.text.TextParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CollectiveReaderTest {
  private static final ArticleReader READER = new ArticleReader(TextParts.LEXICON, "VNM");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon aide le Vietnam. Les deux pays ont signé. | JPN=PARTNER VNM=FOCUS",
        "Le Vietnam et la FAO ont discuté. Les deux parties ont signé. | FAO=PARTNER VNM=FOCUS",
        "Le Vietnam, le Laos et le Japon ont signé. Les deux pays ont ratifié. | ''",
        "Le Laos est venu. Le Chili et le Pérou ont discuté. Les deux pays ont signé. |"
            + " CHL=PARTNER PER=PARTNER",
        "Le Japon aide le Vietnam. Les deux hommes ont signé. | ''",
        "Les deux parties ont signé. Le Japon aide le Vietnam. | ''"
      })
  void readsTheTwoThatCanBeMeant(String text, String parties) {
    List<Mention> mentions = READER.read(text, null, null).mentions();
    assertEquals(
        parties,
        mentions.stream()
            .filter(mention -> mention.form() == Mention.Form.COLLECTIVE)
            .map(mention -> mention.entityId() + "=" + mention.role())
            .collect(Collectors.joining(" ")));
  }
}
