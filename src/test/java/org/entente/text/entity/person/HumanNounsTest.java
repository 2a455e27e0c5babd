package org.entente.text.entity.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.morph.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HumanNounsTest {
  @ParameterizedTest
  @CsvSource({
    "un architecte,true",
    "une danseuse,true",
    "un pompier,true",
    "un gardien,true",
    "une lauréate,true",
    "les apiculteurs,true",
    "un quartier,false",
    "une rivière,false",
    "un moteur,false",
    "une couleur,false",
    "un accord,false",
    "un Architecte,false"
  })
  void tellsPeopleFromThings(String phrase, boolean human) {
    List<Token> tokens = TextParts.tokens(phrase);
    assertEquals(human, HumanNouns.isHuman(tokens.get(1)), tokens.toString());
  }
}
