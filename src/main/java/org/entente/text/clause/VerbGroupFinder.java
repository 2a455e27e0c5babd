package org.entente.text.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the verb groups of a sentence: finite ones, participles and infinitives, in order. */
public final class VerbGroupFinder {
  private static final Set<String> WITH_BE =
      Set.of(
          "aller",
          "venir",
          "devenir",
          "arriver",
          "partir",
          "entrer",
          "na\u00EEtre",
          "mourir",
          "rester",
          "tomber",
          "retourner",
          "parvenir",
          "convenir",
          "passer",
          "revenir",
          "intervenir",
          "monter",
          "descendre",
          "sortir",
          "rentrer",
          "demeurer",
          "repartir",
          "survenir");
  private static final Set<String> CAUSATIVES =
      Set.of("savoir", "valoir", "remarquer", "observer", "connaitre", "part");
  private static final Set<String> REFLEXIVES = Set.of("se", "s'");
  private static final Set<String> CLITICS =
      Set.of(
          "se", "s'", "le", "la", "les", "l'", "lui", "leur", "y", "en", "nous", "vous", "me",
          "m'");
  private static final Set<String> NEGATIONS =
      Set.of(
          "pas", "plus", "jamais", "point", "aucun", "aucune", "nullement", "rien", "guere", "ni");

  private final Adjuncts adjuncts;

  /** Adverbs and adverbial phrases may stand inside a group. */
  public VerbGroupFinder(Adjuncts adjuncts) {
    this.adjuncts = adjuncts;
  }

  /** The verb groups, in order. */
  public List<VerbGroup> find(List<Token> tokens) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      VerbGroup group = at(tokens, i, groups);
      if (group == null) {
        i++;
      } else {
        group = withCausative(tokens, group);
        groups.add(group);
        i = group.last() + 1;
      }
    }
    return groups;
  }

  /** « a fait savoir », « fait valoir »: one verb of saying. */
  private static VerbGroup withCausative(List<Token> tokens, VerbGroup group) {
    int next = group.last() + 1;
    boolean causative =
        group.lemma().equals("faire")
            && next < tokens.size()
            && CAUSATIVES.contains(tokens.get(next).folded());
    return causative
        ? new VerbGroup(
            group.first(),
            next,
            "faire " + tokens.get(next).lemma(),
            group.mood(),
            group.tense(),
            group.voice(),
            group.plural(),
            group.negated(),
            group.invertedPronoun(),
            group.coordinated())
        : group;
  }

  private VerbGroup at(List<Token> tokens, int i, List<VerbGroup> before) {
    Token token = tokens.get(i);
    Reading reading = token.reading();
    if (reading.pos() != Reading.Pos.VERB || reading.mood() == null) {
      return coordinated(tokens, i, before);
    }
    return switch (reading.mood()) {
      case INDICATIVE, SUBJUNCTIVE, CONDITIONAL -> finite(tokens, i);
      case INFINITIVE, PRESENT_PARTICIPLE -> nonFinite(tokens, i);
      case PAST_PARTICIPLE -> {
        VerbGroup shared = coordinated(tokens, i, before);
        yield shared != null ? shared : simple(tokens, i, i, Reading.Mood.PAST_PARTICIPLE);
      }
      default -> null;
    };
  }

  /** « a salué … et appelé »: a masculine participle behind « et » that shares the auxiliary. */
  private static VerbGroup coordinated(List<Token> tokens, int i, List<VerbGroup> before) {
    Reading participle = tokens.get(i).with(Reading.Mood.PAST_PARTICIPLE);
    if (participle == null || i == 0 || before.isEmpty() || i + 1 >= tokens.size()) {
      return null;
    }
    int joint = i - 1;
    while (joint > 0 && tokens.get(joint).is(Reading.Pos.ADVERB)) {
      joint--;
    }
    boolean joined = Set.of("et", "puis", "mais").contains(tokens.get(joint).folded());
    VerbGroup main = null;
    for (int k = before.size() - 1; k >= 0 && main == null; k--) {
      main = before.get(k).isFinite() ? before.get(k) : null;
    }
    boolean compound =
        main != null
            && main.tense() == VerbGroup.Tense.PAST
            && main.voice() == VerbGroup.Voice.ACTIVE
            && main.last() > main.first()
            && tokens.get(main.last()).with(Reading.Mood.PAST_PARTICIPLE) != null;
    boolean invariable = participle.gender().startsWith("m") && participle.number().startsWith("s");
    Token next = tokens.get(i + 1);
    boolean complement =
        next.is(
                Reading.Pos.DETERMINER,
                Reading.Pos.PREPOSITION,
                Reading.Pos.PROPER_NOUN,
                Reading.Pos.NUMERAL,
                Reading.Pos.CONJUNCTION,
                Reading.Pos.ADVERB)
            || next.capitalised();
    if (!joined || !compound || !invariable || !complement) {
      return null;
    }
    return new VerbGroup(
        i,
        i,
        participle.lemma(),
        main.mood(),
        VerbGroup.Tense.PAST,
        VerbGroup.Voice.ACTIVE,
        main.plural(),
        false,
        -1,
        true);
  }

  private VerbGroup nonFinite(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int first = clitics(tokens, i);
    boolean reflexive = hasReflexive(tokens, first, i);
    boolean auxiliary = isAuxiliary(token);
    int participle = auxiliary ? participle(tokens, i + 1) : -1;
    String lemma = participle < 0 ? token.lemma() : participleOf(tokens, participle).lemma();
    return new VerbGroup(
        first,
        participle < 0 ? i : participle,
        lemma,
        token.reading().mood(),
        VerbGroup.Tense.NONE,
        reflexive ? VerbGroup.Voice.REFLEXIVE : VerbGroup.Voice.ACTIVE,
        false,
        isNegated(tokens, first, i),
        -1,
        false);
  }

  private static VerbGroup simple(List<Token> tokens, int first, int last, Reading.Mood mood) {
    return new VerbGroup(
        first,
        last,
        participleOf(tokens, last).lemma(),
        mood,
        VerbGroup.Tense.NONE,
        VerbGroup.Voice.PASSIVE,
        false,
        false,
        -1,
        false);
  }

  private VerbGroup finite(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int first = clitics(tokens, i);
    int inverted = isInverted(tokens, i + 1) ? i + 1 : -1;
    boolean reflexive = hasReflexive(tokens, first, i);
    boolean plural = token.reading().number().equals("p");
    boolean negated = isNegated(tokens, first, i);
    int participle =
        isAuxiliary(token) ? participle(tokens, inverted < 0 ? i + 1 : inverted + 1) : -1;
    if (participle < 0) {
      return new VerbGroup(
          first,
          Math.max(i, inverted),
          token.lemma(),
          token.reading().mood(),
          simpleTense(token.reading()),
          voice(reflexive),
          plural,
          negated,
          inverted,
          false);
    }
    boolean have = token.lemma().equals("avoir");
    Reading main = participleOf(tokens, participle);
    VerbGroup.Tense tense = compoundTense(token.reading());
    VerbGroup.Voice voice = voice(reflexive);
    int last = participle;
    if (have && main.lemma().equals("\u00EAtre")) {
      int passive = participle(tokens, participle + 1);
      if (passive > 0) {
        main = participleOf(tokens, passive);
        last = passive;
        voice = VerbGroup.Voice.PASSIVE;
      }
    } else if (!have && !reflexive && !WITH_BE.contains(main.lemma())) {
      voice = VerbGroup.Voice.PASSIVE;
      tense = simpleTense(token.reading());
    }
    return new VerbGroup(
        first,
        last,
        main.lemma(),
        token.reading().mood(),
        tense,
        voice,
        plural,
        negated,
        inverted,
        false);
  }

  private static VerbGroup.Voice voice(boolean reflexive) {
    return reflexive ? VerbGroup.Voice.REFLEXIVE : VerbGroup.Voice.ACTIVE;
  }

  private static boolean isAuxiliary(Token token) {
    return token.lemma().equals("avoir") || token.lemma().equals("\u00EAtre");
  }

  private static boolean isInverted(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).surface().startsWith("-");
  }

  /** The index of the participle behind an auxiliary and adverbs, or -1. */
  private int participle(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && i < from + 16) {
      Token token = tokens.get(i);
      if (participleOf(tokens, i) != null && !isAdverb(token)) {
        return i;
      }
      boolean skipped =
          NEGATIONS.contains(token.folded())
              || token.folded().equals("tous")
              || token.folded().equals("toutes")
              || (token.folded().equals("deux") && i > from);
      int next = skipped ? i + 1 : adjuncts.skip(tokens, i);
      if (next == i) {
        return -1;
      }
      i = next;
    }
    return -1;
  }

  private static boolean isAdverb(Token token) {
    return token.is(Reading.Pos.ADVERB) || token.folded().equals("bien");
  }

  private static Reading participleOf(List<Token> tokens, int i) {
    return tokens.get(i).with(Reading.Mood.PAST_PARTICIPLE);
  }

  private static int clitics(List<Token> tokens, int verb) {
    int first = verb;
    while (first > 0) {
      Token before = tokens.get(first - 1);
      boolean clitic =
          CLITICS.contains(before.folded())
              && before.is(Reading.Pos.PRONOUN, Reading.Pos.OTHER, Reading.Pos.CONJUNCTION);
      boolean ne = before.folded().equals("ne") || before.folded().equals("n'");
      boolean reflexive = REFLEXIVES.contains(before.folded());
      if (!clitic && !ne && !reflexive) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean hasReflexive(List<Token> tokens, int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (REFLEXIVES.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(List<Token> tokens, int first, int verb) {
    boolean ne = false;
    for (int i = Math.max(0, first - 2); i < verb; i++) {
      ne |= tokens.get(i).folded().equals("ne") || tokens.get(i).folded().equals("n'");
      ne |= i + 1 < verb && tokens.get(i).folded().equals("pas");
    }
    if (!ne) {
      return false;
    }
    for (int i = first; i < Math.min(tokens.size(), verb + 4); i++) {
      if (NEGATIONS.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static VerbGroup.Tense simpleTense(Reading reading) {
    if (reading.mood() == Reading.Mood.CONDITIONAL) {
      return VerbGroup.Tense.CONDITIONAL;
    }
    if (reading.tense() == null) {
      return VerbGroup.Tense.NONE;
    }
    return switch (reading.tense()) {
      case PRESENT -> VerbGroup.Tense.PRESENT;
      case IMPERFECT -> VerbGroup.Tense.IMPERFECT;
      case FUTURE -> VerbGroup.Tense.FUTURE;
      case SIMPLE_PAST -> VerbGroup.Tense.PAST;
    };
  }

  private static VerbGroup.Tense compoundTense(Reading auxiliary) {
    VerbGroup.Tense tense = simpleTense(auxiliary);
    return tense == VerbGroup.Tense.FUTURE || tense == VerbGroup.Tense.CONDITIONAL
        ? tense
        : VerbGroup.Tense.PAST;
  }
}
