package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.entente.io.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListingTest {
  @TempDir private Path folder;

  @Test
  void findsFilesBelowAFolderAndNamesWhatItLeavesAside() throws IOException {
    write(
        "a.txt", "b/c.jsonl.gz", "b/_d.txt", ".e.txt", "f.pdf", "_g/h.txt", "b/_SUCCESS", "I.TXT");
    Listing listing = list(folder.toString());
    assertEquals(
        List.of(
            ".e.txt", "I.TXT", "_g/", "a.txt", "b/_SUCCESS", "b/_d.txt", "b/c.jsonl.gz", "f.pdf"),
        names(listing));
    assertEquals(4, listing.count(InputFormat.HIDDEN));
    assertEquals(1, listing.count(InputFormat.UNKNOWN));
    assertEquals(2, listing.count(InputFormat.TEXT));
    assertEquals(1, listing.warnings().size());
    assertTrue(listing.warnings().get(0).contains("/b/_d.txt"), listing.warnings().toString());
  }

  @Test
  void findsGlobsAndCountsAFileOnce() throws IOException {
    write("2023/a.txt", "2024/b.txt", "2024/c.jsonl");
    Listing listing = list(folder + "/20*/*.txt", folder + "/2024", folder + "/2024/b.txt");
    assertEquals(List.of("2023/a.txt", "2024/b.txt", "2024/c.jsonl"), names(listing));
  }

  @Test
  void readsNamesThatLookLikeGlobsOrNeedEscapes() throws IOException {
    write("[x] {y},z é%20.txt");
    Listing listing = list(folder + "/[x] {y},z é%20.txt");
    String uri = listing.files().get(0).uri();
    assertTrue(uri.startsWith("file:///"), uri);
    assertTrue(Files.exists(Path.of(SourceUri.path(uri).toUri().getPath())), uri);
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws IOException {
    write("_a.txt");
    assertEquals(List.of("_a.txt"), names(list(folder + "/_a.txt")));
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    write("a.pdf", "empty/.x");
    refuses("does not exist", folder + "/none.txt");
    refuses("does not exist", folder + "/*.jsonl");
    refuses("no file that can be read", folder + "/empty");
    refuses("cannot be listed", "nowhere://host/x");
  }

  private void refuses(String message, String input) {
    InputException e = assertThrows(InputException.class, () -> list(input));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
  }

  private static Listing list(String... inputs) {
    return Listing.of(new Configuration(), List.of(inputs));
  }

  private List<String> names(Listing listing) {
    String root = folder.toUri().toString();
    return listing.files().stream().map(file -> file.uri().substring(root.length())).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }
}
