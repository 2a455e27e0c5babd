package org.entente.stage.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PartnerGraphTest {
  @Test
  void ranksAStarAsTheEquationSays() {
    PartnerGraph graph = new PartnerGraph();
    graph.connect("A", "B", 2);
    graph.connect("A", "C", 2);
    graph.connect("A", "D", 2);
    Map<String, PartnerGraph.Place> places = byId(graph);
    // r(A) = 0.15/4 + 0.85 * 3 r(B), r(B) = 0.15/4 + 0.85 * r(A) / 3
    double centre = (0.15 / 4 + 0.85 * 3 * 0.15 / 4) / (1 - 0.85 * 0.85);
    double leaf = 0.15 / 4 + 0.85 * centre / 3;
    assertEquals(centre, places.get("A").pageRank(), 1e-9);
    assertEquals(leaf, places.get("C").pageRank(), 1e-9);
    assertEquals(3, places.get("A").degree());
    assertEquals(1, places.get("D").degree());
  }

  @Test
  void letsRankFlowByWeight() {
    PartnerGraph graph = new PartnerGraph();
    graph.connect("A", "B", 9);
    graph.connect("A", "C", 1);
    Map<String, PartnerGraph.Place> places = byId(graph);
    double a = places.get("A").pageRank();
    assertEquals(0.05 + 0.85 * 0.9 * a, places.get("B").pageRank(), 1e-9);
    assertEquals(0.05 + 0.85 * 0.1 * a, places.get("C").pageRank(), 1e-9);
  }

  @Test
  void partsGroupsThatOneThinEdgeJoins() {
    PartnerGraph graph = new PartnerGraph();
    for (String[] edge : new String[][] {{"A", "B"}, {"A", "C"}, {"B", "C"}}) {
      graph.connect(edge[0], edge[1], 10);
    }
    graph.connect("C", "X", 1);
    for (String[] edge : new String[][] {{"X", "Y"}, {"X", "Z"}, {"Y", "Z"}}) {
      graph.connect(edge[0], edge[1], 10);
    }
    Map<String, PartnerGraph.Place> places = byId(graph);
    assertEquals("C", places.get("A").community());
    assertEquals("C", places.get("B").community());
    assertEquals("X", places.get("Z").community());
    assertNotEquals(places.get("A").community(), places.get("Y").community());
  }

  @Test
  void takesPartsWithoutAnEdgeBetweenThemForGroups() {
    PartnerGraph graph = new PartnerGraph();
    graph.connect("A", "B", 3);
    graph.connect("X", "Y", 1);
    Map<String, PartnerGraph.Place> places = byId(graph);
    assertEquals("A", places.get("B").community());
    assertEquals("X", places.get("Y").community());
  }

  @Test
  void isEmptyWithoutEdges() {
    assertEquals(List.of(), new PartnerGraph().places());
  }

  private static Map<String, PartnerGraph.Place> byId(PartnerGraph graph) {
    return graph.places().stream()
        .collect(Collectors.toMap(PartnerGraph.Place::id, place -> place));
  }
}
