package org.entente.job.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.stage.ReadingRows;
import org.entente.table.Acts;
import org.entente.table.Mentions;
import org.entente.table.RemovedSegments;
import org.entente.table.Timexes;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.act.AttributedClause;
import org.entente.text.act.actor.Actors;
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
          new Layer(
              "clauses",
              List.of(
                  "sentence",
                  "start",
                  "end",
                  "subject",
                  "subject_ids",
                  "verb_group",
                  "introducer",
                  "speaker",
                  "speaker_id"),
              Layer.Layout.RECORDS,
              Layers::clauses),
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

  private static List<Object[]> clauses(ExplainedArticle article) {
    List<Object[]> rows = new ArrayList<>();
    for (AttributedClause clause : article.clauses()) {
      Actors actors = clause.actors();
      String subject =
          clause.subject() == null ? actors.surface() : clause.subject().of(article.raw());
      rows.add(
          new Object[] {
            clause.sentence(),
            clause.span().start(),
            clause.span().end(),
            subject,
            ids(actors),
            verbGroup(clause, article.raw()),
            clause.introducer(),
            clause.speaker().surface(),
            speakerId(clause.speaker())
          });
    }
    return rows;
  }

  /** The person where one is known, then the states and organisations. */
  private static String[] ids(Actors actors) {
    List<String> ids = new ArrayList<>(actors.ids());
    if (actors.personId() != null) {
      ids.add(0, actors.personId());
    }
    return ids.toArray(String[]::new);
  }

  /** Who says it: a person, or else the only state or organisation. */
  private static String speakerId(Actors speaker) {
    boolean one = speaker.personId() == null && speaker.ids().size() == 1;
    return one ? speaker.ids().get(0) : speaker.personId();
  }

  private static Map<String, Object> verbGroup(AttributedClause clause, String raw) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("start", clause.verb().start());
    group.put("end", clause.verb().end());
    group.put("surface", clause.verb().of(raw));
    group.put("lemma", clause.group().lemma());
    group.put("tense", TokenFeatures.tense(clause.group()));
    group.put("mood", TokenFeatures.mood(clause.group().mood()));
    group.put("voice", TokenFeatures.voice(clause.group()));
    group.put("polarity", clause.group().negated() ? "negative" : "positive");
    return group;
  }
}
