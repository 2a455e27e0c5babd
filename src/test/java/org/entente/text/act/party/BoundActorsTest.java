package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is bound where it is not simply the subject. */
final class BoundActorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos propose d'envoyer dix médecins au Chili, la partie chilienne s'engageant à les"
            + " loger. | CHL->LAO, -",
        "Le Laos et le Chili ont achevé leurs pourparlers. La convention sera signée en mai, a dit"
            + " le ministre lao Bounmy Keola. | CHL+LAO->-, bounmy-keola",
        "Le Laos et le Chili ont achevé leurs pourparlers. La route sera livrée en mai, a dit le"
            + " ministre lao Bounmy Keola. | LAO->CHL, bounmy-keola",
        "La ministre islandaise Hildur Arnadóttir a signé avec le vice-ministre lao de l'Eau, M."
            + " Bounmy Keola, un accord sur la pêche. | ISL+LAO->-, -",
        "La ministre islandaise de la Pêche, Mme Hildur Arnadóttir, et son homologue lao, M. Bounmy"
            + " Keola, ont signé un accord sur les ports. | ISL+LAO->-, -",
        "Les experts du Laos et ceux du Chili sont tombés d'accord sur le tracé de la route. |"
            + " CHL+LAO->-, -",
        "Vingt tonnes de riz, offertes par le Laos au Chili, ont été remises lundi. | LAO->CHL, -",
        "Deux techniciens chiliens resteront un an au Laos. | CHL->LAO, -",
        "Le Laos et le Chili ont signé un accord. Le Parlement lao a ratifié lundi, à une large"
            + " majorité, l'accord de pêche avec le Chili. | LAO->CHL, -",
        "Les deux ministres de la Pêche, Bounmy Keola et Rosa Riquelme, du Laos et du Chili, ont"
            + " décidé d'ouvrir une ligne. | CHL+LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Une commission mixte verra le jour en mars. |"
            + " CHL+LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos livrera du riz au Chili. Le poste commun"
            + " a été inauguré lundi. | CHL+LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos livrera du riz au Chili. Une commission"
            + " chilienne verra le jour en mars. | LAO->CHL, -",
        "Le Laos et le Chili ont signé un accord. Une commission mixte sera créée par le Laos en"
            + " mars. | LAO->CHL, -"
      })
  void namesWhoIsBound(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
