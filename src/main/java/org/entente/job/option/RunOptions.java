package org.entente.job.option;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.io.corpus.ReadRecords;
import org.entente.job.input.Gates;
import org.entente.report.Language;

/**
 * What a run is to do, as the command line has settled it.
 *
 * @param inputs files, folders and globs; none for the bundled sample
 * @param output the output folder, as a URI or path
 * @param focus the entity at the centre
 * @param asOf the day against which "overdue" is computed
 * @param topics how topics are modelled
 * @param stages which of the three questions are answered
 * @param csv which tables are written as CSV, and how
 * @param language the language of the report
 * @param lexicon a folder that adds to the lexicon; null for none
 * @param runId the run's id; null to compute it
 * @param dryRun whether only to say what would be done
 * @param force whether to run again what is published already
 * @param reading how records are read
 * @param gates what the input must reach
 */
public record RunOptions(
    List<String> inputs,
    String output,
    String focus,
    LocalDate asOf,
    TopicOptions topics,
    Set<StageGroup> stages,
    CsvOptions csv,
    Language language,
    String lexicon,
    String runId,
    boolean dryRun,
    boolean force,
    ReadRecords.Options reading,
    Gates.Limits gates) {

  /** The stages that answer one of the three questions. */
  public enum StageGroup {
    /** Who appears with whom. */
    PARTNERS,
    /** About what. */
    TOPICS,
    /** Who undertook what towards whom. */
    COMMITMENTS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which tables are written as CSV. */
  public enum CsvChoice {
    /** The summaries. */
    SUMMARIES,
    /** Every table. */
    ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the collections. */
  public RunOptions {
    inputs = List.copyOf(inputs);
    stages = Collections.unmodifiableSet(EnumSet.copyOf(stages));
  }

  /**
   * The options on which the results depend, by their names on the command line, in a fixed order.
   * Inputs are not among them: the records that were read count, and where each was found. Nor are
   * the gates, which decide whether there are results, not which.
   */
  public Map<String, String> effective() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("focus", focus);
    options.put("as-of", asOf.toString());
    options.putAll(topics.effective());
    options.put(
        "stages", stages.stream().map(StageGroup::toString).collect(Collectors.joining(",")));
    options.putAll(csv.effective());
    options.put("lang", language.toString());
    options.put("fields", joined(reading.fields().asMap()));
    options.put("max-bytes", String.valueOf(reading.maxBytes()));
    return options;
  }

  /** The same options for other inputs. */
  public RunOptions withInputs(List<String> others) {
    return new RunOptions(
        others, output, focus, asOf, topics, stages, csv, language, lexicon, runId, dryRun, force,
        reading, gates);
  }

  private static String joined(Map<String, String> names) {
    return names.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(","));
  }
}
