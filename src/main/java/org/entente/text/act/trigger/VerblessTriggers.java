package org.entente.text.act.trigger;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.complement.NamedComplements;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.DemandedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds acts that a noun tells where no verb does: « Refus poli de la ministre sénégalaise : … », «
 * D'où la suggestion, avancée par Hanoï, d'ouvrir … », « Pas question de livrer des chars ».
 */
final class VerblessTriggers {
  private static final WordSet ARTICLES =
      WordSet.of("le", "la", "l'", "les", "un", "une", "ce", "cet", "cette", "son", "sa");

  private static final WordSet BY = WordSet.of("par", "de", "du", "d'");
  private static final WordSet MARKS = WordSet.of(",", ":", ";", ".", "!", "\u00BB", "\u201D");

  /** Whose the act is stands within this many words behind the noun. */
  private static final int OWNER_WORDS = 5;

  /** « Pas » of « Pas question » has no rule of its own; this head stands for it. */
  private static final String RULED_OUT = "pas question";

  private final ActRules rules;
  private final Attribution attribution;

  /**
   * @param rules the triggers
   * @param attribution says who rules something out
   */
  VerblessTriggers(ActRules rules, Attribution attribution) {
    this.rules = rules;
    this.attribution = attribution;
  }

  /**
   * The noun in the place of a verb, for sentences that have none.
   *
   * @return null when no such noun opens the sentence
   */
  VerbGroup heading(List<Token> tokens) {
    int noun = noun(tokens);
    return noun < 0
        ? null
        : new VerbGroup(
            noun,
            noun,
            tokens.get(noun).lemma(),
            Reading.Mood.INDICATIVE,
            VerbGroup.Tense.PRESENT,
            VerbGroup.Voice.ACTIVE,
            false,
            false,
            -1,
            false);
  }

  /** The act that the noun at the sentence's beginning tells, or null. */
  Find find(Passage passage) {
    SentenceReading reading = passage.reading();
    List<Token> tokens = reading.tokens();
    int noun = reading.clauses().isEmpty() ? -1 : noun(tokens);
    if (noun < 0) {
      return null;
    }
    if (isRuledOut(tokens, noun)) {
      return ruledOut(passage, noun);
    }
    for (Trigger trigger : rules.of(Trigger.Construction.HEADING, tokens.get(noun).lemma())) {
      if (DemandedWords.behind(tokens, noun + 1, trigger) < 0) {
        continue;
      }
      Actors owner = owner(passage, noun);
      if (owner.isKnown()) {
        Complement content = Complement.of(Complement.Kind.ANY, noun);
        return new Find(trigger, 0, noun, content, owner, true);
      }
    }
    return null;
  }

  /** The index of the noun that opens the sentence before any verb; -1 for none. */
  private int noun(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).is(Reading.Pos.PUNCTUATION)) {
      at++;
    }
    if (at + 3 < tokens.size()
        && tokens.get(at).folded().equals("d'")
        && tokens.get(at + 1).folded().equals("ou")
        && ARTICLES.contains(tokens.get(at + 2).folded())) {
      at += 3;
    }
    if (at + 2 >= tokens.size()) {
      return -1;
    }
    boolean ruledOut = isRuledOut(tokens, at);
    Token token = tokens.get(at);
    boolean heads =
        token.canBe(Reading.Pos.NOUN)
            && !token.reading().isFinite()
            && !rules.of(Trigger.Construction.HEADING, token.lemma()).isEmpty();
    return ruledOut || heads ? at : -1;
  }

  private static boolean isRuledOut(List<Token> tokens, int at) {
    return tokens.get(at).folded().equals("pas") && tokens.get(at + 1).folded().equals("question");
  }

  /** « Pas question pour Oslo de livrer »: refused by whom « pour » names, or who says so. */
  private Find ruledOut(Passage passage, int pas) {
    List<Token> tokens = passage.reading().tokens();
    int content = NamedComplements.behind(tokens, pas + 1, WordSet.of("de", "d'", "que", "qu'"));
    List<Trigger> refusals = rules.of(Trigger.Construction.HEADING, RULED_OUT);
    if (content < 0 || refusals.isEmpty()) {
      return null;
    }
    TokenRange between = new TokenRange(pas + 2, content - 1);
    Actors named = PassiveTriggers.named(passage, between, "pour");
    Actors by = named.isKnown() ? named : passage.undertaker(attribution, 0);
    Complement complement = Complement.of(Complement.Kind.DE_INF, content);
    return by.isKnown() ? new Find(refusals.get(0), 0, pas, complement, by, true) : null;
  }

  /** Whom « de » or « par » names behind the noun, its adjectives and a participle. */
  private static Actors owner(Passage passage, int noun) {
    List<Token> tokens = passage.reading().tokens();
    for (int i = noun + 1; i < Math.min(tokens.size() - 1, noun + OWNER_WORDS); i++) {
      Token token = tokens.get(i);
      if (BY.contains(token.folded()) && !PhraseShape.isInfinitive(tokens, i + 1)) {
        return passage
            .resolver()
            .resolve(passage.reading().sentence(), new TokenRange(i + 1, end(tokens, i + 1)));
      }
      boolean between =
          token.is(Reading.Pos.ADJECTIVE, Reading.Pos.ADVERB)
              || token.surface().equals(",")
              || token.with(Reading.Mood.PAST_PARTICIPLE) != null;
      if (!between) {
        return Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  /** The end of a name: a mark, « à », « de » before an infinitive, or « que ». */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && !MARKS.contains(tokens.get(end).surface())
        && !tokens.get(end).reading().isFinite()
        && !PhraseShape.isQue(tokens.get(end))
        && !(end > from && PhraseShape.TO.contains(tokens.get(end).folded()))
        && !(PhraseShape.OF.contains(tokens.get(end).folded())
            && PhraseShape.isInfinitive(tokens, end + 1))) {
      end++;
    }
    return end;
  }
}
