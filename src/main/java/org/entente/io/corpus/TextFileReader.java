package org.entente.io.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.io.corpus.decode.DecodedText;
import org.entente.io.corpus.decode.Excerpt;
import org.entente.io.corpus.decode.InputSource;

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
    Bytes whole = broken == null ? Bytes.of(content) : Bytes.of(content).withoutCutCharacter();
    if (content.length > maxBytes) {
      String detail = "Expected at most " + maxBytes + " bytes of text, found more";
      rows.add(piece.setAside(0, Reason.TOO_BIG, detail, Excerpt.of(whole)));
    } else if (broken == null || content.length > 0) {
      rows.add(decoded(whole));
    }
    if (broken != null) {
      rows.add(piece.setAside(content.length, Reason.UNREADABLE, broken, Excerpt.of(whole)));
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

  private RecordRow decoded(Bytes content) {
    Optional<CharsetChoice> charset = CharsetChoice.of(content);
    if (charset.isEmpty()) {
      String detail = "Expected text, found bytes that are none in any known charset";
      return piece.setAside(0, Reason.UNDECODABLE, detail, Excerpt.of(content));
    }
    DecodedText text = charset.get().decode(content);
    if (text.text().isBlank()) {
      String detail = "Expected a text, found " + content.length() + " blank bytes";
      return piece.setAside(0, Reason.EMPTY, detail, Excerpt.of(text.text()));
    }
    String id = piece.format().baseName(SourceUri.fileName(piece.uri()));
    return RecordRow.article(piece.uri(), 0, RecordParts.of(id), text);
  }
}
