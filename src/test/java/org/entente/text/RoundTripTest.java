package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.io.LexiconFiles;
import org.entente.text.ReadingSample.Article;
import org.entente.text.act.Act;
import org.entente.text.clean.CleanedText;
import org.entente.text.clean.PageCleaner;
import org.entente.text.clean.PageLines;
import org.entente.text.clean.RecurringLine;
import org.entente.text.clean.Segment;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost, every quote stands where its offsets say, and no text is too odd to be read. */
final class RoundTripTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled();
  private static final ArticleReader READER = new ArticleReader(LEXICON, "VNM");
  private static final int MUTATIONS = 2_000;
  private static final int CLEANED_MUTATIONS = 10_000;
  private static final long SEED = 20240630L;

  @Test
  void holdsOnEveryArticleOfTheSample() {
    for (Article article : ReadingSample.articles()) {
      check(READER.read(article.text(), article.title(), article.date()), article.text());
    }
  }

  @Test
  void holdsOnBrokenTexts() {
    List<String> inserts = new ArrayList<>();
    LEXICON.boilerplate().forEach(rule -> inserts.add(rule.example()));
    LEXICON.acts().triggers().forEach(trigger -> inserts.add(trigger.example()));
    LEXICON.titles().forEach(title -> inserts.add(title.example()));
    inserts.addAll(
        List.of("\u0000", "\uD83D\uDE00", "\uD83D", "e\u0301", "\uFEFF", "((", "« ", "1.2.3"));
    for (String text : ReadingSample.mutations(MUTATIONS, SEED, inserts)) {
      try {
        check(READER.read(text, null, null), text);
      } catch (RuntimeException e) {
        throw new AssertionError("cannot read: " + text, e);
      }
    }
  }

  @Test
  void cleansBrokenTextsWithoutLosingAnything() {
    List<String> inserts = new ArrayList<>();
    LEXICON.boilerplate().forEach(rule -> inserts.add(rule.example()));
    LEXICON.boilerplate().forEach(rule -> inserts.add("\n" + rule.example() + "\n"));
    inserts.addAll(List.of("\u200B", "\u00A0", "e\u0301", "\uFEFF", "\r", "\uD83D", "\u0301"));
    PageCleaner cleaner = new PageCleaner(LEXICON.boilerplate(), LEXICON.agencies());
    for (String text : ReadingSample.mutations(CLEANED_MUTATIONS, SEED, inserts)) {
      List<RecurringLine> recurring =
          PageLines.of(text).lines().stream()
              .filter(line -> line.hash() % 3 == 0)
              .map(line -> new RecurringLine(line.hash(), 12))
              .toList();
      checkPieces(cleaner.clean(text, null, recurring), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\r\n\r\n",
        ".",
        "\u00A0",
        "a",
        "«",
        "1",
        "\uD83D",
        "\uFEFF",
        "\u0000",
        "-",
        "ảnh 1"
      })
  void readsTextsOfAlmostNothing(String text) {
    check(READER.read(text, null, null), text);
    check(READER.read(text, text, text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"le ", ", , , (((", "a", "Vietnam ", "« ", "1 000 "})
  void readsAMegabyteOfAnythingWithinSeconds(String piece) {
    readsInTime(piece, 1 << 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"il a dit que ", "\n", "M. ", "Le Vietnam enverra des soldats. "})
  void readsLongTextsOfOnePhraseWithinSeconds(String piece) {
    readsInTime(piece, 1 << 15);
  }

  private static void readsInTime(String piece, int chars) {
    String text = piece.repeat(chars / piece.length());
    ArticleReading reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> READER.read(text, null, null),
            () -> chars + " code units of " + piece);
    assertEquals(text, reading.page().raw());
  }

  private static void check(ArticleReading reading, String raw) {
    checkPieces(reading.page(), raw);
    for (Sentence sentence : reading.sentences()) {
      int from = sentence.span().start();
      for (var token : sentence.tokens()) {
        assertTrue(token.start() >= from && token.end() <= sentence.span().end(), raw);
        assertEquals(raw.substring(token.start(), token.end()), token.surface());
        from = token.end();
      }
    }
    for (Mention mention : reading.mentions()) {
      assertEquals(raw.substring(mention.span().start(), mention.span().end()), mention.surface());
      assertKept(reading.page(), mention.span());
      assertNotNull(mention.role(), () -> mention + " in " + raw);
    }
    for (Person person : reading.people()) {
      person.mentions().forEach(name -> assertKept(reading.page(), name));
    }
    for (Act act : reading.acts()) {
      assertEquals(raw.substring(act.span().start(), act.span().end()), act.quote());
      assertKept(reading.page(), act.span());
      assertTrue(act.repeats() < reading.acts().size(), raw);
    }
  }

  /** Kept and removed pieces in order are the raw text. */
  private static void checkPieces(CleanedText page, String raw) {
    TreeMap<Integer, Span> pieces = new TreeMap<>();
    page.kept().forEach(span -> pieces.put(span.start(), span));
    for (Segment segment : page.removed()) {
      assertTrue(segment.span().length() > 0, segment + " in " + raw);
      assertEquals(null, pieces.put(segment.span().start(), segment.span()), raw);
    }
    StringBuilder all = new StringBuilder();
    pieces.values().forEach(span -> all.append(span.of(raw)));
    assertEquals(raw, all.toString());
    assertEquals(raw, page.raw());
  }

  private static void assertKept(CleanedText page, Span span) {
    assertTrue(
        page.removed().stream().noneMatch(segment -> segment.span().overlaps(span)),
        () -> "in boilerplate: " + span.of(page.raw()) + " of " + page.raw());
  }
}
