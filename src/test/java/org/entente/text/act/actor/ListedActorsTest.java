package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three and more who act or get something are all read. */
final class ListedActorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les ministres lao, chilien et kényan ont promis de livrer du blé au Vietnam. |"
            + " CHL+KEN+LAO->VNM, -",
        "Les ministres chilien, lao et kényan du Commerce ont signé un accord. | CHL+KEN+LAO->-, -",
        "Les autorités au pouvoir au Mali, au Niger et au Tchad ont promis de livrer du blé au"
            + " Vietnam. | MLI+NER+TCD->VNM, -",
        "Le Mali, le Niger et le Tchad ont annoncé lundi leur retrait de la Cédéao. |"
            + " MLI+NER+TCD->ECOWAS, -",
        "Le Japon livrera du riz au Mali, au Niger et au Tchad. | JPN->MLI+NER+TCD, -",
        "Le Japon a versé 20 millions de dollars au Mali (5 millions de dollars), au Niger (8"
            + " millions de dollars) et au Tchad (7 millions). | JPN->MLI+NER+TCD, -",
        "Le Japon a demandé au Mali, au Niger et au Tchad de rouvrir le pont. |"
            + " JPN->MLI+NER+TCD, -",
        "Le ministre lao, malade et fatigué, a promis de livrer du blé au Chili. | LAO->CHL, -"
      })
  void namesAllOfAList(String text, String expected) {
    assertEquals(expected, ActActors.of(text).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "À l'invitation de son homologue Tran Van Lam, le Premier ministre lao Bounmy Keola a"
            + " entamé lundi une visite au Vietnam. Le Premier ministre Tran Van Lam s'est engagé à"
            + " livrer du blé au Laos. | VNM->LAO, tran-van-lam",
        "Le ministre vietnamien Tran Van Lam a reçu Bounmy Keola, le ministre lao du Plan. Bounmy"
            + " Keola a promis de livrer du blé au Vietnam. | LAO->VNM, bounmy-keola",
        "Le Chili a reçu une visite. Le ministre vietnamien Tran Van Lam a demandé à Marek Novak,"
            + " vice-président de la Commission européenne, d'ouvrir un bureau. Marek Novak s'est"
            + " engagé à envoyer une délégation au Vietnam. | EU->VNM, marek-novak",
        "Le président soudanais, Omar el-Bakri, a promis de livrer du blé au Tchad. | SDN->TCD,"
            + " omar-el-bakri"
      })
  void knowsWhoseOfficeANameHas(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos et le Chili ont signé un accord. Un comité intergouvernemental organisera des"
            + " stages, a dit le ministre lao Bounmy Keola. | CHL+LAO->-, bounmy-keola",
        "Le Laos et le Chili ont signé un mémorandum. Ce mémorandum prévoit d'ouvrir un centre. |"
            + " CHL+LAO->-, -",
        "Quant à la relève d'une force en cas d'accord entre le Laos et le Chili, le Kenya et le"
            + " Ghana ont fait savoir qu'ils enverraient dix juges au Mali. | GHA+KEN->MLI, -",
        "Le ministre lao Bounmy Keola a reçu le ministre chilien Pablo Riquelme. Il a convenu que"
            + " les deux parties devaient ouvrir un centre. | LAO->CHL, bounmy-keola"
      })
  void knowsWhoActsTogether(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
