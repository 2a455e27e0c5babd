package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.text.FoldedText;
import org.entente.text.Lexicon;
import org.entente.text.act.ActType;
import org.entente.text.act.ActVocabulary;
import org.entente.text.act.Complement;
import org.entente.text.act.Trigger;
import org.entente.text.clean.BoilerplateRule;
import org.entente.text.clean.SegmentKind;
import org.entente.text.entity.AmbiguousForm;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.Role;
import org.entente.text.entity.Title;

/**
 * Reads the lexicon: CSV files on the class path, whose rows a folder of the user's may replace
 * (same first column) or add to. Loading fails with the file and line of the first row that makes
 * no sense.
 */
public final class LexiconFiles {
  private static final String FOLDER = "/org/entente/lexicon/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Path overrides;
  private final MessageDigest digest;

  private LexiconFiles(Path overrides) {
    this.overrides = overrides;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lexicon that comes with the job. */
  public static Lexicon bundled() {
    return new LexiconFiles(null).read();
  }

  /**
   * The bundled lexicon with the rows of a folder.
   *
   * @param folder holds files named like the bundled ones
   */
  public static Lexicon with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "expected a folder of lexicon files, found none at " + folder);
    }
    return new LexiconFiles(folder).read();
  }

  private Lexicon read() {
    List<Entity> entities = new java.util.ArrayList<>(rows("countries.csv", LexiconFiles::country));
    entities.addAll(rows("organisations.csv", LexiconFiles::organisation));
    List<AmbiguousForm> ambiguous = rows("ambiguous.csv", LexiconFiles::ambiguous);
    List<Title> titles = rows("titles.csv", LexiconFiles::title);
    Map<String, String> familyNames = map("name_origins.csv", "family_name", "country");
    Map<String, List<String>> hosts = new LinkedHashMap<>();
    rows("missions.csv", row -> row)
        .forEach(row -> hosts.put(row.get("mission"), list(row, "hosts")));
    List<BoilerplateRule> boilerplate = rows("boilerplate.csv", LexiconFiles::boilerplate);
    Map<String, String> agencies = new LinkedHashMap<>();
    Map<String, String> homes = new LinkedHashMap<>();
    for (CSVRecord row : rows("agencies.csv", record -> record)) {
      list(row, "names").forEach(name -> agencies.put(name, row.get("id")));
      homes.put(row.get("id"), row.get("home"));
    }
    Set<String> abbreviations = new LinkedHashSet<>(words("abbreviations.csv", "word"));
    ActVocabulary acts = acts();
    Set<String> stopWords = new LinkedHashSet<>(words("stop_words.csv", "lemma"));
    checkReferences(entities, ambiguous);
    return new Lexicon(
        entities,
        ambiguous,
        titles,
        familyNames,
        hosts,
        boilerplate,
        agencies,
        homes,
        abbreviations,
        acts,
        stopWords,
        HexFormat.of().formatHex(digest.digest()));
  }

  private ActVocabulary acts() {
    List<Trigger> triggers = rows("triggers.csv", LexiconFiles::trigger);
    List<CSVRecord> speech = rows("speech_verbs.csv", row -> row);
    Set<String> saying = new HashSet<>();
    Set<String> asserting = new HashSet<>();
    for (CSVRecord row : speech) {
      if (Boolean.parseBoolean(row.get("saying"))) {
        saying.add(row.get("lemma"));
      }
      if (Boolean.parseBoolean(row.get("asserting"))) {
        asserting.add(row.get("lemma"));
      }
    }
    Map<String, List<String>> themes = new LinkedHashMap<>();
    rows("themes.csv", row -> row).forEach(row -> themes.put(row.get("theme"), list(row, "cues")));
    return new ActVocabulary(
        triggers,
        saying,
        asserting,
        new HashSet<>(words("plan_exceptions.csv", "lemma")),
        map("actor_nouns.csv", "lemma", "sense"),
        new HashSet<>(words("collectives.csv", "noun")),
        themes,
        new HashSet<>(words("vague_verbs.csv", "lemma")),
        new HashSet<>(words("adverbials.csv", "phrase")),
        new HashSet<>(words("subjunctive_governors.csv", "lemma")),
        new HashSet<>(words("subordinates.csv", "lemma")));
  }

  private static Entity country(CSVRecord row) {
    return new Entity(
        row.get("id"),
        Entity.Kind.COUNTRY,
        row.get("name_fr"),
        row.get("name_en"),
        row.get("iso2"),
        list(row, "names"),
        List.of(),
        list(row, "demonyms"),
        list(row, "combining"),
        list(row, "capitals"),
        null,
        Role.PARTNER);
  }

  private static Entity organisation(CSVRecord row) {
    return new Entity(
        row.get("id"),
        constant(Entity.Kind.class, row.get("kind")),
        row.get("name_fr"),
        row.get("name_en"),
        null,
        list(row, "names"),
        list(row, "acronyms"),
        list(row, "demonyms"),
        List.of(),
        List.of(),
        orNull(row.get("parent")),
        constant(Role.class, row.get("default_role")));
  }

  private static AmbiguousForm ambiguous(CSVRecord row) {
    return new AmbiguousForm(
        row.get("form"),
        constant(Mention.Form.class, row.get("kind")),
        list(row, "candidates"),
        orNull(row.get("default")),
        row.get("reason"));
  }

  private static Title title(CSVRecord row) {
    return new Title(
        row.get("id"),
        row.get("title"),
        list(row, "variants"),
        row.get("kind"),
        row.get("example"));
  }

  private static BoilerplateRule boilerplate(CSVRecord row) {
    return new BoilerplateRule(
        row.get("id"), constant(SegmentKind.class, row.get("kind")),
        constant(BoilerplateRule.Scope.class, row.get("scope")), row.get("pattern"),
        row.get("example"), row.get("counter_example"));
  }

  private static Trigger trigger(CSVRecord row) {
    Set<Complement.Kind> complements = EnumSet.noneOf(Complement.Kind.class);
    list(row, "complements")
        .forEach(kind -> complements.add(constant(Complement.Kind.class, kind)));
    return new Trigger(
        row.get("id"),
        constant(ActType.class, row.get("type")),
        orNull(row.get("force")),
        constant(Trigger.Construction.class, row.get("construction")),
        list(row, "heads"),
        list(row, "with").stream().map(FoldedText::fold).toList(),
        list(row, "objects"),
        complements,
        Set.copyOf(list(row, "tenses")),
        constant(Trigger.Counterpart.class, row.get("to")),
        row.get("plover_event"),
        row.get("plover_mode"),
        row.get("cameo"),
        row.get("example"),
        row.get("counter_example"));
  }

  private static void checkReferences(List<Entity> entities, List<AmbiguousForm> ambiguous) {
    Set<String> ids = new HashSet<>();
    for (Entity entity : entities) {
      if (!ids.add(entity.id())) {
        throw new IllegalArgumentException("lexicon: entity " + entity.id() + " stands twice");
      }
    }
    for (Entity entity : entities) {
      if (entity.parent() != null && !ids.contains(entity.parent())) {
        throw new IllegalArgumentException(
            "lexicon: parent " + entity.parent() + " of " + entity.id() + " is no entity");
      }
    }
    for (AmbiguousForm form : ambiguous) {
      if (!ids.containsAll(form.candidates())) {
        throw new IllegalArgumentException(
            "lexicon: a candidate of «" + form.form() + "» is no entity: " + form.candidates());
      }
    }
  }

  private List<String> words(String file, String column) {
    return rows(file, row -> row.get(column));
  }

  private Map<String, String> map(String file, String key, String value) {
    Map<String, String> map = new LinkedHashMap<>();
    rows(file, row -> row).forEach(row -> map.put(row.get(key), row.get(value)));
    return map;
  }

  /** The rows of a bundled file, each replaced by the user's row of the same first column. */
  private <T> List<T> rows(String file, Function<CSVRecord, T> reader) {
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    put(file, bundledText(file), rows);
    Path override = overrides == null ? null : overrides.resolve(file);
    if (override != null && Files.exists(override)) {
      try {
        put(override.toString(), Files.readString(override), rows);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + override, e);
      }
    }
    return rows.values().stream().map(row -> convert(file, row, reader)).toList();
  }

  private static <T> T convert(String file, CSVRecord row, Function<CSVRecord, T> reader) {
    try {
      return reader.apply(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ", row " + row.getRecordNumber() + " (" + row.get(0) + "): " + e.getMessage(), e);
    }
  }

  private void put(String file, String text, Map<String, CSVRecord> rows) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    Set<String> seen = new HashSet<>();
    try {
      for (CSVRecord row : FORMAT.parse(new StringReader(text))) {
        if (!row.isConsistent() || !seen.add(row.get(0))) {
          throw new IllegalArgumentException(
              file
                  + ", row "
                  + row.getRecordNumber()
                  + ": expected as many cells as the header"
                  + " and an id of its own, found "
                  + Arrays.toString(row.values()));
        }
        rows.put(row.get(0), row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String bundledText(String file) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + FOLDER + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<String> list(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
    return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
  }
}
