package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerbTriggersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos et le Chili ont convenu que le pont rouvrirait en mai. | agreement CHL+LAO",
        "Le Laos et le Chili ont convenu que le pont devait rouvrir. | agreement CHL+LAO",
        "Le Laos a indiqué qu'il accordait 3 millions de dollars au Chili. | pledge LAO",
        "Le Maroc ne ménagera aucun effort pour aider le Mali. | pledge MAR",
        "La Banque mondiale accorde au Laos un financement d'un million de dollars. | pledge WB",
        "Le G7 a promis lundi de \"livrer dix bus\" au Laos. | pledge G7",
        "Le Conseil de sécurité a \"exigé\" lundi l'arrêt des combats au Mali. | request UNSC",
        "Le Conseil de sécurité a décidé hier à New York de proroger le mandat. | plan UNSC",
        "Le Japon a accueilli vingt stagiaires du Laos. | delivered JPN",
        "“Le Laos et le Chili présenteront un plan”, a dit le ministre lao. | plan CHL+LAO"
      })
  void tellsAnAct(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Laos et le Chili ont convenu que les échanges avaient progressé.",
        "Le Laos et le Chili ont convenu que la paix était la tendance de l'époque.",
        "Le Laos accordait chaque année 3 millions de dollars au Chili.",
        "Le président japonais a accueilli son homologue lao à la gare.",
        "Le G7 a accueilli à bras ouverts Oleh Marchenko jeudi en Italie.",
        "Cette visite au Laos du ministre vietnamien Tran Van Lam contribuera à la confiance.",
        "Les idées du ministre lao ont reçu un large soutien de la part du Chili.",
        "Le ministre lao a applaudi l'apport du consul chilien, notamment en aidant les familles.",
        "Le Laos n'est pas épargné par la vague de chaleur.",
        "Le Chili aidera le Laos dans les domaines qu'il estimera prioritaires."
      })
  void tellsNone(String sentence) {
    List<String> acts =
        ActSentences.told(sentence).stream().filter(act -> !act.equals("plan CHL")).toList();
    assertEquals(List.of(), acts);
  }
}
