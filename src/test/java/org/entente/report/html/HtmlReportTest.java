package org.entente.report.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.report.Language;
import org.entente.report.ReportData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page is complete, inert, small, and the same every time. */
final class HtmlReportTest {
  private static final int MOST_BYTES = 2_000_000;
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "img",
          "image",
          "link",
          "base",
          "form",
          "input",
          "button",
          "foreignobject",
          "use",
          "audio",
          "video",
          "source",
          "animate",
          "set");

  @Test
  void isValidMarkup() {
    for (Language language : Language.values()) {
      Parser parser = Parser.htmlParser().setTrackErrors(20);
      Document page =
          Jsoup.parse(HtmlReport.render(SampleReport.of("Un texte", 3), language), parser);
      assertEquals(List.of(), parser.getErrors());
      assertEquals(language.toString(), page.selectFirst("html").attr("lang"));
      assertEquals("Un texte", page.selectFirst("blockquote bdi").text());
    }
  }

  @Test
  void countsWhatNoMonthHoldsWhereThereIsNoDrawing() {
    Document page = Jsoup.parse(HtmlReport.render(SampleReport.bare("x"), Language.FR));
    assertEquals(
        List.of(
            "Aucun article n’est daté au mois près : pas de courbe par mois.",
            "Un article sans date."),
        page.select("#corpus > .note").eachText().stream()
            .map(note -> note.replace('\u00A0', ' '))
            .toList());
  }

  @Test
  void isTheSameEveryTime() {
    assertEquals(
        HtmlReport.render(SampleReport.of("Un texte", 9), Language.FR),
        HtmlReport.render(SampleReport.of("Un texte", 9), Language.FR));
  }

  @Test
  void staysInertWhateverTheTextsAre() {
    int elements = page("x").getAllElements().size();
    List<String> texts = HostileTexts.all();
    assertTrue(texts.size() >= 200, texts.size() + " hostile texts");
    for (String text : texts) {
      Document page = page(text);
      assertInert(page, text);
      int links = page.select("a[href^=http]").size();
      String shown = ForeignText.of(text, Limits.QUOTE);
      assertEquals(shown, page.selectFirst("blockquote bdi").wholeText(), text);
      if (!shown.isEmpty()) {
        assertEquals(elements + links, page.getAllElements().size(), text);
      }
    }
  }

  private static Document page(String text) {
    return Jsoup.parse(HtmlReport.render(SampleReport.of(text, 1), Language.FR));
  }

  private static void assertInert(Document page, String text) {
    for (Element element : page.getAllElements()) {
      assertFalse(ACTIVE.contains(element.normalName()), element + " for " + text);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertFalse(name.startsWith("on") || name.equals("style") || name.equals("src"), text);
        if (name.equals("href")) {
          assertTrue(attribute.getValue().matches("(#|https?://).*"), attribute + " for " + text);
        }
      }
    }
    assertEquals(1, page.select("style").size(), text);
    assertTrue(
        page.outerHtml()
            .codePoints()
            .allMatch(c -> c == '\n' || !Character.isISOControl(c) && (c < 0x202A || c > 0x202E)),
        text);
  }

  @Test
  void loadsNothing() {
    String html = HtmlReport.render(SampleReport.of("http://example.org/", 2), Language.FR);
    Document page = Jsoup.parse(html);
    String style = page.selectFirst("style").data();
    assertFalse(style.contains("url(") || style.contains("@import"));
    assertEquals(
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
    page.select("[href^=http]").forEach(link -> assertEquals("a", link.normalName()));
    assertFalse(page.select("[href^=http]").isEmpty());
  }

  @Test
  void hasPlacesForEverythingAndNoLinkThatLeadsNowhere() {
    Document page = Jsoup.parse(HtmlReport.render(SampleReport.of("Un texte", 30), Language.FR));
    Set<String> places = new HashSet<>();
    page.select("[id]").forEach(element -> assertTrue(places.add(element.id()), element.id()));
    page.select("[href^=#]")
        .forEach(link -> assertTrue(places.contains(link.attr("href").substring(1)), link + ""));
    assertAll(
        () -> assertEquals(30, count(places, "partner-")),
        () -> assertEquals(Limits.TOPICS, count(places, "topic-")),
        () ->
            assertEquals(
                Limits.OVERDUE + Limits.UPCOMING + Limits.OTHERS, count(places, "commitment-")));
    assertTrue(page.selectFirst("#commitments .card").hasClass("late"));
  }

  private static long count(Set<String> places, String prefix) {
    return places.stream().filter(place -> place.startsWith(prefix)).count();
  }

  @Test
  void staysSmallWhateverTheCorpus() {
    String address = "http://example.org/" + "&".repeat(1900);
    for (String text : List.of("\"".repeat(5000), "\uD83D\uDE80".repeat(5000), address)) {
      String html = HtmlReport.render(SampleReport.of(text, 5000), Language.FR);
      int bytes = html.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
      assertFalse(Jsoup.parse(html).select(".card").isEmpty());
    }
    String usual = HtmlReport.render(SampleReport.of("Un texte. ".repeat(40), 5000), Language.FR);
    assertEquals(
        Limits.OVERDUE + Limits.UPCOMING + Limits.OTHERS,
        Jsoup.parse(usual).select("#commitments .card").size());
  }

  @Test
  void namesATableUnderEachFigure() {
    Document page = Jsoup.parse(HtmlReport.render(SampleReport.of("Un texte", 5), Language.EN));
    List<Element> figures = new ArrayList<>(page.select("figure, .grid"));
    assertFalse(figures.isEmpty());
    for (Element figure : figures) {
      Element source = figure.selectFirst(".source code");
      assertTrue(
          source.text().matches("(csv/|parquet/|run\\.json|evaluate ).*"), figure.outerHtml());
    }
  }

  @Test
  void saysWhatWasNotAskedForInsteadOfDrawingIt() {
    Document page = Jsoup.parse(HtmlReport.render(SampleReport.bare("x"), Language.EN));
    assertEquals(0, page.select("svg").size());
    for (String section : List.of("partners", "commitments")) {
      assertTrue(page.selectFirst("#" + section).text().contains("was not asked for"), section);
    }
    assertTrue(page.selectFirst("#topics").text().contains("Too few articles"));
    assertTrue(page.selectFirst("#corpus").text().contains("no chart by month"));
  }

  @Test
  void showsTheFiguresOfAnEvaluationAndRefusesAnythingElse() {
    ReportData data = SampleReport.of("x", 1);
    Document page = Jsoup.parse(HtmlReport.render(data, Language.EN));
    assertTrue(page.selectFirst("#method").text().contains("0.67"));
    ReportData wrong =
        new ReportData(
            data.run(),
            data.corpus(),
            data.changes(),
            null,
            null,
            null,
            data.articles(),
            data.entities(),
            "[]");
    assertThrows(IllegalArgumentException.class, () -> HtmlReport.render(wrong, Language.FR));
  }
}
