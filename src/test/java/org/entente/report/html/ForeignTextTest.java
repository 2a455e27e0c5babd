package org.entente.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others have written, made fit for a page. */
final class ForeignTextTest {
  @Test
  void showsBrokenCharactersAndCutsBetweenLetters() {
    assertEquals("a\uFFFDb \uFFFDc", ForeignText.of("a\u0000b\n\u202Ec", 20));
    assertEquals("\uD83D\uDE80\u2026", ForeignText.of("\uD83D\uDE80\uD83D\uDE80", 1));
    assertEquals("un", ForeignText.of("un", 2));
    assertEquals("", ForeignText.of(null, 2));
    assertEquals("\u05E9\u200F", ForeignText.of("\u05E9\u200F", 9));
  }

  @Test
  void linksToPagesOfTheWeb() {
    assertEquals("https://example.org/%C3%A9", ForeignText.link(" https://example.org/\u00E9"));
    assertEquals("HTTP://example.org", ForeignText.link("HTTP://example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "http:x",
        "http://a b/",
        "",
        "file:///etc/passwd",
        "http://example.org/\"x"
      })
  void linksToNothingElse(String url) {
    assertNull(ForeignText.link(url));
  }

  @Test
  void givesEachIdAPlaceOfItsOwn() {
    assertEquals("partner-UN", ForeignText.anchor("partner", "UN"));
    assertEquals("partner-person:a-b", ForeignText.anchor("partner", "person:a-b"));
    assertEquals("partner-a_20_b", ForeignText.anchor("partner", "a b"));
    assertEquals("partner-a_5f_b", ForeignText.anchor("partner", "a_b"));
  }
}
