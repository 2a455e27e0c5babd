package org.entente.job.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.stage.ReadingRows;
import org.entente.table.Articles;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.RecordFacts;
import org.entente.text.act.speech.AttributedClause;
import org.entente.text.time.Interval;

/**
 * An article that has been read, with its clauses.
 *
 * @param articleId as in a run
 * @param sourceId the article's own id, or null
 * @param reading what it says
 * @param clauses of its sentences with whom they are about, in order
 * @param syntax how its sentences are built, in order
 * @param failure why it could not be read, or null
 */
record ExplainedArticle(
    String articleId,
    String sourceId,
    ArticleReading reading,
    List<AttributedClause> clauses,
    List<SentenceSyntax> syntax,
    Throwable failure) {

  /** Reads an article; one that cannot be read keeps its text and its failure. */
  static ExplainedArticle of(Article article, ArticleReader reader, SyntaxReader syntaxReader) {
    String id = ReadingRows.articleId(article.text());
    try {
      List<AttributedClause> clauses = new ArrayList<>();
      ArticleReading reading =
          reader.read(
              new RecordFacts(article.title(), article.date(), null, null),
              article.text(),
              List.of(),
              clauses::add);
      List<SentenceSyntax> syntax = reading.sentences().stream().map(syntaxReader::read).toList();
      return new ExplainedArticle(id, article.id(), reading, clauses, syntax, null);
    } catch (RuntimeException | StackOverflowError e) {
      ArticleReading unread = ArticleReading.unread(article.text(), article.title());
      return new ExplainedArticle(id, article.id(), unread, List.of(), List.of(), e);
    }
  }

  /** What is known of the whole article, by the names of the table {@code articles}. */
  Map<String, Object> head() {
    Map<String, Object> head = new LinkedHashMap<>();
    Interval published = reading.published();
    head.put(Articles.ARTICLE_ID.name(), articleId);
    head.put(Articles.SOURCE_ID.name(), sourceId);
    head.put(Articles.TITLE.name(), reading.title());
    head.put(Articles.AGENCY.name(), reading.page().agency());
    head.put(Articles.DATELINE_PLACE.name(), reading.page().place());
    head.put(Articles.PUBLISHED_EARLIEST.name(), published.earliest());
    head.put(Articles.PUBLISHED_LATEST.name(), published.latest());
    head.put(Articles.PUBLISHED_GRANULARITY.name(), published.granularity());
    head.put(Articles.PUBLISHED_METHOD.name(), published.method());
    head.put(Articles.RAW_CHARS.name(), raw().length());
    return head;
  }

  /** The text as read. */
  String raw() {
    return reading.page().raw();
  }
}
