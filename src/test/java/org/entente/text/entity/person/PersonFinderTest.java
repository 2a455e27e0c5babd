package org.entente.text.entity.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.TextParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le colonel Vo Manh Cuong est arrivé. | Vo Manh Cuong",
        "M. Tran Quoc Bao a parlé. | Tran Quoc Bao",
        "Mme Anne Vasseur a parlé. | Anne Vasseur",
        "Le vice-ministre de la Défense Cao Huu Tin a signé. | Cao Huu Tin",
        "Le ministre japonais des Affaires étrangères, Kenji Murata, a signé. | Kenji Murata",
        "Peter Lindqvist, représentant de l'UNICEF, a signé. | Peter Lindqvist",
        "Selon Peter Lindqvist, la paix est proche. | Peter Lindqvist",
        "L'archéologue Lakshmi Verma fouille le site. | Lakshmi Verma",
        "La danseuse sénégalaise Awa Diouf-Ba reviendra. | Awa Diouf-Ba",
        "L'eau monte, a dit un pompier, Deepak Sahu. | Deepak Sahu",
        "Le Danois Henrik Sandholm a gagné. | Henrik Sandholm",
        "Kha Minh Loc, 24 ans, répare des vélos. | Kha Minh Loc",
        "Khady Sarr, mareyeuse, attend. | Khady Sarr",
        "Le but est de Phung Quang Loi. | ''",
        "Phung Quang Loi a remis le ballon. | Phung Quang Loi",
        "Odile Kestner se souvient de la guerre. | Odile Kestner",
        "Une équipe conduite par Abdul Nasiri est venue. | Abdul Nasiri",
        "La ministre de l'Environnement Cung Dinh Loc a signé. | Cung Dinh Loc",
        "Le nouveau ministre, Cheikh Sidi Ould Bah, a promis. | Cheikh Sidi Ould Bah",
        "Le chargé d'affaires vietnamien Le Ha Vy a parlé. | Le Ha Vy",
        "Le sélectionneur du club, Wellington Cardozo, a souri. | Wellington Cardozo",
        "La présidente de l'Institut d'amitié (IDA), Marta Quiroga, a signé. | Marta Quiroga",
        "Le numéro deux de la police, Karim Belhadj, a signé. | Karim Belhadj",
        "Le maître du oud Selim Ayadi a joué. | Selim Ayadi",
        "L'eau monte, a averti devant la presse Ingrid Solheim. | Ingrid Solheim",
        "Les physiciens Paul Merlot et Anna Kranz ont signé. | Paul Merlot, Anna Kranz",
        "Les ministres du Laos, Kham Vong, et du Togo, Afi Mensah, ont signé. |"
            + " Kham Vong, Afi Mensah",
        "Le ministre du Laos, Kham Vong, et du riz du Togo, Afi, sont là. | Kham Vong",
        "L'économiste Irena Novak a parlé. | Irena Novak",
        "Le ministre Park Ji-hoon a signé. | Park Ji-hoon",
        "Les visiteurs du Meridian Park ont parlé. | ''",
        "La présidente Halimah binti Yusof a signé. | Halimah binti Yusof",
        "L'égalisation du Malien Lassana Konaré est tardive. | Lassana Konaré",
        "L'affaire du 3 février Paul Merlot est classée. | ''",
        "Les analystes du groupe Delta Capital ont parlé. | ''",
        "La rivière Nam Khan déborde. | ''",
        "La route de Hoang Lien Son est coupée. | ''",
        "Le Japon a parlé au Laos. | ''",
        "Le ministre de la Défense a signé. | ''"
      })
  void finds(String sentence, String names) {
    assertEquals(
        names,
        TextParts.people(sentence).stream().map(Person::name).collect(Collectors.joining(", ")));
  }

  @Test
  void givesEachOfTwoHoldersTheirState() {
    List<Person> people =
        TextParts.people(
            "Les vice-ministres du Laos, Kham Vong, et du Togo, Afi Mensah, ont signé.");
    assertEquals(List.of("LAO", "TGO"), people.stream().map(Person::affiliationId).toList());
    assertEquals("vice-ministres", people.get(1).office());
  }

  @Test
  void cutsTheCommaBehindAnOffice() {
    assertEquals(
        "ministre lao", TextParts.people("Le ministre lao, Kham Vong, a signé.").get(0).office());
  }

  @Test
  void knowsAPersonAgainByPartOfTheName() {
    List<Person> people =
        TextParts.people(
            "Le colonel Vo Manh Cuong a parlé, puis Cuong est parti, et Vo Manh Cuong a ri.");
    assertEquals(1, people.size(), people.toString());
    assertEquals("person:vo-manh-cuong", people.get(0).id());
    assertEquals(3, people.get(0).mentions().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La ministre Grâce Kalubi wa Ilunga a signé. Mme Kalubi a ri. |"
            + " person:grace-kalubi-wa-ilunga",
        "M. Mario Prieto Lanza a signé. M. Prieto a ri. | person:mario-prieto-lanza",
        "M. Mario Prieto Lanza et M. Luis Prieto Gil ont signé. M. Prieto a ri. |"
            + " person:mario-prieto-lanza person:luis-prieto-gil person:prieto",
        "Le général Vo Van Tuan a signé. M. Tuan a ri. | person:vo-van-tuan",
        "Le ministre Mohammed ben Khaled al-Rachid a signé. M. Al-Rachid a ri. |"
            + " person:mohammed-ben-khaled-al-rachid",
        "L'ambassadeur Mori Takio a signé. M. Takio Mori a ri. | person:mori-takio",
        "M. Nguyen Van Hai a signé. M. Nguyen Hai Van a ri. |"
            + " person:nguyen-van-hai person:nguyen-hai-van",
        "L'ambassadrice Sokunthea Keomany est venue. Mme Keomani a ri. | person:sokunthea-keomany"
      })
  void joinsWhatOnePersonIsCalled(String text, String ids) {
    assertEquals(
        ids, TextParts.people(text).stream().map(Person::id).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Le ministre lao de la Santé, M. Vanh Sisouk, a signé. | ministre lao de la Santé | LAO",
        "Mme Anne Vasseur, directrice du musée, a parlé. | directrice du musée | -",
        "M. Paul Merlot a parlé. | - | -",
        "Sa fille Anna Merlot a parlé. | - | -",
        "L'ambassadeur au Japon, Paul Merlot, a parlé. | ambassadeur au Japon | -",
        "L'ambassadeur du Laos au Japon, Vanh Sisouk, a parlé. | ambassadeur du Laos au Japon |"
            + " LAO",
        "La représentante auprès de l'ONU, Ana Ruiz, a parlé. | représentante auprès de l'ONU | -"
      })
  void readsOfficeAndAffiliation(String sentence, String office, String affiliation) {
    Person person = TextParts.people(sentence).get(0);
    assertEquals(office, person.office());
    assertEquals(affiliation, person.affiliationId());
  }

  @Test
  void readsTheAffiliationFromTheOffice() {
    assertEquals(
        "JPN",
        TextParts.people("L'ambassadeur du Japon Kenji Murata a signé.").get(0).affiliationId());
    assertEquals(
        "VNM", TextParts.people("Le colonel Vo Manh Cuong a signé.").get(0).affiliationId());
  }
}
