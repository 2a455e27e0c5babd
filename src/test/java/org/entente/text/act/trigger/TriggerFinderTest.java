package org.entente.text.act.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.entente.text.act.ActType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TriggerFinderTest {
  @Test
  void oneEventIsToldOnce() {
    assertEquals(
        List.of("plan JPN", "plan JPN"),
        ActSentences.told(
            "Le Japon livrera dix bus au Laos. La livraison débutera lundi et durera cinq jours."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon et le Laos avaient signé en 2018 un mémorandum. | signed JPN+LAO",
        "Le Japon a formé plus de 300 soignants lao. | delivered JPN",
        "Le Japon s'est engagé auprès de l'Union européenne à équiper ses bateaux. | pledge JPN",
        "Le Japon s'y est engagé. | pledge JPN",
        "La Suisse a rejeté jeudi la demande d'extradition du Chili. | refusal CHE",
        "L'Iran s'est dit opposé à toute inspection. | refusal IRN",
        "Le Portugal est déterminé à accompagner le Maroc. | offer PRT",
        "Le Laos a invité des ingénieurs japonais à visiter Vientiane. | appeal LAO",
        "Le Tchad a prolongé jeudi de dix jours la campagne de vaccination. | ongoing TCD",
        "Le Japon vient de livrer dix bus au Laos. | delivered JPN",
        "Le Japon, qui préside le groupe, a promis à Vientiane dix bus, mais la Suède hésite. "
            + "| pledge JPN",
        "Le Bénin, enfin, a confirmé l'envoi de 200 gendarmes, mais le Mali hésite. | plan BEN",
        "La partie lao, qui ne parle que de prêt, a donné un accord de principe. | agreement LAO",
        "Le Niger a décliné, lundi, l'offre de médiation du Togo. | refusal NER",
        "Le Japon a remis lundi à la Force intérimaire des Nations unies pour Abyei (FISNUA) une "
            + "piste de 14 kilomètres. | delivered JPN",
        "Le Japon a procédé, mercredi, au port de Danang, à la remise officielle de riz. "
            + "| delivered JPN",
        "La Norvège se dit par ailleurs disposée à former des juges lao. | offer NOR",
        "La Suède a donné son assurance écrite que le port rouvrirait. | pledge SWE",
        "Le Laos a formé depuis 2015 une soixantaine d'éleveurs. | delivered LAO",
        "La Jordanie a encouragé d'autres pays arabes à se joindre à l'effort. | appeal JOR",
        "Le Portugal relèvera en mars les 180 commandos. | plan PRT",
        "Le Japon distribue de l'eau potable à 300 familles du Laos. | ongoing JPN",
        "Le Laos a demandé de la farine au Japon. | request LAO",
        "Le Japon et le Laos ont salué la trêve et appelé toutes les factions à négocier. |"
            + " appeal JPN+LAO",
        "Le Japon a affirmé qu'il rejetait cette décision du Laos. | refusal JPN",
        "Le Japon a suspendu ses convois vers le Laos. | refusal JPN",
        "L'UNICEF distribue depuis lundi des kits scolaires au Laos. | ongoing UNICEF",
        "Le Japon ne va pas envoyer de soldats au Mali. | refusal JPN",
        "L'Union africaine a chargé le Ghana de reprendre le dialogue. | request AU",
        "Le maire lao, M. Bounmy Saysana, a profité de la visite pour demander des bus au Japon. "
            + "| request LAO"
      })
  void findsVerbsOverAdjunctsAndClitics(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre lao a salué le geste du Japon et remercié Tokyo.",
        "Le Laos a ouvert un débat visant à obtenir des bourses.",
        "Il faut agir pour que le Japon signe un accord.",
        "La conférence aura lieu lorsque le Japon signera un accord.",
        "Le général lao a demandé aux soldats de tenir.",
        "Le Japon a offert une médaille au vainqueur.",
        "Le Laos refuse de commenter.",
        "Le président malien a chargé son ministre de reprendre le dialogue.",
        "L'entraîneur lao vient de remplacer trois joueurs.",
        "La Bourse de Tokyo a fini par céder 2 %.",
        "Le Mali a neutralisé trois assaillants.",
        "La France a rendu un dernier hommage au soldat.",
        "La Chine continue de progresser au classement.",
        "Le Portugal relèvera la tête.",
        "Le Japon et le Laos ont procédé à l'échange de prisonniers.",
        "Le Japon a remplacé son ambassadeur au Laos.",
        "Le ministre lao a salué la décision du Japon de donner suite à sa demande.",
        "Le Laos espère gagner pour que le Japon donne suite à sa demande."
      })
  void leavesWhatIsNoAct(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Norvège tiendra sa promesse envers le Malawi. | pledge NOR",
        "Madrid honorera l'engagement pris en mars à l'égard du Maroc. | pledge ESP",
        "Le Japon maintient son offre de bourses au Laos. | pledge JPN",
        "Le Japon a tenu sa promesse au Laos. | delivered JPN",
        "La promesse faite par l'Irlande au Lesotho a été tenue mardi. | delivered IRL",
        "Le Japon a commencé lundi à livrer des bus au Laos. | ongoing JPN",
        "La Chine a posé lundi la première pierre d'un hôpital au Togo. | ongoing CHN",
        "La Tunisie a déposé mardi les instruments de ratification du traité. | signed TUN"
      })
  void findsWhatBecomesOfAPromise(String sentence, String act) {
    assertEquals(List.of(act), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Brésil tiendra son rang lors du tournoi.",
        "Le Japon a tenu en échec la Croatie.",
        "L'Argentine a honoré son rang en battant la Suède.",
        "Le Japon maintient son avance sur le Laos.",
        "Le Laos a déposé lundi une gerbe.",
        "Le Japon a commencé lundi à douter."
      })
  void leavesWhatOnlySoundsLikeAPromise(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Chili n'a pas accédé à la demande d'extradition du Pérou.",
        "Le Chili a dit non à la demande du Pérou.",
        "Le Chili a répondu par la négative à la requête du Pérou.",
        "Le Chili s'est refusé mardi à extrader vers le Pérou l'ancien ministre.",
        "Le Chili a fermé la porte à tout envoi de soldats au Pérou.",
        "Le Chili a renvoyé à plus tard l'envoi de soldats au Pérou.",
        "Le Chili a opposé jeudi un refus catégorique à la demande du Pérou."
      })
  void findsRefusals(String sentence) {
    assertEquals(List.of("refusal CHL"), ActSentences.told(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le Chili a dit non au référendum.",
        "Le Chili a fermé la porte derrière lui.",
        "Le Chili a accédé à la finale.",
        "Le procureur a renvoyé l'audience à plus tard.",
        "Le Parlement chilien a renvoyé à plus tard l'examen du budget."
      })
  void leavesWhatRefusesNobody(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @Test
  void whatIsPutOffToADateIsPlannedForIt() {
    Act act =
        ActSentences.only(
            "L'ouverture de l'ambassade du Pérou à Hanoï, attendue en mai, est reportée au mois de"
                + " mars 2025.");
    assertEquals("plan PER", ActSentences.told(act));
    assertEquals("2025-03-31", act.due().interval().latest().toString());
    assertEquals(ActSentences.PUBLISHED, act.stated().earliest().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La livraison des avions promis par la Suède au Laos est repoussée en mars. | plan SWE",
        "L'inauguration du lycée que la France bâtit au Laos a été ajournée. | refusal FRA"
      })
  void tellsWhatIsPutOffFromWhatIsStopped(String sentence, String act) {
    List<String> told = ActSentences.told(sentence);
    assertEquals(act, told.get(told.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trois matches chiliens ont été reportés au mois de mars.",
        "Le concert du chanteur chilien est reporté au mois d'octobre.",
        "L'ouverture de la saison de pêche est reportée au mois d'avril."
      })
  void leavesMatchesThatArePutOff(String sentence) {
    assertEquals(List.of(), ActSentences.told(sentence));
  }

  @Test
  void theNounBeforeQueIsTheObject() {
    List<String> told =
        ActSentences.told("L'étude, que le Laos avait sollicitée en mars, coûte dix millions.");
    assertEquals(List.of("request LAO"), told);
  }

  @Test
  void whatCameNextIsToldByAvantDe() {
    assertEquals(
        List.of("agreement JPN+LAO", "refusal JPN+LAO"),
        ActSentences.told(
            "Le Japon et le Laos ont convenu d'un plan, avant de suspendre leur coopération."));
  }

  @Test
  void thePluperfectIsHistory() {
    Act act = ActSentences.only("Le Japon s'était engagé en 2016 à former cent sapeurs au Laos.");
    assertEquals(ActType.PLEDGE, act.type());
    assertTrue(act.background());
    assertEquals("2016-01-01", act.stated().earliest().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon livrera dix radars au Laos. | asserted",
        "Le Japon livrera dix radars au Laos si la paix revient. | conditional",
        "Le Japon ne livrera pas de radars au Laos. | negated",
        "Le Japon et le Laos devraient signer un accord en juin. | possible"
      })
  void saysHowTheTextPutsIt(String sentence, String modality) {
    assertEquals(modality, ActSentences.only(sentence).modality());
  }
}
