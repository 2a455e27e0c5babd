package org.entente.io.corpus.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The charset of some bytes: by a byte-order mark, by the NULs of UTF-16 and UTF-32, as strict
 * UTF-8, by what is declared, then by detection (ICU4J) in favour of Western European ones.
 *
 * @param charset as decoded from
 * @param mark bytes of a byte-order mark in front
 * @param lenient whether bytes that do not fit become U+FFFD
 */
public record CharsetChoice(Charset charset, int mark, boolean lenient) {
  /** UTF-8 whatever the bytes. */
  public static final CharsetChoice UTF_8 = new CharsetChoice(StandardCharsets.UTF_8, 0, true);

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** What the Web's standard on encodings reads as windows-1252. */
  private static final Set<String> WESTERN =
      Set.of("ISO-8859-1", "US-ASCII", "windows-1252", "ISO-8859-15");

  /** Bytes that detection looks at. */
  private static final int DETECTED = 64 << 10;

  /** Bytes that are searched for the NULs of UTF-16 and UTF-32. */
  private static final int SEARCHED = 4 << 10;

  /** Points of 100 by which another charset must be likelier than a Western European one. */
  private static final int WESTERN_BONUS = 25;

  /** Points of 100 that another charset needs. */
  private static final int SURE = 40;

  /** Of a hundred characters of a text, how many may be controls. */
  private static final int CONTROL_PERCENT = 2;

  /** Controls that a short text may have. */
  private static final int ALWAYS_ALLOWED = 2;

  /** Whole UTF-8 characters that outweigh a broken one: other charsets hardly ever make any. */
  private static final int VALID_PER_BROKEN = 4;

  /** The choice for bytes of which nothing is known. */
  public static Optional<CharsetChoice> of(Bytes bytes) {
    return of(bytes, null);
  }

  /**
   * The charset that reads the bytes as text; empty when none does.
   *
   * @param declared a charset's name as given beside the bytes, or null
   */
  public static Optional<CharsetChoice> of(Bytes bytes, String declared) {
    Optional<CharsetChoice> wide = marked(bytes).or(() -> wide(bytes));
    if (wide.isPresent()) {
      return wide;
    }
    CharsetChoice utf8 = new CharsetChoice(StandardCharsets.UTF_8, 0, false);
    if (utf8.isStrict(bytes)) {
      return Optional.of(utf8);
    }
    Optional<CharsetChoice> fit = declared(declared).filter(choice -> choice.isStrict(bytes));
    if (fit.isPresent()) {
      return fit;
    }
    if (Utf8Count.of(bytes).isNearly(VALID_PER_BROKEN)) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_8, 0, true));
    }
    return Optional.of(detected(bytes)).filter(choice -> choice.isText(bytes));
  }

  /** The charset that a byte-order mark names. */
  public static Optional<CharsetChoice> marked(Bytes bytes) {
    if (bytes.startsWith(0xEF, 0xBB, 0xBF)) {
      CharsetChoice utf8 = new CharsetChoice(StandardCharsets.UTF_8, 3, false);
      return utf8.isStrict(bytes) ? Optional.of(utf8) : Optional.of(utf8.leniently());
    }
    if (bytes.startsWith(0xFF, 0xFE, 0, 0)) {
      return Optional.of(new CharsetChoice(UTF_32LE, 4, true));
    }
    if (bytes.startsWith(0, 0, 0xFE, 0xFF)) {
      return Optional.of(new CharsetChoice(UTF_32BE, 4, true));
    }
    if (bytes.startsWith(0xFF, 0xFE)) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_16LE, 2, true));
    }
    if (bytes.startsWith(0xFE, 0xFF)) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_16BE, 2, true));
    }
    return Optional.empty();
  }

  /**
   * UTF-16 or UTF-32, with a mark or without: French in it has a NUL in most pairs of bytes, always
   * on the same side.
   */
  public static Optional<CharsetChoice> wide(Bytes bytes) {
    Optional<CharsetChoice> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.filter(choice -> !choice.charset().equals(StandardCharsets.UTF_8));
    }
    Bytes head = bytes.first(SEARCHED);
    int[] nuls = new int[4];
    int whole = head.length() / 4 * 4;
    for (int i = 0; i < whole; i++) {
      nuls[i % 4] += head.at(i) == 0 ? 1 : 0;
    }
    int quarter = whole / 4;
    if (quarter == 0) {
      return Optional.empty();
    }
    return wide(nuls, quarter).map(charset -> new CharsetChoice(charset, 0, true));
  }

  private static Optional<Charset> wide(int[] nuls, int quarter) {
    boolean[] most = new boolean[4];
    boolean[] few = new boolean[4];
    for (int i = 0; i < 4; i++) {
      most[i] = nuls[i] * 10 >= quarter * 7;
      few[i] = nuls[i] * 20 <= quarter;
    }
    if (most[1] && most[2] && most[3] && few[0]) {
      return Optional.of(UTF_32LE);
    }
    if (most[0] && most[1] && most[2] && few[3]) {
      return Optional.of(UTF_32BE);
    }
    if (most[1] && most[3] && few[0] && few[2]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (most[0] && most[2] && few[1] && few[3]) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<CharsetChoice> declared(String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip().replaceAll("^[\"']|[\"';]+$", ""));
      // What says ISO-8859-1 is windows-1252 on the Web; what says ISO-8859-15 is looked at.
      boolean known = charset.equals(WesternCharset.ISO_8859_15) || !isWestern(charset.name());
      return known ? Optional.of(new CharsetChoice(charset, 0, false)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CharsetChoice detected(Bytes bytes) {
    CharsetDetector detector = new CharsetDetector();
    Bytes head = bytes.first(DETECTED);
    detector.setText(Arrays.copyOfRange(head.array(), head.from(), head.to()));
    CharsetChoice western = new CharsetChoice(WesternCharset.of(bytes), 0, true);
    int likelihood = SURE;
    CharsetChoice best = western;
    for (CharsetMatch match : detector.detectAll()) {
      int points = match.getConfidence() + (isWestern(match.getName()) ? WESTERN_BONUS : 0);
      if (points > likelihood) {
        Optional<CharsetChoice> choice = candidate(match, western);
        if (choice.isPresent() && (choice.get().lenient() || choice.get().isStrict(bytes))) {
          likelihood = points;
          best = choice.get();
        }
      }
    }
    return best;
  }

  private static Optional<CharsetChoice> candidate(CharsetMatch match, CharsetChoice western) {
    if (isWestern(match.getName())) {
      return Optional.of(western);
    }
    boolean possible = !match.getName().startsWith("IBM") && Charset.isSupported(match.getName());
    return possible
        ? Optional.of(new CharsetChoice(Charset.forName(match.getName()), 0, false))
        : Optional.empty();
  }

  private static boolean isWestern(String name) {
    return WESTERN.contains(name);
  }

  /** The same charset for bytes that do not begin the file. */
  public CharsetChoice withoutMark() {
    return new CharsetChoice(charset, 0, lenient);
  }

  private CharsetChoice leniently() {
    return new CharsetChoice(charset, mark, true);
  }

  /** The text, with what does not fit and controls replaced and counted. */
  public DecodedText decode(Bytes bytes) {
    return of(verbatim(bytes));
  }

  /** The text without a mark, controls and all. */
  public String verbatim(Bytes bytes) {
    Bytes content = bytes.behind(Math.min(mark, bytes.length()));
    return new String(content.array(), content.from(), content.length(), charset);
  }

  /** A part of the text that {@link #verbatim} gave, with controls replaced and counted. */
  public DecodedText of(String part) {
    return DecodedText.of(part, charset.name(), lenient ? broken(part) : 0);
  }

  private static int broken(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD').count();
  }

  private boolean isStrict(Bytes bytes) {
    if (verbatim(bytes).indexOf('\uFFFD') < 0) {
      return true;
    }
    try {
      charset.newDecoder().decode(buffer(bytes.behind(mark)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private boolean isText(Bytes bytes) {
    String text = verbatim(bytes);
    long unfit = text.chars().filter(c -> c == '\uFFFD' || DecodedText.isControl((char) c)).count();
    return unfit <= Math.max(ALWAYS_ALLOWED, (long) CONTROL_PERCENT * text.length() / 100);
  }

  private static ByteBuffer buffer(Bytes bytes) {
    return ByteBuffer.wrap(bytes.array(), bytes.from(), bytes.length());
  }
}
