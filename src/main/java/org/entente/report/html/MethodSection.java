package org.entente.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.report.ReportData;
import org.entente.report.RunFacts;
import org.entente.report.TableRow;
import org.entente.table.TopicModels;

/**
 * Quality and method.
 *
 * @param warnings what the run warned of, in English
 * @param evaluated whether figures of an evaluation are among the tables
 * @param grids figures, options and versions
 */
record MethodSection(List<String> warnings, boolean evaluated, List<Grid> grids) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Whether the run warned of anything. */
  boolean warned() {
    return !warnings.isEmpty();
  }

  static MethodSection of(ReportData data, Words words) {
    RunFacts run = data.run();
    return new MethodSection(
        run.warnings().stream().map(line -> ForeignText.of(line, Limits.WARNING)).toList(),
        data.evaluation() != null,
        Stream.of(
                evaluation(data.evaluation(), words),
                models(data, words),
                pairs("options", run.options(), "run.json, options", words),
                pairs("versions", run.versions(), "run.json, versions", words),
                pairs("fingerprints", fingerprints(run), "run.json", words))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Map<String, String> fingerprints(RunFacts run) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    fingerprints.put("input_fingerprint", run.inputFingerprint());
    fingerprints.put("lexicon_fingerprint", run.lexiconFingerprint());
    return fingerprints;
  }

  /**
   * The figures that {@code evaluate --json} printed.
   *
   * @throws IllegalArgumentException when the text is nothing of the kind
   */
  private static Grid evaluation(String json, Words words) {
    if (json == null) {
      return null;
    }
    JsonNode evaluation;
    try {
      evaluation = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
    JsonNode layers = evaluation.path("layers");
    if (!layers.isObject() || layers.isEmpty()) {
      throw new IllegalArgumentException("expected an object with \"layers\", as evaluate prints");
    }
    Grid.Draft draft =
        Grid.draft(
                words.say("evaluation_table", "n", evaluation.path("articles").asLong()),
                "evaluate --json, run_id = "
                    + ForeignText.of(evaluation.path("run_id").asText(""), Limits.NAME))
            .texts(words.of("head_layer"))
            .numbers(
                words.of("head_precision"),
                words.of("head_recall"),
                words.of("head_f1"),
                words.of("head_right"),
                words.of("head_found"),
                words.of("head_labelled"));
    layers
        .properties()
        .forEach(
            layer ->
                draft.row(
                    words.value("layer", layer.getKey()),
                    Cell.number(words.decimal(layer.getValue().path("precision").asDouble())),
                    Cell.number(words.decimal(layer.getValue().path("recall").asDouble())),
                    Cell.number(words.decimal(layer.getValue().path("f1").asDouble())),
                    Cell.number(words.number(layer.getValue().path("right").asLong())),
                    Cell.number(words.number(layer.getValue().path("found").asLong())),
                    Cell.number(words.number(layer.getValue().path("labelled").asLong()))));
    return draft.orNone();
  }

  private static Grid models(ReportData data, Words words) {
    if (data.topics() == null) {
      return null;
    }
    Grid.Draft draft =
        Grid.draft(words.of("models_table"), "csv/topic_models.csv")
            .texts(words.of("head_k"))
            .numbers(
                words.of("head_seed"),
                words.of("head_coherence"),
                words.of("head_diversity"),
                words.of("head_exclusivity"),
                words.of("head_stability"))
            .texts(words.of("head_chosen"));
    for (TableRow row : data.topics().models().stream().limit(Limits.MODELS).toList()) {
      draft.row(
          words.number(row.count(TopicModels.K)),
          Cell.number(words.number(row.count(TopicModels.SEED))),
          figure(row.number(TopicModels.NPMI), words),
          figure(row.number(TopicModels.DIVERSITY), words),
          figure(row.number(TopicModels.EXCLUSIVITY), words),
          figure(row.number(TopicModels.STABILITY), words),
          Cell.text(row.flag(TopicModels.CHOSEN) ? words.of("chosen") : ""));
    }
    return draft.orNone();
  }

  private static Cell figure(Double value, Words words) {
    return Cell.number(value == null ? "\u2013" : words.decimal(value));
  }

  private static Grid pairs(String title, Map<String, String> pairs, String source, Words words) {
    Grid.Draft draft =
        Grid.draft(words.of(title + "_table"), source)
            .texts(words.of("head_name"), words.of("head_value"));
    pairs.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            draft.row(
                ForeignText.of(name, Limits.NAME), Cell.text(ForeignText.of(value, Limits.TITLE)));
          }
        });
    return draft.orNone();
  }
}
