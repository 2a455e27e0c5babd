package org.entente.text.commitment.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.commitment.Amount;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountsTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Morphology.french());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          livrer 40 ambulances                      | 4E+1 ambulance
          400.000 doses de vaccin                   | 4E+5 dose
          1,4 million de doses                      | 1.4E+6 dose
          deux cents techniciens                    | 2E+2 technicien
          vingt-cinq bourses                        | 25 bourse
          une douzaine d'hôpitaux mobiles           | 12 hopital
          12 des 40 ambulances                      | 12 ambulance 4E+1, 4E+1 ambulance
          deux des trois millions d'euros           | 2E+6 euro 3E+6, 3E+6 euro
          quatre camions seulement, sur les douze   | 4 camion 12, 12 camion
          40 millions d'euros au lieu des 60 promis | 4E+7 euro, 6E+7
          les deux derniers seront acheminés        | 2
          par 451 voix contre douze voix            | ''
          96% des appareils                         | 96 %
          en 2024, pour dix ans, le 3 mars          | ''
          un accord entre le Laos et le Japon       | ''
          les deux pays ont signé un accord         | ''
          les deux ministères                       | ''
          porter de quinze à vingt-cinq bourses     | 25 bourse
          la première des dix vedettes              | 1 vedette 1E+1, 1E+1 vedette
          un seul des deux avions                   | 1 avion 2, 2 avion
          les deux tiers des 12.000 tonnes          | 8E+3 tonne 1.2E+4, 1.2E+4 tonne
          un tiers du projet                        | 33.3 %
          les deux derniers millions d'euros        | 2E+6 euro
          le soixantième forage                     | 6E+1 forage
          le vingt millième passeport               | 2E+4 passeport
          la troisième session                      | ''
          lancer en 2024 un satellite               | ''
          en trois tranches                         | ''
          sur les dix juges promis, sept sont là    | 1E+1 juge, 7 juge 1E+1
          des 30 radars promis, 12 sont livrés      | 3E+1 radar, 12 radar 3E+1
          sur les dix sites, sept radars            | 1E+1 site, 7 radar
          """)
  void readsNumbersOfThings(String text, String expected) {
    List<Amount> amounts = Amounts.of(TOKENIZER.tokens(text, new Span(0, text.length())));
    List<String> found =
        amounts.stream()
            .map(
                amount ->
                    (amount.value()
                            + " "
                            + amount.unit()
                            + (amount.partOf() == null ? "" : " " + amount.partOf()))
                        .strip())
            .toList();
    assertEquals(expected, String.join(", ", found));
    amounts.forEach(amount -> assertEquals(amount, Amount.parse(amount.published())));
  }

  @Test
  void aboutFiftyAreFulfilledByNearlyAsMany() {
    String text = "une cinquantaine de volontaires";
    Amount about = Amounts.of(TOKENIZER.tokens(text, new Span(0, text.length()))).get(0);
    assertEquals(45, about.least().intValue());
    assertEquals(about, Amount.parse(about.published()));
  }
}
