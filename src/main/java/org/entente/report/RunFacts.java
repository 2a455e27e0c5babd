package org.entente.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run says about itself, without clock and timings.
 *
 * @param runId the run's id
 * @param asOf the day against which "overdue" is computed, ISO
 * @param previousRunId the run it is compared with; null for none
 * @param options by their names on the command line
 * @param versions of entente, spark, java and scala
 * @param counts rows of each table and the accounting of records
 * @param warnings one line each, in English
 * @param lexiconFingerprint hash of the lexicon
 * @param inputFingerprint hash of the records
 */
public record RunFacts(
    String runId,
    String asOf,
    String previousRunId,
    Map<String, String> options,
    Map<String, String> versions,
    Map<String, Long> counts,
    List<String> warnings,
    String lexiconFingerprint,
    String inputFingerprint) {
  /** Keeps the order of the maps. */
  public RunFacts {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    warnings = List.copyOf(warnings);
  }

  /** The day against which "overdue" is computed. */
  public LocalDate day() {
    return LocalDate.parse(asOf);
  }

  /** The entity at the centre. */
  public String focus() {
    return options.getOrDefault("focus", "");
  }

  /** Rows of a table, or a number of the accounting; 0 where the run names none. */
  public long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
