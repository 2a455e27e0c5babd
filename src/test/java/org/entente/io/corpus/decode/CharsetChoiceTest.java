package org.entente.io.corpus.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.entente.io.corpus.FrenchArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharsetChoiceTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, EFBBBF, UTF-8",
    "UTF-16LE, FFFE, UTF-16LE",
    "UTF-16BE, FEFF, UTF-16BE",
    "UTF-16LE, '', UTF-16LE",
    "UTF-16BE, '', UTF-16BE",
    "UTF-32LE, FFFE0000, UTF-32LE",
    "UTF-32BE, '', UTF-32BE",
    "windows-1252, '', windows-1252",
    "ISO-8859-15, '', ISO-8859-15"
  })
  void readsTheSameTextInEveryCharset(String charset, String mark, String name) throws Exception {
    for (String article : FrenchArticles.of(100)) {
      DecodedText text = decode(encoded(article, charset, mark));
      assertEquals(article, text.text());
      assertEquals(name, text.charset(), article);
      assertEquals(0, text.replaced());
    }
  }

  private static byte[] encoded(String text, String charset, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(text.getBytes(Charset.forName(charset)));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | L’été – « déjà »… | windows-1252",
        "windows-1252 | une demi-tasse : ½ litre, 3¾ et ¼ de sucre râpé | windows-1252",
        "windows-1252 | l´hôtel, l´été | windows-1252",
        "windows-1252 | à 20° près | windows-1252",
        "ISO-8859-15 | le cœur, l'œuvre, Œdipe | ISO-8859-15",
        "ISO-8859-15 | 3 € par tête | ISO-8859-15",
        "ISO-8859-15 | M. Dušan Žižek, né à Košice | ISO-8859-15",
        "ISO-8859-15 | L'HAŸ-LES-ROSES | ISO-8859-15",
        "ISO-8859-1 | l'été | windows-1252",
        "windows-1251 | Министр иностранных дел прибыл в Ханой во вторник с визитом | windows-1251",
        "GB18030 | 越南外交部长星期二抵达北京进行正式访问双方签署了合作协议并讨论了贸易问题 | GB18030"
      })
  void tellsCharsetsApart(String charset, String text, String name) {
    DecodedText decoded = decode(text.getBytes(Charset.forName(charset)));
    assertEquals(text, decoded.text());
    assertEquals(name, decoded.charset());
  }

  @Test
  void replacesAndCountsWhatIsNoCharacter() {
    DecodedText text = decode("a\0b\u0007c\td\r\ne\u0085f\u007Fg\uD800h\uD83D\uDE00".getBytes(UTF));
    assertEquals("a b c\td\r\ne f g?h\uD83D\uDE00", text.text());
    assertEquals(4, text.replaced());
    DecodedText lone = DecodedText.of("a\uD800b\uDC00", "UTF-8");
    assertEquals("a\uFFFDb\uFFFD", lone.text());
    assertEquals(2, lone.replaced());
  }

  private static final Charset UTF = StandardCharsets.UTF_8;

  @Test
  void keepsUtf8WithAFewBrokenBytes() {
    byte[] bytes = "été, déjà, à côté, élève, écrémé, très".getBytes(UTF);
    bytes[bytes.length - 3] = (byte) 0xFF;
    DecodedText text = decode(bytes);
    assertTrue(text.text().startsWith("été, déjà, à côté"), text.text());
    assertEquals("UTF-8", text.charset());
    assertTrue(text.replaced() > 0);
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    assertEquals(Optional.empty(), CharsetChoice.of(Bytes.of(noise)));
  }

  @Test
  void prefersWhatIsDeclaredWhereItFits() {
    Bytes greek = Bytes.of("Η Αθήνα".getBytes(Charset.forName("ISO-8859-7")));
    assertEquals("ISO-8859-7", CharsetChoice.of(greek, "iso-8859-7").get().charset().name());
    Bytes utf8 = Bytes.of("déjà".getBytes(UTF));
    assertEquals("UTF-8", CharsetChoice.of(utf8, "iso-8859-1").get().charset().name());
    assertEquals("UTF-8", CharsetChoice.of(utf8, "no such thing").get().charset().name());
  }

  @Test
  void readsNulsAsUtf8NotAsUtf16() {
    assertEquals("UTF-8", decode(new byte[100]).charset());
    assertEquals(100, decode(new byte[100]).replaced());
    assertEquals("UTF-8", decode(("texte" + "\0".repeat(400)).getBytes(UTF)).charset());
  }

  private static DecodedText decode(byte[] bytes) {
    Bytes all = Bytes.of(bytes);
    return CharsetChoice.of(all).orElseThrow().decode(all);
  }
}
