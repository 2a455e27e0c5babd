package org.entente.text.act.actor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named beside an action gets nothing by it, whatever the words that say so. */
final class AsidesTest {
  private static final String NAME = "Laos";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livrera dix bus en étroite coordination avec le Laos",
        "livrera dix bus en lien avec le gouvernement du Laos",
        "livrera dix bus conjointement avec le Laos",
        "livrera dix bus de concert avec le Laos",
        "livrera dix bus aux côtés du Laos",
        "livrera dix bus avec l’appui technique du Laos",
        "Avec l'aide du Laos",
        "livrera dix bus grâce au concours, puis grâce à l'accord du Laos",
        "livrera dix bus sous réserve de l'autorisation du Laos",
        "livrera dix bus par l'intermédiaire du Laos",
        "livrera dix bus par l'entremise du Laos",
        "livrera dix bus via le Laos",
        "Via le Laos",
        "livrera dix bus à travers le Laos",
        "livrera dix bus au travers du Laos",
        "livrera dix bus plutôt qu'au Laos",
        "livrera dix bus par le biais du Laos",
        "livrera dix bus depuis le Laos",
        "livrera dix bus sous l'égide du Laos",
        "livrera dix bus sous les auspices du Laos",
        "livrera dix bus sous la supervision du Laos",
        "soutient la candidature du Chili au Laos",
        "soutient l'adhésion du Chili au Laos",
        "soutient l'accession du Chili au Laos",
        "soutient l'entrée du Chili au Laos",
        "soutient l'admission du Chili au Laos",
        "a versé 15 millions et le Laos 18",
        "enverra ses futurs Laos"
      })
  void standsBeside(String text) {
    assertTrue(isAside(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livrera dix bus au Laos",
        "signera un accord avec le Laos",
        "livrera dix bus au Chili et au Laos",
        "a parlé de sa candidature au Laos",
        "livrera en travers de la route du Laos"
      })
  void isNamedForItself(String text) {
    assertFalse(isAside(text), text);
  }

  private static boolean isAside(String text) {
    int at = text.lastIndexOf(NAME);
    Span span = new Span(at, at + NAME.length());
    return new Asides(text)
        .isAside(new Mention(span, NAME, "LAO", Mention.Form.NAME, Role.PARTNER, List.of(), 1));
  }
}
