package org.entente.io.corpus.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;

/**
 * The content of a compressed file as a local file, for formats that are read from their end. The
 * local file has no name: it vanishes when it is closed, or with the process.
 *
 * @param source the content, open
 * @param length its bytes
 */
public record UnpackedFile(InputSource source, long length) {
  private static final int BUFFER = 64 << 10;

  /** The content is larger than the limit. */
  public static final class TooBigException extends IOException {
    private static final long serialVersionUID = 1L;

    TooBigException(long maxBytes) {
      super("Expected at most " + maxBytes + " bytes when decompressed, found more");
    }
  }

  /**
   * Decompresses the file to Java's folder for temporary files.
   *
   * @throws TooBigException when there are more than {@code maxBytes}
   * @throws IOException when the file is broken, or a file system fails
   */
  public static UnpackedFile of(InputSource packed, long maxBytes) throws IOException {
    Path copy = Files.createTempFile("entente-", ".tmp");
    try {
      long length = copy(packed.stream(), copy, maxBytes);
      InputSource source =
          InputSource.open(new Configuration(false), new org.apache.hadoop.fs.Path(copy.toUri()));
      return new UnpackedFile(source, length);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static long copy(InputStream in, Path to, long maxBytes) throws IOException {
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        length += count;
        if (length > maxBytes) {
          throw new TooBigException(maxBytes);
        }
        out.write(buffer, 0, count);
      }
    }
    return length;
  }
}
