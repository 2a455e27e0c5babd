package org.entente.io.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.io.corpus.decode.InputSource;

/**
 * Lines of UTF-16 and UTF-32, whose line ends and commas are more than one byte: read as the same
 * text in UTF-8.
 *
 * @param charset of the file; empty for one whose ASCII characters are single bytes
 */
record WideText(Optional<CharsetChoice> charset) {
  static WideText of(byte[] head) {
    return new WideText(CharsetChoice.wide(Bytes.of(head)));
  }

  /** The bytes of the file in a charset whose ASCII characters are single bytes. */
  InputStream narrow(InputSource source) throws IOException {
    InputStream stream = source.stream();
    if (charset.isEmpty()) {
      return stream;
    }
    stream.skipNBytes(charset.get().mark());
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(stream, charset.get().charset()))
        .setCharset(java.nio.charset.StandardCharsets.UTF_8)
        .get();
  }

  /** The name of the charset that a record of the file was written in. */
  String name(String decodedFrom) {
    return charset.map(wide -> wide.charset().name()).orElse(decodedFrom);
  }
}
