package org.entente.job.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
  @Test
  void countsActsByTheirConfidence() {
    Calibration calibration = new Calibration();
    calibration.add(0.3, false);
    calibration.add(0.9, true);
    calibration.add(1.0, true);
    calibration.add(0.95, false);
    calibration.add(null, true);
    List<Calibration.Bin> bins = calibration.bins();
    assertEquals(new Calibration.Bin(0, 0.5, 1, 0), bins.get(0));
    assertEquals(new Calibration.Bin(0.9, 1, 3, 2), bins.get(bins.size() - 1));
    assertEquals(2.0 / 3, bins.get(bins.size() - 1).share(), 1e-9);
    assertEquals(0, bins.get(1).share());
  }

  @Test
  void countsTypesLabelledByFound() {
    TypeConfusion types = new TypeConfusion();
    types.add("plan", "pledge");
    types.add("plan", "plan");
    types.add("plan", TypeConfusion.MISSED);
    types.add(TypeConfusion.NONE, "offer");
    assertEquals(List.of("plan", "none"), types.labelled());
    assertEquals(List.of("pledge", "offer", "plan", "missed"), types.found());
    assertEquals(1, types.count("plan", "pledge"));
    assertEquals(0, types.count("none", "plan"));
  }
}
