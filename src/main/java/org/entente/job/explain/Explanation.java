package org.entente.job.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.text.ArticleReader;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints how the articles of a file are read: as JSON, one object a line, or for people, where the
 * output is a terminal in colours.
 */
public final class Explanation {
  /** How it is printed. */
  public enum Format {
    TEXT,
    JSON
  }

  private final Function<ExplainedArticle, String> view;
  private final String date;

  /**
   * @param layers names of those that are shown
   * @param date of publication where a record holds none, or null
   */
  public Explanation(Set<String> layers, String date, Format format) {
    List<Layer> shown = Layers.of(layers);
    this.date = date;
    this.view =
        format == Format.JSON
            ? article -> new JsonView(shown).of(article) + '\n'
            : article -> new TextView(shown, new Ink(Ansi.AUTO)).of(article);
  }

  /**
   * Prints the articles in order.
   *
   * @return those that could not be read, a line each
   */
  public List<String> print(
      List<Article> articles, ArticleReader reader, SyntaxReader syntax, PrintWriter out) {
    List<String> failures = new ArrayList<>();
    for (Article article : articles) {
      ExplainedArticle explained = ExplainedArticle.of(dated(article), reader, syntax);
      out.print(view.apply(explained));
      if (explained.failure() != null) {
        failures.add(article.id() + " cannot be read: " + explained.failure());
      }
    }
    out.flush();
    return failures;
  }

  private Article dated(Article article) {
    return article.date() != null
        ? article
        : new Article(article.id(), article.text(), article.title(), date);
  }
}
