package org.entente.job.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.io.InputException;
import org.entente.io.corpus.RecordFields;
import org.entente.io.corpus.decode.Bytes;
import org.entente.io.corpus.decode.CharsetChoice;

/**
 * A file of one article, or of one JSON object a line, each an article: told apart by the file's
 * ending and else by its first line. Either may be compressed with gzip.
 */
public final class ArticleFile {
  /** Stands for standard input. */
  private static final String STANDARD_INPUT = "-";

  private static final Pattern JSON_LINES =
      Pattern.compile("\\.(?:jsonl|ndjson)(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING =
      Pattern.compile("\\.(?:txt|jsonl|ndjson)(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String name;
  private final String text;
  private final boolean jsonLines;
  private final RecordFields fields;
  private final List<String> rejected = new ArrayList<>();

  private ArticleFile(String name, String text, RecordFields fields) {
    this.name = name;
    this.text = text;
    this.fields = fields;
    this.jsonLines = JSON_LINES.matcher(name).find() || beginsWithObject(text);
  }

  /**
   * Reads a file.
   *
   * @param file its path, or {@code -} for standard input
   * @param fields names of the fields of JSON objects
   * @throws InputException when it is missing, cannot be read, is no text or is blank
   */
  public static ArticleFile read(String file, RecordFields fields) {
    boolean piped = file.equals(STANDARD_INPUT);
    String text;
    try {
      byte[] bytes = piped ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
      text = decoded(unpacked(bytes));
    } catch (NoSuchFileException e) {
      throw new InputException("--text: " + file + " does not exist.", e);
    } catch (CharacterCodingException e) {
      throw new InputException(
          "--text: expected text in " + shown(file) + ", found bytes of no known charset.", e);
    } catch (IOException e) {
      String reason = Files.isDirectory(Path.of(file)) ? "it is a folder" : e.getMessage();
      throw new InputException("--text: " + shown(file) + " cannot be read: " + reason, e);
    }
    if (text.isBlank()) {
      throw new InputException("--text: expected an article in " + shown(file) + ", found none.");
    }
    return new ArticleFile(piped ? "standard input" : file, text, fields);
  }

  private static String shown(String file) {
    return file.equals(STANDARD_INPUT) ? "standard input" : file;
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
    if (!packed) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /** The text of the bytes, without a byte-order mark. */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    Bytes content = Bytes.of(bytes);
    return CharsetChoice.of(content)
        .orElseThrow(() -> new MalformedInputException(0))
        .decode(content)
        .text();
  }

  private static boolean beginsWithObject(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    try {
      return first.stripLeading().startsWith("{") && MAPPER.readTree(first).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** The articles, in order; lines that are none are among {@link #rejected()}. */
  public List<Article> articles() {
    if (!jsonLines) {
      String id = name.contains(" ") ? null : ENDING.matcher(fileName()).replaceFirst("");
      return List.of(new Article(id, text, null, null));
    }
    List<Article> articles = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        add(lines.get(i), i + 1, articles);
      }
    }
    return articles;
  }

  private String fileName() {
    return String.valueOf(Path.of(name).getFileName());
  }

  private void add(String line, int number, List<Article> articles) {
    JsonNode object;
    try {
      object = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      reject(number, "expected a JSON object, found: " + e.getOriginalMessage());
      return;
    }
    JsonNode body = object.path(fields.text());
    if (!body.isTextual() || body.textValue().isBlank()) {
      reject(number, "expected a text in field " + fields.text() + ", found " + body.getNodeType());
      return;
    }
    articles.add(
        new Article(
            scalar(object, fields.id()),
            body.textValue(),
            scalar(object, fields.title()),
            scalar(object, fields.date())));
  }

  private void reject(int number, String reason) {
    rejected.add(name + ", line " + number + ": " + reason);
  }

  /** A line for each record that is no article, with the reason. */
  public List<String> rejected() {
    return List.copyOf(rejected);
  }

  private static String scalar(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : null;
  }
}
