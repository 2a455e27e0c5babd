package org.entente.io.corpus.decode;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * An open input file, decompressed where its first bytes say so.
 *
 * <p>Tells a file that is broken (its data will not get better) from a file system that failed (the
 * task should be tried again): only the latter shows on the stream below the decompression.
 */
public final class InputSource implements Closeable {
  private static final int BUFFER = 64 << 10;

  private final FSDataInputStream file;
  private final WatchedStream raw;
  private final Compression compression;
  private final Configuration configuration;
  private BufferedInputStream stream;

  private InputSource(FSDataInputStream file, Configuration configuration) throws IOException {
    this.file = file;
    this.raw = new WatchedStream(file);
    this.configuration = configuration;
    this.compression = Compression.of(raw.readNBytes(Compression.MAGIC_BYTES));
    file.seek(0);
  }

  /** Opens the file at its first byte. */
  public static InputSource open(Configuration configuration, Path path) throws IOException {
    FSDataInputStream file = fileSystem(configuration, path).open(path);
    try {
      return new InputSource(file, configuration);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Checksum files left beside local files that were edited later would make them unreadable. */
  private static FileSystem fileSystem(Configuration configuration, Path path) throws IOException {
    FileSystem fileSystem = path.getFileSystem(configuration);
    return fileSystem instanceof LocalFileSystem local ? local.getRawFileSystem() : fileSystem;
  }

  /** How the file is compressed. */
  public Compression compression() {
    return compression;
  }

  /** The decompressed bytes; the same stream at each call. */
  public InputStream stream() throws IOException {
    return buffered();
  }

  private BufferedInputStream buffered() throws IOException {
    if (stream == null) {
      InputStream plain = compression.decompress(raw, configuration);
      stream = new BufferedInputStream(new LastingFailure(plain), BUFFER);
    }
    return stream;
  }

  /**
   * The next decompressed bytes, which stay to be read; fewer at the end or where the data breaks.
   *
   * @throws IOException when the file system fails
   */
  public byte[] peek(int count) throws IOException {
    byte[] head = new byte[count];
    int length = 0;
    try {
      BufferedInputStream in = buffered();
      in.mark(count);
      for (int read = 0; read >= 0 && length < count; length += Math.max(0, read)) {
        read = in.read(head, length, count - length);
      }
    } catch (IOException e) {
      // Broken data breaks again for whoever reads on from here.
      if (!isBroken()) {
        throw e;
      }
    }
    if (stream != null) {
      stream.reset();
    }
    return Arrays.copyOf(head, length);
  }

  /** Goes to a byte of a file that is not compressed. */
  public void seek(long position) throws IOException {
    if (compression != Compression.NONE) {
      throw new IllegalStateException("Cannot seek in compressed data");
    }
    file.seek(position);
    stream = null;
  }

  /** The position in a file that is not compressed and read by {@link #unbuffered()}. */
  public long position() throws IOException {
    return file.getPos();
  }

  /** The file's own bytes, from where it was sought to. */
  public InputStream unbuffered() {
    return raw;
  }

  /** Whether an error while reading lies in the file's data, not in the file system below. */
  public boolean isBroken() {
    return !raw.failed;
  }

  @Override
  public void close() throws IOException {
    try {
      if (stream != null) {
        stream.close();
      }
    } finally {
      raw.close();
    }
  }

  /** Fails again where it has failed once, so that a break seen while peeking is not the end. */
  private static final class LastingFailure extends FilterInputStream {
    private IOException failure;

    LastingFailure(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      int count = read(one, 0, 1);
      return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      } catch (RuntimeException e) {
        // Decompressors meet some broken data with an exception of their own arithmetic.
        failure = new IOException(e.toString(), e);
        throw failure;
      }
    }

    /**
     * Nothing is known to be there: who reads on because of it loses what it has when data breaks.
     */
    @Override
    public int available() {
      return 0;
    }

    @Override
    public long skip(long count) throws IOException {
      // Some decompressors skip by the compressed length.
      long skipped = 0;
      byte[] dump = new byte[(int) Math.min(BUFFER, Math.max(1, count))];
      while (skipped < count) {
        int read = read(dump, 0, (int) Math.min(dump.length, count - skipped));
        if (read < 0) {
          break;
        }
        skipped += read;
      }
      return skipped;
    }
  }

  private static final class WatchedStream extends FilterInputStream {
    private boolean failed;

    WatchedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }
  }
}
