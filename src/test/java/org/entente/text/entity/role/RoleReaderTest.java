package org.entente.text.entity.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.TextParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleReaderTest {
  private static final RoleReader ROLES =
      new RoleReader(TextParts.LEXICON.entitiesById(), TextParts.LEXICON.roles());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Japon aidera le Laos. | JPN=PARTNER LAO=PARTNER",
        "La réunion s'est tenue à Vientiane. | LAO=VENUE",
        "Le ministre est arrivé mardi à l'aéroport de Nairobi. | KEN=VENUE",
        "Ils viennent de Tunis, de Lomé ou du Japon. | TUN=VENUE TGO=VENUE JPN=PARTNER",
        "Nairobi a promis un hôpital. | KEN=PARTNER",
        "Le chanteur est originaire du Chili. | CHL=OTHER",
        "Le Chilien Matías Ferrada a gagné. | CHL=OTHER",
        "Le gouvernement chilien a signé. | CHL=PARTNER",
        "Un contingent a été déployé au Mali. | MLI=THEATRE",
        "Il envoie du blé au Liban. | LBN=PARTNER",
        "L'UNICEF paiera, a dit l'agence onusienne. | UNICEF=PARTNER UN=OTHER",
        "Le tournoi de Wellington est fini. | NZL=VENUE",
        "Abyei : la FISNUA a ouvert la route. | ABYEI=THEATRE UNISFA=PARTNER",
        "Il a versé 30 millions de dollars au Laos. | LAO=PARTNER",
        "Il a payé en dollars des États-Unis. | USA=OTHER",
        "Des policiers formés au Rwanda patrouillent. | RWA=OTHER",
        "Le Japon va former 30 agents haïtiens en Jamaïque. | JPN=PARTNER HTI=PARTNER JAM=VENUE",
        "Amnesty International a salué le Laos. | AMNESTY=OTHER LAO=PARTNER",
        "La ligne d'Addis-Abeba à Djibouti rouvrira. | ETH=VENUE DJI=VENUE",
        "Le ministre s'est rendu à Windhoek. | NAM=VENUE",
        "Il a demandé lundi à Khartoum de rouvrir la route. | SDN=PARTNER",
        "Le match au stade Moulay Idriss de Rabat est fini. | MAR=VENUE",
        "Le panda du zoo de Moscou dort. | RUS=VENUE",
        "Deux soldats sri-lankais sont blessés. | LKA=OTHER",
        "Le ministère des Affaires étrangères russe a réagi. | RUS=PARTNER",
        "Le commerce sino-lao augmente. | CHN=PARTNER LAO=PARTNER",
        "L'égalisation du Malien est tardive. | MLI=OTHER",
        "L'Assemblée générale des Nations unies a demandé un rapport. | UNGA=PARTNER",
        "L'Assemblée générale des Nations unies se réunira lundi. | UNGA=VENUE",
        "Il parlait devant les membres du Conseil de sécurité de l'ONU. | UNSC=VENUE",
        "Il a demandé une réunion du Conseil de sécurité de l'ONU. | UNSC=PARTNER",
        "Il a parlé lors d'une réunion du Conseil de sécurité de l'ONU. | UNSC=VENUE",
        "Il demande au Conseil de sécurité de l'ONU un délai. | UNSC=PARTNER",
        "Le texte est adopté par le Conseil de sécurité de l'ONU. | UNSC=PARTNER",
        "Le vol, a-t-il dit à l'AFP, est annulé. | AFP=SOURCE",
        "Les ressortissants du Kazakhstan attendent. | KAZ=OTHER",
        "Il finance le déminage du Laos. | LAO=THEATRE",
        "Le chef de la force, le général ghanéen Osei, a parlé. | GHA=OTHER",
        "Le général ghanéen Osei a parlé. | GHA=PARTNER",
        "Pourvu que le Conseil de sécurité de l'ONU accepte le mandat. | UNSC=VENUE",
        "De retour de Nouakchott, il a parlé. | MRT=VENUE",
        "À Khartoum, le ministère de la Santé a réagi. | SDN=PARTNER",
        "Les navires ont passé le détroit de Corée du Sud. | KOR=OTHER",
        "Le fleuve Gambie déborde. | GMB=OTHER",
        "Le Ghana ratifiera la convention de Yaoundé. | GHA=PARTNER CMR=OTHER",
        "Le Bénin appliquera le code de conduite de Djibouti. | BEN=PARTNER null=OTHER",
        "Le Tchad agit avec l'accord de Yaoundé. | TCD=PARTNER CMR=PARTNER",
        "L'accord signé avec Tokyo est prêt. | JPN=PARTNER",
        "Le Chili et le Pérou ont signé un accord à Rabat. | CHL=PARTNER PER=PARTNER MAR=VENUE",
        "Le Chili a donné son accord à Rabat. | CHL=PARTNER MAR=PARTNER",
        "Il respecte la convention des Nations unies. | UN=OTHER",
        "Ils se concertent au sein de l'ASEAN. | ASEAN=VENUE",
        "Deux officiers servent au sein de la FISNUA. | UNISFA=PARTNER",
        "Elle parlait devant l'Assemblée générale des Nations unies. | UN=PARTNER",
        "Les camps en guerre au Soudan ont signé une trêve. | SDN=PARTNER",
        "La réunion se tiendra à Mindelo (Cap-Vert). | CPV=VENUE",
        "Le gouverneur Joao Sousa (Cap-Vert) a signé. | CPV=PARTNER",
        "Un séisme, puis un autre séisme ; réunis au Secrétariat de l'ASEAN, ils préparent les"
            + " secours. | ASEANSEC=PARTNER",
        "La KOICA a livré dix ambulances. | KOR=PARTNER",
        "Le Bundestag et le Département d'État ont réagi. | DEU=PARTNER USA=PARTNER",
        "L'OTAN suit la guerre en Ukraine. | NATO=PARTNER UKR=THEATRE",
        "Il déplore les combats meurtriers dans le nord-ouest de la Syrie. | SYR=THEATRE",
        "L'Algérie reprend sa médiation dans le nord du Mali. | DZA=PARTNER MLI=PARTNER",
        "Elle déploiera des soldats dans l'est du Tchad. | TCD=THEATRE",
        "Il presse les parties sud-soudanaises de négocier. | SSD=OTHER",
        "La partie sud-soudanaise a accepté. | SSD=PARTNER",
        "L'UNICEF soigne les réfugiés d'Ukraine. | UNICEF=PARTNER UKR=OTHER",
        "La Mission de l'ONU en République démocratique du Congo partira. |"
            + " MONUSCO=PARTNER COD=THEATRE",
        "La Mission de l'ONU en République démocratique du Congo (Monusco) et les soldats déployés"
            + " au Congo | MONUSCO=PARTNER COD=THEATRE MONUSCO=PARTNER null=OTHER",
        "L'UNICEF soigne les réfugiés au Kenya. | UNICEF=PARTNER KEN=PARTNER",
        "Le ministre se rendra mardi à Addis-Abeba. | ETH=VENUE",
        "Le pacte a été signé en juillet à Tachkent. | UZB=VENUE",
        "Un séisme, puis un autre séisme a frappé le Pérou, où vont les secours. | PER=THEATRE"
      })
  void readsTheRole(String text, String roles) {
    Sentence sentence = new Sentence(0, TextParts.all(text), TextParts.tokens(text));
    SentenceIndex sentences = new SentenceIndex(List.of(sentence));
    assertEquals(
        roles,
        ROLES.read(TextParts.ENTITIES.find(text), sentences, "VNM").stream()
            .map(mention -> mention.entityId() + "=" + mention.role())
            .collect(Collectors.joining(" ")));
  }
}
