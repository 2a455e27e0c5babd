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
 * in several inputs counts once. In folders and globs, hidden files (names that begin with {@code
 * _} or {@code .}) and files of unknown endings are left aside and counted; a file that is named in
 * full must be readable. Holds one small object a file: about 200 MB for a million files.
 *
 * @param files the files to read, ordered by URI
 * @param hidden hidden files and folders that are left aside
 * @param unknown files left aside for their ending
 */
public record Listing(List<InputFile> files, LeftAside hidden, LeftAside unknown) {

  /**
   * Files that are not read.
   *
   * @param count how many there are
   * @param names the first of them
   */
  public record LeftAside(long count, List<String> names) {
    private static final int NAMED = 20;

    private static LeftAside of(List<String> names) {
      List<String> first = names.stream().sorted().limit(NAMED).toList();
      return new LeftAside(names.size(), first);
    }
  }

  /**
   * Finds the files of the inputs.
   *
   * @throws InputException when a path does not exist, no file can be read, or an ending is unknown
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
    List<InputFile> files = new ArrayList<>(search.found.values());
    return new Listing(files, LeftAside.of(search.hidden), LeftAside.of(search.unknown));
  }

  /** The bytes of all files together, as they lie on disk. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** How many files are of the format. */
  public long count(InputFormat format) {
    return files.stream().filter(file -> file.format() == format).count();
  }

  /** One line for each kind of file that is left aside. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (hidden.count() > 0) {
      warnings.add(warning(hidden, "hidden (a name that begins with _ or .)"));
    }
    if (unknown.count() > 0) {
      warnings.add(warning(unknown, "of another ending than " + InputFormat.ENDINGS));
    }
    return warnings;
  }

  private static String warning(LeftAside aside, String why) {
    String more = aside.count() > aside.names().size() ? ", ..." : "";
    String files = aside.count() == 1 ? "1 file is" : aside.count() + " files are";
    return "Not read: " + files + " " + why + ": " + String.join(", ", aside.names()) + more;
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
    private final List<String> hidden = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
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
        named(exact.get());
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
            "Input " + input + " holds no file that can be read: expected " + InputFormat.ENDINGS);
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

    private void named(FileStatus status) {
      InputFormat format =
          InputFormat.of(status.getPath().getName())
              .orElseThrow(
                  () ->
                      new InputException(
                          "Input "
                              + status.getPath()
                              + " has an unknown ending: expected "
                              + InputFormat.ENDINGS));
      add(status, format);
    }

    private void folder(FileSystem fileSystem, Path folder) throws IOException {
      List<Path> below = new ArrayList<>();
      RemoteIterator<FileStatus> entries = fileSystem.listStatusIterator(folder);
      while (entries.hasNext()) {
        FileStatus entry = entries.next();
        if (!entry.isDirectory()) {
          file(entry);
        } else if (isHidden(entry.getPath().getName())) {
          hidden.add(SourceUri.of(entry.getPath()) + "/");
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
      Optional<InputFormat> format = InputFormat.of(name);
      if (isMarker(name)) {
        return;
      }
      if (isHidden(name)) {
        hidden.add(SourceUri.of(status.getPath()));
      } else if (format.isEmpty()) {
        unknown.add(SourceUri.of(status.getPath()));
      } else {
        add(status, format.get());
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

    /** What Hadoop writes beside data; nobody wants to be told about it. */
    private static boolean isMarker(String name) {
      return name.startsWith("_SUCCESS") || (name.startsWith(".") && name.endsWith(".crc"));
    }
  }
}
