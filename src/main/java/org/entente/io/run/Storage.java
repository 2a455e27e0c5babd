package org.entente.io.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The file system of an output folder, with the two steps that must not stop half way: moving a
 * folder and replacing a file.
 *
 * <p>On a local disk both are {@code rename(2)} through {@code java.nio}, because Hadoop's local
 * rename deletes the target first; elsewhere they are {@link FileContext#rename}, which, unlike
 * {@link FileSystem#rename}, fails instead of moving into a folder that exists. Local files are
 * written without Hadoop's {@code .crc} files.
 */
class Storage {
  private final FileSystem fileSystem;
  private final FileContext context;
  private final boolean local;

  Storage(FileSystem fileSystem, FileContext context) {
    this.local = fileSystem instanceof LocalFileSystem;
    this.fileSystem =
        fileSystem instanceof LocalFileSystem checked ? checked.getRawFileSystem() : fileSystem;
    this.context = context;
  }

  /** The file system that holds the path. */
  static Storage of(Configuration configuration, Path path) throws IOException {
    FileSystem fileSystem = path.getFileSystem(configuration);
    return new Storage(fileSystem, FileContext.getFileContext(fileSystem.getUri(), configuration));
  }

  Path qualified(Path path) {
    return fileSystem.makeQualified(path);
  }

  boolean exists(Path path) throws IOException {
    return fileSystem.exists(path);
  }

  FileStatus status(Path path) throws IOException {
    return fileSystem.getFileStatus(path);
  }

  /** What stands in a folder, in the order of names; nothing when there is no folder. */
  List<Path> children(Path folder) throws IOException {
    return exists(folder)
        ? Arrays.stream(fileSystem.listStatus(folder)).map(FileStatus::getPath).sorted().toList()
        : List.of();
  }

  void createFolder(Path folder) throws IOException {
    if (!fileSystem.mkdirs(folder)) {
      throw new IOException("Cannot create the folder " + folder);
    }
  }

  /** Opens a new file. */
  OutputStream create(Path file) throws IOException {
    return fileSystem.create(file, false);
  }

  InputStream open(Path file) throws IOException {
    return fileSystem.open(file);
  }

  /**
   * Creates a file with this content where there is none of its name. Whoever finds the file
   * meanwhile may see it empty. Stores that know conditional writes are asked for one.
   *
   * @return whether it was created
   */
  boolean createIfAbsent(Path file, byte[] content) throws IOException {
    try {
      if (local) {
        Files.write(nio(file), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return true;
      }
      FSDataOutputStreamBuilder<?, ?> builder = fileSystem.createFile(file);
      builder.overwrite(false);
      builder.opt(Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, true);
      try (OutputStream out = builder.build()) {
        out.write(content);
      }
    } catch (IOException e) {
      if (!exists(file)) {
        throw e;
      }
    }
    return exists(file) && Arrays.equals(read(file), content);
  }

  byte[] read(Path file) throws IOException {
    try (InputStream in = fileSystem.open(file)) {
      return in.readAllBytes();
    }
  }

  void delete(Path path) throws IOException {
    if (fileSystem.exists(path) && !fileSystem.delete(path, true) && fileSystem.exists(path)) {
      throw new IOException("Cannot delete " + path);
    }
  }

  /**
   * Renames a file or folder to a name that must be free.
   *
   * @throws IOException when the name is taken or the rename fails
   */
  void move(Path from, Path to) throws IOException {
    if (exists(to)) {
      throw new java.nio.file.FileAlreadyExistsException(to.toString());
    }
    if (local) {
      // A folder that appears meanwhile is not empty, so rename(2) refuses to replace it.
      Files.move(nio(from), nio(to), StandardCopyOption.ATOMIC_MOVE);
    } else {
      context.rename(from, to, Options.Rename.NONE);
    }
    if (!exists(to)) {
      throw new FileNotFoundException(to + " is missing after " + from + " was moved there");
    }
  }

  /** Puts the content in place of the file in one step, so that readers see the old or the new. */
  void replace(Path file, byte[] content) throws IOException {
    Path fresh = new Path(file.getParent(), "_" + file.getName() + "-" + UUID.randomUUID());
    try (OutputStream out = create(fresh)) {
      out.write(content);
    }
    if (local) {
      Files.move(nio(fresh), nio(file), StandardCopyOption.ATOMIC_MOVE);
      delete(new Path(file.getParent(), "." + file.getName() + ".crc"));
    } else {
      context.rename(fresh, file, Options.Rename.OVERWRITE);
    }
  }

  private static java.nio.file.Path nio(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
