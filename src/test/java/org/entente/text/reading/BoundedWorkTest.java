package org.entente.text.reading;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.TextParts;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseFinder;
import org.entente.text.morph.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no journalist writes do not stall the reading. */
final class BoundedWorkTest {
  private static final int CHARS = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le ministre a dit que ",
        "(",
        ", a ",
        "que ",
        "\u00AB ",
        "a-",
        "mot",
        "12 ",
        "M. ",
        "le port, ",
        "de riz et ",
        "chantant pour partir "
      })
  void readsAMillionCharacters(String unit) {
    ClauseReader reader =
        new ClauseReader(
            TextParts.LEXICON.acts().sayingVerbs(),
            new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER));
    PhraseFinder phrases = new PhraseFinder();
    String text = unit.repeat(CHARS / unit.length());
    int sentences =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> {
              int read = 0;
              for (Span span : TextParts.SPLITTER.split(text, TextParts.all(text))) {
                List<Token> tokens = TextParts.TOKENIZER.tokens(text, span);
                List<ClauseReading> clauses = new ArrayList<>(reader.read(tokens));
                clauses.addAll(reader.nonFinite(tokens, clauses));
                phrases.find(tokens, clauses);
                read++;
              }
              return read;
            });
    assertTrue(sentences > 0);
  }
}
