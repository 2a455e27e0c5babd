package org.entente.io.corpus;

import java.io.IOException;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.entente.io.corpus.decode.InputSource;

/**
 * An open input file as Parquet reads it. Every stream is the one that is open, so that a file
 * system that fails is told from a file that is broken.
 */
final class ParquetSource implements InputFile {
  private final InputSource source;
  private final long length;

  ParquetSource(InputSource source, long length) {
    this.source = source;
    this.length = length;
  }

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public SeekableInputStream newStream() {
    return new DelegatingSeekableInputStream(source.unbuffered()) {
      @Override
      public long getPos() throws IOException {
        return source.position();
      }

      @Override
      public void seek(long position) throws IOException {
        source.seek(position);
      }

      @Override
      public void close() {
        // The file stays open for the next stream; its owner closes it.
      }
    };
  }
}
