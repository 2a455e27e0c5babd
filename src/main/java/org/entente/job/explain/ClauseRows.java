package org.entente.job.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.text.Span;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.speech.AttributedClause;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.TokenRange;

/** The clauses of an article, with whom their subjects and speakers are where that is known. */
final class ClauseRows {
  /** The cells of a clause. */
  static final List<String> COLUMNS =
      List.of(
          "sentence",
          "start",
          "end",
          "kind",
          "subject",
          "subject_head",
          "subject_ids",
          "verb_group",
          "infinitives",
          "introducer",
          "governor",
          "speaker",
          "speaker_head",
          "speaker_id");

  private final String raw;
  private final Map<Span, AttributedClause> attributed = new HashMap<>();

  private ClauseRows(ExplainedArticle article) {
    this.raw = article.raw();
    article.clauses().forEach(clause -> attributed.put(clause.verb(), clause));
  }

  static List<Object[]> of(ExplainedArticle article) {
    ClauseRows rows = new ClauseRows(article);
    List<Object[]> all = new ArrayList<>();
    for (SentenceSyntax syntax : article.syntax()) {
      List<Object[]> ofSentence = new ArrayList<>();
      for (ClauseReading clause : syntax.clauses()) {
        ofSentence.add(rows.row(syntax, clause));
      }
      ofSentence.sort(Comparator.comparingInt(row -> (Integer) row[1]));
      all.addAll(ofSentence);
    }
    return all;
  }

  private Object[] row(SentenceSyntax syntax, ClauseReading clause) {
    Span extent = syntax.span(clause.extent());
    Span verb = syntax.span(new TokenRange(clause.group().first(), clause.group().last() + 1));
    AttributedClause known = attributed.get(verb);
    int governor = clause.governor();
    int governing = governor < 0 ? -1 : syntax.clauses().get(governor).group().first();
    String speaker = syntax.words(clause.speaker(), raw);
    String outer = known == null ? null : outside(known.speaker().surface(), syntax);
    return new Object[] {
      syntax.sentence().number(),
      extent.start(),
      extent.end(),
      clause.kind().name().toLowerCase(Locale.ROOT),
      syntax.words(syntax.subject(clause), raw),
      syntax.word(clause.subjectHead()),
      known == null ? new String[0] : ids(known.actors()),
      verbGroup(syntax, clause, verb),
      clause.infinitives().stream().map(syntax::word).toArray(String[]::new),
      clause.introducer(),
      syntax.start(governing),
      speaker == null ? outer : speaker,
      syntax.word(clause.speakerHead()),
      speaker == null && outer == null ? null : speakerId(known)
    };
  }

  /** The person where one is known, then the states and organisations. */
  private static String[] ids(Actors actors) {
    List<String> ids = new ArrayList<>(actors.ids());
    if (actors.personId() != null) {
      ids.add(0, actors.personId());
    }
    return ids.toArray(String[]::new);
  }

  /** Words that name the speaker in another sentence; null for those of this one. */
  private String outside(String speaker, SentenceSyntax syntax) {
    boolean inside = speaker != null && syntax.sentence().span().of(raw).contains(speaker);
    return inside ? null : speaker;
  }

  /** Who says it: a person, or else the only state or organisation. */
  private static String speakerId(AttributedClause clause) {
    if (clause == null || clause.speaker().personId() != null) {
      return clause == null ? null : clause.speaker().personId();
    }
    List<String> ids = clause.speaker().ids();
    return ids.size() == 1 ? ids.get(0) : null;
  }

  private Map<String, Object> verbGroup(SentenceSyntax syntax, ClauseReading clause, Span verb) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("start", verb.start());
    group.put("end", verb.end());
    group.put("surface", verb.of(raw));
    group.put("lemma", clause.group().lemma());
    group.put("tense", TokenFeatures.tense(syntax.sentence().tokens(), clause.group()));
    group.put("mood", clause.mood());
    group.put("voice", clause.voice());
    group.put("polarity", clause.polarity().name().toLowerCase(Locale.ROOT));
    return group;
  }
}
