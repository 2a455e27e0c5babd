package org.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.io.run.RunFile;
import org.junit.jupiter.api.Test;

final class VerifyCommandTest {
  private static final RunFile A = new RunFile("csv/a.csv", 3, "aa");
  private static final RunFile B = new RunFile("csv/b.csv", 4, "bb");

  @Test
  void findsNothingWhereAllIsAsItWas() {
    assertEquals(List.of(), VerifyCommand.faults(List.of(A, B), List.of(B, A)));
  }

  @Test
  void namesWhatIsMissingChangedOrForeign() {
    RunFile changed = new RunFile("csv/b.csv", 4, "bc");
    RunFile foreign = new RunFile("csv/c.csv", 1, "cc");
    assertEquals(
        List.of("csv/a.csv is missing", "csv/b.csv was changed", "csv/c.csv does not belong to it"),
        VerifyCommand.faults(List.of(A, B), List.of(changed, foreign)));
  }

  @Test
  void doesNotTrustAManifestWithoutFiles() {
    assertEquals(
        List.of("its run.json names no files"), VerifyCommand.faults(List.of(), List.of()));
  }
}
