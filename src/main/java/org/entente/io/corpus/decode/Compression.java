package org.entente.io.corpus.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.hadoop.io.compress.GzipCodec;

/** How a file is compressed, told by its first bytes: names lie, magic numbers do not. */
public enum Compression {
  /** Not at all. */
  NONE,
  /** RFC 1952, also of several members. */
  GZIP,
  /** As bzip2 writes it, also of several streams. */
  BZIP2,
  /** RFC 8878, also of several frames. */
  ZSTD;

  /** Bytes that {@link #of} looks at. */
  static final int MAGIC_BYTES = 10;

  private static final byte[] GZIP_MAGIC = HexFormat.of().parseHex("1f8b08");
  private static final byte[] ZSTD_MAGIC = HexFormat.of().parseHex("28b52ffd");
  private static final byte[] BZIP2_MAGIC = HexFormat.of().parseHex("425a68");
  private static final byte[] BZIP2_BLOCK = HexFormat.of().parseHex("314159265359");
  private static final byte[] BZIP2_END = HexFormat.of().parseHex("177245385090");

  /** The compression of a file that begins with these bytes. */
  static Compression of(byte[] head) {
    if (has(head, 0, GZIP_MAGIC)) {
      return GZIP;
    }
    if (has(head, 0, ZSTD_MAGIC)) {
      return ZSTD;
    }
    boolean bzip2 =
        has(head, 0, BZIP2_MAGIC) && (has(head, 4, BZIP2_BLOCK) || has(head, 4, BZIP2_END));
    return bzip2 ? BZIP2 : NONE;
  }

  private static boolean has(byte[] head, int from, byte[] magic) {
    int to = from + magic.length;
    return head.length >= to && Arrays.equals(head, from, to, magic, 0, magic.length);
  }

  /**
   * The decompressed stream; Hadoop's codec for zstd needs native code, zstd-jni brings its own.
   */
  InputStream decompress(InputStream raw, Configuration configuration) throws IOException {
    return switch (this) {
      case NONE -> raw;
      case GZIP -> {
        GzipCodec codec = new GzipCodec();
        codec.setConf(configuration);
        yield codec.createInputStream(raw);
      }
      case BZIP2 -> {
        BZip2Codec codec = new BZip2Codec();
        codec.setConf(configuration);
        yield codec.createInputStream(raw);
      }
      case ZSTD -> new ZstdFrames(raw);
    };
  }
}
