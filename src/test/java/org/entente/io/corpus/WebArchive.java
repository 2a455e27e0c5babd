package org.entente.io.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Web archives for tests, written record by record. */
final class WebArchive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  WebArchive record(String type, String url, String contentType, byte[] block) throws IOException {
    bytes.write(single(type, url, contentType, block));
    return this;
  }

  /** The record as a gzip member of its own, as archives are written. */
  WebArchive member(String type, String url, String contentType, byte[] block) throws IOException {
    bytes.write(gzip(single(type, url, contentType, block)));
    return this;
  }

  private static byte[] single(String type, String url, String contentType, byte[] block)
      throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-05-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + java.util.UUID.nameUUIDFromBytes((type + url).getBytes(StandardCharsets.UTF_8))
            + ">\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(head.getBytes(StandardCharsets.UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  static byte[] response(String status, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.write(
        ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
    response.write(body);
    return response.toByteArray();
  }

  static byte[] chunked(byte[] body) throws IOException {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    for (int start = 0; start < body.length; start += 100) {
      int length = Math.min(100, body.length - start);
      chunks.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.UTF_8));
      chunks.write(body, start, length);
      chunks.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    chunks.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return chunks.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
