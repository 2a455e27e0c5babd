package org.entente.io.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file that is one article. Gives one row; two for compressed data that breaks off: the
 * text before the break, and a row that says so, whose index is the offset of the break.
 */
final class TextFileReader {
  private static final int BUFFER = 64 << 10;

  private final Piece piece;
  private final long maxBytes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  TextFileReader(Piece piece, long maxBytes) {
    this.piece = piece;
    this.maxBytes = maxBytes;
  }

  /**
   * The rows of the file.
   *
   * @throws IOException when the file system fails; the file itself may be well
   */
  List<RecordRow> read(InputSource source) throws IOException {
    List<RecordRow> rows = new ArrayList<>();
    String broken = null;
    try {
      fill(source.stream());
    } catch (IOException e) {
      if (!source.isBroken()) {
        throw e;
      }
      broken = "Compressed data breaks off after " + bytes.size() + " bytes: " + e.getMessage();
    }
    byte[] content = bytes.toByteArray();
    String excerpt = Utf8.excerpt(content, content.length);
    if (content.length > maxBytes) {
      String detail = "Expected at most " + maxBytes + " bytes of text, found more";
      rows.add(piece.setAside(0, Reason.TOO_BIG, detail, excerpt));
    } else if (broken == null || content.length > 0) {
      rows.add(decoded(content, excerpt, broken != null));
    }
    if (broken != null) {
      rows.add(piece.setAside(content.length, Reason.UNREADABLE, broken, excerpt));
    }
    return rows;
  }

  /** Reads one byte more than allowed at most, and never holds more than that. */
  private void fill(InputStream stream) throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (bytes.size() <= maxBytes) {
      int wanted = (int) Math.min(BUFFER, maxBytes + 1 - bytes.size());
      int count = stream.read(buffer, 0, wanted);
      if (count < 0) {
        return;
      }
      bytes.write(buffer, 0, count);
    }
  }

  private RecordRow decoded(byte[] content, String excerpt, boolean cut) {
    String text;
    try {
      text =
          cut ? Utf8.strictUntilCut(content, content.length) : Utf8.strict(content, content.length);
    } catch (CharacterCodingException e) {
      String detail = "Expected UTF-8, found other bytes: " + e.getMessage();
      return piece.setAside(0, Reason.UNDECODABLE, detail, excerpt);
    }
    if (text.isBlank()) {
      String detail = "Expected a text, found " + content.length + " blank bytes";
      return piece.setAside(0, Reason.EMPTY, detail, excerpt);
    }
    return RecordRow.article(
        piece.uri(), piece.format().baseName(SourceUri.fileName(piece.uri())), text);
  }
}
