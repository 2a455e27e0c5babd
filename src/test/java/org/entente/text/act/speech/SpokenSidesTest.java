package org.entente.text.act.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom people speak for whose office does not say it. */
final class SpokenSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'Islande s'est engagée à fournir dix canots au Kenya. « Nous livrerons aussi des radars"
            + " », a promis sa ministre de la Pêche, Hildur Arnadóttir. | ISL->KEN,"
            + " hildur-arnadottir",
        "L'Islande fournira dix canots au Kenya, a indiqué le ministre de la Pêche, Arni"
            + " Haldórsson. Il a demandé au Kenya de former les équipages. | ISL->KEN,"
            + " arni-haldorsson",
        "Le Japon fournira des radios au Kenya, a indiqué son ambassadeur à Nairobi, Takumi"
            + " Ishiwara. Il a appelé le Kenya à former des pilotes. | JPN->KEN, takumi-ishiwara",
        "La FINUL patrouille au sud du Liban. Le chef de la FINUL, le général ghanéen Kofi Mensah,"
            + " a salué ce calme. Il a demandé au Liban de lever les barrages. | UNIFIL->LBN,"
            + " kofi-mensah",
        "La Force des Nations unies à Chypre patrouille. « La Force aidera Chypre », a dit la"
            + " représentante spéciale du Secrétaire général, Vera Lindholm. Elle a demandé à la"
            + " Slovaquie de rester. | UN->SVK, vera-lindholm",
        "Le Laos et le Chili négocient. La représentante du PNUD, Vera Lindholm, présente à la"
            + " réunion, a encouragé les deux parties à former des pilotes. | UNDP->CHL+LAO,"
            + " vera-lindholm",
        "À Nairobi, le ministre de l'Eau, Peter Mwangi, a promis que le Kenya livrerait des pompes"
            + " au Laos. | KEN->LAO, peter-mwangi",
        "Le Laos et le Chili négocient. Le ministre lao Bounmy Keola a salué le Chili. L'envoyé"
            + " Pablo Riquelme a demandé au Laos de former les pilotes. | CHL->LAO, pablo-riquelme",
        "Le ministre lao Bounmy Keola a visité le port du Chili. Son homologue Pablo Riquelme a"
            + " demandé au Laos de former les pilotes. | CHL->LAO, pablo-riquelme",
        "Une responsable lao a dit sa gratitude au Chili. La vice-ministre Vilay Keola a"
            + " ajouté que son pays livrerait du riz au Chili. | LAO->CHL, vilay-keola",
        "L'Irlande, par la voix de sa ministre Nora Byrne, a salué le Kenya. Elle a"
            + " demandé au Kenya de former dix pilotes. | IRL->KEN, nora-byrne"
      })
  void takesTheSideFromTheWordsAround(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
