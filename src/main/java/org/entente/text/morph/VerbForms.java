package org.entente.text.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles what word classes leave open: person and mood of a finite form that has several, and
 * whether « avoir », « être » and « faire » help another verb.
 */
final class VerbForms {
  /** A participle stands within this many words of its auxiliary. */
  private static final int REACH = 8;

  /** A clause's « que » stands within this many words of its verb. */
  private static final int CLAUSE = 25;

  /** The governor of « que » stands within this many words of it. */
  private static final int GOVERNOR = 3;

  private static final Candidate THIRD =
      Candidate.of(Tag.PRON, new Reading("", Reading.Pos.PRONOUN, null, null, 3, "", ""), 0);

  private static final Candidate FIRST =
      Candidate.of(Tag.PRON, new Reading("", Reading.Pos.PRONOUN, null, null, 1, "", "s"), 0);

  private final Set<String> subjunctiveGovernors = new HashSet<>();
  private final Set<String> subjunctiveConjunctions = new HashSet<>();

  VerbForms() {
    for (List<String> row : GrammarTable.rows("subjunctive_governors.csv")) {
      subjunctiveGovernors.add(row.get(0));
    }
    for (List<String> row : GrammarTable.rows("subjunctive_conjunctions.csv")) {
      subjunctiveConjunctions.add(row.get(0));
    }
  }

  /** The readings and parts of speech of the chosen candidates. */
  Tagger.Chosen[] settle(Word[] words, Candidate[] best) {
    Tagger.Chosen[] chosen = new Tagger.Chosen[words.length];
    boolean told = isTold(words, best);
    for (int i = 0; i < words.length; i++) {
      boolean finite =
          switch (best[i].tag()) {
            case FIN, BE, HAVE -> true;
            default -> false;
          };
      Reading reading = finite ? finite(words, best, i, told) : best[i].reading();
      chosen[i] = new Tagger.Chosen(reading, upos(best, i));
    }
    return chosen;
  }

  private static Upos upos(Candidate[] best, int i) {
    Tag tag = best[i].tag();
    return switch (tag) {
      case FIN, INF, PPA, PPR -> isCausative(best, i) ? Upos.AUX : Upos.VERB;
      case HAVE, HAVEI -> helps(best, i) ? Upos.AUX : Upos.VERB;
      case IMP -> best[i].reading().lemma().equals("\u00EAtre") ? Upos.AUX : Upos.VERB;
      case ADP, SC -> isLike(best[i]) ? comparison(best, i) : tag.upos();
      default -> tag.upos();
    };
  }

  private static boolean isLike(Candidate candidate) {
    return candidate.reading().lemma().equals("comme");
  }

  /** « comme » before a clause is a conjunction. */
  private static Upos comparison(Candidate[] best, int i) {
    for (int k = i + 1; k < Math.min(best.length, i + REACH); k++) {
      Tag tag = best[k].tag();
      if (tag == Tag.COMMA || tag == Tag.STOP) {
        return Upos.ADP;
      }
      if (tag == Tag.FIN || tag == Tag.HAVE || tag == Tag.BE) {
        return Upos.SCONJ;
      }
    }
    return Upos.ADP;
  }

  /** « faire » before an infinitive. */
  private static boolean isCausative(Candidate[] best, int i) {
    if (!best[i].reading().lemma().equals("faire")) {
      return false;
    }
    int next = i + 1;
    while (next < best.length && best[next].tag() == Tag.ADV) {
      next++;
    }
    return next < best.length && best[next].tag() == Tag.INF;
  }

  /** Whether a participle follows « avoir » with nothing but adverbs and insertions between. */
  private static boolean helps(Candidate[] best, int i) {
    boolean inserted = false;
    for (int k = i + 1; k < Math.min(best.length, i + 1 + REACH); k++) {
      switch (best[k].tag()) {
        case PPA, BEEN -> {
          return true;
        }
        case ADV, INV, NE, PRON -> {}
        case COMMA -> inserted = true;
        default -> {
          boolean all = best[k].reading().lemma().equals("tout");
          if (!inserted && !all && best[k].tag() != Tag.NUM) {
            return adverbial(best, i, k);
          }
        }
      }
    }
    return false;
  }

  /** « a, selon lui, envoyé », « a par ailleurs envoyé », « a à nouveau envoyé ». */
  private static boolean adverbial(Candidate[] best, int have, int from) {
    Tag first = best[from].tag();
    if (first != Tag.ADP && first != Tag.PDET && first != Tag.DET) {
      return false;
    }
    for (int k = from + 1; k < Math.min(best.length, have + 5); k++) {
      if (best[k].tag() == Tag.PPA || best[k].tag() == Tag.BEEN) {
        boolean again = best[k - 1].reading().lemma().equals("fois");
        return first == Tag.DET ? again : k - from > 1;
      }
      if (best[k].tag() == Tag.COMMA || best[k].tag() == Tag.STOP) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence is told in the simple past, by a form that is nothing else. */
  private static boolean isTold(Word[] words, Candidate[] best) {
    for (int i = 0; i < words.length; i++) {
      Tag tag = best[i].tag();
      if ((tag == Tag.FIN || tag == Tag.HAVE || tag == Tag.BE)
          && best[i].reading().tense() == Reading.Tense.SIMPLE_PAST
          && best[i].reading().person() == 3
          && words[i].readings().stream().noneMatch(VerbForms::isPresent)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPresent(Reading reading) {
    return reading.isFinite() && reading.tense() == Reading.Tense.PRESENT;
  }

  private Reading finite(Word[] words, Candidate[] best, int i, boolean told) {
    Reading chosen = best[i].reading();
    if (words[i].readings().size() == 1) {
      return chosen;
    }
    Reading command = isCommand(best, i) ? command(words[i]) : null;
    if (command != null) {
      return command;
    }
    int person = person(best, i);
    boolean wished = wantsSubjunctive(words, best, i) || isJoinedWithSubjunctive(best, i);
    int highest = Integer.MIN_VALUE;
    for (Reading reading : words[i].readings()) {
      if (reading.isFinite() && reading.lemma().equals(best[i].reading().lemma())) {
        int score = fitness(reading, person, wished, told);
        if (score > highest) {
          highest = score;
          chosen = reading;
        }
      }
    }
    return chosen;
  }

  private static Reading command(Word word) {
    for (Reading reading : word.readings()) {
      if (reading.is(Reading.Mood.IMPERATIVE) && reading.person() != 3) {
        return reading;
      }
    }
    return null;
  }

  /** How well a form fits the person of its subject, then the mood, then the tense of the tale. */
  private static int fitness(Reading reading, int person, boolean wished, boolean told) {
    int score = reading.person() == person ? 8 : reading.person() == 3 ? 4 : 0;
    if (reading.mood() == Reading.Mood.SUBJUNCTIVE) {
      score += wished ? 2 : -2;
      score -= reading.tense() == Reading.Tense.IMPERFECT ? 1 : 0;
    }
    return score + (told == (reading.tense() == Reading.Tense.SIMPLE_PAST) ? 1 : 0);
  }

  /** A form of « nous » or « vous » without either before it or behind it. */
  private static boolean isCommand(Candidate[] best, int i) {
    if (best[i].agrees(THIRD, Candidate.PERSON) || best[i].agrees(FIRST, Candidate.PERSON_NUMBER)) {
      return false;
    }
    boolean asked = i + 1 < best.length && best[i + 1].tag() == Tag.INV;
    if (asked) {
      String pronoun = best[i + 1].reading().lemma();
      return !pronoun.equals("nous") && !pronoun.equals("vous");
    }
    for (int k = i - 1; k >= Math.max(0, i - CLAUSE); k--) {
      String lemma = best[k].reading().lemma();
      if (lemma.equals("nous") || lemma.equals("vous") || lemma.equals("tu")) {
        return false;
      }
      if (best[k].tag() == Tag.STOP || best[k].tag() == Tag.COMMA) {
        return true;
      }
    }
    return true;
  }

  /** The person that a subject pronoun before or behind the verb asks for; otherwise the third. */
  private static int person(Candidate[] best, int i) {
    if (i + 1 < best.length && best[i + 1].tag() == Tag.INV) {
      return Math.max(1, best[i + 1].reading().person());
    }
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Tag tag = best[k].tag();
      if (tag == Tag.SUJ) {
        return best[k].reading().person();
      }
      if (tag != Tag.CLI && tag != Tag.NE) {
        return 3;
      }
    }
    return 3;
  }

  /**
   * Whether the verb's clause is governed by a verb of will, a doubt, « afin que » and the like.
   */
  private boolean wantsSubjunctive(Word[] words, Candidate[] best, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - CLAUSE); i--) {
      Tag tag = best[i].tag();
      if (tag == Tag.FIN || tag == Tag.HAVE || tag == Tag.BE || tag == Tag.STOP) {
        return false;
      }
      if (best[i].reading().lemma().equals("quoique")) {
        return true;
      }
      if (tag == Tag.SC && best[i].reading().lemma().equals("que")) {
        return isGoverned(words, best, i);
      }
      if (tag == Tag.SC || tag == Tag.REL) {
        return false;
      }
    }
    return false;
  }

  /** « qu'il vienne et l'aide »: no subject stands between « et » and the verb. */
  private static boolean isJoinedWithSubjunctive(Candidate[] best, int verb) {
    int joint = verb - 1;
    while (joint > 0 && (best[joint].tag() == Tag.CLI || best[joint].tag() == Tag.NE)) {
      joint--;
    }
    if (joint < 0 || best[joint].tag() != Tag.CC) {
      return false;
    }
    for (int i = joint - 1; i >= Math.max(0, joint - CLAUSE); i--) {
      Tag tag = best[i].tag();
      if (tag == Tag.FIN || tag == Tag.HAVE || tag == Tag.BE) {
        return best[i].reading().is(Reading.Mood.SUBJUNCTIVE);
      }
    }
    return false;
  }

  private boolean isGoverned(Word[] words, Candidate[] best, int que) {
    if (que == 0) {
      return true;
    }
    String before = words[que - 1].folded();
    if (before.equals("moins")) {
      return que > 1 && words[que - 2].folded().equals("a");
    }
    if (subjunctiveConjunctions.contains(before)) {
      return true;
    }
    if (before.equals("ce") && que > 1 && words[que - 2].folded().equals("a")) {
      return true;
    }
    for (int i = que - 1; i >= Math.max(0, que - GOVERNOR); i--) {
      if (subjunctiveGovernors.contains(best[i].reading().lemma())) {
        return true;
      }
      Tag tag = best[i].tag();
      if (tag == Tag.FIN || tag == Tag.NOUN || tag == Tag.INF || tag == Tag.PPA) {
        return false;
      }
    }
    return false;
  }
}
