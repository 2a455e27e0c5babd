package org.entente.text.duplicate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.duplicate.Dispatches.Edit;
import org.entente.text.duplicate.Dispatches.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DuplicateKindTest {
  /** Cutting and dropping leave a part of the dispatch, of which all is shared. */
  private static final Set<Edit> PARTS = EnumSet.of(Edit.CUT, Edit.DROPPED);

  private final Dispatches dispatches = new Dispatches(11);

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.7, 0.9})
  void findsCopiesAtEveryLevelOfEditing(double share) {
    assertTrue(recall(share, Measure.JACCARD, EnumSet.allOf(Edit.class)) >= 0.95);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.7, 0.9})
  void findsThemByTheShareOfTheShorterToo(double share) {
    assertTrue(
        recall(share, Measure.CONTAINMENT, EnumSet.complementOf(EnumSet.copyOf(PARTS))) >= 0.95);
  }

  /** A dispatch edited word by word, down to three in ten of the shorter's shingles. */
  @Test
  void findsWhatIsEditedThroughout() {
    assertTrue(recall(0.3, Measure.CONTAINMENT, EnumSet.of(Edit.WORDS, Edit.MIXED)) >= 0.95);
  }

  private double recall(double share, Measure measure, Set<Edit> edits) {
    int planted = 0;
    int found = 0;
    for (Edit edit : edits) {
      for (int i = 0; i < 25; i++) {
        List<String> dispatch = dispatches.dispatch(9 + i % 5);
        Optional<List<String>> copy = dispatches.copy(dispatch, edit, share, measure);
        if (copy.isPresent()) {
          planted++;
          found += isFound(dispatch, copy.get()) ? 1 : 0;
        }
      }
    }
    assertTrue(planted > 40, planted + " copies");
    return (double) found / planted;
  }

  private static boolean isFound(List<String> one, List<String> other) {
    Wording a = Wording.of(String.join(" ", one));
    Wording b = Wording.of(String.join(" ", other));
    long[] keys = b.keys();
    long shared = Arrays.stream(a.keys()).filter(k -> Arrays.binarySearch(keys, k) >= 0).count();
    return shared >= 2 && DuplicateKind.of(Overlap.of(a, b)).isPresent();
  }

  @Test
  void partsDispatchesThatShareFormulas() {
    List<Wording> wordings = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      wordings.add(Wording.of(String.join(" ", dispatches.dispatch(10))));
    }
    for (Wording one : wordings) {
      for (Wording other : wordings) {
        assertTrue(one == other || DuplicateKind.of(Overlap.of(one, other)).isEmpty());
      }
    }
  }

  /** Two days of one visit: each has news of its own, both end with the same background. */
  @ParameterizedTest
  @CsvSource({"14, 2", "16, 3"})
  void partsTwoDaysOfOneVisit(int news, int background) {
    int joined = 0;
    for (int i = 0; i < 50; i++) {
      List<String> known = dispatches.dispatch(background);
      joined +=
          isFound(with(dispatches.dispatch(news), known), with(dispatches.dispatch(news), known))
              ? 1
              : 0;
    }
    assertEquals(0, joined);
  }

  /** A list of links to other stories that cleaning left behind is one passage, however long. */
  @Test
  void partsTwoPagesWithTheSameLinks() {
    List<String> links =
        List.of(
            "Le verger de Koriba reçoit un label européen pour ses poires.",
            "Vernissage à Selimo : trente graveuses exposent leurs bois.",
            "Un téléphérique reliera Dortan au plateau en 2031.",
            "La régate de Thifer reportée pour cause de brouillard.");
    assertFalse(isFound(with(dispatches.dispatch(8), links), with(dispatches.dispatch(9), links)));
  }

  @Test
  void partsTwoAnalysesOfOneCommunique() {
    List<String> quote = dispatches.dispatch(3);
    assertFalse(
        isFound(
            with(with(dispatches.dispatch(1), quote), dispatches.dispatch(8)),
            with(with(dispatches.dispatch(5), quote), dispatches.dispatch(3))));
  }

  private static List<String> with(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Banque centrale a fixé lundi 3 juin à 24.261 dongs le cours pivot du dollar, soit 12"
            + " dongs de plus que vendredi. Les banques commerciales peuvent appliquer une marge de"
            + " 5 %, entre 23.048 et 25.474 dongs. Vietcombank achetait le dollar à 25.190 et le"
            + " vendait à 25.460, BIDV à 25.205 et 25.455."
            + "| La Banque centrale a fixé mardi 11 juin à 24.249 dongs le cours pivot du dollar,"
            + " soit 7 dongs de moins que lundi. Les banques commerciales peuvent appliquer une"
            + " marge de 5 %, entre 23.037 et 25.461 dongs. Vietcombank achetait le dollar à 25.212"
            + " et le vendait à 25.473, BIDV à 25.218 et 25.468.",
        "Le président Tran Dai Lam a adressé mardi un message de sympathie au roi Olaf Brennvik à"
            + " la suite du naufrage du ferry Solveig, qui a fait 14 morts à Hammerdal. Le chef de"
            + " l'État a partagé la douleur des familles endeuillées et souhaité un prompt"
            + " rétablissement aux blessés.| Le président Tran Dai Lam a adressé jeudi un message"
            + " de sympathie au premier ministre Ismaël Okonto à la suite du glissement de terrain"
            + " de Mbarassi, qui a fait 37 morts à Kessala. Le chef de l'État a partagé la douleur"
            + " des familles endeuillées et souhaité un prompt rétablissement aux blessés."
      })
  void partsTwoPagesOfOneTemplate(String one, String other) {
    Overlap overlap = Overlap.of(Wording.of(one), Wording.of(other));
    assertEquals(Optional.empty(), DuplicateKind.of(overlap), overlap.toString());
  }

  @Test
  void tellsAContainedCopyFromAnEditedOne() {
    List<String> dispatch = dispatches.dispatch(12);
    assertEquals(Optional.of(DuplicateKind.CONTAINED), kind(dispatch, dispatch.subList(0, 5)));
    assertEquals(Optional.of(DuplicateKind.CONTAINED), kind(dispatch.subList(0, 5), dispatch));
    assertEquals(
        Optional.of(DuplicateKind.NEAR),
        kind(dispatch, dispatches.edited(dispatch, Edit.WORDS, 0.1)));
  }

  @Test
  void findsADispatchInsideAMergedOne() {
    List<String> dispatch = dispatches.dispatch(8);
    assertEquals(
        Optional.of(DuplicateKind.CONTAINED),
        kind(dispatch, with(dispatches.dispatch(8), dispatch)));
  }

  @Test
  void doesNotTakeADigestForACopyOfItsItems() {
    List<String> item = dispatches.dispatch(4);
    List<String> digest = with(with(dispatches.dispatch(12), item), dispatches.dispatch(12));
    assertEquals(Optional.empty(), kind(item, digest));
  }

  @Test
  void demandsMoreOfShorterTexts() {
    String brief = "Le port de Koriba a rouvert mardi matin après deux jours de tempête.";
    assertEquals(
        Optional.empty(),
        DuplicateKind.of(
            Overlap.of(
                Wording.of(brief),
                Wording.of(
                    "Le port de Selimo a rouvert jeudi matin après trois jours de grève."))));
    assertFalse(Wording.of("Voir aussi nos archives.").isComparable());
  }

  @Test
  void readsSpellingsOfOneWordingAlike() {
    Wording one = Wording.of("L’ONU a promis 2.650 tonnes à l’État d’Ørsk, dit Hà Nội.");
    Wording other =
        Wording.of("l'ONU a promis 2\u00A0650 tonnes... à l'E\u0301tat d'Orsk - dit Ha Noi");
    assertArrayEquals(one.words(), other.words());
    assertEquals(14, one.words().length);
  }

  @Test
  void givesTheSameWhicheverBodyComesFirst() {
    List<String> dispatch = dispatches.dispatch(9);
    List<String> copy = dispatches.edited(dispatch, Edit.MIXED, 0.4);
    Wording a = Wording.of(String.join(" ", dispatch));
    Wording b = Wording.of(String.join(" ", copy));
    assertEquals(Overlap.of(a, b), Overlap.of(b, a));
    assertEquals(
        Overlap.of(a, b),
        Overlap.of(Wording.fromBytes(a.toBytes()), Wording.fromBytes(b.toBytes())));
  }

  private static Optional<DuplicateKind> kind(List<String> one, List<String> other) {
    return DuplicateKind.of(
        Overlap.of(Wording.of(String.join(" ", one)), Wording.of(String.join(" ", other))));
  }
}
