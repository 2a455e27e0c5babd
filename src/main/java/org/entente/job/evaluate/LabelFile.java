package org.entente.job.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.entente.io.InputException;

/** A file of labels, one JSON object a line. */
final class LabelFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LabelFile() {}

  /**
   * Reads the labels.
   *
   * @param gold URI of a JSON-lines file
   * @param type of a label
   * @throws InputException when there is no such file, no label in it, or one that is no JSON
   *     object
   */
  static <T> List<T> read(Configuration hadoop, String gold, Class<T> type) {
    Path path = new Path(gold);
    List<T> labels = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank()) {
          labels.add(label(line, gold, labels.size() + 1, type));
        }
      }
    } catch (FileNotFoundException e) {
      throw new InputException("--gold: expected a file of labels, found none at " + gold, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + gold, e);
    }
    if (labels.isEmpty()) {
      throw new InputException("--gold: expected labelled articles, found none in " + gold);
    }
    return labels;
  }

  private static <T> T label(String line, String gold, int number, Class<T> type) {
    try {
      return MAPPER.readValue(line, type);
    } catch (JsonProcessingException e) {
      throw new InputException(
          gold
              + ", label "
              + number
              + ": expected a JSON object of a labelled article, found: "
              + e.getOriginalMessage(),
          e);
    }
  }
}
