package org.entente.job.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.entente.io.LexiconFiles;
import org.entente.report.plover.PloverActor;
import org.entente.text.Lexicon;
import org.entente.text.entity.Entity;
import org.junit.jupiter.api.Test;

final class PloverActorsTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled();
  private static final Map<String, Entity> ENTITIES = LEXICON.entitiesById();
  private static final PloverActors ACTORS = new PloverActors(LEXICON);

  /** The manual's table of non-state actors. */
  private static final Set<String> NON_STATES = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

  @Test
  void namesStatesByTheirIsoCodeAndInEnglish() {
    assertEquals(new PloverActor("DEU", "Germany"), ACTORS.of("DEU"));
  }

  @Test
  void tellsWhatStatesFoundedFromAssociations() {
    assertEquals("IGO", ACTORS.of("UNMISS").code());
    assertEquals("IGO", ACTORS.of("G20").code());
    assertEquals("NGO", ACTORS.of("MSF").code());
    assertEquals("NGO", ACTORS.of("ICRC").code());
    assertEquals("MNC", ACTORS.of("REUTERS").code());
  }

  @Test
  void givesWhatBelongsToOneStateItsCode() {
    assertEquals("VNM", ACTORS.of("VNA").code());
  }

  @Test
  void givesRegionsAndPeopleNone() {
    assertNull(ACTORS.of("REGION_GULF").code());
    assertEquals(new PloverActor(null, null), ACTORS.of("person:ken-mori"));
  }

  @Test
  void usesNoOtherCodes() {
    for (Entity entity : ENTITIES.values()) {
      String code = ACTORS.of(entity.id()).code();
      Entity state = ENTITIES.get(code);
      assertTrue(
          entity.kind() == Entity.Kind.REGION
              ? code == null
              : NON_STATES.contains(code) || (state != null && state.kind() == Entity.Kind.COUNTRY),
          entity.id() + ": " + code);
    }
  }
}
