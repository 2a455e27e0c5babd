package org.entente.stage.topics;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The assignment of topics to topics whose similarities add up to most (Kuhn 1955). */
final class TopicMatching {
  private TopicMatching() {}

  /**
   * Assigns rows to columns, each at most once.
   *
   * @param similarity at [row][column], 0 to 1
   * @return the column of each row, or -1
   */
  static int[] of(double[][] similarity) {
    int rows = similarity.length;
    int columns = rows == 0 ? 0 : similarity[0].length;
    int size = Math.max(rows, columns);
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> left = new LinkedHashSet<>();
    Set<Integer> right = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      left.add(i);
      right.add(size + i);
      graph.addVertex(i);
      graph.addVertex(size + i);
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double value = i < rows && j < columns ? similarity[i][j] : 0;
        graph.setEdgeWeight(graph.addEdge(i, size + j), 1 - value);
      }
    }
    int[] assigned = new int[rows];
    Arrays.fill(assigned, -1);
    var matching = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right);
    for (DefaultWeightedEdge edge : matching.getMatching().getEdges()) {
      int row = Math.min(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
      int column = Math.max(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)) - size;
      if (row < rows && column < columns) {
        assigned[row] = column;
      }
    }
    return assigned;
  }

  /** Cosines of every row of the one with every row of the other. */
  static double[][] cosines(double[][] left, double[][] right) {
    double[][] cosines = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        cosines[i][j] = cosine(left[i], right[j]);
      }
    }
    return cosines;
  }

  static double cosine(double[] a, double[] b) {
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int v = 0; v < a.length; v++) {
      product += a[v] * b[v];
      squareA += a[v] * a[v];
      squareB += b[v] * b[v];
    }
    return squareA == 0 || squareB == 0 ? 0 : product / Math.sqrt(squareA * squareB);
  }

  /** The cosine of each row with the one that it is assigned; 0 without. */
  static double[] agreement(double[][] left, double[][] right) {
    double[][] cosines = cosines(left, right);
    int[] assigned = of(cosines);
    double[] agreement = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      agreement[i] = assigned[i] < 0 ? 0 : cosines[i][assigned[i]];
    }
    return agreement;
  }
}
