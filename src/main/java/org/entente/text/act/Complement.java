package org.entente.text.act;

/**
 * What follows a trigger.
 *
 * @param kind its construction
 * @param askedFrom index of the first token of whom it names, or -1
 * @param askedTo index behind the last one
 * @param contentFrom index of the first token of what is to be done
 */
public record Complement(Kind kind, int askedFrom, int askedTo, int contentFrom) {

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
    DE_NP,
    DE_NP_QUE,
    SUR_NP,
    POUR_NP,
    NP_A_INF,
    NP_DE_INF,
    NP_A_NP,
    A_NP_DE_INF,
    A_NP_NP,
    ANY,
    NONE
  }
}
