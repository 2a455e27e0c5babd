package org.entente.text.commitment.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.commitment.ActWords;
import org.entente.text.commitment.ActionFamilies;
import org.entente.text.commitment.CommitmentVocabulary;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.DeedKind;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Reads of which families the action of an act is. */
public final class DeedFamilies {
  private static final int PUT_WORDS = 4;

  /** « mettre fin », « se mettre d'accord »: the verb names no action. */
  private static final WordSet WITH_PUT =
      WordSet.of("accord", "fin", "point", "garde", "accent", "oeuvre");

  /** « ont échangé des lettres par lesquelles … »: they signed. */
  private static final WordSet PAPERS =
      WordSet.of("lettres", "notes", "instruments", "documents", "textes");

  /** Verbs that say how far an action is; the noun behind them names it. */
  private static final WordSet PHASES =
      WordSet.of(
          "achever",
          "terminer",
          "finir",
          "commencer",
          "entamer",
          "poursuivre",
          "suivre",
          "reprendre");

  private static final Set<Reading.Pos> OF_THINGS =
      EnumSet.of(Reading.Pos.NOUN, Reading.Pos.PROPER_NOUN, Reading.Pos.ADJECTIVE);

  private static final String GRANT = "accorder";

  private static final WordSet AGENT = WordSet.of("par", "au", "en", "aux");

  private final CommitmentVocabulary vocabulary;
  private final ActionFamilies families;

  /** Reads with the lexicon's words. */
  public DeedFamilies(CommitmentVocabulary vocabulary, ActionFamilies families) {
    this.vocabulary = vocabulary;
    this.families = families;
  }

  /** The first verb of the action that names one, and the noun that heads what it is about. */
  public Set<String> of(ActWords act, List<Token> before, List<Token> action, List<Token> said) {
    if (act.type() == ActType.REFUSAL && speaksOfItself(action)) {
      return Set.of();
    }
    Set<String> found =
        new TreeSet<>(families(withoutConsent(act, before), withoutConsent(act, action)));
    if (found.isEmpty() && !said.isEmpty()) {
      addHead(said, found);
    }
    if (DeedKind.of(act.type()).reports()) {
      found.addAll(ofSubject(said));
    }
    return found;
  }

  /** « Les policiers formés au Laos ont reçu leurs diplômes »: they were trained. */
  private Set<String> ofSubject(List<Token> said) {
    for (int i = 1; i + 1 < said.size(); i++) {
      boolean participle =
          said.get(i).reading().mood() == Reading.Mood.PAST_PARTICIPLE
              && OF_THINGS.contains(said.get(i - 1).pos())
              && AGENT.contains(said.get(i + 1).folded());
      if (participle) {
        return families.ofVerb(said.get(i).lemma());
      }
    }
    return Set.of();
  }

  private Set<String> families(List<Token> before, List<Token> action) {
    Set<String> found = new TreeSet<>(ofPhase(action));
    for (int i = 0; found.isEmpty() && i < action.size(); i++) {
      Token token = action.get(i);
      if (token.is(Reading.Pos.VERB)
          && !families.ofVerb(token.lemma()).isEmpty()
          && !isPut(action, i)) {
        found.addAll(families.ofVerb(token.lemma()));
        break;
      }
    }
    if (found.isEmpty() || action.isEmpty() || !action.get(0).is(Reading.Pos.VERB)) {
      found.clear();
      addHead(action, found);
    }
    for (int i = before.size() - 1; i >= 0 && found.isEmpty(); i--) {
      if (before.get(i).is(Reading.Pos.VERB) && !isPut(before, i)) {
        found.addAll(families.ofVerb(before.get(i).lemma()));
      }
    }
    if (found.isEmpty()) {
      found.addAll(firstVerb(action));
    }
    return found.isEmpty() ? pointed(before) : found;
  }

  /** « ont achevé leur formation », « a repris les livraisons »: the object of the first verb. */
  private Set<String> ofPhase(List<Token> action) {
    for (int i = 0; i < action.size(); i++) {
      boolean phase = action.get(i).is(Reading.Pos.VERB) && PHASES.contains(action.get(i).lemma());
      int noun = i + 2;
      if (phase && noun < action.size() && action.get(i + 1).is(Reading.Pos.DETERMINER)) {
        return families.ofNoun(action.get(noun).lemma());
      }
    }
    return Set.of();
  }

  /** « cette formation aura lieu à Hué ». */
  private Set<String> pointed(List<Token> before) {
    for (int i = 1; i < before.size(); i++) {
      boolean noun = before.get(i).is(Reading.Pos.NOUN);
      if (noun && SenseReader.isPointer(before.get(i - 1))) {
        return families.ofNoun(before.get(i).lemma());
      }
    }
    return Set.of();
  }

  /** « se sont accordés sur »: they agree, they grant nothing. */
  private static List<Token> withoutConsent(ActWords act, List<Token> tokens) {
    return act.type() != ActType.AGREEMENT
        ? tokens
        : tokens.stream().filter(token -> !token.lemma().equals(GRANT)).toList();
  }

  private static boolean isPut(List<Token> tokens, int at) {
    int last = Math.min(tokens.size(), at + PUT_WORDS);
    List<Token> behind = tokens.subList(at, last);
    return switch (tokens.get(at).lemma()) {
      case "mettre" -> behind.stream().anyMatch(t -> WITH_PUT.contains(t.folded()));
      case "\u00E9changer" -> behind.stream().anyMatch(t -> PAPERS.contains(t.folded()));
      default -> false;
    };
  }

  /** « a retiré son offre de … »: the noun that comes first stands for the undertaking. */
  private boolean speaksOfItself(List<Token> action) {
    for (Token token : action) {
      if (token.is(Reading.Pos.NOUN)) {
        return vocabulary.has(FoldedText.fold(token.lemma()), Sense.WORD);
      }
    }
    return false;
  }

  /** « la livraison des tentes »: the noun before any other that is not generic. */
  private void addHead(List<Token> action, Set<String> found) {
    for (Token token : action) {
      if (token.is(Reading.Pos.NOUN)) {
        Set<String> named = families.ofNoun(token.lemma());
        found.addAll(named);
        String lemma = FoldedText.fold(token.lemma());
        boolean some =
            vocabulary.has(lemma, Sense.WHOLE)
                || vocabulary.has(lemma, Sense.PART)
                || vocabulary.has(lemma, Sense.REST);
        if (!named.isEmpty() || !some && !Content.isGeneric(vocabulary, lemma)) {
          return;
        }
      }
    }
  }

  /** That of a relative clause says what the thing is, not what is done. */
  private Set<String> firstVerb(List<Token> action) {
    for (Token token : action) {
      if (Circumstances.isRelative(token)) {
        return Set.of();
      }
      if (token.is(Reading.Pos.VERB) && !families.ofVerb(token.lemma()).isEmpty()) {
        return families.ofVerb(token.lemma());
      }
    }
    return Set.of();
  }
}
