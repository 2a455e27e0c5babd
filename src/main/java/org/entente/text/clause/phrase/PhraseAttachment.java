package org.entente.text.clause.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.clause.ClauseReading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Hangs phrases on the phrases before them: complements, coordinated ones and appositions. */
final class PhraseAttachment {
  /** A phrase hangs on one of this many before it. */
  static final int DEEPEST = 10;

  /** An enumeration goes on for this many phrases at most. */
  private static final int LONGEST = 30;

  private final List<Token> tokens;
  private final List<NounPhrase> chunks;
  private final NounComplements complements;
  private final Set<Integer> subjects = new HashSet<>();
  private final List<NounPhrase> attached = new ArrayList<>();

  /** The phrases that the next one may still hang on, outermost first. */
  private final List<NounPhrase> open = new ArrayList<>();

  PhraseAttachment(
      List<Token> tokens,
      List<NounPhrase> chunks,
      List<ClauseReading> clauses,
      NounComplements complements) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.complements = complements;
    for (ClauseReading clause : clauses) {
      subjects.add(clause.subjectHead());
    }
  }

  /** The phrases; those that hang on none are loose. */
  List<NounPhrase> attached() {
    for (int i = 0; i < chunks.size(); i++) {
      NounPhrase chunk = chunks.get(i);
      NounPhrase read = i == 0 ? chunk : behind(chunk, i);
      if (read.function() == NounPhrase.Function.LOOSE
          || read.function() == NounPhrase.Function.APPOSITION) {
        open.clear();
      }
      if (open.size() == DEEPEST) {
        open.remove(0);
      }
      open.add(read);
      attached.add(read);
    }
    return attached;
  }

  private NounPhrase behind(NounPhrase chunk, int index) {
    int gap = chunk.words().from() - chunks.get(index - 1).words().to();
    int from = chunk.words().from();
    if (gap == 0) {
      return complement(chunk);
    }
    boolean joined = tokens.get(from - 1).upos() == Upos.CCONJ;
    boolean comma = tokens.get(from - 1).surface().equals(",");
    boolean adjacent = gap == 1 || gap == 2 && tokens.get(from - 2).surface().equals(",");
    if (!adjacent || !joined && !comma || subjects.contains(chunk.head())) {
      return chunk;
    }
    if (joined || isEnumerated(index)) {
      return conjunct(chunk);
    }
    return apposition(chunk);
  }

  /** « le maire de la ville », « son soutien au projet »: a phrase right behind another. */
  private NounPhrase complement(NounPhrase chunk) {
    if (chunk.preposition() < 0) {
      return chunk;
    }
    String preposition = tokens.get(chunk.preposition()).lemma();
    NounPhrase last = open.get(open.size() - 1);
    if (preposition.equals("de") && tokens.get(last.head()).upos() != Upos.NUM) {
      return chunk.as(NounPhrase.Function.COMPLEMENT, last.head());
    }
    // « liées aux opérations », « favorable au projet »: the adjective takes it.
    boolean adjective = tokens.get(chunk.words().from() - 1).upos() == Upos.ADJ;
    if (preposition.equals("\u00E0") && adjective) {
      return chunk.as(NounPhrase.Function.COMPLEMENT, last.head());
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      int head = open.get(i).head();
      if (complements.takes(tokens.get(head).lemma(), preposition)) {
        open.subList(i + 1, open.size()).clear();
        return chunk.as(NounPhrase.Function.COMPLEMENT, head);
      }
    }
    return chunk;
  }

  /** The phrase that it is joined with has the same preposition; the nearest one counts. */
  private NounPhrase conjunct(NounPhrase chunk) {
    for (int i = open.size() - 1; i >= 0; i--) {
      NounPhrase other = open.get(i);
      boolean bare = chunk.preposition() < 0;
      boolean alike =
          bare
              ? other.preposition() < 0 || !isDetermined(chunk)
              : other.preposition() >= 0
                  && tokens
                      .get(other.preposition())
                      .lemma()
                      .equals(tokens.get(chunk.preposition()).lemma());
      if (alike) {
        int first =
            other.function() == NounPhrase.Function.CONJUNCT ? other.governor() : other.head();
        open.subList(i + 1, open.size()).clear();
        return chunk.as(NounPhrase.Function.CONJUNCT, first);
      }
    }
    return chunk;
  }

  private boolean isDetermined(NounPhrase chunk) {
    return tokens.get(chunk.words().from()).upos() == Upos.DET;
  }

  /** « le Laos, le Chili et le Kenya »: commas, and « et » before the last. */
  private boolean isEnumerated(int index) {
    for (int i = index + 1; i < Math.min(chunks.size(), index + LONGEST); i++) {
      int from = chunks.get(i).words().from();
      int gap = from - chunks.get(i - 1).words().to();
      if (gap == 1 && tokens.get(from - 1).upos() == Upos.CCONJ) {
        return true;
      }
      boolean goesOn = gap == 0 && chunks.get(i).preposition() >= 0;
      if (!goesOn && (gap != 1 || !tokens.get(from - 1).surface().equals(","))) {
        return false;
      }
    }
    return false;
  }

  /** « M. Duval, maire de la ville, »: a phrase without a preposition, closed by a mark. */
  private NounPhrase apposition(NounPhrase chunk) {
    int end = chunk.words().to();
    boolean closed =
        end >= tokens.size()
            || tokens.get(end).upos() == Upos.PUNCT
            || tokens.get(end).upos() == Upos.ADP;
    Upos upos = tokens.get(chunk.head()).upos();
    boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN;
    NounPhrase first = open.get(0);
    boolean names = tokens.get(first.head()).upos() != Upos.PRON;
    return chunk.preposition() < 0 && closed && nominal && names && !TimeNouns.isTime(tokens, chunk)
        ? chunk.as(NounPhrase.Function.APPOSITION, first.head())
        : chunk;
  }
}
