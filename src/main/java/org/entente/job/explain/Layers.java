package org.entente.job.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.stage.ReadingRows;
import org.entente.table.Acts;
import org.entente.table.Mentions;
import org.entente.table.RemovedSegments;
import org.entente.table.Timexes;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.morph.Token;

/** All layers, in the order in which a text is read. A new layer is one more entry. */
public final class Layers {
  private static final List<Layer> ALL =
      List.of(
          Layer.of(
              RemovedSegments.TABLE,
              Layer.Layout.TABLE,
              article -> ReadingRows.removedSegments(article.articleId(), article.reading())),
          new Layer(
              "sentences",
              List.of("sentence", "start", "end"),
              Layer.Layout.TABLE,
              Layers::sentences),
          new Layer("tokens", TokenFeatures.COLUMNS, Layer.Layout.TABLE, Layers::tokens),
          new Layer("clauses", ClauseRows.COLUMNS, Layer.Layout.RECORDS, ClauseRows::of),
          new Layer("phrases", PhraseRows.COLUMNS, Layer.Layout.RECORDS, PhraseRows::of),
          Layer.of(
              Mentions.TABLE,
              Layer.Layout.TABLE,
              article -> ReadingRows.mentions(article.articleId(), article.reading())),
          Layer.of(
              Timexes.TABLE,
              Layer.Layout.RECORDS,
              article -> ReadingRows.timexes(article.articleId(), article.reading())),
          Layer.of(
              Acts.TABLE,
              Layer.Layout.RECORDS,
              article -> ReadingRows.acts(article.articleId(), article.reading())));

  private Layers() {}

  /** The names of all layers, in order. */
  public static List<String> names() {
    return ALL.stream().map(Layer::name).toList();
  }

  /** The layers of these names, in the order in which a text is read. */
  static List<Layer> of(Set<String> names) {
    return ALL.stream().filter(layer -> names.contains(layer.name())).toList();
  }

  private static List<Object[]> sentences(ExplainedArticle article) {
    List<Object[]> rows = new ArrayList<>();
    for (Sentence sentence : article.reading().sentences()) {
      Span span = sentence.span();
      rows.add(new Object[] {sentence.number(), span.start(), span.end()});
    }
    return rows;
  }

  private static List<Object[]> tokens(ExplainedArticle article) {
    List<Object[]> rows = new ArrayList<>();
    for (Sentence sentence : article.reading().sentences()) {
      for (Token token : sentence.tokens()) {
        rows.add(TokenFeatures.row(sentence.number(), token));
      }
    }
    return rows;
  }
}
