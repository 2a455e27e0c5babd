package org.entente.io.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.entente.io.corpus.decode.InputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebArchiveReaderTest {
  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String HTTP = "application/http; msgtype=response";
  private static final String PARAGRAPH =
      "<p>Lomé - Le Togo livrera trois cents tonnes de riz au Laos avant l'été, a déclaré mardi le"
          + " ministre de l'Agriculture, à l'issue d'un entretien avec son homologue, à Vientiane."
          + " Les deux pays sont convenus de renforcer la formation, la pêche et le commerce.</p>";

  @TempDir private Path folder;

  @Test
  void readsPlainTextsAndSetsTheOthersAside() throws IOException {
    WebArchive archive =
        new WebArchive()
            .record("warcinfo", "x", "application/warc-fields", "a: b\r\n".getBytes(UTF))
            .record(
                "conversion", "https://www.a.example/1", "text/plain", "Été\nà Lomé".getBytes(UTF))
            .record("conversion", "https://b.example/2", "text/plain", " \n".getBytes(UTF))
            .record("metadata", "https://b.example/2", "text/plain", "x".getBytes(UTF));
    List<RecordRow> rows = read(archive.toBytes(), 1000);
    assertEquals(List.of("not_an_article", "null", "empty", "not_an_article"), reasons(rows));
    RecordRow article = rows.get(1);
    assertEquals("Été\nà Lomé", article.text());
    assertEquals("https://www.a.example/1", article.url());
    assertEquals("a.example", article.source());
    assertTrue(article.sourceId().startsWith("urn:uuid:"), article.sourceId());
    assertNull(article.date());
    assertEquals(4, rows.stream().map(RecordRow::sourceIndex).distinct().count());
  }

  @Test
  void readsPagesHoweverTheyAreTransferred() throws IOException {
    byte[] utf8 = page("").getBytes(UTF);
    byte[] western = page("<meta charset='iso-8859-1'>").getBytes(WESTERN);
    WebArchive archive =
        new WebArchive()
            .member("request", url(0), "application/http; msgtype=request", "GET /".getBytes(UTF))
            .member("response", url(1), HTTP, response("text/html; charset=utf-8", utf8))
            .member("response", url(2), HTTP, response("text/html", western))
            .member(
                "response",
                url(3),
                HTTP,
                WebArchive.response(
                    "200 OK",
                    "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                    WebArchive.chunked(utf8)))
            .member(
                "response",
                url(4),
                HTTP,
                WebArchive.response(
                    "200 OK",
                    "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                    WebArchive.gzip(utf8)));
    List<RecordRow> rows = read(archive.toBytes(), 100_000);
    assertEquals(List.of("not_an_article", "null", "null", "null", "null"), reasons(rows));
    for (RecordRow row : rows.subList(1, 5)) {
      assertEquals(rows.get(1).text(), row.text(), row.url());
      assertEquals("Le Togo aidera le Laos", row.title());
      assertEquals("2024-04-30", row.date());
      assertTrue(row.text().startsWith("Le Togo aidera le Laos\n\nLomé - Le Togo"), row.text());
    }
    assertEquals("windows-1252", rows.get(2).charset());
  }

  @Test
  void setsAsideWhatIsNoPage() throws IOException {
    byte[] html = page("").getBytes(UTF);
    WebArchive archive =
        new WebArchive()
            .record("response", url(1), HTTP, WebArchive.response("404 No", TYPE, html))
            .record("response", url(2), HTTP, response("image/png", new byte[] {1, 2}))
            .record("revisit", url(3), HTTP, WebArchive.response("200 OK", TYPE, new byte[0]))
            .record("response", url(4), HTTP, "no HTTP at all".getBytes(UTF))
            .record("response", url(5), HTTP, response("text/html", "<p>".getBytes(UTF)))
            .record("response", url(6), HTTP, response("text/html", new byte[5000]))
            .record("response", url(7), HTTP, response("text/html", html));
    assertEquals(
        List.of(
            "not_an_article",
            "not_an_article",
            "not_an_article",
            "unreadable",
            "no_text",
            "too_big",
            "null"),
        reasons(read(archive.toBytes(), 4000)));
  }

  private static final String TYPE = "Content-Type: text/html\r\n";

  @Test
  void keepsTheRecordsBeforeABreak() throws IOException {
    byte[] whole =
        new WebArchive()
            .record("conversion", url(1), "text/plain", "un".getBytes(UTF))
            .record("conversion", url(2), "text/plain", "deux".repeat(100).getBytes(UTF))
            .toBytes();
    List<RecordRow> cut = read(Arrays.copyOf(whole, whole.length - 100), 1000);
    assertEquals(List.of("null", "unreadable"), reasons(cut));
    byte[] packed = WebArchive.gzip(whole);
    assertEquals(
        "unreadable", reasons(read(Arrays.copyOf(packed, packed.length - 12), 1000)).get(1));
    byte[] garbled = Arrays.copyOf(whole, whole.length + 50);
    assertEquals(List.of("null", "null", "unreadable"), reasons(read(garbled, 1000)));
  }

  private static String url(int number) {
    return "https://agence.example/" + number;
  }

  private static byte[] response(String type, byte[] body) throws IOException {
    return WebArchive.response("200 OK", "Content-Type: " + type + "\r\n", body);
  }

  private static String page(String head) {
    return "<html><head>"
        + head
        + "<meta property='og:title' content='Le Togo aidera le Laos'>"
        + "<meta itemprop='datePublished' content='2024-04-30'></head><body><div>"
        + PARAGRAPH.repeat(4)
        + "</div></body></html>";
  }

  private List<RecordRow> read(byte[] content, int maxBytes) throws IOException {
    Path file = folder.resolve("a.warc");
    Files.write(file, content);
    String uri = file.toUri().toString();
    Piece piece = new Piece(uri, InputFormat.WEB_ARCHIVE, 0, Long.MAX_VALUE, content.length);
    ReadRecords.Options options = new ReadRecords.Options(RecordFields.of(Map.of()), maxBytes);
    List<RecordRow> rows = new ArrayList<>();
    try (InputSource source = InputSource.open(new Configuration(), SourceUri.path(uri))) {
      new WebArchiveReader(piece, source, options).forEachRemaining(rows::add);
    }
    return rows;
  }

  private static List<String> reasons(List<RecordRow> rows) {
    return rows.stream().map(row -> String.valueOf(row.reason())).toList();
  }
}
