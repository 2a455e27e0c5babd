package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lexicon as it is read from its files. */
final class LexiconFilesTest {
  private static final Path BUNDLED = Path.of("src/main/resources/org/entente/lexicon");

  @TempDir private Path folder;

  /** What a user's file changes, the file's reader has seen; the others are named one by one. */
  @Test
  void everyFileCountsInTheFingerprint() throws IOException {
    String fingerprint = LexiconFiles.bundled().fingerprint();
    List<String> unread = new ArrayList<>();
    try (Stream<Path> files = Files.list(BUNDLED)) {
      for (Path file : files.sorted().toList()) {
        Path copy = Files.copy(file, folder.resolve(file.getFileName().toString()));
        boolean read = !fingerprint.equals(LexiconFiles.with(folder).fingerprint());
        if (!read && !LexiconFiles.GRAMMAR.contains(file.getFileName().toString())) {
          unread.add(file.getFileName().toString());
        }
        Files.delete(copy);
      }
    }
    assertEquals(List.of(), unread);
  }

  @Test
  void refusesAnActorCodeThatTheManualDoesNotKnow() throws IOException {
    Files.writeString(folder.resolve("nonstate_actors.csv"), "organisation,actor\nMSF,CLUB\n");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> LexiconFiles.with(folder));
    assertTrue(e.getMessage().contains("MSF with CLUB"), e.getMessage());
  }

  @Test
  void refusesAnActorThatIsNoOrganisationOfTheLexicon() throws IOException {
    Files.writeString(folder.resolve("nonstate_actors.csv"), "organisation,actor\nNOBODY,NGO\n");
    assertThrows(IllegalArgumentException.class, () -> LexiconFiles.with(folder));
  }
}
