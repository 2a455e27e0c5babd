package org.entente.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The colours of the style sheet differ enough, in every mode (https://www.w3.org/TR/WCAG22/,
 * contrast ratio): 4.5 for letters, 3 for drawings.
 */
final class ContrastTest {
  private static final Pattern MODE = Pattern.compile(":root \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6})");

  @Test
  void coloursDifferEnoughInEveryMode() throws IOException {
    List<Map<String, Integer>> modes = modes();
    assertEquals(3, modes.size(), "light, dark and print");
    for (Map<String, Integer> colours : modes) {
      for (String ground : List.of("paper", "tint")) {
        for (String letters : List.of("ink", "soft", "accent", "late")) {
          assertContrast(colours, letters, ground, 4.5);
        }
      }
      for (String drawn : colours.keySet()) {
        if (drawn.startsWith("community") || drawn.equals("more")) {
          assertContrast(colours, drawn, "paper", 3);
        }
      }
    }
  }

  private static List<Map<String, Integer>> modes() throws IOException {
    List<Map<String, Integer>> modes = new ArrayList<>();
    try (InputStream in = HtmlReport.class.getResourceAsStream("/org/entente/report/report.css")) {
      Matcher mode = MODE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (mode.find()) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(mode.group(1));
        while (colour.find()) {
          colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        }
        modes.add(colours);
      }
    }
    return modes;
  }

  private static void assertContrast(
      Map<String, Integer> colours, String one, String other, double least) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertTrue(ratio >= least, one + " on " + other + ": " + ratio + " in " + colours);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
