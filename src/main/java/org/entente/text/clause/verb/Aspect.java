package org.entente.text.clause.verb;

import java.util.List;
import java.util.Map;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;

/**
 * Verbs that say of another one only how far it is: « vient de livrer » tells a past, « continue de
 * former » a present, « a fini par prolonger » what its own tense says.
 */
public final class Aspect {
  private static final WordSet OF = WordSet.of("de", "d'");
  private static final WordSet TO = WordSet.of("a");
  private static final WordSet OF_OR_TO = WordSet.of("a", "de", "d'");
  private static final WordSet ARTICLES = WordSet.of("le", "la", "les");
  private static final WordSet ORDINALS = WordSet.of("premier", "dernier", "seul");
  private static final WordSet BY = WordSet.of("par");

  /**
   * A verb of aspect.
   *
   * @param prepositions folded words before the infinitive; null when it follows at once
   * @param from tense that the verb itself must have, or null for any
   * @param told tense of what is told, or null for the verb's own
   */
  private record Rule(WordSet prepositions, VerbGroup.Tense from, VerbGroup.Tense told) {
    private boolean holds(VerbGroup group) {
      return from == null || group.tense() == from;
    }
  }

  private static final Map<String, List<Rule>> RULES =
      Map.ofEntries(
          Map.entry(
              "venir",
              List.of(
                  new Rule(OF, VerbGroup.Tense.PRESENT, VerbGroup.Tense.PAST),
                  new Rule(OF, VerbGroup.Tense.IMPERFECT, VerbGroup.Tense.PAST))),
          Map.entry(
              "finir", List.of(new Rule(BY, null, null), new Rule(OF, VerbGroup.Tense.PAST, null))),
          Map.entry("achever", List.of(new Rule(OF, VerbGroup.Tense.PAST, null))),
          Map.entry("terminer", List.of(new Rule(OF, VerbGroup.Tense.PAST, null))),
          Map.entry("pouvoir", List.of(new Rule(null, VerbGroup.Tense.PAST, null))),
          Map.entry("r\u00E9ussir", List.of(new Rule(TO, VerbGroup.Tense.PAST, null))),
          Map.entry("parvenir", List.of(new Rule(TO, VerbGroup.Tense.PAST, null))),
          Map.entry(
              "continuer",
              List.of(
                  new Rule(OF_OR_TO, VerbGroup.Tense.PRESENT, null),
                  new Rule(OF_OR_TO, VerbGroup.Tense.IMPERFECT, null))),
          Map.entry(
              "commencer",
              List.of(
                  new Rule(TO, VerbGroup.Tense.PRESENT, null),
                  new Rule(TO, VerbGroup.Tense.PAST, VerbGroup.Tense.PRESENT))));

  private Aspect() {}

  /**
   * The verb that a verb of aspect carries, in the tense of what is told.
   *
   * @param tokens of the sentence
   * @param group perhaps a verb of aspect
   * @param adjuncts may stand before the preposition and behind it
   * @return null when it is none, or no infinitive follows
   */
  public static VerbGroup carried(List<Token> tokens, VerbGroup group, Adjuncts adjuncts) {
    List<Rule> rules = RULES.get(group.lemma());
    if (group.lemma().equals("\u00EAtre")) {
      VerbGroup first = first(tokens, group, adjuncts);
      return first == null ? goingOn(tokens, group, adjuncts) : first;
    }
    if (rules == null || group.voice() != VerbGroup.Voice.ACTIVE || isDenied(tokens, group)) {
      return null;
    }
    int at = adjuncts.skip(tokens, group.last() + 1);
    for (Rule rule : rules) {
      boolean bare = rule.prepositions == null;
      boolean fits =
          rule.holds(group)
              && (bare
                  || at < tokens.size() && rule.prepositions.contains(tokens.get(at).folded()));
      Periphrasis carried =
          fits ? Periphrasis.behind(tokens, group, bare ? at : at + 1, adjuncts) : null;
      if (carried != null) {
        VerbGroup told = carried.group();
        return told.in(rule.told == null ? group.tense() : rule.told, told.voice());
      }
    }
    return null;
  }

  /** « a été le premier à donner », « seront les seuls à livrer ». */
  private static VerbGroup first(List<Token> tokens, VerbGroup group, Adjuncts adjuncts) {
    int noun = group.last() + 2;
    boolean first =
        noun + 1 < tokens.size()
            && ARTICLES.contains(tokens.get(noun - 1).folded())
            && ORDINALS.contains(tokens.get(noun).lemma())
            && TO.contains(tokens.get(noun + 1).folded())
            && !isDenied(tokens, group);
    Periphrasis carried = first ? Periphrasis.behind(tokens, group, noun + 2, adjuncts) : null;
    return carried == null ? null : carried.group().in(group.tense(), carried.group().voice());
  }

  /** « est en train de construire ». */
  private static VerbGroup goingOn(List<Token> tokens, VerbGroup group, Adjuncts adjuncts) {
    int train = group.last() + 2;
    boolean going =
        train + 1 < tokens.size()
            && tokens.get(train).folded().equals("train")
            && OF.contains(tokens.get(train + 1).folded())
            && !isDenied(tokens, group);
    Periphrasis carried = going ? Periphrasis.behind(tokens, group, train + 2, adjuncts) : null;
    return carried == null
        ? null
        : carried.group().in(VerbGroup.Tense.PRESENT, carried.group().voice());
  }

  /** « n'ont pu s'entendre », also without « pas ». */
  private static boolean isDenied(List<Token> tokens, VerbGroup group) {
    return group.negated() || FunctionWords.NE.contains(tokens.get(group.first()).folded());
  }
}
