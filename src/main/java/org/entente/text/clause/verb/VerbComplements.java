package org.entente.text.clause.verb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.NounPhrase;
import org.entente.text.clause.phrase.TimeNouns;
import org.entente.text.morph.GrammarTable;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Upos;

/** Says of the phrases that hang on no other phrase what they are to a verb. */
public final class VerbComplements {
  /** Lemmas of verbs that say what the subject is. */
  private static final WordSet COPULAS =
      WordSet.of("\u00EAtre", "devenir", "rester", "demeurer", "sembler", "para\u00EEtre");

  /** Lemmas of prepositions that say where, whatever they govern. */
  private static final WordSet PLACES =
      WordSet.of("chez", "devant", "derri\u00E8re", "pr\u00E8s", "loin", "autour");

  /** Lemmas of prepositions that say where before a name or the noun of a place. */
  private static final WordSet BEFORE_PLACES = WordSet.of("dans", "sur", "sous", "vers", "en");

  private static final Set<String> PLACE_NOUNS = new HashSet<>();

  private static final Set<String> CAPITALS = new HashSet<>();

  static {
    GrammarTable.rows("countries.csv")
        .forEach(row -> CAPITALS.addAll(List.of(row.get(7).split("\\|"))));
    GrammarTable.rows("place_nouns.csv").forEach(row -> PLACE_NOUNS.add(row.get(0)));
  }

  private final List<Token> tokens;
  private final Map<Integer, ClauseReading> verbs = new HashMap<>();
  private final Map<Integer, ClauseReading> subjects = new HashMap<>();
  private final Set<Integer> served = new HashSet<>();
  private final int[] verbAt;

  /** Looks for the complements in one sentence whose clauses are read. */
  public VerbComplements(List<Token> tokens, List<ClauseReading> clauses) {
    this.tokens = tokens;
    for (ClauseReading clause : clauses) {
      verbs.put(clause.group().last(), clause);
      if (clause.kind() != ClauseReading.Kind.PARTICIPIAL) {
        subjects.putIfAbsent(clause.subjectHead(), clause);
      }
    }
    this.verbAt = new int[tokens.size()];
    markVerbs(clauses);
  }

  /** For each word the verb whose complement it may be: the last one before it, else the next. */
  private void markVerbs(List<ClauseReading> clauses) {
    boolean[] group = new boolean[tokens.size()];
    for (ClauseReading clause : clauses) {
      group[clause.group().last()] = true;
    }
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      String mark = tokens.get(i).surface();
      boolean ends = mark.equals(";") || mark.equals(":");
      boolean opens = tokens.get(i).upos() == Upos.SCONJ;
      last = ends || opens ? -1 : last;
      last = group[i] || tokens.get(i).reading().is(Reading.Mood.INFINITIVE) ? i : last;
      verbAt[i] = last;
    }
    int next = -1;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String mark = tokens.get(i).surface();
      next = mark.equals(";") || mark.equals(":") ? -1 : group[i] ? i : next;
      verbAt[i] = verbAt[i] < 0 ? next : verbAt[i];
    }
  }

  /** The phrases, those with a verb in their function. */
  public List<NounPhrase> settle(List<NounPhrase> phrases) {
    List<NounPhrase> settled = new ArrayList<>(phrases.size());
    for (NounPhrase phrase : phrases) {
      settled.add(phrase.function() == NounPhrase.Function.LOOSE ? settled(phrase) : phrase);
    }
    return settled;
  }

  private NounPhrase settled(NounPhrase phrase) {
    ClauseReading own = subjects.get(phrase.head());
    if (own != null && phrase.preposition() < 0) {
      return phrase.as(NounPhrase.Function.SUBJECT, own.group().last());
    }
    int verb = verbAt[phrase.words().from()];
    NounPhrase.Function function =
        verb < 0
            ? NounPhrase.Function.LOOSE
            : phrase.preposition() < 0 ? bare(phrase, verb) : governed(phrase, verb);
    return phrase.as(function, function == NounPhrase.Function.LOOSE ? -1 : verb);
  }

  private NounPhrase.Function bare(NounPhrase phrase, int verb) {
    if (TimeNouns.isTime(tokens, phrase)) {
      return NounPhrase.Function.TIME;
    }
    if (verb > phrase.head() || !served.add(verb) || isPassive(verb)) {
      return NounPhrase.Function.LOOSE;
    }
    return COPULAS.contains(tokens.get(verb).lemma())
        ? NounPhrase.Function.ATTRIBUTE
        : NounPhrase.Function.OBJECT;
  }

  private NounPhrase.Function governed(NounPhrase phrase, int verb) {
    if (TimeNouns.isTime(tokens, phrase)) {
      return NounPhrase.Function.TIME;
    }
    String preposition = tokens.get(phrase.preposition()).lemma();
    if (preposition.equals("lors")) {
      return NounPhrase.Function.TIME;
    }
    if (preposition.equals("par") && isPassive(verb)) {
      return NounPhrase.Function.AGENT;
    }
    if (isPlace(phrase, preposition)) {
      return NounPhrase.Function.PLACE;
    }
    return preposition.equals("\u00E0") || preposition.equals("de")
        ? NounPhrase.Function.INDIRECT
        : NounPhrase.Function.ADVERBIAL;
  }

  /** « à Hanoï » says where, « à Duval » to whom: only listed towns and nouns are places. */
  private boolean isPlace(NounPhrase phrase, String preposition) {
    Token head = tokens.get(phrase.head());
    boolean noun = PLACE_NOUNS.contains(head.lemma());
    boolean name = head.upos() == Upos.PROPN;
    if (preposition.equals("\u00E0")) {
      boolean town = name && tokens.get(phrase.preposition()).folded().equals("a");
      return noun || town && CAPITALS.contains(head.surface());
    }
    return PLACES.contains(preposition) || BEFORE_PLACES.contains(preposition) && (noun || name);
  }

  private boolean isPassive(int verb) {
    ClauseReading clause = verbs.get(verb);
    return clause != null && clause.group().voice() == VerbGroup.Voice.PASSIVE;
  }
}
