package org.entente.text.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.TextParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
  @Test
  void cutsAtStopsAndMarks() {
    assertEquals(
        List.of("Le Laos a signé.", "Que fera Hanoï ?", "Rien !", "On verra…"),
        sentences("Le Laos a signé. Que fera Hanoï ? Rien ! On verra…"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M. Tran Quoc Bao a reçu Mme Anne Vasseur.",
        "Le général J. P. Morel est arrivé à St. Louis.",
        "Le don vaut 12.500 euros.",
        "La mission dure du 1er au 3. mai selon lui.",
        "Il a dit que la réunion (prévue à 10 h 30) était utile."
      })
  void doesNotCutWithin(String sentence) {
    assertEquals(List.of(sentence), sentences(sentence));
  }

  @Test
  void keepsClosingQuotationMarksWithTheirSentence() {
    assertEquals(
        List.of("« Nous resterons. »", "Le ministre est parti."),
        sentences("« Nous resterons. » Le ministre est parti."));
  }

  @Test
  void cutsAtLinesUnlessTheNextOneGoesOn() {
    assertEquals(
        List.of("Un titre sans point", "Le pays\nenverra des médecins.", "Fin"),
        sentences("Un titre sans point\n\nLe pays\nenverra des médecins.\nFin"));
  }

  @Test
  void cutsSentencesThatWereGluedTogether() {
    assertEquals(
        List.of("Ils ont envoyé un médecin.", "Il est arrivé."),
        sentences("Ils ont envoyé un médecin.Il est arrivé."));
  }

  @Test
  void staysWithinItsPiece() {
    String text = "Un. Deux. Trois.";
    List<Span> spans = TextParts.SPLITTER.split(text, new Span(4, 9));
    assertEquals(List.of(new Span(4, 9)), spans);
  }

  private static List<String> sentences(String text) {
    return TextParts.SPLITTER.split(text, TextParts.all(text)).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
