package org.entente.text.act.complement;

import org.entente.text.clause.TokenRange;

/**
 * What follows a trigger.
 *
 * @param kind its construction
 * @param asked where it names whom is asked or helped, or null
 * @param contentFrom index of the first token of what is to be done
 */
public record Complement(Kind kind, TokenRange asked, int contentFrom) {

  /** A complement that names nobody. */
  public static Complement of(Kind kind, int contentFrom) {
    return new Complement(kind, null, contentFrom);
  }

  /** Constructions of complements, by their French function words. */
  public enum Kind {
    INF,
    A_INF,
    DE_INF,
    POUR_INF,
    QUE,
    NP,
    ANY_NP,
    A_NP,
    DE_NP_NP,
    DE_NP,
    DE_NP_QUE,
    SUR_NP,
    POUR_NP,
    NP_A_INF,
    NP_DE_INF,
    NP_A_NP,
    A_NP_DE_INF,
    A_NP_NP,
    /** « toute réduction »: a noun without an article behind « tout ». */
    ALL_NP,
    /** An object pronoun before the verb: « les a livrés ». */
    CLITIC,
    ANY,
    NONE
  }
}
