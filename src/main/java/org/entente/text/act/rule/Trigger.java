package org.entente.text.act.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.complement.Complement;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * A construction that asserts an act.
 *
 * @param id of the rule
 * @param type of the act
 * @param force how strongly it binds or asks; null where the type says it all
 * @param construction which kind of word carries it
 * @param heads lemmas of that word; {@code *} any
 * @param with folded words one of which must stand right behind it, or none of those behind {@code
 *     !}; empty for none
 * @param objects lemmas one of which must head the object, or none of those behind {@code !};
 *     behind {@code =} its first noun must be one of them; empty for any
 * @param complements what must follow
 * @param tenses tenses that assert it
 * @param to where the other side is found
 * @param codes of the acts in the ontologies of events
 * @param example a sentence that it finds
 * @param counterExample a sentence in which it finds nothing
 */
public record Trigger(
    String id,
    ActType type,
    String force,
    Construction construction,
    List<String> heads,
    List<String> with,
    ListedWords objects,
    Set<Complement.Kind> complements,
    Set<VerbGroup.Tense> tenses,
    Counterpart to,
    EventCodes codes,
    String example,
    String counterExample)
    implements Serializable {

  /** What begins a list of words of which none may follow. */
  private static final String EXCEPT = "!";

  /** Nouns that only count what stands behind them: « une dizaine d'ambulances ». */
  private static final WordSet COUNTING =
      WordSet.of(
          "dizaine",
          "douzaine",
          "quinzaine",
          "vingtaine",
          "trentaine",
          "cinquantaine",
          "centaine",
          "millier",
          "million",
          "milliard",
          "moiti\u00E9",
          "tiers",
          "quart",
          "partie",
          "nombre",
          "ensemble",
          "s\u00E9rie",
          "lot",
          "reste",
          "majorit\u00E9",
          "essentiel");

  /** The infinitive of a complement is among its first words. */
  private static final int INFINITIVE_WORDS = 4;

  /** Whether a verb group has a tense that asserts the act. */
  public boolean isTold(VerbGroup group) {
    return tenses.contains(group.tense());
  }

  /** Whether every noun may head the object but those listed. */
  public boolean takesOthers() {
    return objects.takesOthers();
  }

  /** Whether only the nouns that the rule lists may head the object. */
  public boolean listsObjects() {
    return !objects.isEmpty() && !takesOthers();
  }

  /** Whether the words that the rule names may not follow. */
  boolean excludesWords() {
    return with.get(0).equals(EXCEPT);
  }

  /** Whether the object's own head decides, not any noun among its first words. */
  public boolean isExact() {
    return objects.isExact();
  }

  /** Whether the noun decides what the object is, and does not only count it. */
  public boolean isHead(Token noun) {
    return noun.is(Reading.Pos.NOUN) && !COUNTING.contains(noun.lemma());
  }

  /** Whether the token can be a noun that heads the object. */
  public boolean takes(Token token) {
    for (int i = 0; i < token.readings().size(); i++) {
      Reading reading = token.readings().get(i);
      if (reading.pos() == Reading.Pos.NOUN && objects.contains(reading.lemma())) {
        return true;
      }
    }
    int hyphen = token.folded().indexOf('-');
    return hyphen > 1 && takesFirst(token.surface(), hyphen);
  }

  /** « camion-citerne », « camions-citernes »: the first word says what it is. */
  private boolean takesFirst(String word, int hyphen) {
    return objects.contains(word.substring(0, hyphen))
        || word.charAt(hyphen - 1) == 's' && objects.contains(word.substring(0, hyphen - 1));
  }

  /** Whether the infinitive that stands there, if any, is none of those that the rule excludes. */
  public boolean takesInfinitive(List<Token> tokens, int at) {
    for (int i = at; takesOthers() && i < Math.min(tokens.size(), at + INFINITIVE_WORDS); i++) {
      if (tokens.get(i).reading().is(Reading.Mood.INFINITIVE)) {
        return !objects.contains(tokens.get(i).lemma());
      }
    }
    return true;
  }

  /** Which kind of word carries the act. */
  public enum Construction {
    /** An active verb. */
    VERB,
    /** A reflexive verb. */
    REFLEXIVE,
    /** An active verb whose subject is several actors. */
    JOINT,
    /** An adjective behind « être », « se dire », « se déclarer », « se montrer ». */
    ADJECTIVE,
    /** A noun that a verb of asserting governs. */
    NOUN,
    /** A noun that opens a sentence without a verb, with whose act it is behind « de ». */
    HEADING,
    /** A verb in the passive whose subject is the object. */
    PASSIVE,
    /** A verb in the passive whose actor the text names before, or nobody. */
    AGENTLESS,
    /** A verb whose subject is a thing or somebody sent, told of by an act before. */
    EVENT,
    /** A past participle behind the object. */
    PARTICIPLE,
    /** A participle of promising behind what is promised, with who promised it behind « par ». */
    PROMISED,
    /**
     * A participle of expecting behind somebody's thing: « celle de l'Islande, attendue en mai ».
     */
    AWAITED,
    /** A verb of getting whose giver stands behind « de ». */
    RECEIVED,
    /** « devoir » with an infinitive. */
    DUTY,
    /** Any verb in the future. */
    FUTURE,
    /** Any verb that is denied in the future or in the conditional of reported speech. */
    DENIED,
    /** Any verb in the conditional of reported speech. */
    REPORTED,
    /** A verb in the conditional, said by somebody. */
    CONDITIONAL
  }

  /** Where the other side is found. */
  public enum Counterpart {
    /** Whom the action benefits. */
    BENEFICIARY,
    /** Whom the request names. */
    ASKED,
    /** Whom the request names, without whom it is an order to one's own people. */
    NAMED,
    /** The other one of the two parties. */
    OTHER_PARTY,
    /** All parties are bound. */
    NONE
  }
}
