package org.entente.io.run;

import java.util.Map;

/**
 * What a file of a run is that is no table.
 *
 * @param format the ending of its name
 * @param mediaType as registered with IANA, or in common use
 * @param description for people
 */
record OtherFile(String format, String mediaType, String description) {
  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "report.html", "The run as a page for people.",
          "report.ipynb", "The run as a notebook that shows its results and reads its CSV files.",
          "network/partners.gexf", "Partners that share an article, as a network with its months.",
          "network/nodes.csv", "The partners of the network, with Gephi's names of columns.",
          "network/edges.csv", "The pairs of the network, with Gephi's names of columns.",
          "commitments.plover.jsonl",
              "The commitments as event records of the PLOVER manual (draft 0.8), one a line.");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html",
          "ipynb", "application/x-ipynb+json",
          "gexf", "application/gexf+xml",
          "csv", "text/csv",
          "json", "application/json",
          "jsonl", "application/jsonl",
          "parquet", "application/vnd.apache.parquet");

  static OtherFile of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return new OtherFile(
        ending,
        MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
        DESCRIPTIONS.getOrDefault(path, "A further file of the run."));
  }
}
