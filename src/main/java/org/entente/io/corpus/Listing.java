package org.entente.io.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.entente.io.InputException;

/**
 * The files of a corpus, found before anything is read.
 *
 * <p>An input is a file, a folder (searched through all its levels) or a glob. A file that stands
 * in several inputs counts once. Every file that is found is listed: in folders and globs, hidden
 * ones (names that begin with {@code _} or {@code .}) as such, hidden folders as one entry each.
 * Holds one small object a file: about 200 MB for a million files.
 *
 * @param files what was found, ordered by URI
 */
public record Listing(List<InputFile> files) {
  /** Files that a warning names. */
  private static final int NAMED = 20;

  /**
   * Finds the files of the inputs.
   *
   * @throws InputException when a path does not exist or holds no file but hidden ones
   */
  public static Listing of(Configuration configuration, List<String> inputs) {
    Search search = new Search(configuration);
    for (String input : inputs) {
      try {
        search.input(input);
      } catch (FileNotFoundException e) {
        throw missing(input, e);
      } catch (IOException | IllegalArgumentException e) {
        throw new InputException("Input " + input + " cannot be listed: " + firstLine(e), e);
      }
    }
    return new Listing(List.copyOf(search.found.values()));
  }

  /** The bytes of all files together, as they lie on disk. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** How many files are of the format. */
  public long count(InputFormat format) {
    return files.stream().filter(file -> file.format() == format).count();
  }

  /** One line that names the hidden files, if there are any. */
  public List<String> warnings() {
    List<String> hidden =
        files.stream()
            .filter(file -> file.format() == InputFormat.HIDDEN)
            .map(InputFile::uri)
            .toList();
    if (hidden.isEmpty()) {
      return List.of();
    }
    String names = String.join(", ", hidden.subList(0, Math.min(NAMED, hidden.size())));
    return List.of(
        "Not read: "
            + (hidden.size() == 1 ? "1 file is" : hidden.size() + " files are")
            + " hidden (a name that begins with _ or .): "
            + names
            + (hidden.size() > NAMED ? ", ..." : ""));
  }

  private static InputException missing(String input, Throwable cause) {
    return new InputException(
        "Input " + input + " does not exist; give a file, a folder or a glob.", cause);
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  /** The search through the inputs, and what it has found so far. */
  private static final class Search {
    private final Configuration configuration;
    private final TreeMap<String, InputFile> found = new TreeMap<>();
    private long readable;

    Search(Configuration configuration) {
      this.configuration = configuration;
    }

    void input(String input) throws IOException {
      Path path = new Path(input);
      FileSystem fileSystem = path.getFileSystem(configuration);
      readable = 0;
      Optional<FileStatus> exact = status(fileSystem, path);
      if (exact.isPresent() && exact.get().isFile()) {
        // A file that is named in full is meant, whatever its name.
        add(exact.get(), InputFormat.of(path.getName()));
        return;
      }
      List<FileStatus> matches =
          exact.isPresent() ? List.of(exact.get()) : glob(fileSystem, path, input);
      for (FileStatus match : matches) {
        if (match.isDirectory()) {
          folder(fileSystem, match.getPath());
        } else {
          file(match);
        }
      }
      if (readable == 0) {
        throw new InputException(
            "Input "
                + input
                + " holds no file that can be read (hidden ones are not): expected "
                + InputFormat.ENDINGS);
      }
    }

    private static Optional<FileStatus> status(FileSystem fileSystem, Path path)
        throws IOException {
      try {
        return Optional.of(fileSystem.getFileStatus(path));
      } catch (FileNotFoundException e) {
        return Optional.empty();
      }
    }

    private static List<FileStatus> glob(FileSystem fileSystem, Path path, String input)
        throws IOException {
      FileStatus[] matches = fileSystem.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new FileNotFoundException(input);
      }
      return List.of(matches);
    }

    private void folder(FileSystem fileSystem, Path folder) throws IOException {
      List<Path> below = new ArrayList<>();
      RemoteIterator<FileStatus> entries = fileSystem.listStatusIterator(folder);
      while (entries.hasNext()) {
        FileStatus entry = entries.next();
        if (!entry.isDirectory()) {
          file(entry);
        } else if (isHidden(entry.getPath().getName())) {
          String uri = SourceUri.of(entry.getPath()) + "/";
          found.put(uri, new InputFile(uri, InputFormat.HIDDEN, 0));
        } else {
          below.add(entry.getPath());
        }
      }
      below.sort(Comparator.naturalOrder());
      for (Path next : below) {
        folder(fileSystem, next);
      }
    }

    private void file(FileStatus status) {
      String name = status.getPath().getName();
      if (isHidden(name)) {
        String uri = SourceUri.of(status.getPath());
        found.putIfAbsent(uri, new InputFile(uri, InputFormat.HIDDEN, 0));
      } else {
        add(status, InputFormat.of(name));
      }
    }

    private void add(FileStatus status, InputFormat format) {
      String uri = SourceUri.of(status.getPath());
      found.put(uri, new InputFile(uri, format, status.getLen()));
      readable++;
    }

    private static boolean isHidden(String name) {
      return name.startsWith("_") || name.startsWith(".");
    }
  }
}
