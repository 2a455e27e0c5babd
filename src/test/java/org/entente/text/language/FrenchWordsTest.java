package org.entente.text.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrenchWordsTest {
  @Test
  void plainFrenchSuffices() {
    assertTrue(
        FrenchWords.suffice(
            "La ministre a été reçue par son homologue dans la capitale et les deux parties ont"
                + " signé une convention sur la pêche, qui sera soumise au Parlement avant"
                + " l'été."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Le Laos",
        "El ministre va demanar dimarts a Portugal que lliuri tres patrulleres abans del mes de"
            + " març, i les dues parts van signar un acord sobre la pesca a la capital.",
        "Lo ministre demandèt dimarç a Portugal de liurar tres patrolhaires abans la fin del mes"
            + " de març, e las doas parts signèron un acòrdi sus la pesca dins la capitala.",
        "Minis la te mande Pòtigal mèkredi pase pou li bay twa bato anvan fen mwa mas la, epi de"
            + " peyi yo te siyen yon akò sou lapèch nan kapital la.",
        "Il ministro ha chiesto martedì al Portogallo di consegnare tre motovedette entro la fine"
            + " di marzo, e le due parti hanno firmato un accordo sulla pesca.",
        "The minister asked Portugal on Tuesday to deliver three vessels, as the coup d'état in the"
            + " capital and the force majeure clause left the parties with no choice."
      })
  void otherWordsDoNot(String passage) {
    assertFalse(FrenchWords.suffice(passage));
  }
}
