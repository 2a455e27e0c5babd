package org.entente.text.time.resolve;

import org.entente.text.time.Direction;

/** Says on which side of the present the verb of an expression lies. */
@FunctionalInterface
public interface Directions {
  /**
   * The direction of the clause around an expression.
   *
   * @param from first token of the expression
   * @param to token behind the last one
   */
  Direction of(int from, int to);
}
