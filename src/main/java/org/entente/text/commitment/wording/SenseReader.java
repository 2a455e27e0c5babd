package org.entente.text.commitment.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;
import org.entente.text.commitment.ActionFamilies;
import org.entente.text.commitment.CommitmentVocabulary;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Reads how an act says to stand to an undertaking that was made before. */
public final class SenseReader {
  private static final WordSet OWNERS = WordSet.of("son", "sa", "ses", "leur", "leurs");
  private static final WordSet POINTERS = WordSet.of("ce", "cet", "cette", "ces");
  private static final WordSet THE = WordSet.of("le", "la", "l'", "les");
  private static final WordSet NEW = WordSet.of("un", "une", "des");
  private static final WordSet GIFTS =
      WordSet.of(
          "pret", "don", "credit", "subvention", "enveloppe", "financement", "aide", "somme");
  private static final String MISSING = "manquer";
  private static final WordSet REFUSES = WordSet.of("refuser", "rejeter", "decliner", "exclure");
  private static final WordSet GIVES_WORD =
      WordSet.of("prendre", "faire", "donner", "formuler", "souscrire", "contracter", "tenir");

  private static final WordSet CLITICS = WordSet.of("y", "en");
  private static final WordSet CLITICS_BEFORE = WordSet.of("se", "s'", "en", "y");
  private static final WordSet DOES =
      WordSet.of("faire", "satisfaire", "accéder", "répondre", "donner");
  private static final WordSet OWN_ONES = WordSet.of("sien", "sienne", "siens", "siennes");
  private static final WordSet NEUTRAL = WordSet.of("ce", "cela", "ceci", "ca");

  private final CommitmentVocabulary vocabulary;
  private final ActionFamilies families;

  /** Reads with the lexicon's words. */
  public SenseReader(CommitmentVocabulary vocabulary, ActionFamilies families) {
    this.vocabulary = vocabulary;
    this.families = families;
  }

  /** Whether the word points to what was named before. */
  static boolean isPointer(Token token) {
    return POINTERS.contains(token.folded());
  }

  /**
   * The senses of an act. A promise that the clause makes itself is no promise that it comes back
   * to, but one that its subject recalls is (« Les dix bus promis en mars sont arrivés »).
   *
   * @param before the tokens before the action
   * @param action those of the action
   */
  public Set<Sense> of(List<Token> before, List<Token> action) {
    List<Token> tokens = new ArrayList<>(before);
    tokens.addAll(action);
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    for (int i = 0; i < tokens.size(); i++) {
      Set<Sense> of = senses(tokens.get(i));
      boolean nothing = of.contains(Sense.REST) && Circumstances.isOfNothing(tokens, i);
      if (!nothing && !isWholeLot(tokens, i)) {
        senses.addAll(of);
      }
      addDetermined(tokens, i, senses);
    }
    senses.remove(Sense.GENERIC);
    senses.remove(Sense.KIND);
    addPhrases(tokens, senses);
    if (tokens.stream().anyMatch(SenseReader::refuses)) {
      senses.remove(Sense.SUSPEND);
      senses.remove(Sense.WITHDRAW);
    }
    if (!comesBack(action) && !recalls(before)) {
      senses.remove(Sense.BACK);
    }
    return senses;
  }

  /** « les vingt bus qui manquaient encore »: what was still to come. */
  private static boolean areMissing(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean missing = tokens.get(i).reading().isFinite() && MISSING.equals(tokens.get(i).lemma());
      if (missing && tokens.get(i - 1).folded().equals("qui")) {
        return true;
      }
    }
    return false;
  }

  /** « a refusé de suspendre »: what is refused is not done. */
  private static boolean refuses(Token token) {
    return token.is(Reading.Pos.VERB) && REFUSES.contains(FoldedText.fold(token.lemma()));
  }

  /** « complète le lot de 40 bus »: all of it, unlike « un lot ». */
  private static boolean isWholeLot(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).lemma().equals("lot")
        && THE.contains(tokens.get(at - 1).folded());
  }

  private void addPhrases(List<Token> tokens, Set<Sense> senses) {
    if (Circumstances.isRunningTotal(tokens) || Circumstances.isCountedOff(tokens)) {
      senses.add(Sense.STILL);
    }
    if (Circumstances.isSomeOfThem(tokens)) {
      senses.add(Sense.PART);
    }
    if (Circumstances.isNextOfSeveral(tokens)
        || Circumstances.isLeft(tokens)
        || areMissing(tokens)) {
      senses.add(Sense.REST);
    }
    if (Circumstances.isSpan(tokens)) {
      senses.add(Sense.SPAN);
    }
    if (Circumstances.isInstead(tokens)) {
      senses.add(Sense.INSTEAD);
    }
    if (Circumstances.isAnother(tokens)) {
      senses.add(Sense.ANOTHER);
    }
    if (isNewText(tokens)) {
      senses.remove(Sense.ANAPHOR);
    }
    if (tokens.size() > 1 && (isKnownGift(tokens) || isKnownAction(tokens))) {
      senses.add(Sense.ANAPHOR);
    }
    if (standsForSaid(tokens)) {
      senses.add(Sense.PRONOUN);
    }
    if (isGivenWord(tokens)) {
      senses.add(Sense.OWN);
    }
    if (isPutOff(tokens)) {
      senses.add(Sense.SUSPEND);
    }
    if (isElliptic(tokens)) {
      senses.add(Sense.ELLIPSIS);
    }
  }

  /** « une convention sur les chantiers »: nothing that was named before. */
  private boolean isNewText(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean text = senses(tokens.get(i)).contains(Sense.INSTRUMENT);
      if (text && NEW.contains(tokens.get(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * « l'engagement pris l'an dernier », « la promesse faite en mai »: one that was given before.
   */
  private boolean isGivenWord(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token next = tokens.get(i + 1);
      boolean given =
          next.reading().mood() == Reading.Mood.PAST_PARTICIPLE
              && GIVES_WORD.contains(next.lemma())
              && THE.contains(tokens.get(i - 1).folded());
      if (given && senses(tokens.get(i)).contains(Sense.WORD)) {
        return true;
      }
    }
    return false;
  }

  /** « a repoussé la livraison », but not « a repoussé l'offre »: an action that is put off. */
  private boolean isPutOff(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is(Reading.Pos.VERB) && tokens.get(i).lemma().equals("repousser")) {
        return tokens.subList(i + 1, tokens.size()).stream()
            .filter(token -> token.is(Reading.Pos.NOUN))
            .anyMatch(token -> !families.ofNoun(token.lemma()).isEmpty());
      }
    }
    return false;
  }

  /** « Le prêt financera deux ponts »: what was given before is spoken of. */
  private static boolean isKnownGift(List<Token> tokens) {
    return THE.contains(tokens.get(0).folded()) && GIFTS.contains(tokens.get(1).folded());
  }

  /** « Le déploiement interviendra en mai »: an action that was named before, and nothing else. */
  private boolean isKnownAction(List<Token> tokens) {
    int behind = 2;
    while (behind < tokens.size() && CLITICS_BEFORE.contains(tokens.get(behind).folded())) {
      behind++;
    }
    return THE.contains(tokens.get(0).folded())
        && !families.ofNoun(tokens.get(1).lemma()).isEmpty()
        && behind < tokens.size()
        && tokens.get(behind).reading().isFinite();
  }

  private Set<Sense> senses(Token token) {
    return vocabulary.words().getOrDefault(FoldedText.fold(token.lemma()), Set.of());
  }

  /** « ses versements », « cette formation ». */
  private void addDetermined(List<Token> tokens, int at, Set<Sense> senses) {
    boolean own = OWNERS.contains(tokens.get(at).folded());
    boolean pointed = POINTERS.contains(tokens.get(at).folded());
    int noun = at + 1;
    while (noun < tokens.size() && tokens.get(noun).is(Reading.Pos.ADJECTIVE)) {
      noun++;
    }
    if (!own && !pointed || noun >= tokens.size() || !tokens.get(noun).is(Reading.Pos.NOUN)) {
      return;
    }
    Set<Sense> of = senses(tokens.get(noun));
    boolean action = !families.ofNoun(tokens.get(noun).lemma()).isEmpty();
    if (action || of.contains(Sense.MATTER) || of.contains(Sense.WORD)) {
      senses.add(own ? Sense.OWN : Sense.ANAPHOR);
    }
  }

  /** « que réclamait le musée », « promis en mars », but not « continuera d'offrir ». */
  private boolean comesBack(List<Token> action) {
    for (int i = 0; i < action.size(); i++) {
      Reading reading = action.get(i).reading();
      boolean own = reading.mood() == Reading.Mood.INFINITIVE || i == 0 && reading.isFinite();
      if (!own && senses(action.get(i)).contains(Sense.BACK)) {
        return true;
      }
    }
    return false;
  }

  /** « les dix bus promis en mars »: a participle behind its noun. */
  private boolean recalls(List<Token> before) {
    for (int i = 1; i < before.size(); i++) {
      boolean participle =
          before.get(i).reading().mood() == Reading.Mood.PAST_PARTICIPLE
              && senses(before.get(i)).contains(Sense.BACK);
      int noun = before.get(i - 1).surface().equals(",") ? i - 2 : i - 1;
      if (participle && noun >= 0 && before.get(noun).is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * « La France en construira dix », « apporter la sienne »: the thing was named of another one.
   */
  private static boolean isElliptic(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean of = tokens.get(i).folded().equals("en") && tokens.get(i + 1).is(Reading.Pos.VERB);
      if (of || OWN_ONES.contains(tokens.get(i + 1).folded())) {
        return true;
      }
    }
    return false;
  }

  /** « s'y est engagé », « en a donné l'assurance », « Ce sera fait ». */
  private static boolean standsForSaid(List<Token> tokens) {
    boolean other =
        tokens.stream()
            .filter(token -> token.reading().mood() == Reading.Mood.INFINITIVE)
            .anyMatch(token -> !DOES.contains(token.lemma()));
    if (other) {
      return false;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean verb = tokens.get(i + 1).is(Reading.Pos.VERB);
      boolean neutral = i == 0 && NEUTRAL.contains(tokens.get(i).folded());
      if (verb && (neutral || CLITICS.contains(tokens.get(i).folded()))) {
        return true;
      }
    }
    return false;
  }
}
