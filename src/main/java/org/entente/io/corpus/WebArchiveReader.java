package org.entente.io.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;
import org.entente.io.corpus.decode.DecodedText;
import org.entente.io.corpus.decode.Excerpt;
import org.entente.io.corpus.decode.InputSource;
import org.entente.io.corpus.web.WebPage;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads a web archive: of pages as fetched (WARC) the article, of plain text (WET) all of it. A
 * row's index is the offset of its record in the decompressed archive. Whatever is no page is set
 * aside record by record.
 *
 * <p>One reader an archive. The day on which a page was fetched is not taken for its date.
 */
final class WebArchiveReader extends RecordReader {
  private static final int BUFFER = 64 << 10;
  private static final int OK = 200;

  /** Bytes at the head of a page in which HTML wants its charset named. */
  private static final int META_BYTES = 4 << 10;

  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]*charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");

  private final long maxBytes;
  private WarcReader archive;
  private boolean anything;
  private long index;

  WebArchiveReader(Piece piece, InputSource source, ReadRecords.Options options) {
    super(piece, source);
    this.maxBytes = options.maxBytes();
  }

  @Override
  RecordRow read() throws IOException {
    if (archive == null) {
      archive = new WarcReader(source.stream());
    }
    Optional<WarcRecord> next = archive.next();
    if (next.isEmpty()) {
      if (anything) {
        return null;
      }
      anything = true;
      return piece.setAside(0, Reason.EMPTY, "Expected a web archive, found no record", "");
    }
    anything = true;
    RecordRow row = row(next.get(), archive.position());
    index = archive.position() + 1;
    return row;
  }

  private RecordRow row(WarcRecord record, long at) throws IOException {
    if (record instanceof WarcConversion text) {
      return read(text, text.body(), at).row(null);
    }
    if (record instanceof WarcResource page && isHtml(page.contentType())) {
      return read(page, page.body(), at).page(charset(page.contentType()));
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response(response, at);
    }
    return noArticle(at, "a record of type " + record.type());
  }

  private RecordRow response(WarcResponse response, long at) throws IOException {
    try {
      HttpResponse http = response.http();
      if (http.status() != OK) {
        return noArticle(at, "a response with status " + http.status());
      }
      MediaType type = http.contentType();
      if (!isHtml(type)) {
        return noArticle(at, "a response of type " + type.base());
      }
      return read(response, http.bodyDecoded(), at).page(charset(type));
    } catch (IOException e) {
      // Where the archive itself breaks off, the next record says so again.
      if (!source.isBroken()) {
        throw e;
      }
      String detail = "Expected an HTTP response, found: " + e.getMessage();
      return piece.setAside(at, Reason.UNREADABLE, detail, "");
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP)
        || response.target().startsWith("http");
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static String charset(MediaType type) {
    return type.parameters().get("charset");
  }

  private RecordRow noArticle(long at, String found) {
    String detail = "Expected a page, found " + found;
    return piece.setAside(at, Reason.NOT_AN_ARTICLE, detail, "");
  }

  /** Reads one byte more than allowed at most; jwarc passes over the rest. */
  private Content read(WarcTargetRecord record, MessageBody body, long at) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    InputStream stream = body.stream();
    while (bytes.size() <= maxBytes) {
      int count = stream.read(buffer, 0, (int) Math.min(BUFFER, maxBytes + 1 - bytes.size()));
      if (count < 0) {
        break;
      }
      bytes.write(buffer, 0, count);
    }
    return new Content(record, at, Bytes.of(bytes.toByteArray()));
  }

  @Override
  long position() {
    return index;
  }

  @Override
  String excerpt() {
    return "";
  }

  /** The content of a record, within the limit or one byte above it. */
  private final class Content {
    private final WarcTargetRecord record;
    private final long at;
    private final Bytes bytes;

    Content(WarcTargetRecord record, long at, Bytes bytes) {
      this.record = record;
      this.at = at;
      this.bytes = bytes;
    }

    /** The row of a plain text. */
    RecordRow row(String declared) {
      Optional<CharsetChoice> charset = CharsetChoice.of(bytes, declared);
      if (bytes.length() > maxBytes || charset.isEmpty()) {
        return unfit();
      }
      return article(charset.get().decode(bytes), null, null);
    }

    /** The row of a page in HTML. */
    RecordRow page(String declared) {
      Optional<CharsetChoice> charset =
          CharsetChoice.of(bytes, declared == null ? declaredInPage() : declared);
      if (bytes.length() > maxBytes || charset.isEmpty()) {
        return unfit();
      }
      DecodedText html = charset.get().decode(bytes);
      WebPage page = WebPage.of(html.text(), record.target());
      if (page.text() == null) {
        String detail = "Expected a page with a main text, found none";
        return piece.setAside(at, Reason.NO_TEXT, detail, Excerpt.of(html.text()));
      }
      DecodedText text = DecodedText.of(page.text(), html.charset());
      DecodedText counted =
          new DecodedText(text.text(), text.charset(), text.replaced() + html.replaced());
      return article(counted, page.title(), page.date());
    }

    private String declaredInPage() {
      Bytes head = bytes.first(META_BYTES);
      String text =
          new String(
              head.array(),
              head.from(),
              head.length(),
              java.nio.charset.StandardCharsets.ISO_8859_1);
      Matcher meta = META_CHARSET.matcher(text);
      return meta.find() ? meta.group(1) : null;
    }

    private RecordRow unfit() {
      if (bytes.length() > maxBytes) {
        String detail = "Expected at most " + maxBytes + " bytes of content, found more";
        return piece.setAside(at, Reason.TOO_BIG, detail, Excerpt.of(bytes));
      }
      String detail = "Expected text, found bytes that are none in any known charset";
      return piece.setAside(at, Reason.UNDECODABLE, detail, Excerpt.of(bytes));
    }

    private RecordRow article(DecodedText text, String title, String date) {
      if (text.text().isBlank()) {
        String detail = "Expected a text, found " + bytes.length() + " blank bytes";
        return piece.setAside(at, Reason.EMPTY, detail, "");
      }
      RecordParts parts =
          new RecordParts(record.id().toString(), record.target(), host(), title, date);
      return RecordRow.article(piece.uri(), at, parts, text);
    }

    private String host() {
      try {
        String host = URI.create(record.target()).getHost();
        return host == null ? null : host.replaceFirst("^www\\.", "");
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }
}
