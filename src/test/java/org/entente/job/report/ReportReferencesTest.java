package org.entente.job.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.entente.report.TableRow;
import org.entente.table.Entities;
import org.junit.jupiter.api.Test;

final class ReportReferencesTest {
  /** A run of some stages alone has no table of entities; its page names them all the same. */
  @Test
  void namesWhatTheLexiconKnows() {
    Map<String, TableRow> known = ReportReferences.known(Set.of("DEU", "person:jan-weiss"));
    assertEquals(Set.of("DEU"), known.keySet());
    assertEquals("Allemagne", known.get("DEU").text(Entities.NAME_FR));
    assertEquals("Germany", known.get("DEU").text(Entities.NAME_EN));
  }
}
