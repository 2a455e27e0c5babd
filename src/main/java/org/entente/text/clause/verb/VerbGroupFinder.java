package org.entente.text.clause.verb;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Finds the verb groups of a sentence: finite ones, participles and infinitives, in order. */
public final class VerbGroupFinder {
  /** Verbs whose active past is formed with « être ». */
  private static final WordSet WITH_BE =
      WordSet.of(
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

  /** What makes one verb with « faire » before it. */
  private static final WordSet CAUSATIVES =
      WordSet.of("savoir", "valoir", "remarquer", "observer", "connaitre", "part", "etat");

  private final Participles participles;

  /** Adverbs and adverbial phrases may stand inside a group. */
  public VerbGroupFinder(Adjuncts adjuncts) {
    this.participles = new Participles(adjuncts);
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
        group = impersonal(tokens, withCausative(tokens, group));
        groups.add(group);
        i = group.last() + 1;
      }
    }
    return groups;
  }

  /** « a fait savoir », « fait valoir »: one verb of saying; « aura lieu »: one of happening. */
  private static VerbGroup withCausative(List<Token> tokens, VerbGroup group) {
    int next = group.last() + 1;
    if (next >= tokens.size()) {
      return group;
    }
    String behind = tokens.get(next).folded();
    boolean causative = group.lemma().equals("faire") && CAUSATIVES.contains(behind);
    boolean held = group.lemma().equals("avoir") && behind.equals("lieu");
    return causative || held
        ? group.through(next, group.lemma() + " " + tokens.get(next).lemma())
        : group;
  }

  /** « Il convient de rappeler » is no agreement: the verb is another one. */
  private static VerbGroup impersonal(List<Token> tokens, VerbGroup group) {
    boolean it =
        group.lemma().equals("convenir")
            && group.first() == group.last()
            && group.first() > 0
            && tokens.get(group.first() - 1).folded().equals("il");
    return it ? group.through(group.last(), "il convenir") : group;
  }

  /** « le protocole signé en 2019 »: a participle behind its noun, with complements of its own. */
  private static boolean isAttached(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.is(Reading.Pos.ADJECTIVE)
        && token.with(Reading.Mood.PAST_PARTICIPLE) != null
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).is(Reading.Pos.PREPOSITION)
            || Adjuncts.DAYS.contains(tokens.get(i + 1).folded()));
  }

  private VerbGroup at(List<Token> tokens, int i, List<VerbGroup> before) {
    Reading reading = tokens.get(i).reading();
    if (reading.pos() != Reading.Pos.VERB || reading.mood() == null) {
      VerbGroup shared = Participles.coordinated(tokens, i, before);
      return shared == null && isAttached(tokens, i) ? bare(tokens, i) : shared;
    }
    return switch (reading.mood()) {
      case INDICATIVE, SUBJUNCTIVE, CONDITIONAL, IMPERATIVE -> finite(tokens, i);
      case INFINITIVE, PRESENT_PARTICIPLE -> nonFinite(tokens, i);
      case PAST_PARTICIPLE -> {
        VerbGroup shared = Participles.coordinated(tokens, i, before);
        yield shared != null ? shared : bare(tokens, i);
      }
    };
  }

  private VerbGroup nonFinite(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Preverbs preverbs = Preverbs.of(tokens, i);
    int participle = isAuxiliary(token) ? participles.behind(tokens, i + 1) : -1;
    return new VerbGroup(
        preverbs.first(),
        participle < 0 ? i : participle,
        participle < 0 ? token.lemma() : Participles.at(tokens, participle).lemma(),
        token.reading().mood(),
        VerbGroup.Tense.NONE,
        preverbs.voice(),
        false,
        preverbs.negated(),
        -1,
        false);
  }

  /** A past participle without an auxiliary. */
  private static VerbGroup bare(List<Token> tokens, int i) {
    return new VerbGroup(
        i,
        i,
        Participles.at(tokens, i).lemma(),
        Reading.Mood.PAST_PARTICIPLE,
        VerbGroup.Tense.NONE,
        VerbGroup.Voice.PASSIVE,
        false,
        false,
        -1,
        false);
  }

  private VerbGroup finite(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Preverbs preverbs = Preverbs.of(tokens, i);
    int pronoun = isInvertedPronoun(tokens, i + 1) ? i + 1 : -1;
    VerbGroup simple =
        new VerbGroup(
            preverbs.first(),
            Math.max(i, pronoun),
            token.lemma(),
            token.reading().mood(),
            VerbGroup.Tense.of(token.reading()),
            preverbs.voice(),
            token.reading().number().equals("p"),
            preverbs.negated(),
            pronoun,
            false);
    int participle = isAuxiliary(token) ? participles.behind(tokens, simple.last() + 1) : -1;
    return participle < 0 ? simple : compound(tokens, token, simple, participle);
  }

  /** An auxiliary with its participle: a compound tense, a passive, or both. */
  private VerbGroup compound(
      List<Token> tokens, Token auxiliary, VerbGroup simple, int participle) {
    String lemma = Participles.at(tokens, participle).lemma();
    boolean have = auxiliary.lemma().equals("avoir");
    if (!have && simple.voice() != VerbGroup.Voice.REFLEXIVE && !WITH_BE.contains(lemma)) {
      return simple.through(participle, lemma).in(simple.tense(), VerbGroup.Voice.PASSIVE);
    }
    VerbGroup.Tense tense = VerbGroup.Tense.compound(auxiliary.reading());
    boolean been = have && lemma.equals("\u00EAtre");
    int passive = been ? participles.behind(tokens, participle + 1) : -1;
    return passive < 0
        ? simple.through(participle, lemma).in(tense, simple.voice())
        : simple
            .through(passive, Participles.at(tokens, passive).lemma())
            .in(tense, VerbGroup.Voice.PASSIVE);
  }

  private static boolean isAuxiliary(Token token) {
    return token.lemma().equals("avoir") || token.lemma().equals("\u00EAtre");
  }

  private static boolean isInvertedPronoun(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).surface().startsWith("-");
  }
}
