package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.entente.table.Acts;

/**
 * What each type of act means for an undertaking: the event that it adds, the status that it gives,
 * and how far along it is (the further act speaks for the undertaking).
 */
final class Stages {
  private record Meaning(String event, String status, int progress) {}

  private static final Map<String, Meaning> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("appeal", new Meaning("requested", "requested", 1));
    MEANINGS.put("proposal", new Meaning("stated", "proposed", 2));
    MEANINGS.put("request", new Meaning("requested", "requested", 3));
    MEANINGS.put("offer", new Meaning("stated", "offered", 4));
    MEANINGS.put("plan", new Meaning("stated", "planned", 5));
    MEANINGS.put("pledge", new Meaning("stated", "announced", 6));
    MEANINGS.put("agreement", new Meaning("agreed", "agreed", 7));
    MEANINGS.put("signed", new Meaning("signed", "signed", 8));
    MEANINGS.put("ongoing", new Meaning("started", "in_progress", 9));
    MEANINGS.put("delivered", new Meaning("delivered", "fulfilled", 10));
    MEANINGS.put("refusal", new Meaning("refused", "withdrawn", 11));
  }

  private Stages() {}

  static Column event() {
    Column column = lit(null).cast("string");
    for (Map.Entry<String, Meaning> entry : MEANINGS.entrySet()) {
      column = when(is(entry.getKey()), lit(entry.getValue().event())).otherwise(column);
    }
    return column;
  }

  static Column status() {
    Column column = lit(null).cast("string");
    for (Map.Entry<String, Meaning> entry : MEANINGS.entrySet()) {
      column = when(is(entry.getKey()), lit(entry.getValue().status())).otherwise(column);
    }
    return column;
  }

  static Column progress() {
    Column column = lit(0);
    for (Map.Entry<String, Meaning> entry : MEANINGS.entrySet()) {
      column = when(is(entry.getKey()), lit(entry.getValue().progress())).otherwise(column);
    }
    return column;
  }

  private static Column is(String type) {
    return Acts.TYPE.col().equalTo(type);
  }
}
