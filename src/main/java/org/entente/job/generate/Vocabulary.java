package org.entente.job.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What synthetic articles are made of.
 *
 * @param states actors, the focus first
 * @param topics distributions over nouns
 * @param pieces of sentences, by kind
 * @param acts clauses that assert an act
 */
record Vocabulary(
    List<State> states, List<Topic> topics, Map<String, List<String>> pieces, List<Act> acts) {
  private static final String FOLDER = "/org/entente/synthetic/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  /** Copies the collections. */
  Vocabulary {
    states = List.copyOf(states);
    topics = List.copyOf(topics);
    pieces = Map.copyOf(pieces);
    acts = List.copyOf(acts);
  }

  /**
   * A state and names of which invented people are made.
   *
   * @param id ISO 3166-1 alpha-3
   * @param name with its article
   * @param of with the preposition de
   * @param to with the preposition à
   * @param masculine its adjective
   * @param feminine its adjective
   * @param capital its capital
   * @param ready the adjective prêt, agreeing with it
   * @param given given names; none where the family names are whole names
   * @param family family names
   */
  record State(
      String id,
      String name,
      String of,
      String to,
      String masculine,
      String feminine,
      String capital,
      String ready,
      List<String> given,
      List<String> family) {}

  /**
   * A topic.
   *
   * @param id its id
   * @param label its name
   * @param share weight among the topics
   * @param words noun phrases with their weights
   * @param goods what is delivered
   * @param money what is paid for
   */
  record Topic(
      String id,
      String label,
      int share,
      Map<String, Integer> words,
      List<String> goods,
      List<String> money) {}

  /**
   * A clause that asserts an act.
   *
   * @param id its id
   * @param type of the act
   * @param weight how often it is used, beside the others
   * @param text with slots
   */
  record Act(String id, String type, int weight, String text) {
    /** Whether both actors are bound, and nobody is addressed. */
    boolean mutual() {
      return text.contains("{other}");
    }
  }

  /** Reads the bundled vocabulary. */
  static Vocabulary bundled() {
    Map<String, List<String>> pieces = new LinkedHashMap<>();
    for (String file : List.of("sentences.csv", "aims.csv")) {
      for (CSVRecord row : rows(file)) {
        pieces.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>()).add(row.get("text"));
      }
    }
    return new Vocabulary(
        rows("states.csv").stream().map(Vocabulary::state).toList(),
        rows("topics.csv").stream().map(Vocabulary::topic).toList(),
        pieces,
        rows("acts.csv").stream().map(Vocabulary::act).toList());
  }

  /** The clause of that id. */
  Act act(String id) {
    return acts.stream().filter(act -> act.id().equals(id)).findFirst().orElseThrow();
  }

  private static State state(CSVRecord row) {
    return new State(
        row.get("id"),
        row.get("name"),
        row.get("of"),
        row.get("to"),
        row.get("adjective_m"),
        row.get("adjective_f"),
        row.get("capital"),
        row.get("gender").equals("f") ? "prête" : "prêt",
        list(row.get("given")),
        list(row.get("family")));
  }

  private static Topic topic(CSVRecord row) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (String word : list(row.get("words"))) {
      int colon = word.lastIndexOf(':');
      words.put(word.substring(0, colon), Integer.valueOf(word.substring(colon + 1)));
    }
    return new Topic(
        row.get("id"),
        row.get("label"),
        Integer.parseInt(row.get("share")),
        words,
        list(row.get("goods")),
        list(row.get("money")));
  }

  private static Act act(CSVRecord row) {
    return new Act(
        row.get("id"), row.get("type"), Integer.parseInt(row.get("weight")), row.get("text"));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static List<CSVRecord> rows(String file) {
    InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException("The program lacks its file " + file);
    }
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bundled " + file, e);
    }
  }
}
