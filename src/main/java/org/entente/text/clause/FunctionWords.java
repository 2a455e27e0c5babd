package org.entente.text.clause;

import org.entente.text.WordSet;

/**
 * Small folded words of French by what they are for, which several readers ask for. A reader that
 * needs more or fewer of them for a reason of its own keeps its own list.
 */
public final class FunctionWords {
  /** The first half of a negation. */
  public static final WordSet NE = WordSet.of("ne", "n'");

  /** Pronouns of a reflexive verb. */
  public static final WordSet REFLEXIVE = WordSet.of("se", "s'");

  /** Pronouns that lean on the verb behind them. */
  public static final WordSet CLITICS =
      WordSet.of(WordSet.of("le", "la", "les", "l'", "y", "en", "lui", "leur"), REFLEXIVE);

  /** Definite articles. */
  public static final WordSet DEFINITE = WordSet.of("le", "la", "l'", "les");

  /** Indefinite articles, which number taggers take for numerals. */
  public static final WordSet INDEFINITE = WordSet.of("un", "une");

  /** Determiners of one thing that was named before. */
  public static final WordSet POINTING = WordSet.of("le", "la", "l'", "ce", "cet", "cette");

  /** Determiners of what is the speakers' own. */
  public static final WordSet OURS = WordSet.of("notre", "nos", "mon", "ma", "mes");

  /** Determiners of one thing or person that belongs to somebody named before. */
  public static final WordSet THEIRS = WordSet.of("son", "sa", "leur");

  /** Pronouns that stand for a noun with a complement: « ceux du Laos ». */
  public static final WordSet THOSE = WordSet.of("celui", "celle", "ceux", "celles");

  /** Pronouns of who was named before, as subjects. */
  public static final WordSet THEY = WordSet.of("il", "elle", "ils", "elles");

  /** Pronouns of who speaks, as subjects. */
  public static final WordSet WE = WordSet.of("nous", "je", "j'");

  /** « de » without an article in it. */
  public static final WordSet DE = WordSet.of("de", "d'");

  /** Prepositions before an infinitive that a verb governs. */
  public static final WordSet BEFORE_INFINITIVE = WordSet.of(DE, WordSet.of("a"));

  /** Prepositions of whom or where something goes to. */
  public static final WordSet TOWARDS = WordSet.of("a", "au", "aux", "vers");

  /** Marks that open a quotation. */
  public static final WordSet OPENING_QUOTES = WordSet.of("\u00AB", "\"", "\u201C");

  /** Marks that close one. */
  public static final WordSet CLOSING_QUOTES = WordSet.of("\u00BB", "\"", "\u201D");

  private FunctionWords() {}
}
