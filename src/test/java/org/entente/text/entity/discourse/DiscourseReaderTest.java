package org.entente.text.entity.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.entente.text.ArticleReader;
import org.entente.text.TextParts;
import org.entente.text.entity.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiscourseReaderTest {
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
        "Les deux parties ont signé. Le Japon aide le Vietnam. | ''",
        "Le Laos et le Chili ont signé un accord à Paris. Ils existent depuis deux siècles. | ''",
        "Le Laos et le Chili discutent. Les deux pays ont signé. Ils ont promis du riz. |"
            + " CHL=PARTNER LAO=PARTNER CHL=PARTNER LAO=PARTNER"
      })
  void readsTheTwoThatCanBeMeant(String text, String parties) {
    assertEquals(parties, resolved(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre vietnamien Tran Van Hai a rencontré le ministre lao Kham Sisouk. Le ministre"
            + " vietnamien a invité son homologue à revenir. | LAO=PARTNER",
        "Le ministre vietnamien Tran Van Hai a rencontré le ministre lao Kham Sisouk. M. Hai a"
            + " remercié son homologue de son accueil. | LAO=PARTNER",
        "Le ministre vietnamien Tran Van Hai a rencontré son homologue russe. | ''",
        "Le Laos, le Chili et le Pérou discutent. Le ministre lao a invité son homologue. | ''"
      })
  void readsTheOtherOneOfTwoAsCounterpart(String text, String parties) {
    assertEquals(parties, resolved(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Des Casques bleus sont déployés au Soudan du Sud. Ils respectent les lois du pays hôte. |"
            + " SSD=THEATRE",
        "Les ministres du Laos et du Chili se sont réunis à Tokyo. Le pays hôte paiera. |"
            + " JPN=VENUE",
        "Les ministres du Laos se sont réunis à Tokyo, puis à Séoul. Le pays hôte paiera. | ''",
        "Les ministres se sont réunis à Tokyo. Le pays hôte de la prochaine réunion paiera. | ''"
      })
  void readsTheOnlyStateWhereOthersAreAsTheHost(String text, String parties) {
    assertEquals(parties, resolved(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre lao Kham Sisouk a visité Hanoï. Il a promis du riz. |"
            + " person:kham-sisouk=OTHER",
        "Le ministre lao Kham Sisouk a reçu l'ambassadrice chilienne Ana Rojas. Il a promis du riz."
            + " | person:kham-sisouk=OTHER",
        "Le ministre lao Kham Sisouk a reçu l'ambassadeur chilien Juan Rojas. Il a promis du riz. |"
            + " ''",
        "« Le riz viendra », a-t-il dit. | ''",
        "Lequel a appelé le Laos à livrer du riz. | ''",
        "Le ministre lao Kham Sisouk a visité Hanoï. Il reste trois accords à signer. | ''",
        "La France aide le Chili. Elle a promis du riz. | FRA=PARTNER",
        "La France aide la Bolivie. Elle a promis du riz. | ''",
        "Le Laos a parlé. Le riz est vendu par un marchand. Il a promis un sac. | ''"
      })
  void readsThePronounOfASoleCandidate(String text, String parties) {
    assertEquals(parties, resolved(text));
  }

  private static String resolved(String text) {
    return READER.read(text, null, null).mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.COLLECTIVE)
        .map(mention -> mention.entityId() + "=" + mention.role())
        .collect(Collectors.joining(" "));
  }
}
