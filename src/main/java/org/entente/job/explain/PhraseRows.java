package org.entente.job.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.text.Span;
import org.entente.text.clause.phrase.NounPhrase;

/** The noun and prepositional phrases of an article. */
final class PhraseRows {
  /** The cells of a phrase. */
  static final List<String> COLUMNS =
      List.of(
          "sentence",
          "start",
          "end",
          "function",
          "governor",
          "preposition",
          "head",
          "adjectives",
          "complements",
          "coordinated",
          "appositions");

  private PhraseRows() {}

  static List<Object[]> of(ExplainedArticle article) {
    List<Object[]> rows = new ArrayList<>();
    for (SentenceSyntax syntax : article.syntax()) {
      Dependents dependents = new Dependents(syntax, article.raw());
      for (NounPhrase phrase : syntax.phrases()) {
        rows.add(row(syntax, phrase, dependents));
      }
    }
    return rows;
  }

  private static Object[] row(SentenceSyntax syntax, NounPhrase phrase, Dependents dependents) {
    Span span = syntax.span(phrase.words());
    return new Object[] {
      syntax.sentence().number(),
      span.start(),
      span.end(),
      phrase.function().name().toLowerCase(Locale.ROOT),
      syntax.start(phrase.governor()),
      syntax.word(phrase.preposition()),
      syntax.word(phrase.head()),
      phrase.adjectives().stream().map(syntax::word).toArray(String[]::new),
      dependents.of(phrase.head(), NounPhrase.Function.COMPLEMENT),
      dependents.of(phrase.head(), NounPhrase.Function.CONJUNCT),
      dependents.of(phrase.head(), NounPhrase.Function.APPOSITION)
    };
  }
}
