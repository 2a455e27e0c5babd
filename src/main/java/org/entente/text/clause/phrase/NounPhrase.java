package org.entente.text.clause.phrase;

import java.util.List;
import org.entente.text.clause.TokenRange;

/**
 * A noun phrase, with the preposition that governs it if one does. Token numbers are those of the
 * sentence's token list.
 *
 * @param words all its tokens from the preposition on: complements and coordinated phrases belong
 *     to it, appositions do not
 * @param preposition the token of the preposition (« de », « au », « pour »), or -1
 * @param head the noun, name, pronoun or number that the others qualify
 * @param adjectives tokens of the adjectives that qualify the head
 * @param function what the phrase is to its governor
 * @param governor the token of the verb, noun or name that it depends on; -1 when none is found
 */
public record NounPhrase(
    TokenRange words,
    int preposition,
    int head,
    List<Integer> adjectives,
    Function function,
    int governor) {

  /** What a phrase is to the word that it depends on. */
  public enum Function {
    SUBJECT,
    /** Of a verb, without a preposition. */
    OBJECT,
    /** Behind « être », « devenir » and the like. */
    ATTRIBUTE,
    /** Of a verb, with « à » or « de ». */
    INDIRECT,
    /** Who acts, behind « par » and a passive. */
    AGENT,
    TIME,
    PLACE,
    /** Of a verb, with another preposition. */
    ADVERBIAL,
    /** Of a noun. */
    COMPLEMENT,
    /** Joined by « et », « ou » or a comma with the phrase before. */
    CONJUNCT,
    /** Says in other words what the phrase before names. */
    APPOSITION,
    /** Nothing is found that it could depend on. */
    LOOSE
  }

  /** A copy with a list of its own. */
  public NounPhrase {
    adjectives = List.copyOf(adjectives);
  }

  /** The same phrase in its function. */
  public NounPhrase as(Function newFunction, int newGovernor) {
    return new NounPhrase(words, preposition, head, adjectives, newFunction, newGovernor);
  }

  /** The same phrase up to another word. */
  NounPhrase upTo(int to) {
    return new NounPhrase(
        new TokenRange(words.from(), to), preposition, head, adjectives, function, governor);
  }
}
