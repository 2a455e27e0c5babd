package org.entente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that break pages, spreadsheets and readers of CSV when they are not written with care. */
public final class HostileText {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private HostileText() {}

  /** The texts of {@code hostile.txt}, each alone and between words; over two hundred. */
  public static List<String> all() {
    List<String> texts = new ArrayList<>();
    for (String line : lines()) {
      String text =
          ESCAPE
              .matcher(line)
              .replaceAll(
                  match ->
                      Matcher.quoteReplacement(
                          String.valueOf((char) Integer.parseInt(match.group(1), 16))));
      texts.add(text);
      texts.add("Le Laos " + text + " a dit");
    }
    return texts;
  }

  private static List<String> lines() {
    try (InputStream in = HostileText.class.getResourceAsStream("hostile.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
