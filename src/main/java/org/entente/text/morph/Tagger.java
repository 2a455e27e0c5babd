package org.entente.text.morph;

/**
 * Chooses a reading for each word of a sentence: context rules strike out classes, then the
 * likeliest path through the remaining ones is found (Viterbi over pairs of neighbours: usualness
 * of the class for the word, affinity of the classes, agreement), then the form of the verb is
 * settled. Linear in the number of words.
 */
final class Tagger {
  /** What neighbours that should agree and do not are worse off. */
  private static final float DISAGREEMENT = 2.5f;

  /** Adjectives stand beside nouns that they do not belong to. */
  private static final float LOOSE_DISAGREEMENT = 1.2f;

  /** A sentence with a full stop wants a finite verb; what none has is read again. */
  private static final float FINITE_BONUS = 2f;

  private static final Candidate[] STARTS = {
    Candidate.of(Tag.BOS, Reading.of("", Reading.Pos.OTHER), 0)
  };

  private static final float[] ONE = {0};

  private final Transitions transitions = Transitions.french();
  private final VerbForms verbForms = new VerbForms();

  /**
   * The readings of the words.
   *
   * @param words of one sentence
   * @return a token's reading and part of speech for each word
   */
  Chosen[] choose(Word[] words) {
    int n = words.length;
    Choices choices = new Choices(words);
    choices.constrain();
    Candidate[] best = best(choices, 0);
    if (n > 0 && isFullStop(words[n - 1]) && !hasVerb(best)) {
      best = best(choices, FINITE_BONUS);
    }
    qualify(choices, best);
    repeat(choices, best);
    return verbForms.settle(words, best);
  }

  /** « une station spatiale internationale »: the second adjective is no noun. */
  private static void qualify(Choices choices, Candidate[] best) {
    for (int i = 2; i < best.length; i++) {
      boolean behind =
          best[i].tag() == Tag.NOUN
              && best[i - 1].tag() == Tag.ADJ
              && best[i - 2].tag() == Tag.NOUN;
      if (behind && (choices.tags(i) & Tag.ADJ.bit()) != 0) {
        for (Candidate candidate : choices.at(i)) {
          boolean fits =
              candidate.tag() == Tag.ADJ
                  && candidate.agrees(best[i - 1], Candidate.GENDER | Candidate.NUMBER);
          best[i] = fits ? candidate : best[i];
        }
      }
    }
  }

  /** « Il dit que le pont rouvre, que la route suivra »: behind a comma « que » goes on. */
  private static void repeat(Choices choices, Candidate[] best) {
    boolean opened = false;
    for (int i = 1; i < best.length; i++) {
      boolean again =
          opened
              && best[i].tag() == Tag.REL
              && best[i].reading().lemma().equals("que")
              && best[i - 1].tag() == Tag.COMMA;
      if (again) {
        for (Candidate candidate : choices.at(i)) {
          best[i] = candidate.tag() == Tag.SC ? candidate : best[i];
        }
      }
      opened |= best[i].tag() == Tag.SC && best[i].reading().lemma().equals("que");
    }
  }

  private static boolean isFullStop(Word word) {
    return word.surface().equals(".") || word.surface().equals("!");
  }

  private static boolean hasVerb(Candidate[] best) {
    for (Candidate candidate : best) {
      if (isFinite(candidate.tag()) || candidate.tag() == Tag.IMP) {
        return true;
      }
    }
    return false;
  }

  /** The likeliest path; where two neighbours leave no choice, nothing need be weighed. */
  private Candidate[] best(Choices choices, float bonus) {
    int n = choices.size();
    byte[][] back = new byte[n][];
    Candidate[] before = STARTS;
    float[] scores = ONE;
    for (int i = 0; i < n; i++) {
      Candidate[] now = choices.at(i);
      if (now.length == 1 && before.length == 1) {
        scores = ONE;
      } else {
        float[] next = new float[now.length];
        back[i] = new byte[now.length];
        for (int k = 0; k < now.length; k++) {
          back[i][k] = best(before, scores, now[k], next, k);
          next[k] += isFinite(now[k].tag()) ? bonus : 0;
        }
        scores = next;
      }
      before = now;
    }
    Candidate[] path = new Candidate[n];
    int at = last(scores);
    for (int i = n - 1; i >= 0; i--) {
      path[i] = choices.at(i)[at];
      at = back[i] == null ? 0 : back[i][at];
    }
    return path;
  }

  private byte best(Candidate[] before, float[] scores, Candidate now, float[] next, int k) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < before.length; j++) {
      Candidate left = before[j];
      float score = scores[j] + transitions.of(left.tag(), now.tag()) - disagreement(left, now);
      if (score > highest) {
        highest = score;
        best = j;
      }
    }
    next[k] = highest - now.cost();
    return (byte) best;
  }

  private static int last(float[] scores) {
    int last = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[last]) {
        last = k;
      }
    }
    return last;
  }

  private static float disagreement(Candidate left, Candidate right) {
    return switch (left.tag()) {
      case DET, PDET ->
          isNominal(right.tag())
                  && !left.agrees(right, Candidate.GENDER | Candidate.NUMBER)
                  && right.tag() != Tag.PROPN
              ? DISAGREEMENT
              : 0;
      case SUJ ->
          isFinite(right.tag())
                  && !left.agrees(right, Candidate.NUMBER | Candidate.PERSON)
                  && !left.reading().lemma().equals("ce")
              ? DISAGREEMENT
              : 0;
      case NOUN, ADJ -> looseDisagreement(left, right);
      default -> 0;
    };
  }

  private static float looseDisagreement(Candidate left, Candidate right) {
    boolean adjective = right.tag() == Tag.ADJ || right.tag() == Tag.NOUN && left.tag() == Tag.ADJ;
    if (adjective && !left.agrees(right, Candidate.GENDER | Candidate.NUMBER)) {
      return LOOSE_DISAGREEMENT;
    }
    boolean verb = isFinite(right.tag()) && !left.agrees(right, Candidate.NUMBER);
    return verb ? LOOSE_DISAGREEMENT / 2 : 0;
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN;
  }

  private static boolean isFinite(Tag tag) {
    return tag == Tag.FIN || tag == Tag.HAVE || tag == Tag.BE;
  }

  /** What is chosen for a word. */
  record Chosen(Reading reading, Upos upos) {}
}
