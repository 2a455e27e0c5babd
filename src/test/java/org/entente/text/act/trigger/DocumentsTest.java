package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom documents and reports speak that name nobody themselves. */
final class DocumentsTest {
  @Test
  void aLetterAsksForItsAuthor() {
    assertEquals(
        List.of("request LAO", "request LAO"),
        ActSentences.told(
            "Le Laos a demandé au Japon de former cent sapeurs. La lettre sollicite également"
                + " l'envoi de vingt véhicules."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos prêtera dix hectares aux firmes chiliennes souhaitant y investir. | plan LAO",
        "Le Laos formera les ingénieurs chiliens demandant un stage. | plan LAO",
        "Le Laos a publié un communiqué appelant le Chili à négocier. | appeal LAO",
        "Le Laos a salué le Chili, s'engageant à livrer dix bus. | pledge LAO",
        "Le Laos a salué le texte, la partie chilienne s'engageant à livrer du blé. | pledge CHL"
      })
  void aParticipleBehindWhomItTellsOfIsNoAct(String text, String act) {
    assertEquals(List.of(act), ActSentences.told(text));
  }

  @Test
  void aBookAsksForNobody() {
    assertEquals(
        List.of("request LAO"),
        ActSentences.told(
            "Le Laos a demandé au Japon de former cent sapeurs. Le livre sollicite également"
                + " l'attention."));
  }

  @Test
  void whoeverPromisedThemGaveThem() {
    assertEquals(
        List.of("delivered JPN"),
        ActSentences.told("Le Laos n'a reçu que trois des dix ambulances promises par le Japon."));
  }

  @Test
  void theTopicBelongsToTheAct() {
    List<org.entente.text.act.Act> acts =
        ActSentences.acts(
            "La Chine et le Vietnam ont convenu de rouvrir une ligne. Quant aux trains pour"
                + " Kunming, ils circuleront en janvier.");
    assertEquals("Quant aux trains pour Kunming, ils circuleront en janvier", acts.get(1).quote());
  }

  @Test
  void whatIsDoneOnRequestIsDone() {
    assertEquals(
        "asserted",
        ActSentences.only("Le Japon a envoyé deux navires au Laos à la demande de Vientiane.")
            .modality());
  }
}
