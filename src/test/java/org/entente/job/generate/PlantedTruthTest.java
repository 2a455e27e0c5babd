package org.entente.job.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.io.LexiconFiles;
import org.entente.text.ArticleReader;
import org.entente.text.ArticleReading;
import org.entente.text.act.Act;
import org.junit.jupiter.api.Test;

/** What is planted can be read: a template that is not understood makes the truth worthless. */
final class PlantedTruthTest {
  private static final int ARTICLES = 120;
  private static final double MOST = 0.95;

  @Test
  void isFoundByTheReader() {
    ArticleReader reader = new ArticleReader(LexiconFiles.bundled(), "VNM");
    SyntheticCorpus corpus = new SyntheticCorpus(Vocabulary.bundled(), ARTICLES, 5);
    int planted = 0;
    List<String> missed = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (long number = 0; number < ARTICLES; number++) {
      SyntheticArticle article = corpus.article(number);
      ArticleReading reading = reader.read(article.page().text(), null, null);
      for (PlantedAct act : article.story().acts()) {
        planted++;
        if (found(reading.acts(), act).isEmpty()) {
          missed.add(act.type() + ": " + act.quote());
        }
      }
      for (Act act : reading.acts()) {
        boolean meant =
            article.story().acts().stream().anyMatch(other -> overlap(act.quote(), other.quote()));
        if (!meant) {
          invented.add(act.quote());
        }
      }
    }
    assertTrue(planted > 150, planted + " acts");
    assertTrue(missed.size() <= (1 - MOST) * planted, planted + " planted, missed " + missed);
    assertEquals(List.of(), invented);
  }

  private static Optional<Act> found(List<Act> acts, PlantedAct planted) {
    return acts.stream()
        .filter(act -> overlap(act.quote(), planted.quote()))
        .filter(act -> act.type().toString().equalsIgnoreCase(planted.type()))
        .filter(act -> new TreeSet<>(act.by()).equals(new TreeSet<>(planted.by())))
        .filter(act -> new TreeSet<>(act.to()).equals(new TreeSet<>(planted.to())))
        .findFirst();
  }

  private static boolean overlap(String one, String other) {
    return one.contains(other) || other.contains(one);
  }
}
