package org.entente.text.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.TextParts;
import org.entente.text.entity.role.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon aide le Laos. | Japon=JPN Laos=LAO",
        "Le VIETNAM, le Viêt Nam et le Viet-Nam | VIETNAM=VNM Viêt Nam=VNM Viet-Nam=VNM",
        "l'Afrique du Sud et le Soudan du Sud | Afrique du Sud=ZAF Soudan du Sud=SSD",
        "la République démocratique du Congo | République démocratique du Congo=COD",
        "les soldats japonais | japonais=JPN",
        "un pas de plus au mali | ''",
        "l’ONU et l'ASEAN | ONU=UN ASEAN=ASEAN",
        "onu | ''",
        "Les Nations unies | Nations unies=UN",
        "Tokyo et Vientiane | Tokyo=JPN Vientiane=LAO",
        "la province de Lào Cai et le Laos | Lào Cai=null Laos=LAO",
        "Vingt-sept pièces, La réunion et La Réunion | Vingt-sept=null La Réunion=null",
        "dix dollars américains aux États-Unis | dollars américains=null États-Unis=USA",
        "le port de Tripoli, au Liban | Tripoli=LBN Liban=LBN",
        "le port de Tripoli | Tripoli=LBY",
        "une escale à Santiago de Cuba | Santiago de Cuba=null",
        "le musée égyptien du Caire | égyptien=EGY Caire=EGY",
        "le ministre de l'Europe et des Affaires étrangères |"
            + " Europe et des Affaires étrangères=FRA",
        "le Fonds des Nations unies pour l'enfance |"
            + " Fonds des Nations unies pour l'enfance=UNICEF",
        "Air France | Air France=null",
        "la Cédéao, la Cedeao et la CEDEAO | Cédéao=ECOWAS Cedeao=ECOWAS CEDEAO=ECOWAS",
        "l'Otan, l'Uemoa et la Monusco | Otan=NATO Uemoa=WAEMU Monusco=MONUSCO",
        "les otages et l'otan | ''",
        "Irena est venue, l'IRENA aussi | Irena=IRENA IRENA=IRENA",
        "Alba a gagné | Alba=null",
        "le golfe de Guinée et la mer du Japon | golfe de Guinée=REGION_GULF_OF_GUINEA"
            + " mer du Japon=REGION_SEA_OF_JAPAN",
        "dans l'océan Indien, un navire indien |" + " océan Indien=REGION_INDIAN_OCEAN indien=IND",
        "le sud de l'Afrique et l'Afrique du Sud | Afrique=REGION_AFRICA Afrique du Sud=ZAF",
        "la Guinée, la Guinée-Bissau et la Guinée équatoriale |"
            + " Guinée=GIN Guinée-Bissau=GNB Guinée équatoriale=GNQ"
      })
  void finds(String text, String mentions) {
    assertEquals(
        mentions,
        TextParts.ENTITIES.find(text).stream()
            .map(mention -> mention.surface() + "=" + mention.entityId())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void leavesAFormOfSeveralReadingsOpen() {
    Mention open = TextParts.ENTITIES.find("Bruxelles a réagi.").get(0);
    assertEquals(null, open.entityId());
    assertEquals(List.of("BEL", "EU"), open.candidates());
    Mention decided = TextParts.ENTITIES.find("Bruxelles a réagi. La Belgique aussi.").get(0);
    assertEquals("BEL", decided.entityId());
  }

  @Test
  void tellsHowAnEntityIsNamed() {
    List<Mention> mentions = TextParts.ENTITIES.find("Le Laos, les soldats lao, Vientiane, l'ONU");
    assertEquals(
        List.of(
            Mention.Form.NAME, Mention.Form.DEMONYM, Mention.Form.CAPITAL, Mention.Form.ACRONYM),
        mentions.stream().map(Mention::form).toList());
  }

  @Test
  void refusesAFormOfTwoEntities() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new EntityFinder(List.of(entity("AAA"), entity("BBB")), List.of()));
    assertEquals(true, e.getMessage().contains("AAA") && e.getMessage().contains("BBB"));
  }

  private static Entity entity(String id) {
    return new Entity(
        id,
        Entity.Kind.COUNTRY,
        "Syldavie",
        "Syldavia",
        null,
        List.of("Syldavie"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Role.PARTNER);
  }
}
