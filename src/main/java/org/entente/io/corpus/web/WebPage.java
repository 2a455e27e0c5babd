package org.entente.io.corpus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page: what Firefox shows in its reader view.
 *
 * @param title the article's headline, or null
 * @param text headline and main text, a blank line between paragraphs; null when there is none
 * @param date the day of publication as the page's own metadata has it, or null; never the day on
 *     which it was fetched
 */
public record WebPage(String title, String text, String date) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where pages say when they were published, the surest first. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=datePublished]",
          "meta[name=DC.date.issued]",
          "meta[name=dcterms.issued]",
          "meta[name=DC.date]",
          "meta[name=pubdate]",
          "meta[name=date]");

  /** Reads a page. */
  public static WebPage of(String html, String url) {
    Document document = Jsoup.parse(html, url);
    String date = date(document);
    String headline = attribute(document, "meta[property=og:title]", "content");
    Article article;
    try {
      article = new Readability4J(url, document).parse();
    } catch (RuntimeException | StackOverflowError e) {
      // One page that no reader view can be made of is a page without a main text.
      return new WebPage(headline, null, date);
    }
    String title = headline == null ? blankToNull(article.getTitle()) : headline;
    Element content = article.getArticleContent();
    String body = content == null ? "" : BlockText.of(content);
    if (body.isBlank()) {
      return new WebPage(title, null, date);
    }
    boolean titled = title == null || body.startsWith(title);
    return new WebPage(title, titled ? body : title + "\n\n" + body, date);
  }

  private static String date(Document document) {
    for (String query : DATES) {
      String date = attribute(document, query, "content");
      if (date != null) {
        return date;
      }
    }
    for (Element script : document.select("script[type=application/ld+json]")) {
      Optional<String> date = published(script.data());
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  private static Optional<String> published(String json) {
    try {
      JsonNode found = JSON.readTree(json).findValue("datePublished");
      return Optional.ofNullable(found).filter(JsonNode::isTextual).map(JsonNode::textValue);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String attribute(Document document, String query, String name) {
    Element element = document.selectFirst(query);
    return element == null ? null : blankToNull(element.attr(name));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
