package org.entente.text.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.TextParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleReaderTest {
  private static final RoleReader ROLES =
      new RoleReader(TextParts.LEXICON.entitiesById(), TextParts.LEXICON.roles());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon aidera le Laos. | JPN=PARTNER LAO=PARTNER",
        "La réunion s'est tenue à Vientiane. | LAO=VENUE",
        "Le ministre est arrivé mardi à l'aéroport de Nairobi. | KEN=VENUE",
        "Ils viennent de Tunis, de Lomé ou du Japon. | TUN=VENUE TGO=VENUE JPN=PARTNER",
        "Nairobi a promis un hôpital. | KEN=PARTNER",
        "Le chanteur est originaire du Chili. | CHL=OTHER",
        "Le Chilien Matías Ferrada a gagné. | CHL=OTHER",
        "Le gouvernement chilien a signé. | CHL=PARTNER",
        "Un contingent a été déployé au Mali. | MLI=THEATRE",
        "Il envoie du blé au Liban. | LBN=PARTNER",
        "L'UNICEF paiera, a dit l'agence onusienne. | UNICEF=PARTNER UN=OTHER",
        "Le tournoi de Wellington est fini. | NZL=VENUE",
        "Abyei : la FISNUA a ouvert la route. | ABYEI=THEATRE UNISFA=PARTNER",
        "Un séisme, puis un autre séisme a frappé le Pérou, où vont les secours. | PER=THEATRE"
      })
  void readsTheRole(String text, String roles) {
    Sentence sentence = new Sentence(0, TextParts.all(text), TextParts.tokens(text));
    SentenceIndex sentences = new SentenceIndex(List.of(sentence));
    assertEquals(
        roles,
        ROLES.read(TextParts.ENTITIES.find(text), sentences, "VNM").stream()
            .map(mention -> mention.entityId() + "=" + mention.role())
            .collect(Collectors.joining(" ")));
  }
}
