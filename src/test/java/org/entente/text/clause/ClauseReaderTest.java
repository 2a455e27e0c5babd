package org.entente.text.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.text.TextParts;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClauseReaderTest {
  private static final ClauseReader READER =
      new ClauseReader(
          TextParts.LEXICON.acts().sayingVerbs(),
          new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ceux dont la maison a brûlé seront relogés. | maison brûler; Ceux reloger",
        "Le maire de la ville, dont la maison a brûlé, remercie les pompiers. | maison brûler;"
            + " maire remercier",
        "Les pompiers qui ont donné l'alerte sont partis. | pompiers donner; pompiers partir",
        "Le chef des pompiers qui ont donné l'alerte est parti. | pompiers donner; chef partir",
        "Dans la salle régnait un silence pesant. | silence régner",
        "Un silence pesant régnait dans la salle. | silence régner",
        "La tempête a arraché des toitures et coupé des routes. | tempête arracher; tempête couper",
        "La tempête a arraché des toitures et le gel a coupé des routes. | tempête arracher; gel"
            + " couper",
        "Quand vient l'hiver, les cols ferment. | hiver venir; cols fermer",
        "Plus de la moitié des ponts ferment. | moitié fermer",
        "Un car transportant des élèves s'est renversé. | car renverser"
      })
  void findsTheHeadOfTheSubject(String sentence, String clauses) {
    List<Token> tokens = TextParts.tokens(sentence);
    String read =
        READER.read(tokens).stream()
            .map(clause -> word(tokens, clause.subjectHead()) + " " + clause.group().lemma())
            .collect(Collectors.joining("; "));
    assertEquals(clauses, read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le pays n'enverra que deux médecins. | restrictive",
        "Le pays n'enverra pas de médecins. | negative",
        "Personne n'est venu. | negative",
        "Le pays dit que deux médecins viendront. | affirmative"
      })
  void readsPolarity(String sentence, String polarity) {
    ClauseReading first = READER.read(TextParts.tokens(sentence)).get(0);
    assertEquals(polarity, first.polarity().name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le ministre a dit que le port rouvrirait. | ministre",
        "« Le port rouvrira », a dit le ministre. | ministre",
        "Le port, a-t-il dit, rouvrira. | -t-il",
        "Selon le ministre, le port rouvrira. | ministre",
        "Le ministre a fermé le port. | -",
        "Le ministre a parlé d'une réforme qui viendra. | -"
      })
  void findsTheSpeaker(String sentence, String speaker) {
    List<Token> tokens = TextParts.tokens(sentence);
    String read =
        READER.read(tokens).stream()
            .filter(clause -> clause.speakerHead() >= 0)
            .map(clause -> word(tokens, clause.speakerHead()))
            .findFirst()
            .orElse("-");
    assertEquals(speaker, read);
  }

  @Test
  void followsTheChainOfInfinitives() {
    List<Token> tokens = TextParts.tokens("Le juge peut, à tout moment, faire venir un expert.");
    ClauseReading clause = READER.read(tokens).get(0);
    assertEquals(
        List.of("faire", "venir"),
        clause.infinitives().stream().map(i -> word(tokens, i)).toList());
  }

  @Test
  void tellsMoodTenseAndVoice() {
    ClauseReading clause =
        READER.read(TextParts.tokens("Le port serait fermé par la tempête.")).get(0);
    assertEquals(
        "Cnd conditional passive", clause.mood() + " " + clause.tense() + " " + clause.voice());
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 ? "-" : tokens.get(i).surface();
  }
}
