package org.entente.text.clause.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.TextParts;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.morph.GrammarTable;
import org.entente.text.morph.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseFinderTest {
  private static final ClauseReader CLAUSES =
      new ClauseReader(
          TextParts.LEXICON.acts().sayingVerbs(),
          new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER));
  private static final PhraseFinder PHRASES = new PhraseFinder();

  private static List<NounPhrase> phrases(List<Token> tokens) {
    List<ClauseReading> clauses = new ArrayList<>(CLAUSES.read(tokens));
    clauses.addAll(CLAUSES.nonFinite(tokens, clauses));
    return PHRASES.find(tokens, clauses);
  }

  @Test
  void tellsWhatPhrasesAre() throws IOException {
    Path file = Path.of("src/test/resources/org/entente/text/reading/phrases.txt");
    List<String> wrong = new ArrayList<>();
    int labelled = 0;
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" \\| ");
      List<Token> tokens = TextParts.tokens(parts[0]);
      Set<String> found = new HashSet<>();
      for (NounPhrase phrase : phrases(tokens)) {
        String function = phrase.function().name().toLowerCase(Locale.ROOT);
        found.add(
            word(tokens, phrase.head()) + "=" + function + ">" + word(tokens, phrase.governor()));
      }
      for (String label : parts[1].trim().split(" ")) {
        labelled++;
        if (!found.contains(label)) {
          wrong.add(label + " not among " + found);
        }
      }
    }
    double share = 1 - wrong.size() / (double) labelled;
    assertTrue(share >= 0.95, share + " of " + labelled + ": " + wrong);
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 ? "-" : tokens.get(i).surface();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le nouveau maire de la ville voisine dort. | maire | Le nouveau maire de la ville voisine",
        "Il voit le Laos, le Chili et le Kenya. | Laos | le Laos, le Chili et le Kenya",
        "M. Duval, maire de Lorville, dort. | maire | maire de Lorville",
        "Il parle de la mise en service du pont. | mise | de la mise en service du pont",
        "Plus de cent personnes dorment. | personnes | Plus de cent personnes"
      })
  void reachesOverWhatDependsOnTheHead(String sentence, String head, String words) {
    List<Token> tokens = TextParts.tokens(sentence);
    NounPhrase phrase =
        phrases(tokens).stream()
            .filter(p -> word(tokens, p.head()).equals(head))
            .findFirst()
            .orElseThrow();
    int from = tokens.get(phrase.words().from()).start();
    assertEquals(words, sentence.substring(from, tokens.get(phrase.words().to() - 1).end()));
  }

  @Test
  void listsAdjectives() {
    List<Token> tokens = TextParts.tokens("Une longue guerre civile et religieuse commence.");
    List<String> adjectives =
        phrases(tokens).get(0).adjectives().stream().map(i -> word(tokens, i)).toList();
    assertEquals(List.of("longue", "civile", "religieuse"), adjectives);
  }

  @Test
  void nounsTakeTheComplementsOfTheirExamples() {
    for (List<String> row : GrammarTable.rows("noun_complements.csv")) {
      assertTrue(dependsOnNoun(row.get(2), row.get(0)), row.get(2));
      assertTrue(row.get(3).isEmpty() || !dependsOnNoun(row.get(3), row.get(0)), row.get(3));
    }
  }

  private static boolean dependsOnNoun(String marked, String noun) {
    int start = marked.indexOf('*');
    List<Token> tokens = TextParts.tokens(marked.replace("*", ""));
    return phrases(tokens).stream()
        .filter(phrase -> tokens.get(phrase.words().from()).start() == start)
        .anyMatch(
            phrase ->
                phrase.function() == NounPhrase.Function.COMPLEMENT
                    && tokens.get(phrase.governor()).lemma().equals(noun));
  }
}
