package org.entente.io.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, strictly where the text is kept and leniently where it is only shown. */
final class Utf8 {
  /** Characters of an excerpt. */
  static final int EXCERPT = 200;

  private static final int LONGEST_CHARACTER = 4;

  private Utf8() {}

  /**
   * The text of the bytes, without a byte-order mark.
   *
   * @throws CharacterCodingException when the bytes are no UTF-8
   */
  static String strict(byte[] bytes, int length) throws CharacterCodingException {
    int mark = mark(bytes, length);
    return decoder(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, mark, length - mark))
        .toString();
  }

  /**
   * The text of bytes that were cut off, without the character that the cut went through.
   *
   * @throws CharacterCodingException when the bytes before the cut are no UTF-8
   */
  static String strictUntilCut(byte[] bytes, int length) throws CharacterCodingException {
    int mark = mark(bytes, length);
    CharBuffer text = CharBuffer.allocate(length - mark);
    CoderResult result =
        decoder(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, mark, length - mark), text, false);
    if (result.isError()) {
      result.throwException();
    }
    return text.flip().toString();
  }

  /** The first characters of the bytes, whatever they are. */
  static String excerpt(byte[] bytes, int length) {
    int mark = mark(bytes, length);
    int shown = Math.min(length - mark, EXCERPT * LONGEST_CHARACTER);
    return excerpt(new String(bytes, mark, shown, StandardCharsets.UTF_8));
  }

  /** The first characters of the text; never half a surrogate pair. */
  static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end);
  }

  private static CharsetDecoder decoder(CodingErrorAction action) {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(action)
        .onUnmappableCharacter(action);
  }

  private static int mark(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
