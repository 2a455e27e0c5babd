package org.entente.report.notebook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.table.Catalog;
import org.entente.table.Column;
import org.entente.table.Table;

/**
 * Writes {@code report.ipynb}: a notebook of nbformat 4.5 whose outputs are stored in it, so that
 * it reads without a kernel. Its code cells read the run's CSV files with pandas, and give the same
 * outputs when they are run. The same files give the same bytes; the size does not grow with them.
 */
public final class Notebook {
  /** The file's name in the run's folder. */
  public static final String FILE = "report.ipynb";

  private Notebook() {}

  /**
   * What the notebook says of its run.
   *
   * @param asOf the day against which deadlines are held
   * @param focus the id of the entity at the centre
   * @param locale its language: English, or else French
   */
  public record Options(LocalDate asOf, String focus, Locale locale) {}

  /**
   * Writes the notebook.
   *
   * @param files the run's CSV files; cells about tables that it lacks are left out
   * @param out is flushed, not closed
   */
  public static void write(CsvFiles files, Options options, OutputStream out) throws IOException {
    Words words = Words.in(options.locale());
    Set<String> known =
        Catalog.TABLES.stream()
            .filter(files::has)
            .map(Table::name)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Cell> cells = Cell.all().stream().filter(cell -> cell.isWanted(known::contains)).toList();
    Set<String> needed =
        cells.stream()
            .flatMap(cell -> cell.needs().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> figures = new HashMap<>();
    figures.put("as_of", options.asOf().toString());
    figures.put("focus", options.focus());
    figures.put("numbers", numbers(needed));
    figures.put("statuses", entries(Words.STATUSES, name -> words.of("status." + name)));
    figures.put("kinds", entries(Words.KINDS, name -> words.of("kind." + name)));
    figures.put("events", entries(Words.EVENTS, name -> words.of("event." + name)));
    NotebookJson json = new NotebookJson();
    Map<String, List<Output>> outputs = outputs(new Tables(files), words, options.asOf());
    for (Cell cell : cells) {
      json.add(cell, cell.source(words, figures), outputs.getOrDefault(cell.id(), List.of()));
    }
    json.write(out);
  }

  private static Map<String, List<Output>> outputs(Tables tables, Words words, LocalDate asOf)
      throws IOException {
    Map<String, List<Output>> outputs = new LinkedHashMap<>();
    new ChangeCells(tables, words).fill(outputs);
    new PartnerCells(tables, words).fill(outputs);
    new TopicCells(tables, words).fill(outputs);
    new CommitmentCells(tables, words, asOf).fill(outputs);
    new CorpusCells(tables, words, asOf).fill(outputs);
    return outputs;
  }

  private static String entries(List<String> names, UnaryOperator<String> word) {
    return names.stream()
        .map(name -> "    \"" + name + "\": \"" + word.apply(name) + "\",")
        .collect(Collectors.joining("\n"));
  }

  /** The columns of each table that hold numbers, as entries of a Python dictionary. */
  private static String numbers(Set<String> tables) {
    return Catalog.TABLES.stream()
        .filter(table -> tables.contains(table.name()))
        .map(
            table ->
                table.columns().stream()
                    .filter(Notebook::isNumber)
                    .map(column -> '"' + column.name() + '"')
                    .collect(Collectors.joining(", ", "    \"" + table.name() + "\": [", "],")))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isNumber(Column column) {
    return switch (column.kind()) {
      case INTEGER, COUNT, MEASURE -> true;
      case STRING, FLAG, DATE, STRINGS -> false;
    };
  }
}
