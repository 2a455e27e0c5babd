package org.entente.text.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.clause.phrase.PhraseHead;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/**
 * Who says what a clause states: the subject of the verb of saying that governs it, that stands
 * inside or behind it (« …, a déclaré le ministre »), or the source behind « selon ».
 */
final class Speakers {
  /** Prepositions before a source. */
  private static final WordSet ACCORDING = WordSet.of("selon", "suivant");

  private final WordSet sayingVerbs;

  Speakers(Set<String> sayingVerbs) {
    this.sayingVerbs = WordSet.of(sayingVerbs);
  }

  /** The clauses with their speakers. */
  List<ClauseReading> attribute(List<Token> tokens, List<ClauseReading> readings) {
    int outer = reporting(tokens, readings);
    TokenRange source = outer >= 0 ? null : source(tokens);
    List<ClauseReading> attributed = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      ClauseReading reading = readings.get(i);
      int governing = governing(readings, i);
      if (governing >= 0) {
        attributed.add(by(reading, readings.get(governing)));
      } else if (outer >= 0 && i != outer) {
        attributed.add(by(reading, readings.get(outer)));
      } else if (source != null) {
        attributed.add(reading.saidBy(source, PhraseHead.of(tokens, source)));
      } else {
        attributed.add(reading);
      }
    }
    return attributed;
  }

  private static ClauseReading by(ClauseReading said, ClauseReading saying) {
    int head = saying.subjectHead();
    if (head < 0) {
      return said;
    }
    TokenRange words = saying.subject() == null ? new TokenRange(head, head + 1) : saying.subject();
    return said.saidBy(words, head);
  }

  boolean isSaying(VerbGroup group) {
    return group.isAmong(sayingVerbs);
  }

  /** The clause of saying that governs the clause by « que », directly or through others. */
  private int governing(List<ClauseReading> readings, int clause) {
    int at = clause;
    for (int steps = 0; steps < readings.size() && at >= 0; steps++) {
      ClauseReading current = readings.get(at);
      int governor = current.governor();
      boolean reported = "que".equals(current.introducer()) || "qu'".equals(current.introducer());
      if (reported && governor >= 0 && isSaying(readings.get(governor).group())) {
        return governor;
      }
      at = governor < at ? governor : -1;
    }
    return -1;
  }

  /** The clause of saying inside or behind the words that it reports, or before a quotation. */
  private int reporting(List<Token> tokens, List<ClauseReading> readings) {
    for (int i = readings.size() - 1; i >= 0; i--) {
      ClauseReading reading = readings.get(i);
      boolean inverted =
          reading.group().invertedPronoun() >= 0 || reading.subjectHead() > reading.group().last();
      boolean quoting =
          isSaying(reading.group())
              && (inverted || opensQuotation(tokens, reading.group().last() + 1));
      if (quoting || inverted && isBehindQuotation(tokens, reading.group().first())) {
        return i;
      }
    }
    return -1;
  }

  /** « « … », s'interroge la députée »: any verb may report there. */
  private static boolean isBehindQuotation(List<Token> tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      if (FunctionWords.CLOSING_QUOTES.contains(tokens.get(i).surface())) {
        return true;
      }
    }
    return false;
  }

  /** « Le ministre a déclaré : « … ». */
  private static boolean opensQuotation(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).surface().equals(":")) {
        return FunctionWords.OPENING_QUOTES.contains(tokens.get(i + 1).surface());
      }
      if (tokens.get(i).surface().equals(",") || tokens.get(i).reading().isFinite()) {
        return false;
      }
    }
    return false;
  }

  /** « Selon l'ambassadeur X, … », « …, selon la préfecture »; null when no source is named. */
  private static TokenRange source(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean starts = i == 0 || tokens.get(i - 1).upos() == Upos.PUNCT;
      if (!starts) {
        continue;
      }
      boolean after =
          tokens.get(i).folded().equals("d'") && tokens.get(i + 1).folded().equals("apres");
      boolean quoted = tokens.get(i).folded().equals("pour") && quotesBehind(tokens, i);
      if (after || quoted || ACCORDING.contains(tokens.get(i).folded())) {
        TokenRange range = new TokenRange(after ? i + 2 : i + 1, end(tokens, i + 1));
        return range.isEmpty() ? null : range;
      }
    }
    return null;
  }

  /** « Pour la directrice, « le pire est passé » »: a quotation follows at once. */
  private static boolean quotesBehind(List<Token> tokens, int from) {
    int end = end(tokens, from);
    return end + 1 < tokens.size()
        && FunctionWords.OPENING_QUOTES.contains(tokens.get(end + 1).surface());
  }

  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).upos() != Upos.PUNCT
        && !tokens.get(end).reading().isFinite()) {
      end++;
    }
    return end;
  }
}
