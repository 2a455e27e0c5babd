package org.entente.text.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.TextParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'ONU s'engage. | L' ONU s' engage .",
        "lorsqu’il viendra | lorsqu’ il viendra",
        "aujourd'hui, le Viêt Nam | aujourd'hui , le Viêt Nam",
        "a-t-il dit | a -t-il dit",
        "le vice-ministre | le vice-ministre",
        "12 500 tonnes, 3,5 % | 12 500 tonnes , 3,5 %",
        "2 500,75 euros | 2 500,75 euros",
        "le 3 mai 2024 | le 3 mai 2024",
        "(VNA) | ( VNA )",
        "M. Bah et MM. Ly | M. Bah et MM. Ly",
        "l'O.N.U. agit | l' O.N.U. agit",
        "la loi n° 12 | la loi n° 12",
        "un rendez-vous, rendez-moi | un rendez-vous , rendez -moi",
        "est-ce lui, dit-il. | est -ce lui , dit -il .",
        "co\u00ADopération | co\u00ADopération"
      })
  void cuts(String text, String tokens) {
    assertEquals(tokens, String.join(" ", surfaces(text)));
  }

  @Test
  void keepsFiguresInGroupsOfThreeTogether() {
    assertEquals(List.of("12 500", "tonnes"), surfaces("12 500 tonnes"));
    assertEquals(List.of("3", "2024"), surfaces("3 2024"));
  }

  @Test
  void givesOffsetsInTheWholeText() {
    String text = "Un. Deux mots.";
    List<Token> tokens = TextParts.TOKENIZER.tokens(text, new Span(4, 14));
    assertEquals(new Span(4, 8), tokens.get(0).span());
    assertEquals("deux", tokens.get(0).folded());
    assertEquals(3, tokens.size());
  }

  @Test
  void choosesTheReadingThatTheNeighboursSpeakFor() {
    assertEquals(Reading.Pos.NOUN, token("Le don est utile", 1).pos());
    assertEquals(Reading.Pos.VERB, token("Le pays livre du riz", 2).pos());
    assertEquals(Reading.Pos.NOUN, token("Il lit un livre", 3).pos());
    assertEquals(Reading.Pos.DETERMINER, token("Le livre", 0).pos());
  }

  private static Token token(String text, int index) {
    return TextParts.tokens(text).get(index);
  }

  private static List<String> surfaces(String text) {
    return TextParts.tokens(text).stream().map(Token::surface).toList();
  }
}
