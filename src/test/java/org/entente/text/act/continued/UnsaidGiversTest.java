package org.entente.text.act.continued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.text.act.Act;
import org.entente.text.act.ActSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is bound by what happens to a thing or to somebody sent. */
final class UnsaidGiversTest {
  private static void assertLast(String text, String act) {
    List<String> told = ActSentences.told(text);
    assertTrue(!told.isEmpty() && told.get(told.size() - 1).equals(act), text + " tells " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vingt ambulances japonaises ont été débarquées lundi au port de Beira. | delivered JPN",
        "Six vedettes coréennes ont été réceptionnées jeudi par la marine du Ghana. | delivered"
            + " KOR",
        "Trente tonnes de riz vietnamien ont été déchargées mardi à La Havane. | delivered VNM",
        "Douze autobus ont été cédés mardi par la ville de Prague à la Zambie. | delivered CZE",
        "L'aide annoncée en avril par l'Inde est parvenue samedi à Kaboul. | delivered IND",
        "Un lot de 40 motos, don de l'Inde à Madagascar, a été remis vendredi. | delivered IND",
        "Cinq cents masques rituels ont été restitués jeudi au Bénin par la France. | delivered"
            + " FRA",
        "Quarante statues seront rendues au Nigeria par le Royaume-Uni en juin. | plan GBR"
      })
  void aThingComesFromWhomItsWordsName(String text, String act) {
    assertLast(text, act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les 300 tentes que la Suède s'était engagée à fournir au Tchad ont été livrées mardi. |"
            + " SWE",
        "Les groupes que l'Union européenne avait promis au Laos sont parvenus lundi. | EU",
        "Le Japon avait promis au Laos un scanner. Il a été remis lundi à l'hôpital. | JPN",
        "Le Laos attendait ce don de la Finlande. Les véhicules ont été remis mardi. | FIN",
        "Le Rwanda a un laboratoire, cadeau du Danemark. L'équipement a été installé en mars. | DNK"
      })
  void aPromiseRecalledNamesTheGiver(String text, String giver) {
    assertLast(text, "delivered " + giver);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les 400 gendarmes rwandais promis au Mozambique ont pris position lundi. | delivered RWA",
        "Un contingent népalais a débarqué mardi à Port-au-Prince. | delivered NPL",
        "Deux cents policiers sénégalais sont arrivés mercredi à Bangui. | delivered SEN",
        "Les Casques bleus ghanéens ont été relevés lundi par une unité fraîche. | delivered GHA",
        "La compagnie du génie thaïlandaise a posé le pied mardi à Juba. | delivered THA",
        "L'hôpital de campagne jordanien est à pied d'œuvre depuis mardi. | delivered JOR",
        "Soixante médecins cubains ont entamé lundi leur mission en Angola. | ongoing CUB"
      })
  void peopleAreOfWhoeverSendsThem(String text, String act) {
    assertLast(text, act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La centrale bâtie par le Maroc au Tchad a été mise en service lundi. | delivered MAR",
        "Le pont, financé et bâti par le Japon, a été inauguré mardi en Zambie. | delivered JPN",
        "Le câble offert par l'Australie aux Palaos est entré en service dimanche. | delivered AUS",
        "Le laboratoire offert par la Chine au Laos fonctionne depuis lundi. | delivered CHN",
        "Les travaux de la route promise par le Koweït au Yémen ont démarré samedi. | ongoing KWT",
        "La formation des juges lao proposée par l'Autriche a commencé lundi. | ongoing AUT",
        "Le chantier du stade offert par la Chine au Laos a été ouvert mardi. | ongoing CHN",
        "La première pierre de l'école offerte par l'Italie au Laos a été posée. | ongoing ITA",
        "La distribution des tentes fournies par le Qatar a commencé dimanche. | ongoing QAT",
        "La troisième tranche du prêt du FMI a été décaissée jeudi. | delivered IMF"
      })
  void worksAndServicesAreOfWhoeverPaysForThem(String text, String act) {
    assertLast(text, act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trois supporters anglais arrêtés à Doha ont été remis en liberté mardi.",
        "Deux touristes allemands ont été débarqués lundi d'un paquebot à Malaga.",
        "Les migrants soudanais ont été débarqués mardi sur une île grecque.",
        "L'usine a été mise en service lundi par un groupe privé dans la banlieue de Gand.",
        "Les colis ont été livrés mardi par l'entreprise Trans-Log à ses clients de Lyon.",
        "Trois camions turcs ont été livrés aux flammes mardi à la frontière.",
        "Des avions chinois ont été livrés à une compagnie aérienne de Jakarta.",
        "Le corps du randonneur néerlandais a été remis jeudi à sa famille.",
        "Le journaliste turc a été mis en examen mardi à Paris.",
        "L'équipe brésilienne est arrivée dimanche à Doha.",
        "Les réfugiés soudanais sont arrivés par milliers au Tchad.",
        "Les joueurs croates ont pris position sur le terrain d'entraînement.",
        "Les soldats israéliens ont pris position mardi aux abords de la ville.",
        "Le Vatican a pris position mardi contre la guerre.",
        "Les écoles nigériennes ont été rénovées en 2019.",
        "Un satellite indien a été mis en orbite lundi.",
        "Le pétrolier grec a été remis à flot mardi.",
        "La saison cycliste belge a débuté samedi.",
        "Un navire libérien transportant du soja a accosté lundi à Montevideo.",
        "Une cargaison de drogue colombienne a été débarquée lundi à Anvers.",
        "Un hommage sera rendu mardi au soldat allemand.",
        "La première pierre du siège d'une banque suisse a été posée lundi à Bâle.",
        "Les patrouilleurs commandés par le Ghana sont arrivés mardi à Tema."
      })
  void leavesWhatNoStateGives(String text) {
    assertEquals(List.of(), ActSentences.told(text));
  }

  @Test
  void whoGetsItIsNotBoundThoughParNamesHim() {
    Act act =
        ActSentences.only("Six vedettes coréennes ont été réceptionnées par la marine du Ghana.");
    assertEquals(List.of("KOR"), act.by());
    assertEquals(List.of("GHA"), act.to());
  }

  @Test
  void thePromiserComesBeforeTheSideThatGetsIt() {
    assertLast(
        "Le Japon a promis dix bus au Laos. Les bus ont été réceptionnés lundi, a dit le ministre"
            + " lao des Transports, Bounmy Saysana.",
        "delivered JPN");
  }
}
