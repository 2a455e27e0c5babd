package org.entente.io.corpus;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * An open input file, decompressed where its ending says so.
 *
 * <p>Tells a file that is broken (its data will not get better) from a file system that failed (the
 * task should be tried again): only the latter shows on the stream below the codec.
 */
final class InputSource implements Closeable {
  private final WatchedStream raw;
  private final CompressionCodec codec;
  private InputStream stream;

  private InputSource(WatchedStream raw, CompressionCodec codec) {
    this.raw = raw;
    this.codec = codec;
  }

  /** Opens the file at a byte offset, which is 0 for a compressed file. */
  static InputSource open(Configuration configuration, String uri, long start) throws IOException {
    Path path = SourceUri.path(uri);
    // Checksum files left beside local files that were edited later would make them unreadable.
    FileSystem fileSystem = path.getFileSystem(configuration);
    FSDataInputStream file =
        (fileSystem instanceof LocalFileSystem local ? local.getRawFileSystem() : fileSystem)
            .open(path);
    try {
      file.seek(start);
      CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
      return new InputSource(new WatchedStream(file), codec);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The decompressed bytes; the same stream at each call. */
  InputStream stream() throws IOException {
    if (stream == null) {
      stream = codec == null ? raw : codec.createInputStream(raw);
    }
    return stream;
  }

  /** Whether an error while reading lies in the file's data, not in the file system below. */
  boolean isBroken() {
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
