package org.entente.text.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.io.LexiconFiles;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.Role;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Tokenizer;
import org.junit.jupiter.api.Test;

final class TermReaderTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Morphology.french());

  @Test
  void readsLemmasOfNounsAndAdjectivesAndThePairsTheyMake() {
    List<String> entries = entries("Les hôpitaux de campagne soignent les blessés.");
    assertTrue(entries.contains("hôpital"), entries.toString());
    assertTrue(entries.contains("hôpital campagne|hôpitaux de campagne"), entries.toString());
    assertFalse(entries.contains("soigner"), entries.toString());
  }

  @Test
  void linksNounsByArticlesAfterAPreposition() {
    List<String> entries = entries("Elle salue le maintien de la paix et la lutte avec la faim.");
    assertTrue(entries.contains("maintien paix|maintien de la paix"), entries.toString());
    assertTrue(entries.stream().noneMatch(e -> e.startsWith("lutte faim")), entries.toString());
  }

  @Test
  void leavesOutWordsOfTheTradeUnitsAndDays() {
    TermReader reader = new TermReader(LexiconFiles.bundled().stopWords());
    String text =
        "Selon un communiqué publié lundi 3 mars, le ministre a déclaré et indiqué à la presse que"
            + " deux mille tonnes de riz, soit 300 mètres de quai, partiront la veille du départ.";
    List<String> words =
        reader.terms(List.of(sentence(text)), List.of(), List.of()).stream()
            .filter(entry -> !Term.isPhrase(entry))
            .toList();
    assertEquals(List.of("publié", "riz", "quai", "départ"), words);
  }

  @Test
  void marksNamesOnceAndMakesNoPairAcrossThem() {
    String text = "Le contingent du Soldavie central arrive.";
    int start = text.indexOf("Soldavie");
    Mention mention =
        new Mention(
            new Span(start, start + 8),
            "Soldavie",
            "SDV",
            Mention.Form.NAME,
            Role.OTHER,
            List.of(),
            1.0);
    List<String> entries =
        new TermReader(Set.of())
            .terms(List.of(sentence(text)), List.of(mention, mention), List.of());
    assertEquals(List.of("contingent", "=Soldavie", "central"), entries);
  }

  @Test
  void joinsWhatHoldsTogether() {
    List<String> entries =
        List.of("force", "maintien", "paix", "maintien paix|maintien de la paix", "=Soldavie");
    Map<String, String> phrases = Map.of("maintien paix", "maintien de la paix");
    assertEquals(
        List.of("force", "maintien de la paix"), Term.join(entries, phrases, Term.Names.MASK));
    assertEquals(
        List.of("force", "maintien", "paix", "Soldavie"),
        Term.join(entries, Map.of(), Term.Names.KEEP));
  }

  @Test
  void givesAWordToOnePhraseOnly() {
    List<String> entries =
        List.of(
            "aide",
            "humanitaire",
            "aide humanitaire|aide humanitaire",
            "urgent",
            "humanitaire urgent|humanitaire urgente");
    Map<String, String> phrases =
        Map.of("aide humanitaire", "aide humanitaire", "humanitaire urgent", "humanitaire urgente");
    assertEquals(
        List.of("aide humanitaire", "urgent"), Term.join(entries, phrases, Term.Names.MASK));
  }

  private static List<String> entries(String text) {
    return new TermReader(Set.of()).terms(List.of(sentence(text)), List.of(), List.of());
  }

  private static Sentence sentence(String text) {
    Span span = new Span(0, text.length());
    return new Sentence(0, span, TOKENIZER.tokens(text, span));
  }
}
