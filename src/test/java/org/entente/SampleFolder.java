package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder {@code notebooks-export/}, whose files are made by the tests: with {@code
 * -Dreadme.rewrite} they are written, else compared.
 */
final class SampleFolder {
  static final Path FOLDER = Path.of("notebooks-export").toAbsolutePath();

  private static final String STALE =
      " is out of date: mvn -B verify -Dreadme.rewrite writes what the sample gives";

  private SampleFolder() {}

  /** Writes a file, or compares it with what it should hold. */
  static void check(String name, String expected) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("readme.rewrite") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    } else {
      String found = Files.exists(file) ? Files.readString(file) : "no such file";
      assertEquals(expected, found, file + STALE);
    }
  }

  /** The bytes of its files, by their paths in it. */
  static Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sizes.put(FOLDER.relativize(file).toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
