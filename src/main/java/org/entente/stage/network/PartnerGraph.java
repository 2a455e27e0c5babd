package org.entente.stage.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The undirected graph of partners, an edge weighing as many articles as its ends share.
 *
 * <p>Centrality is PageRank (Brin and Page 1998) with damping 0.85, a partner's rank flowing along
 * its edges by weight. Communities come from greedy modularity (Clauset, Newman and Moore 2004).
 * Both are JGraphT's; edges must be entered in a fixed order for the same result.
 */
final class PartnerGraph {
  private static final double DAMPING = 0.85;
  private static final int MOST_ROUNDS = 200;
  private static final double TOLERANCE = 1e-12;

  /**
   * A partner's place in the graph.
   *
   * @param id the partner
   * @param degree how many partners it shares an article with
   * @param pageRank its share of rank; all shares add up to 1
   * @param community the partner with the highest PageRank of its community, by id among equals
   */
  record Place(String id, int degree, double pageRank, String community) {}

  private final Graph<String, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

  /** Enters an edge. */
  void connect(String a, String b, long sharedArticles) {
    Graphs.addEdgeWithVertices(graph, a, b, (double) sharedArticles);
  }

  /** Every partner's place, by id. */
  List<Place> places() {
    if (graph.vertexSet().isEmpty()) {
      return List.of();
    }
    Map<String, Double> ranks = new PageRank<>(graph, DAMPING, MOST_ROUNDS, TOLERANCE).getScores();
    Map<String, String> communities = communities(ranks);
    List<Place> places = new ArrayList<>();
    for (String id : graph.vertexSet()) {
      places.add(new Place(id, graph.degreeOf(id), ranks.get(id), communities.get(id)));
    }
    places.sort(Comparator.comparing(Place::id));
    return places;
  }

  private Map<String, String> communities(Map<String, Double> ranks) {
    Comparator<String> byRank =
        Comparator.<String>comparingDouble(ranks::get)
            .thenComparing(Comparator.<String>reverseOrder());
    Map<String, String> communities = new HashMap<>();
    for (Set<String> members : clusters()) {
      String head = members.stream().max(byRank).orElseThrow();
      members.forEach(member -> communities.put(member, head));
    }
    return communities;
  }

  /**
   * Groups that modularity keeps together. JGraphT fails where every merge has raised modularity
   * until no edge is left between groups: each connected part is then one of them.
   */
  private List<Set<String>> clusters() {
    try {
      return new GreedyModularityAlgorithm<>(graph).getClustering().getClusters();
    } catch (NoSuchElementException e) {
      return new ConnectivityInspector<>(graph).connectedSets();
    }
  }
}
