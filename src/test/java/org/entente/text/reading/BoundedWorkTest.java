package org.entente.text.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.ArticleReader;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.TextParts;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseFinder;
import org.entente.text.morph.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that no journalist writes do not stall the reading: no sentence is longer than a bound, so
 * that none takes longer than a bound, and a text of four times the length takes about four times
 * as long.
 */
final class BoundedWorkTest {
  private static final int CHARS = 1_000_000;

  /** Characters of the shorter and of the longer text that are compared. */
  private static final int SHORT = 30_000;

  private static final int GROWTH = 4;

  /** Work that grows with the square of the length takes sixteen times as long. */
  private static final int MOST_GROWTH = 10;

  private static final int RUNS = 4;

  /** No sentence is longer: twice what a sentence without stops is cut at. */
  private static final int LONGEST_SENTENCE = 8_000;

  private static final String LEAD =
      "Hano\u00EF (VNA) - La ministre du Commerce a re\u00E7u jeudi son homologue lao \u00E0 Vientiane.\n\n";

  private static final ArticleReader READER = new ArticleReader(TextParts.LEXICON, "VNM");

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le ministre vietnamien envoie un navire japonais au Laos ",
        "le Vietnam a promis au Laos de livrer du riz ",
        ", ",
        "le Laos, ",
        "(le Laos ",
        "Kervadec Lorient ",
        "M. Kervadec Lorient, ",
        "s'engage \u00E0 livrer ",
        "Les deux pays ont convenu de coop\u00E9rer, ",
        "a r\u00E9affirm\u00E9 l'engagement du Vietnam \u00E0 livrer du riz ",
        "Vietnam | 12 | 2024 | Laos | 3 % | ",
        "a",
        "a-",
        "Laos-",
        "qui a promis, ",
        "le Laos, qui a promis du riz, ",
        "Le Laos promet que ",
        "\u00AB nous enverrons du riz ",
        "du riz, a dit le ministre, ",
        "Selon le ministre, ",
        "12 ",
        "le 3 mai 2024 ",
        "il enverra ",
        ": le Laos enverra ",
        "lui a demand\u00E9 de ",
        "la Force de l'ONU enverra du riz "
      })
  void growsWithTheText(String unit) {
    String text = LEAD + unit.repeat(SHORT / unit.length());
    String longer = LEAD + unit.repeat(GROWTH * SHORT / unit.length());
    long once = nanoseconds(text);
    long more = nanoseconds(longer);
    assertTrue(more < MOST_GROWTH * once, () -> once + " ns, then " + more + " ns");
    for (Sentence sentence : READER.read(longer, null, null).sentences()) {
      assertTrue(sentence.span().length() <= LONGEST_SENTENCE);
    }
  }

  /** The least time of the processor that a text takes in several runs. */
  private static long nanoseconds(String text) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = clock.getCurrentThreadCpuTime();
      assertFalse(READER.read(text, null, "2024-06-12").sentences().isEmpty());
      least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  @Test
  void cutsWordsWithoutEndAndLosesNothing() {
    String text = "Le Laos enverra " + "\uD83D\uDE00a".repeat(10_000) + ".";
    int end = 0;
    for (Span span : TextParts.SPLITTER.split(text, TextParts.all(text))) {
      assertTrue(span.length() <= LONGEST_SENTENCE + 1);
      assertTrue(text.substring(end, span.start()).isBlank());
      assertFalse(Character.isLowSurrogate(text.charAt(span.start())));
      end = span.end();
    }
    assertEquals(text.length(), end);
  }
}
