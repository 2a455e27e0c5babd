package org.entente.io.corpus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WebPageTest {
  static final String HTML =
      """
      <html><head><title>Le Laos et le Togo signent un accord | Agence du Fleuve</title>
      <meta property="og:title" content="Le Laos et le Togo signent un accord">
      <meta property="article:published_time" content="2024-05-03T08:00:00+07:00"></head>
      <body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/m">Monde</a></li></ul></nav>
      <div id="main" class="content">
      <p>Vientiane (ADF) - Le Laos et le Togo ont signé, mardi, un accord sur la formation de
      cinquante ingénieurs, ont annoncé les deux ministères dans un communiqué commun.</p>
      <p>« Nous enverrons les premiers <b>étudiants</b> avant la fin de l'année », a déclaré la
      ministre, qui a remercié la partie togolaise de son accueil, de sa patience et de son aide.</p>
      <p>Le Togo, de son côté, s'engage à fournir les manuels, les ordinateurs et le logement<br>
      des enseignants, selon le texte, qui entre en vigueur le 1er juin, pour trois ans.</p>
      <p>-ADF</p></div>
      <aside><h3>Voir aussi</h3><ul><li><a href="/x">Un autre article</a></li></ul></aside>
      <footer>Tous droits réservés, adresse et téléphone</footer></body></html>
      """;

  @Test
  void keepsTheArticleAndLeavesTheFurniture() {
    WebPage page = WebPage.of(HTML, "https://agence.example/accord");
    assertEquals("Le Laos et le Togo signent un accord", page.title());
    assertEquals("2024-05-03T08:00:00+07:00", page.date());
    String text = page.text();
    assertTrue(text.startsWith("Le Laos et le Togo signent un accord\n\nVientiane (ADF) - "), text);
    assertTrue(text.contains("de\n\n") == false, text);
    assertTrue(text.contains("premiers étudiants avant"), text);
    assertTrue(text.contains("le logement\ndes enseignants"), text);
    assertTrue(text.endsWith("pour trois ans.\n\n-ADF"), text);
    assertFalse(text.contains("Accueil"), text);
    assertFalse(text.contains("Voir aussi"), text);
    assertFalse(text.contains("Tous droits"), text);
  }

  @Test
  void findsTheDateInLinkedData() {
    String html =
        "<html><head><script type='application/ld+json'>{\"@graph\":[{\"datePublished\":"
            + "\"2023-02-01\"}]}</script></head><body><p>court</p></body></html>";
    assertEquals("2023-02-01", WebPage.of(html, "https://x.example/").date());
    assertNull(WebPage.of("<p>x", "https://x.example/").date());
  }

  @Test
  void findsNoTextWhereThereIsNone() {
    assertNull(WebPage.of("", "https://x.example/").text());
    assertNull(WebPage.of("<html><body><img src=a></body></html>", "https://x.example/").text());
  }

  @Test
  void survivesDeepNesting() {
    String html = "<div>".repeat(20_000) + "<p>Texte au fond.</p>";
    WebPage page = WebPage.of(html, "https://x.example/");
    assertTrue(page.text() == null || page.text().contains("Texte au fond."));
  }
}
