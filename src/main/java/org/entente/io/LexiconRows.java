package org.entente.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.entente.text.FoldedText;
import org.entente.text.act.ActType;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.BenefitRule;
import org.entente.text.act.rule.EventCode;
import org.entente.text.act.rule.EventCodes;
import org.entente.text.act.rule.ListedWords;
import org.entente.text.act.rule.Trigger;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.clean.BoilerplateRule;
import org.entente.text.clean.SegmentKind;
import org.entente.text.commitment.ActionFamily;
import org.entente.text.entity.AmbiguousForm;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Title;
import org.entente.text.entity.role.Role;
import org.entente.text.entity.role.RoleRules;
import org.entente.text.time.TimeVocabulary;

/** Reads what one row of a lexicon file says; an unknown code is an illegal argument. */
final class LexiconRows {
  private LexiconRows() {}

  static Entity country(CSVRecord row) {
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

  /** A state that is also meant where one of its bodies is named. */
  static Entity withBody(Entity state, CSVRecord body) {
    return new Entity(
        state.id(),
        state.kind(),
        state.nameFr(),
        state.nameEn(),
        state.iso2(),
        joined(state.names(), list(body, "names")),
        joined(state.acronyms(), list(body, "acronyms")),
        state.demonyms(),
        state.combining(),
        state.capitals(),
        state.parent(),
        state.defaultRole());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  static Entity organisation(CSVRecord row) {
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

  static AmbiguousForm ambiguous(CSVRecord row) {
    return new AmbiguousForm(
        row.get("form"),
        constant(Mention.Form.class, row.get("kind")),
        list(row, "candidates"),
        orNull(row.get("default")),
        row.get("reason"));
  }

  static Title title(CSVRecord row) {
    return new Title(
        row.get("id"),
        row.get("title"),
        list(row, "variants"),
        row.get("kind"),
        row.get("example"));
  }

  static BoilerplateRule boilerplate(CSVRecord row) {
    return new BoilerplateRule(
        row.get("id"),
        constant(SegmentKind.class, row.get("kind")),
        constant(BoilerplateRule.Scope.class, row.get("scope")),
        list(row, "words"),
        row.get("pattern"),
        row.get("example"),
        row.get("counter_example"));
  }

  /**
   * A rule.
   *
   * @param leaves codes by theme that a general CAMEO code becomes
   */
  static Trigger trigger(CSVRecord row, Map<String, Map<String, EventCode>> leaves) {
    Set<Complement.Kind> complements = EnumSet.noneOf(Complement.Kind.class);
    list(row, "complements")
        .forEach(kind -> complements.add(constant(Complement.Kind.class, kind)));
    Set<VerbGroup.Tense> tenses = EnumSet.noneOf(VerbGroup.Tense.class);
    list(row, "tenses").forEach(tense -> tenses.add(constant(VerbGroup.Tense.class, tense)));
    return new Trigger(
        row.get("id"),
        constant(ActType.class, row.get("type")),
        orNull(row.get("force")),
        constant(Trigger.Construction.class, row.get("construction")),
        list(row, "heads"),
        list(row, "with").stream().map(FoldedText::fold).toList(),
        ListedWords.of(list(row, "objects")),
        complements,
        tenses,
        constant(Trigger.Counterpart.class, row.get("to")),
        codes(row, leaves),
        row.get("example"),
        row.get("counter_example"));
  }

  private static EventCodes codes(CSVRecord row, Map<String, Map<String, EventCode>> leaves) {
    EventCode general =
        new EventCode(row.get("plover_event"), row.get("plover_mode"), row.get("cameo"));
    Map<String, EventCode> byTheme = new HashMap<>();
    leaves
        .getOrDefault(general.cameo(), Map.of())
        .forEach((theme, leaf) -> byTheme.put(theme, leaf.within(general)));
    return new EventCodes(general, byTheme);
  }

  static BenefitRule benefit(CSVRecord row) {
    return new BenefitRule(
        row.get("id"),
        constant(BenefitRule.Benefit.class, row.get("benefits")),
        Set.copyOf(list(row, "verbs")),
        ListedWords.of(list(row, "objects")),
        row.get("example"),
        row.get("counter_example"));
  }

  static ActionFamily actionFamily(CSVRecord row) {
    return new ActionFamily(
        row.get("family"),
        Set.copyOf(list(row, "verbs")),
        Set.copyOf(list(row, "nouns")),
        Set.copyOf(list(row, "near")),
        Set.copyOf(list(row, "against")),
        row.get("example"),
        row.get("counter_example"));
  }

  static TimeVocabulary.Rule timeRule(CSVRecord row) {
    return new TimeVocabulary.Rule(
        row.get("id"),
        row.get("pattern"),
        row.get("meaning"),
        list(row, "after"),
        list(row, "unless_after"),
        list(row, "before"),
        list(row, "unless_before"),
        row.get("example"),
        row.get("counter_example"));
  }

  static TimeVocabulary.Holiday holiday(CSVRecord row) {
    return new TimeVocabulary.Holiday(row.get("name"), row.get("date"), row.get("example"));
  }

  /** The parts of a cell, which bars separate. */
  static List<String> list(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
    return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
  }

  /** The cues of their names. */
  static Set<RoleRules.Cue> cues(List<String> names) {
    Set<RoleRules.Cue> cues = EnumSet.noneOf(RoleRules.Cue.class);
    names.forEach(name -> cues.add(constant(RoleRules.Cue.class, name)));
    return cues;
  }
}
