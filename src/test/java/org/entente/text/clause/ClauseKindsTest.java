package org.entente.text.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.text.TextParts;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClauseKindsTest {
  private static final ClauseReader READER =
      new ClauseReader(
          TextParts.LEXICON.acts().sayingVerbs(),
          new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER));

  /** Kinds in the order in which the clauses begin, each with its verb. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire dort. | main dormir",
        "Le maire dit que le port rouvrira. | main dire; complement rouvrir",
        "Le maire qui dort viendra. | main venir; relative dormir",
        "Le pont dont il parle est fermé. | main fermer; relative parler",
        "La ville où il vit brûle. | main brûler; relative vivre",
        "Si la pluie cesse, le match reprendra. | condition cesser; main reprendre",
        "Le match reprendra si la pluie cesse. | main reprendre; condition cesser",
        "Le maire demande si la pluie cesse. | main demander; question cesser",
        "Lorsque la pluie cesse, le match reprend. | time cesser; main reprendre",
        "Il attend avant que la nuit tombe. | main attendre; time tomber",
        "Il part parce que la nuit tombe. | main partir; cause tomber",
        "Il part puisque la nuit tombe. | main partir; cause tomber",
        "Il ferme la porte afin que le chat reste. | main fermer; purpose rester",
        "Il travaille bien que la nuit tombe. | main travailler; concession tomber",
        "Le maire ouvre la porte et descend. | main ouvrir; coordinated descendre",
        "Elle ouvre la porte, prend la lampe et descend. | main ouvrir; coordinated prendre;"
            + " coordinated descendre",
        "Le port, a-t-il dit, rouvrira. | main rouvrir; inserted dire",
        "Il part pour vendre sa maison. | main partir; purpose vendre",
        "Il part sans attendre la nuit. | main partir; infinitive attendre",
        "Réunis à Oslo, les ministres ont signé. | main signer; participial réunir",
        "Il sort en chantant une chanson. | main sortir; participial chanter"
      })
  void tellsWhatClausesAre(String sentence, String kinds) {
    assertEquals(kinds, read(sentence));
  }

  private static String read(String sentence) {
    List<Token> tokens = TextParts.tokens(sentence);
    List<ClauseReading> clauses = new ArrayList<>(READER.read(tokens));
    clauses.addAll(READER.nonFinite(tokens, clauses));
    clauses.sort(Comparator.comparingInt(clause -> clause.extent().from()));
    return clauses.stream()
        .map(c -> c.kind().name().toLowerCase(Locale.ROOT) + " " + c.group().lemma())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire dit que le port rouvrira ; la ville dort. | dire | Le maire dit que le port"
            + " rouvrira",
        "Le maire, qui dort, viendra au port. | dormir | qui dort",
        "Le maire, qui dort, viendra au port. | venir | Le maire, qui dort, viendra au port",
        "Si la pluie cesse demain, le match reprendra. | cesser | Si la pluie cesse demain",
        "Il ouvre la porte et prend la lampe. | ouvrir | Il ouvre la porte",
        "Il part pour vendre sa maison. | vendre | pour vendre sa maison"
      })
  void reachesOverItsWords(String sentence, String verb, String words) {
    List<Token> tokens = TextParts.tokens(sentence);
    List<ClauseReading> clauses = new ArrayList<>(READER.read(tokens));
    clauses.addAll(READER.nonFinite(tokens, clauses));
    ClauseReading clause =
        clauses.stream().filter(c -> c.group().lemma().equals(verb)).findFirst().orElseThrow();
    int from = tokens.get(clause.extent().from()).start();
    int to = tokens.get(clause.extent().to() - 1).end();
    assertEquals(
        words,
        sentence.replaceAll("\\.$", "").substring(from, Math.min(to, sentence.length() - 1)));
  }
}
