package org.entente.stage.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LabelTopicsTest {
  private static final long[] ARTICLES = {20, 20};

  @Test
  void namesATopicByWhatManyOfItsArticlesSayAndFewOthers() {
    LabelTopics labels =
        new LabelTopics(
            Map.of(
                "vaccin", new long[] {15, 1},
                "rougeole", new long[] {9, 0},
                "dose", new long[] {11, 0},
                "seringue", new long[] {2, 0},
                "programme", new long[] {16, 15}),
            ARTICLES);
    assertEquals(
        List.of("vaccin", "dose", "rougeole"),
        labels.terms(0, List.of("seringue", "programme", "rougeole", "vaccin", "dose")));
  }

  @Test
  void putsPhrasesBeforeWordsAndSaysNoWordTwice() {
    LabelTopics labels =
        new LabelTopics(
            Map.of(
                "francophonie", new long[] {12, 0},
                "francophone", new long[] {12, 0},
                "diversité linguistique", new long[] {11, 0},
                "diversité", new long[] {11, 0},
                "langue", new long[] {10, 0}),
            ARTICLES);
    assertEquals(
        List.of("diversité linguistique", "francophonie", "langue"),
        labels.terms(
            0,
            List.of(
                "diversité", "diversité linguistique", "francophonie", "francophone", "langue")));
  }

  @Test
  void saysThePhraseThatAWordBegins() {
    LabelTopics labels =
        new LabelTopics(
            Map.of(
                "dose", new long[] {15, 0},
                "doses de vaccin", new long[] {8, 0},
                "port", new long[] {9, 0},
                "porte blindée", new long[] {6, 0},
                "projet", new long[] {11, 0},
                "projet de loi", new long[] {4, 0}),
            ARTICLES);
    assertEquals(
        List.of("doses de vaccin", "projet", "port"),
        labels.terms(
            0,
            List.of(
                "dose", "projet", "port", "doses de vaccin", "projet de loi", "porte blindée")));
  }

  @Test
  void putsAdjectivesBehindNouns() {
    LabelTopics labels =
        new LabelTopics(
            Map.of(
                "électoral", new long[] {14, 0},
                "scrutin", new long[] {9, 0},
                "candidat", new long[] {10, 0},
                "urne", new long[] {8, 0}),
            ARTICLES);
    assertEquals(
        List.of("candidat", "scrutin", "urne"),
        labels.terms(0, List.of("électoral", "scrutin", "candidat", "urne")));
  }

  @Test
  void takesRareTermsOnlyWhereNothingElseIsLeft() {
    LabelTopics labels =
        new LabelTopics(
            Map.of("quai", new long[] {4, 0}, "escale", new long[] {1, 0}), new long[] {5, 35});
    assertEquals(List.of("quai", "escale"), labels.terms(0, List.of("escale", "quai")));
  }
}
