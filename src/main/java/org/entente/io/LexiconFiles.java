package org.entente.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.entente.text.Lexicon;
import org.entente.text.act.rule.ActVocabulary;
import org.entente.text.act.rule.EventCode;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clean.BoilerplateRule;
import org.entente.text.commitment.CommitmentVocabulary;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.entity.AmbiguousForm;
import org.entente.text.entity.Entity;
import org.entente.text.entity.person.Title;
import org.entente.text.entity.role.RoleRules;
import org.entente.text.time.TimeVocabulary;

/**
 * Reads the lexicon: CSV files on the class path, whose rows a folder of the user's may replace
 * (same first column) or add to. Loading fails with the file and line of the first row that makes
 * no sense.
 */
public final class LexiconFiles {
  private final LexiconTables tables;

  /** Files that {@code text} reads by itself; they count in the fingerprint all the same. */
  static final List<String> GRAMMAR =
      List.of(
          "act_confidence.csv",
          "asking_verbs.csv",
          "clause_kinds.csv",
          "closed_classes.csv",
          "word_priors.csv",
          "disambiguation.csv",
          "noun_complements.csv",
          "place_names.csv",
          "place_nouns.csv",
          "tag_transitions.csv",
          "word_endings.csv",
          "prefixes.csv",
          "sentence_words.csv",
          "subjunctive_conjunctions.csv",
          "name_words.csv");

  /** Codes of the PLOVER manual for organisations that belong to no state. */
  private static final List<String> NON_STATE_ACTORS = List.of("IGO", "NGO", "ISM", "IMG", "MNC");

  private LexiconFiles(LexiconTables tables) {
    this.tables = tables;
  }

  /** The lexicon that comes with the job. */
  public static Lexicon bundled() {
    return new LexiconFiles(new LexiconTables(null)).read();
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
    return new LexiconFiles(new LexiconTables(folder)).read();
  }

  private Lexicon read() {
    List<Entity> entities = entities();
    Map<String, String> nonStateActors = nonStateActors(entities);
    List<AmbiguousForm> ambiguous = tables.rows("ambiguous.csv", LexiconRows::ambiguous);
    List<Title> titles = tables.rows("titles.csv", LexiconRows::title);
    Map<String, String> familyNames = tables.map("name_origins.csv", "family_name", "country");
    List<CSVRecord> missions = tables.rows("missions.csv", row -> row);
    List<BoilerplateRule> boilerplate = tables.rows("boilerplate.csv", LexiconRows::boilerplate);
    Map<String, String> agencies = new LinkedHashMap<>();
    Map<String, String> homes = new LinkedHashMap<>();
    for (CSVRecord row : tables.rows("agencies.csv", record -> record)) {
      LexiconRows.list(row, "names").forEach(name -> agencies.put(name, row.get("id")));
      homes.put(row.get("id"), row.get("home"));
    }
    Set<String> abbreviations = new LinkedHashSet<>(tables.words("abbreviations.csv", "word"));
    ActVocabulary acts = acts();
    RoleRules roles = roles(missions, acts);
    TimeVocabulary time = time();
    Set<String> stopWords = new LinkedHashSet<>(tables.words("stop_words.csv", "lemma"));
    CommitmentVocabulary commitments = commitments();
    checkReferences(entities, ambiguous);
    GRAMMAR.forEach(tables::count);
    return new Lexicon(
        entities,
        nonStateActors,
        ambiguous,
        titles,
        familyNames,
        roles,
        boilerplate,
        agencies,
        homes,
        abbreviations,
        acts,
        stopWords,
        time,
        commitments,
        tables.digest());
  }

  private List<Entity> entities() {
    List<Entity> countries = tables.rows("countries.csv", LexiconRows::country);
    List<Entity> entities =
        new ArrayList<>(tables.rows("organisations.csv", LexiconRows::organisation));
    Map<String, Entity> states = new LinkedHashMap<>();
    countries.forEach(country -> states.put(country.id(), country));
    for (CSVRecord body : tables.rows("national_bodies.csv", row -> row)) {
      Entity state = states.get(body.get("state"));
      if (state == null) {
        throw new IllegalArgumentException(
            "lexicon: state " + body.get("state") + " of " + body.get("body") + " is no country");
      }
      states.put(state.id(), LexiconRows.withBody(state, body));
    }
    entities.addAll(0, states.values());
    return entities;
  }

  private Map<String, String> nonStateActors(List<Entity> entities) {
    Set<String> ids = new HashSet<>();
    entities.forEach(entity -> ids.add(entity.id()));
    Map<String, String> actors = tables.map("nonstate_actors.csv", "organisation", "actor");
    actors.forEach(
        (organisation, actor) -> {
          if (!ids.contains(organisation) || !NON_STATE_ACTORS.contains(actor)) {
            throw new IllegalArgumentException(
                "lexicon: expected an organisation with one of "
                    + NON_STATE_ACTORS
                    + ", found "
                    + organisation
                    + " with "
                    + actor);
          }
        });
    return actors;
  }

  private ActVocabulary acts() {
    Map<String, Map<String, EventCode>> leaves = new HashMap<>();
    for (CSVRecord row : tables.rows("cameo_leaves.csv", record -> record)) {
      leaves
          .computeIfAbsent(row.get("cameo"), code -> new HashMap<>())
          .put(row.get("theme"), new EventCode(row.get("event"), "", row.get("leaf")));
    }
    List<Trigger> triggers = tables.rows("triggers.csv", row -> LexiconRows.trigger(row, leaves));
    Set<String> saying = new HashSet<>();
    Set<String> asserting = new HashSet<>();
    for (CSVRecord row : tables.rows("speech_verbs.csv", record -> record)) {
      if (Boolean.parseBoolean(row.get("saying"))) {
        saying.add(row.get("lemma"));
      }
      if (Boolean.parseBoolean(row.get("asserting"))) {
        asserting.add(row.get("lemma"));
      }
    }
    // The order of reading is the order of the digest: themes come before the word lists.
    Map<String, List<String>> themes = lists("themes.csv", "theme", "cues");
    return new ActVocabulary(
        triggers,
        saying,
        asserting,
        words("plan_exceptions.csv", "lemma"),
        tables.map("actor_nouns.csv", "lemma", "sense"),
        words("collectives.csv", "noun"),
        themes,
        words("vague_verbs.csv", "lemma"),
        words("adverbials.csv", "phrase"),
        words("subjunctive_governors.csv", "lemma"),
        words("subordinates.csv", "lemma"),
        tables.rows("benefits.csv", LexiconRows::benefit),
        lists("state_epithets.csv", "noun", "states"),
        lists("region_bodies.csv", "region", "organisations"));
  }

  private CommitmentVocabulary commitments() {
    Map<String, Set<Sense>> words = new HashMap<>();
    for (CSVRecord row : tables.rows("undertaking_words.csv", record -> record)) {
      words
          .computeIfAbsent(row.get("lemma"), lemma -> EnumSet.noneOf(Sense.class))
          .add(Sense.of(row.get("sense")));
    }
    return new CommitmentVocabulary(
        tables.rows("action_families.csv", LexiconRows::actionFamily),
        words,
        tables.map("thing_names.csv", "lemma", "thing"));
  }

  private TimeVocabulary time() {
    Map<String, List<String>> macros = new LinkedHashMap<>();
    tables
        .map("time_macros.csv", "name", "patterns")
        .forEach((name, patterns) -> macros.put(name, List.of(patterns.split(";"))));
    return new TimeVocabulary(
        macros,
        lists("time_words.csv", "word", "classes"),
        tables.rows("time_rules.csv", LexiconRows::timeRule),
        tables.rows("time_holidays.csv", LexiconRows::holiday),
        tables.map("time_cues.csv", "phrase", "kind"),
        tables.map("time_verbs.csv", "form", "tense"));
  }

  private RoleRules roles(List<CSVRecord> missions, ActVocabulary acts) {
    Map<String, Set<RoleRules.Cue>> cues = new LinkedHashMap<>();
    lists("role_cues.csv", "lemma", "cues")
        .forEach((lemma, names) -> cues.put(lemma, LexiconRows.cues(names)));
    Map<String, List<String>> hosts = new LinkedHashMap<>();
    Set<String> active = new LinkedHashSet<>();
    for (CSVRecord mission : missions) {
      hosts.put(mission.get("mission"), LexiconRows.list(mission, "hosts"));
      if (Boolean.parseBoolean(mission.get("active"))) {
        active.add(mission.get("mission"));
      }
    }
    Set<String> parties = new LinkedHashSet<>();
    tables
        .map("collectives.csv", "noun", "members")
        .forEach(
            (noun, members) -> {
              if (members.equals("parties")) {
                parties.add(noun);
              }
            });
    return new RoleRules(
        cues, hosts, active, acts.actorNouns().keySet(), parties, acts.subordinates());
  }

  private Set<String> words(String file, String column) {
    return new HashSet<>(tables.words(file, column));
  }

  private Map<String, List<String>> lists(String file, String key, String values) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    tables
        .rows(file, row -> row)
        .forEach(row -> lists.put(row.get(key), LexiconRows.list(row, values)));
    return lists;
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
}
