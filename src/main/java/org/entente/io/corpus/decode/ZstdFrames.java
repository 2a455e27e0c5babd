package org.entente.io.corpus.decode;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The content of zstd frames, one behind the other. The library's own stream takes data that ends
 * within a second small frame for whole; this one throws wherever a frame is cut.
 */
final class ZstdFrames extends InputStream {
  private static final int BUFFER = 64 << 10;

  private final InputStream in;
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final byte[] chunk = new byte[BUFFER];
  private final ByteBuffer packed = ByteBuffer.allocateDirect(BUFFER).flip();
  private final ByteBuffer plain = ByteBuffer.allocateDirect(BUFFER).flip();
  private boolean withinFrame;
  private boolean closed;

  ZstdFrames(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return fill() ? plain.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, plain.remaining());
    plain.get(bytes, offset, count);
    return count;
  }

  /** Sees to it that there is a byte; false at the end of the last frame. */
  private boolean fill() throws IOException {
    while (!plain.hasRemaining()) {
      boolean full = plain.limit() == plain.capacity();
      if (!packed.hasRemaining() && !(withinFrame && full) && !load()) {
        return false;
      }
      plain.clear();
      withinFrame = !context.decompressDirectByteBufferStream(plain, packed);
      plain.flip();
    }
    return true;
  }

  private boolean load() throws IOException {
    int count = in.read(chunk);
    if (count < 0 && withinFrame) {
      throw new EOFException("Unexpected end of zstd data");
    }
    packed.clear().put(chunk, 0, Math.max(0, count)).flip();
    return count >= 0;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      context.close();
      in.close();
    }
  }
}
