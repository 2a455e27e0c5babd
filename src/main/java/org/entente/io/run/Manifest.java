package org.entente.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code run.json} says about a run.
 *
 * @param runId the run's id
 * @param previousRunId the run that was current before, with which it is compared; null for none
 * @param asOf the day against which "overdue" is computed, ISO
 * @param options the options that took effect, by their names on the command line
 * @param versions of entente, spark, java and scala
 * @param lexiconFingerprint hash of the lexicon that was used
 * @param inputFingerprint hash of the records that were read
 * @param counts rows of each table, read back from what was written
 * @param timings seconds of each stage
 * @param quality figures on which gates decide, such as the share of records in quarantine
 * @param warnings one line each
 * @param publishedAt the moment of publication, ISO 8601 in UTC
 * @param files every other file of the run
 */
public record Manifest(
    String runId,
    String previousRunId,
    String asOf,
    Map<String, String> options,
    Map<String, String> versions,
    String lexiconFingerprint,
    String inputFingerprint,
    Map<String, Long> counts,
    Map<String, Double> timings,
    Map<String, Double> quality,
    List<String> warnings,
    String publishedAt,
    List<RunFile> files) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Keeps the order of the maps. */
  public Manifest {
    options = ordered(options);
    versions = ordered(versions);
    counts = ordered(counts);
    timings = ordered(timings);
    quality = ordered(quality);
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
    files = files == null ? List.of() : List.copyOf(files);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  byte[] toJson() {
    return json(this);
  }

  static Manifest fromJson(byte[] json) throws IOException {
    return MAPPER.readValue(json, Manifest.class);
  }

  static <T> T read(byte[] json, Class<T> type) throws IOException {
    return MAPPER.readValue(json, type);
  }

  static byte[] json(Object value) {
    try {
      byte[] json = MAPPER.writeValueAsBytes(value);
      byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      return line;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value + " as JSON", e);
    }
  }
}
