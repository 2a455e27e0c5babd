package org.entente.text.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.text.TextParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MorphologyTest {
  @ParameterizedTest
  @CsvSource({
    "enverra, envoyer, INDICATIVE, FUTURE",
    "enverrait, envoyer, CONDITIONAL, PRESENT",
    "enverraient, envoyer, CONDITIONAL, PRESENT",
    "soutienne, soutenir, SUBJUNCTIVE, PRESENT",
    "annonça, annoncer, INDICATIVE, SIMPLE_PAST",
    "annonçait, annoncer, INDICATIVE, IMPERFECT",
    "envoyer, envoyer, INFINITIVE,",
    "envoyés, envoyer, PAST_PARTICIPLE,",
    "envoyant, envoyer, PRESENT_PARTICIPLE,"
  })
  void readsVerbForms(String form, String lemma, Reading.Mood mood, Reading.Tense tense) {
    assertTrue(
        TextParts.MORPHOLOGY.readings(form).stream()
            .anyMatch(
                reading ->
                    reading.lemma().equals(lemma)
                        && reading.is(mood)
                        && (tense == null
                            || tense == reading.tense()
                            || mood == Reading.Mood.CONDITIONAL)),
        () -> form + " " + TextParts.MORPHOLOGY.readings(form));
  }

  @Test
  void readsWordsHoweverTheyAreWritten() {
    assertEquals(lemma("œuvre"), lemma("oeuvre"));
    assertEquals(lemma("hôpital"), lemma("Hôpital"));
    assertEquals("hôpital", lemma("hôpitaux"));
  }

  @Test
  void takesUnknownWordsForNamesOrNouns() {
    assertEquals(Reading.Pos.PROPER_NOUN, first("Xuzhqo").pos());
    assertEquals(Reading.Pos.NOUN, first("xuzhqo").pos());
  }

  @Test
  void neverGivesNothing() {
    for (String word : new String[] {"'", "-", "a-", "123", "\u0000", "\uD83D", "l’"}) {
      assertFalse(TextParts.MORPHOLOGY.readings(word).isEmpty(), word);
    }
  }

  private static String lemma(String word) {
    return first(word).lemma();
  }

  private static Reading first(String word) {
    return TextParts.MORPHOLOGY.readings(word).get(0);
  }
}
