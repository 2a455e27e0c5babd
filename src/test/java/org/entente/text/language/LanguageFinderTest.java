package org.entente.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTest {
  private static final LanguageFinder FINDER = LanguageFinder.bundled();
  private static final String FRENCH =
      "Le ministre mozambicain de la Pêche a demandé mardi au Portugal de livrer trois"
          + " patrouilleurs d'ici au mois de mars, lors d'un entretien avec son homologue à"
          + " Lisbonne. ";
  private static final String ENGLISH =
      "The minister asked Portugal on Tuesday to deliver three patrol vessels by the end of March,"
          + " during a meeting in Lisbon with his counterpart, his office said. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister asked Portugal on Tuesday to deliver three patrol vessels by the end of"
            + " March, during a meeting in Lisbon with his counterpart.",
        "es | El ministro pidió el martes a Portugal la entrega de tres patrulleras antes de marzo,"
            + " durante una reunión con su homóloga celebrada en Lisboa.",
        "it | Il ministro ha chiesto martedì al Portogallo di consegnare tre motovedette entro la"
            + " fine di marzo, durante un incontro a Lisbona con la sua omologa.",
        "pt | O ministro pediu na terça-feira a Portugal que entregue três navios de patrulha até"
            + " ao fim de março, durante uma reunião em Lisboa com a sua homóloga.",
        "ro | Ministrul a cerut marți Portugaliei să livreze trei nave de patrulare până în luna"
            + " martie, în cadrul unei întâlniri la Lisabona cu omoloaga sa.",
        "ca | El ministre va demanar dimarts a Portugal que lliuri tres patrulleres abans del mes"
            + " de març, durant una reunió a Lisboa amb la seva homòloga.",
        "vi | Bộ trưởng hôm thứ Ba đã đề nghị Bồ Đào Nha bàn giao ba tàu tuần tra trước tháng ba,"
            + " trong cuộc gặp với người đồng cấp tại thủ đô Lisbon của nước này.",
        "vi | Bo truong hom thu Ba da de nghi Bo Dao Nha ban giao ba tau tuan tra truoc thang ba,"
            + " trong cuoc gap voi nguoi dong cap tai thu do Lisbon cua nuoc nay, theo thong tan."
      })
  void knowsOtherLanguages(String language, String text) {
    assertEquals(language, FINDER.find(text));
  }

  @Test
  void takesAPageWithAForeignPartForFrench() {
    assertEquals(LanguageFinder.FRENCH, FINDER.find(FRENCH.repeat(4)));
    assertEquals(LanguageFinder.FRENCH, FINDER.find(FRENCH.repeat(4) + ENGLISH.repeat(2)));
    assertEquals(LanguageFinder.FRENCH, FINDER.find(ENGLISH.repeat(2) + FRENCH.repeat(5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hanoi and Vientiane sign an agreement.", "1 2 3", "Le Vietnam"})
  void leavesShortTextsOpen(String text) {
    assertNull(FINDER.find(text));
  }

  @Test
  void saysTheSameInEveryThread() {
    long french =
        IntStream.range(0, 400)
            .parallel()
            .filter(i -> LanguageFinder.FRENCH.equals(FINDER.find(i % 2 == 0 ? FRENCH : ENGLISH)))
            .count();
    assertEquals(200, french);
  }
}
