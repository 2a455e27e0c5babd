package org.entente.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who acts towards whom.
 *
 * @param byId who is bound or asks
 * @param toId who benefits or is asked
 * @param families commitments by family
 * @param total commitments of all families
 */
public record ActorPair(String byId, String toId, Map<String, Long> families, long total) {
  /** Keeps the order of the families. */
  public ActorPair {
    families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
  }
}
