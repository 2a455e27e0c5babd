package org.entente.job.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputOptionsTest {
  @ParameterizedTest
  @CsvSource({"500, 500", "500kB, 500000", "20MB, 20000000", "1.5 mib, 1572864", "2G, 2000000000"})
  void readsSizes(String size, long bytes) {
    assertEquals(bytes, InputOptions.bytes(size));
  }
}
