package org.entente.text.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.text.TextParts;
import org.entente.text.clause.Clause;
import org.entente.text.clause.ClauseFinder;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceClausesTest {
  private static final Adjuncts ADJUNCTS =
      new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER);
  private static final SentenceClauses CLAUSES =
      new SentenceClauses(
          new ClauseFinder(TextParts.LEXICON.acts().sayingVerbs(), ADJUNCTS),
          new ClauseReader(TextParts.LEXICON.acts().sayingVerbs(), ADJUNCTS));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Laos a signé un accord. | Le Laos",
        "Berne, 30 sept (ats) La Suisse a restitué trois vases. | La Suisse",
        "D'autre part, elle s'engage à former cent techniciens. | elle",
        "Selon Trang Si Luc, Hanoï y bâtirait un entrepôt. | Hanoï",
        "L'étude, que le Laos avait demandée, sera remise en mai. | L'étude",
        "Les tentes que le Laos attendait ont été livrées. | Les tentes",
        "Les bus qui manquaient encore au Laos lui ont été remis mardi. | Les bus",
        "Les vases dont il parlait ont été rendus au Laos. | Les vases",
        "Le Laos, a-t-il ajouté, livrera trois vases. | Le Laos",
        "Le Laos, a dit le ministre lao, Khamsing Luang, livrera trois vases. | Le Laos",
        "Le Chili a signé et le Laos, qui hésitait, a suivi. | le Laos",
        "(Radio Lao) Le Japon va livrer trois vases. | Le Japon"
      })
  void theLastClauseHasItsSubject(String sentence, String subject) {
    List<Token> tokens = TextParts.tokens(sentence);
    List<Clause> clauses = CLAUSES.of(tokens, TextParts.VERB_GROUPS.find(tokens));
    Clause last = clauses.get(clauses.size() - 1);
    int from = tokens.get(last.subject().from()).start();
    int to = tokens.get(last.subject().to() - 1).end();
    assertEquals(subject, sentence.substring(from, to));
  }
}
