package org.entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.clause.verb.VerbGroupFinder;
import org.entente.text.morph.Reading;
import org.entente.text.time.Direction;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexFinder;
import org.entente.text.time.VerbTime;

/** Reads the expressions of time of an article with the tenses of its verb groups. */
final class TimexReader {
  /** Verbs whose present with an infinitive is a future. */
  private static final WordSet MODALS = WordSet.of("aller", "devoir");

  /** Verbs whose participles lie ahead: « est attendu lundi ». */
  private static final WordSet PLANNED =
      WordSet.of(
          "pr\u00E9voir", "attendre", "programmer", "fixer", "reporter", "organiser", "convoquer");

  private final TimexFinder finder;
  private final Set<String> ahead;
  private final VerbGroupFinder groups;

  /**
   * Reads with the finder.
   *
   * @param ahead lemmas of verbs whose infinitives lie ahead (« promettre de »)
   */
  TimexReader(TimexFinder finder, VerbGroupFinder groups, Set<String> ahead) {
    this.finder = finder;
    this.ahead = ahead;
    this.groups = groups;
  }

  /** The expressions of the sentences, by offset. */
  List<TimeExpression> read(String raw, List<Sentence> sentences, Interval published) {
    List<Span> pieces = new ArrayList<>();
    List<VerbTime> verbs = new ArrayList<>();
    sentences.stream()
        .sorted(Comparator.comparingInt((Sentence sentence) -> sentence.span().start()))
        .forEach(
            sentence -> {
              pieces.add(sentence.span());
              addVerbs(sentence, verbs);
            });
    return finder.find(raw, pieces, published, verbs);
  }

  private void addVerbs(Sentence sentence, List<VerbTime> verbs) {
    List<VerbGroup> found = groups.find(sentence.tokens());
    for (int i = 0; i < found.size(); i++) {
      VerbGroup group = found.get(i);
      if (group.isFinite()) {
        VerbGroup next = i + 1 < found.size() ? found.get(i + 1) : null;
        boolean governs = next != null && next.mood() == Reading.Mood.INFINITIVE;
        boolean modal = governs && MODALS.contains(group.lemma());
        if (group.invertedPronoun() < 0) {
          verbs.add(
              new VerbTime(span(sentence, group), direction(group, modal), VerbTime.Form.FINITE));
        }
        if (governs && ahead.contains(group.lemma())) {
          verbs.add(new VerbTime(span(sentence, next), Direction.FUTURE, VerbTime.Form.INFINITIVE));
        }
      }
    }
  }

  private static Span span(Sentence sentence, VerbGroup group) {
    return new Span(
        sentence.tokens().get(group.first()).start(), sentence.tokens().get(group.last()).end());
  }

  private static Direction direction(VerbGroup group, boolean modal) {
    return switch (group.tense()) {
      case PAST -> Direction.PAST;
      case IMPERFECT -> modal ? Direction.FUTURE : Direction.PAST;
      case FUTURE, CONDITIONAL -> Direction.FUTURE;
      case PRESENT ->
          modal || group.voice() == VerbGroup.Voice.PASSIVE && PLANNED.contains(group.lemma())
              ? Direction.FUTURE
              : Direction.PRESENT;
      case NONE -> Direction.UNKNOWN;
    };
  }
}
