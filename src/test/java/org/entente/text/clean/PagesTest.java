package org.entente.text.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.LexiconFiles;
import org.entente.text.Lexicon;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter of the pages of {@code pages.txt} is kept or removed as marked there. */
final class PagesTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled();
  private static final PageCleaner CLEANER =
      new PageCleaner(LEXICON.boilerplate(), LEXICON.agencies());

  /** A page while it is being built: its text, and whether each letter of it is furniture. */
  private static final class MarkedPage {
    private final StringBuilder text = new StringBuilder();
    private final List<Boolean> furniture = new ArrayList<>();
    private final String accident;

    MarkedPage(String accident) {
      this.accident = accident;
    }

    void line(String line) {
      boolean whole = line.startsWith("-");
      boolean inside = whole;
      if (!text.isEmpty()) {
        append(separator(), false);
      }
      for (char c : line.substring(whole || line.startsWith("+") ? 1 : 0).toCharArray()) {
        switch (c) {
          case '\u27E6' -> inside = true;
          case '\u27E7' -> inside = false;
          default -> append(damaged(c), inside);
        }
      }
    }

    private void append(String piece, boolean isFurniture) {
      text.append(piece);
      for (int i = 0; i < piece.length(); i++) {
        furniture.add(isFurniture);
      }
    }

    private String separator() {
      return switch (accident) {
        case "space" -> " ";
        case "none" -> "";
        case "crlf" -> "\r\n\r\n";
        default -> "\n\n";
      };
    }

    private String damaged(char c) {
      return switch (accident) {
        case "nfd" -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        case "nbsp" -> c == ' ' ? "\u00A0" : String.valueOf(c);
        case "zw" -> text.length() % 7 == 0 ? c + "\u200B" : String.valueOf(c);
        default -> String.valueOf(c);
      };
    }

    /** The letters of the text that are, or are not, furniture; the others as dots. */
    String expected(boolean isFurniture) {
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        letters.append(letter(i, furniture.get(i) == isFurniture));
      }
      return letters.toString();
    }

    String found(boolean isFurniture) {
      boolean[] removed = new boolean[text.length()];
      for (Segment segment : CLEANER.clean(text.toString(), null).removed()) {
        for (int i = segment.span().start(); i < segment.span().end(); i++) {
          removed[i] = true;
        }
      }
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        letters.append(letter(i, removed[i] == isFurniture));
      }
      return letters.toString();
    }

    private char letter(int index, boolean shown) {
      char c = text.charAt(index);
      return shown && Character.isLetterOrDigit(c) ? c : c == '\n' ? c : '.';
    }
  }

  static List<Named<MarkedPage>> pages() {
    List<Named<MarkedPage>> pages = new ArrayList<>();
    Map<String, String> paragraphs = new HashMap<>();
    MarkedPage page = null;
    for (String line : lines()) {
      if (line.startsWith("=== ")) {
        int at = line.indexOf('@');
        page = new MarkedPage(at < 0 ? "" : line.substring(at + 1));
        pages.add(Named.of(line.substring(4), page));
      } else if (page != null && !line.isBlank()) {
        String filled = line;
        for (Map.Entry<String, String> paragraph : paragraphs.entrySet()) {
          filled = filled.replace(paragraph.getKey(), paragraph.getValue());
        }
        page.line(filled);
      } else if (line.startsWith("{")) {
        int end = line.indexOf(' ');
        paragraphs.put(line.substring(0, end), line.substring(end + 1));
      }
    }
    return pages;
  }

  private static List<String> lines() {
    try (InputStream in = PagesTest.class.getResourceAsStream("pages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheStoryAndRemovesTheFurniture(MarkedPage page) {
    assertEquals(page.expected(false), page.found(false), "kept");
    assertEquals(page.expected(true), page.found(true), "removed");
  }
}
