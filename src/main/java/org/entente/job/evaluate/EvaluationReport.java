package org.entente.job.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the figures of an {@link Evaluation}. */
final class EvaluationReport {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Evaluation evaluation;

  EvaluationReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The figures as tables of text. */
  String toTable() {
    StringBuilder table = new StringBuilder();
    table.append(
        line(
            "Run %s against %d labelled article(s)%s",
            evaluation.runId(),
            evaluation.articles(),
            evaluation.stories() == 0
                ? ""
                : " and " + evaluation.stories() + " labelled life cycle(s)"));
    table.append(
        line(
            "%n%-16s %9s %9s %9s %8s %8s %8s",
            "layer", "precision", "recall", "F1", "right", "found", "labelled"));
    for (Measure measure : evaluation.measures()) {
      table.append(
          line(
              "%-16s %9.3f %9.3f %9.3f %8d %8d %8d",
              measure.layer(),
              measure.precision(),
              measure.recall(),
              measure.f1(),
              measure.right(),
              measure.found(),
              measure.labelled()));
    }
    types(table);
    calibration(table);
    table.append(String.format(Locale.ROOT, "%ndated to"));
    evaluation
        .datedTo()
        .forEach((to, share) -> table.append(String.format(Locale.ROOT, "  %s %.3f", to, share)));
    return table.append(System.lineSeparator()).toString();
  }

  private static String line(String format, Object... cells) {
    return String.format(Locale.ROOT, format + "%n", cells);
  }

  private void types(StringBuilder table) {
    table.append(line("%ntypes of acts, labelled by found"));
    List<String> columns = evaluation.types().found();
    table.append(String.format(Locale.ROOT, "%-10s", ""));
    columns.forEach(type -> table.append(String.format(Locale.ROOT, " %9s", type)));
    table.append(System.lineSeparator());
    for (String labelled : evaluation.types().labelled()) {
      table.append(String.format(Locale.ROOT, "%-10s", labelled));
      columns.forEach(
          found ->
              table.append(
                  String.format(Locale.ROOT, " %9d", evaluation.types().count(labelled, found))));
      table.append(System.lineSeparator());
    }
  }

  private void calibration(StringBuilder table) {
    table.append(line("%n%-16s %9s %9s %9s", "confidence", "acts", "right", "share"));
    for (Calibration.Bin bin : evaluation.calibration().bins()) {
      table.append(
          line(
              "%.1f to %-9.1f %9d %9d %9.3f",
              bin.from(), bin.to(), bin.acts(), bin.right(), bin.share()));
    }
  }

  /** The figures as one JSON object. */
  String toJson() {
    Map<String, Object> layers = new LinkedHashMap<>();
    for (Measure measure : evaluation.measures()) {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("precision", measure.precision());
      figures.put("recall", measure.recall());
      figures.put("f1", measure.f1());
      figures.put("right", measure.right());
      figures.put("found", measure.found());
      figures.put("labelled", measure.labelled());
      layers.put(measure.layer().replace(' ', '_'), figures);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("run_id", evaluation.runId());
    json.put("articles", evaluation.articles());
    json.put("stories", evaluation.stories());
    json.put("layers", layers);
    json.put("types", evaluation.types().counts());
    json.put("calibration", bins());
    json.put("dated_to", evaluation.datedTo());
    try {
      return MAPPER.writeValueAsString(json) + System.lineSeparator();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Map<String, Object>> bins() {
    List<Map<String, Object>> bins = new ArrayList<>();
    for (Calibration.Bin bin : evaluation.calibration().bins()) {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("from", bin.from());
      figures.put("to", bin.to());
      figures.put("acts", bin.acts());
      figures.put("right", bin.right());
      figures.put("share", bin.share());
      bins.add(figures);
    }
    return bins;
  }
}
