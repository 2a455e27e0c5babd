package org.entente.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.report.Language;
import org.entente.report.ReportData;
import org.entente.report.ReportData.ChangesData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The head of the page says what matters, and long lists do not bury it. */
final class SummarySectionTest {
  @Test
  void saysWhatMattersInBothLanguages() {
    Document french = page(SampleReport.of("riz", 30), Language.FR);
    assertEquals(
        List.of(
            "Changements", "Échéances dépassées", "À venir", "Partenaires", "Évolutions", "Sujets"),
        french.select(".brief dt").eachText());
    assertEquals(
        List.of("Changes", "Overdue", "To come", "Partners", "Movements", "Topics"),
        page(SampleReport.of("riz", 30), Language.EN).select(".brief dt").eachText());
    String brief = french.select(".brief").text();
    assertTrue(brief.contains("riz (5), riz (5)"), brief);
    assertTrue(brief.contains("entre T1 2024 et la période précédente, en points : riz (+10,0)."));
    assertTrue(brief.contains("riz (20,0 % du corpus"), brief);
    assertTrue(brief.contains("Engagements dont l’échéance est désormais dépassée : 30"), brief);
  }

  @Test
  void namesTheTableOfEachSentenceAndLeadsToItsExample() {
    Document page = page(SampleReport.of("riz", 30), Language.FR);
    for (Element finding : page.select(".brief div")) {
      assertTrue(finding.selectFirst(".source code").text().startsWith("csv/"), finding.text());
    }
    String overdue = page.select(".brief dd a").get(0).attr("href").substring(1);
    assertTrue(page.getElementById(overdue).hasClass("late"));
  }

  @Test
  void saysNothingOfWhatTheRunDoesNotHold() {
    ReportData bare = SampleReport.bare("x");
    assertEquals(new ChangesData(List.of(), List.of()), bare.changes());
    Document page = page(bare, Language.FR);
    assertEquals(0, page.select(".brief div").size());
    assertEquals(0, page.select(".brief-title").size());
  }

  @Test
  void foldsLongListsAndLosesNoRow() {
    Document page = page(SampleReport.of("riz", 40), Language.EN);
    assertEquals(15, rows(page, "#partners .grid:first-of-type > .scroll"));
    assertEquals(25, rows(page, "#partners .grid:first-of-type > details"));
    assertEquals("Show 25 more", page.selectFirst("#partners .grid details summary").text());
  }

  @Test
  void foldsOnlyWhatIsWorthIt() {
    assertEquals(List.of(1, 2, 3, 4), Fold.sight(List.of(1, 2, 3, 4), 2));
    assertEquals(List.of(), Fold.rest(List.of(1, 2, 3, 4), 2));
    assertEquals(List.of(1, 2), Fold.sight(List.of(1, 2, 3, 4, 5), 2));
    assertEquals(List.of(3, 4, 5), Fold.rest(List.of(1, 2, 3, 4, 5), 2));
  }

  private static int rows(Document page, String place) {
    return page.selectFirst(place).select("tbody tr").size();
  }

  private static Document page(ReportData data, Language language) {
    return Jsoup.parse(HtmlReport.render(data, language));
  }
}
