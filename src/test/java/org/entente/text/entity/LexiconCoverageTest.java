package org.entente.text.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.text.FoldedText;
import org.entente.text.TextParts;
import org.entente.text.entity.role.Role;
import org.junit.jupiter.api.Test;

/** The lexicon against the tables of CLDR, and its own rule that a form means one entity. */
final class LexiconCoverageTest {
  private static final Map<String, Entity> ENTITIES = TextParts.LEXICON.entitiesById();

  /** States whose capital has their own name, and territories without a government seat. */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of(
          "AIA", "ATA", "ATF", "BVT", "CCK", "CXR", "CYM", "DJI", "GIB", "GUM", "HKG", "HMD", "IMN",
          "IOT", "LUX", "MAC", "MAF", "MCO", "MSR", "NFK", "SGP", "SGS", "SHN", "SMR", "SPM", "TKL",
          "UMI", "VAT");

  @Test
  void everyCodeOfIso3166IsFoundByItsFrenchNameOfCldr() {
    LocaleDisplayNames french = LocaleDisplayNames.getInstance(ULocale.FRENCH);
    List<String> missed = new ArrayList<>();
    for (String iso2 : Locale.getISOCountries()) {
      String id = new Locale("", iso2).getISO3Country();
      String name = french.regionDisplayName(iso2);
      if (!ids("Il parle de " + name + ".").contains(id)) {
        missed.add(id + " " + name);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyStateHasItsDemonymsAndItsCapital() {
    List<String> without = new ArrayList<>();
    for (Entity entity : ENTITIES.values()) {
      boolean country = entity.kind() == Entity.Kind.COUNTRY;
      if (country && entity.capitals().isEmpty() && !WITHOUT_CAPITAL.contains(entity.id())) {
        boolean ambiguous =
            TextParts.LEXICON.ambiguous().stream()
                .anyMatch(
                    form ->
                        form.kind() == Mention.Form.CAPITAL
                            && form.candidates().contains(entity.id()));
        if (!ambiguous) {
          without.add(entity.id() + " capital");
        }
      }
      if (country && entity.iso2() != null && entity.nameFr().isBlank()) {
        without.add(entity.id() + " name");
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void everyBodyOfAStateIsFoundAsItsState() throws IOException {
    List<String> missed = new ArrayList<>();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (CSVParser rows =
        CSVParser.parse(
            Path.of("src/main/resources/org/entente/lexicon/national_bodies.csv"),
            StandardCharsets.UTF_8,
            format)) {
      for (CSVRecord row : rows) {
        for (String form : (row.get("names") + "|" + row.get("acronyms")).split("\\|")) {
          if (!form.isEmpty() && !ids("Voici : " + form + ".").contains(row.get("state"))) {
            missed.add(row.get("body") + " " + form);
          }
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  /** French news quotes agencies by their French names and acronyms only. */
  @Test
  void everyOrganisationIsFoundByItsEnglishName() {
    List<String> missed = new ArrayList<>();
    for (Entity entity : ENTITIES.values()) {
      if (entity.kind() == Entity.Kind.ORGANISATION
          && entity.defaultRole() != Role.SOURCE
          && !ids("Voici : " + entity.nameEn() + ".").contains(entity.id())) {
        missed.add(entity.id() + " " + entity.nameEn());
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyOrganisationIsFoundByItsFrenchName() {
    List<String> missed = new ArrayList<>();
    int organisations = 0;
    for (Entity entity : ENTITIES.values()) {
      if (entity.kind() != Entity.Kind.ORGANISATION) {
        continue;
      }
      organisations++;
      if (!ids("Voici : " + entity.nameFr() + ".").contains(entity.id())) {
        missed.add(entity.id() + " " + entity.nameFr());
      }
    }
    assertTrue(organisations >= 350, organisations + " organisations");
    assertEquals(List.of(), missed);
  }

  /** What a form can mean besides its only entity must be said by an ambiguous form. */
  @Test
  void aFormOfTwoEntitiesIsAmongTheAmbiguous() {
    Set<String> ambiguous = new TreeSet<>();
    TextParts.LEXICON.ambiguous().forEach(form -> ambiguous.add(FoldedText.fold(form.form())));
    Map<String, Set<String>> owners = new java.util.TreeMap<>();
    for (Entity entity : ENTITIES.values()) {
      List<String> forms = new ArrayList<>(entity.names());
      forms.addAll(entity.demonyms());
      forms.addAll(entity.capitals());
      for (String form : forms) {
        owners.computeIfAbsent(FoldedText.fold(form), key -> new TreeSet<>()).add(entity.id());
      }
    }
    owners.values().removeIf(ids -> ids.size() < 2);
    owners.keySet().removeAll(ambiguous);
    assertEquals(Map.of(), owners);
  }

  private static Set<String> ids(String text) {
    Set<String> ids = new TreeSet<>();
    for (Mention mention : TextParts.ENTITIES.find(text)) {
      if (mention.entityId() != null) {
        ids.add(mention.entityId());
      }
      ids.addAll(mention.candidates());
    }
    return ids;
  }
}
