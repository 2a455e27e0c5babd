package org.entente.text.act.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.Passage;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.ActRules;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds nouns that carry acts and that a verb of asserting governs: « sa volonté d'aider », «
 * l'engagement de la Suède à soutenir ».
 */
final class NounTriggers {
  /** Articles and possessives that stand before such a noun. */
  private static final WordSet DETERMINED =
      WordSet.of("son", "sa", "ses", "leur", "leurs", "notre", "nos", "la", "l'", "le");

  /** Verbs that say that somebody asserts: « a dit nourrir l'espoir ». */
  static final WordSet TELLING =
      WordSet.of(
          "dire",
          "affirmer",
          "d\u00E9clarer",
          "assurer",
          "annoncer",
          "confirmer",
          "indiquer",
          "pr\u00E9ciser",
          "expliquer",
          "r\u00E9p\u00E9ter",
          "r\u00E9affirmer");

  /** Verbs by which one asserts what is one's own and praises what is another's. */
  private static final WordSet STRESSING = WordSet.of("souligner", "rappeler");

  /** Prepositions before what an engagement is for. */
  private static final WordSet TOWARDS = WordSet.of("envers", "contre");

  private static final Reading.Pos[] NO_NOUNS = {
    Reading.Pos.PUNCTUATION, Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER, Reading.Pos.PRONOUN
  };

  /** The noun stands at most this many words behind the verb that governs it. */
  private static final int GOVERNED_WORDS = 8;

  /** The infinitive stands within this many words behind the noun. */
  private static final int INFINITIVE_WORDS = 9;

  private final ActRules rules;
  private final WordSet carriers;
  private final Set<String> assertingVerbs;
  private final Assertion assertion;

  NounTriggers(ActRules rules, Set<String> assertingVerbs, Assertion assertion) {
    this.rules = rules;
    this.carriers = rules.heads(Trigger.Construction.NOUN);
    this.assertingVerbs = assertingVerbs;
    this.assertion = assertion;
  }

  /** Those of the sentence, in order. */
  List<Find> find(Passage passage) {
    List<Find> found = new ArrayList<>();
    List<Token> tokens = passage.reading().tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (!carriers.contains(tokens.get(i).lemma()) || tokens.get(i).is(NO_NOUNS)) {
        continue;
      }
      List<Trigger> triggers = rules.of(Trigger.Construction.NOUN, tokens.get(i).lemma());
      boolean determined =
          !triggers.isEmpty()
              && (DETERMINED.contains(tokens.get(i - 1).folded())
                  || isNewRequest(tokens, i, triggers))
              && tokens.get(i).canBe(Reading.Pos.NOUN);
      for (Trigger trigger : determined ? triggers : List.<Trigger>of()) {
        Find find = at(passage, i, trigger);
        if (find != null) {
          found.add(find);
          break;
        }
      }
    }
    return found;
  }

  /** « a relayé une demande de Manille »: a request is mostly told as a new one. */
  private static boolean isNewRequest(List<Token> tokens, int noun, List<Trigger> triggers) {
    return tokens.get(noun - 1).folded().equals("une") && triggers.get(0).type() == ActType.REQUEST;
  }

  private Find at(Passage passage, int noun, Trigger trigger) {
    SentenceReading reading = passage.reading();
    VerbGroup governing = governing(reading, noun);
    if (governing == null) {
      return null;
    }
    int clause = reading.clauseOf(governing);
    boolean wish = trigger.complements().contains(Complement.Kind.QUE);
    int infinitive =
        wish ? que(reading.tokens(), noun + 1) : infinitive(reading.tokens(), noun + 1, trigger);
    boolean cause = infinitive < 0 && trigger.complements().contains(Complement.Kind.POUR_NP);
    infinitive = cause ? cause(reading.tokens(), noun + 1) : infinitive;
    if (clause < 0 || !assertion.holds(reading, clause)) {
      return null;
    }
    if (infinitive < 0) {
      return trigger.complements().contains(Complement.Kind.ANY)
          ? owned(passage, noun, trigger, clause)
          : null;
    }
    TokenRange ownerWords = owner(reading.tokens(), noun + 1, infinitive - 1);
    Actors owner = passage.resolver().resolve(reading.sentence(), ownerWords);
    Actors by = owner.isKnown() ? owner : reading.actors().get(clause);
    Complement.Kind named = cause ? Complement.Kind.POUR_NP : Complement.Kind.DE_INF;
    Complement content = Complement.of(wish ? Complement.Kind.QUE : named, infinitive);
    return by.isSomebody() && isOwn(governing, by, reading.actors().get(clause))
        ? new Find(trigger, clause, noun - 1, content, by, true)
        : null;
  }

  /** « a souligné l'engagement de son pays »: stressed is one's own, or else it is praised. */
  private static boolean isOwn(VerbGroup governing, Actors by, Actors says) {
    return !STRESSING.contains(governing.lemma())
        || by.isKnown() && says.ids().containsAll(by.ids());
  }

  /** « la demande du Laos »: an act of whoever stands right behind « de », whatever it is about. */
  private static Find owned(Passage passage, int noun, Trigger trigger, int clause) {
    List<Token> tokens = passage.reading().tokens();
    boolean of = noun + 2 < tokens.size() && PhraseShape.OF.contains(tokens.get(noun + 1).folded());
    int end = of ? PhraseShape.nounPhraseEnd(tokens, noun + 2) : noun;
    Actors owner =
        end > noun + 2
            ? passage
                .resolver()
                .resolve(passage.reading().sentence(), new TokenRange(noun + 2, end))
            : Actors.NONE;
    return owner.isKnown()
        ? new Find(trigger, clause, noun - 1, Complement.of(Complement.Kind.ANY, noun), owner, true)
        : null;
  }

  /** The verb of asserting right before the noun, or null. */
  private VerbGroup governing(SentenceReading reading, int noun) {
    VerbGroup last = null;
    for (VerbGroup group : reading.groups()) {
      if (group.last() < noun) {
        last = group;
      }
    }
    boolean asserts =
        last != null
            && (assertingVerbs.contains(last.lemma()) || STRESSING.contains(last.lemma()))
            && !last.negated()
            && (last.mood() != Reading.Mood.INFINITIVE || isTold(reading, last))
            && last.voice() != VerbGroup.Voice.PASSIVE
            && noun - last.last() <= GOVERNED_WORDS;
    return asserts ? last : null;
  }

  /** « a dit nourrir l'espoir »: an infinitive right behind the verb of saying. */
  private static boolean isTold(SentenceReading reading, VerbGroup infinitive) {
    return reading.groups().stream()
        .anyMatch(
            group ->
                group.isFinite()
                    && group.last() + 1 == infinitive.first()
                    && TELLING.contains(group.lemma()));
  }

  /** The words behind « de » up to the infinitive's preposition; empty when there is no « de ». */
  private static TokenRange owner(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PhraseShape.OF.contains(tokens.get(i).folded())) {
        return new TokenRange(i + 1, to);
      }
    }
    return new TokenRange(to, to);
  }

  /** The index of « en faveur de », « envers » or « contre » behind the noun; -1 for none. */
  private static int cause(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + INFINITIVE_WORDS); i++) {
      Token token = tokens.get(i);
      boolean favour = token.folded().equals("faveur") && tokens.get(i - 1).folded().equals("en");
      if (favour || TOWARDS.contains(token.folded())) {
        return favour ? i - 1 : i;
      }
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION)) {
        return -1;
      }
    }
    return -1;
  }

  /** The index behind « que » with the noun's owner between; -1 when none follows. */
  private static int que(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + INFINITIVE_WORDS); i++) {
      Token token = tokens.get(i);
      if (PhraseShape.isQue(token)) {
        return i + 1;
      }
      if (token.reading().isFinite() || token.is(Reading.Pos.PUNCTUATION)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The index of the infinitive behind « de » or « à », with the noun's adjectives and owner
   * between; -1 when none follows.
   */
  private static int infinitive(List<Token> tokens, int from, Trigger trigger) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + INFINITIVE_WORDS); i++) {
      Token token = tokens.get(i);
      if (FunctionWords.BEFORE_INFINITIVE.contains(token.folded())
          && PhraseShape.isInfinitive(tokens, i + 1)) {
        return takes(trigger, tokens, i + 1) ? i + 1 : -1;
      }
      if (token.reading().isFinite()
          || token.is(Reading.Pos.PUNCTUATION, Reading.Pos.CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the trigger allows any infinitive, or lists the one that stands there. */
  private static boolean takes(Trigger trigger, List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && !trigger.objects().isEmpty(); i++) {
      if (tokens.get(i).reading().is(Reading.Mood.INFINITIVE)) {
        return trigger.objects().contains(tokens.get(i).lemma());
      }
    }
    return true;
  }
}
