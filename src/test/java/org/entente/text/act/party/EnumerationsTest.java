package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;

final class EnumerationsTest {
  private static final String OPENING =
      "Le Conseil de sécurité de l'ONU, lors de sa réunion du 14 mai au niveau des ministres,\n\n";

  @Test
  void theItemsOfAResolutionAreOfItsBody() {
    List<String> told =
        ActSentences.told(
            OPENING
                + "1. Rend hommage aux soldats du Kenya tombés au Mali ;\n\n"
                + "2. Exhorte la Suède à rétablir l'aide au Mali ;\n\n"
                + "3. Décide de dépêcher une mission au Mali.");
    assertEquals(List.of("appeal UNSC", "plan UNSC"), told);
  }

  @Test
  void whatIsNoItemHasItsOwnSubject() {
    assertEquals(
        List.of("appeal NOR"),
        ActSentences.told(OPENING + "La Norvège exhorte la Suède à rétablir l'aide au Mali."));
  }

  @Test
  void withoutAnOpeningAnItemIsOfNobody() {
    assertEquals(List.of(), ActSentences.told("3. Décide de dépêcher une mission au Mali."));
  }
}
