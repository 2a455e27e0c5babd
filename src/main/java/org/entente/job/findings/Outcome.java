package org.entente.job.findings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.job.input.Accounting;

/**
 * What a run has come to, for the person at the terminal.
 *
 * @param runId the run's id
 * @param location the run's folder
 * @param alreadyPublished whether the same work was found done
 * @param counts rows of each table, in the order in which to show them, and the accounting
 * @param findings the most important findings, one line each
 * @param warnings what the reader of the results should know, one line each
 */
public record Outcome(
    String runId,
    String location,
    boolean alreadyPublished,
    Map<String, Long> counts,
    List<String> findings,
    List<String> warnings) {

  private static final int COLUMNS = 79;
  private static final int INDENT = 5;

  /** Copies the collections and keeps their order. */
  public Outcome {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }

  /** The summary, as it is printed. */
  public String summary() {
    Map<String, Long> tables = new LinkedHashMap<>(counts);
    Optional<Accounting> accounting = Accounting.of(counts);
    accounting.ifPresent(numbers -> tables.keySet().removeAll(numbers.asMap().keySet()));
    StringBuilder text = new StringBuilder();
    text.append("Run ").append(runId);
    text.append(alreadyPublished ? " was published already; nothing to do.\n" : " is published.\n");
    accounting.ifPresent(numbers -> text.append(numbers.line()).append('\n'));
    text.append(rows(tables));
    findings.forEach(finding -> text.append(finding).append('\n'));
    warnings.forEach(warning -> text.append("Note: ").append(warning).append('\n'));
    text.append("Files: ").append(location);
    return text.toString();
  }

  /** The rows of each table, folded into lines. */
  private static String rows(Map<String, Long> tables) {
    StringBuilder text = new StringBuilder("Rows:");
    int column = text.length();
    String comma = "";
    for (Map.Entry<String, Long> table : tables.entrySet()) {
      String item = String.format(Locale.ROOT, "%s %,d", table.getKey(), table.getValue());
      text.append(comma);
      column += comma.length() + 1 + item.length();
      if (column > COLUMNS) {
        text.append("\n     ");
        column = INDENT + 1 + item.length();
      }
      text.append(' ').append(item);
      comma = ",";
    }
    return text.append('\n').toString();
  }
}
