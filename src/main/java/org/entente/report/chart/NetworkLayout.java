package org.entente.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.report.chart.NetworkDrawing.Tie;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Places the nodes of a small network so that no two labelled circles cover each other: the forces
 * of Fruchterman and Reingold (1991) from a fixed seed, then boxes that overlap are pushed apart
 * along the shorter way, over and over, until none does. The same network gets the same places.
 */
final class NetworkLayout {
  private static final long SEED = 7L;
  private static final int ITERATIONS = 300;
  private static final double FORCE_WIDTH = 700;
  private static final double FORCE_HEIGHT = 460;

  /** So many nodes need the whole room; fewer get a share of it, or they would be lost in it. */
  private static final int NODES_OF_FORCE_ROOM = 28;

  private static final int MOST_PUSHES = 2000;
  private static final double GAP = 4;

  private final Map<String, double[]> places = new LinkedHashMap<>();
  private double width;
  private double height;

  /**
   * The room that a labelled circle takes round its centre, pixels.
   *
   * @param halfWidth to the left and to the right
   * @param above to the top
   * @param below to the bottom
   */
  record Box(double halfWidth, double above, double below) {}

  private NetworkLayout() {}

  static NetworkLayout of(Map<String, Box> boxes, List<Tie> ties) {
    NetworkLayout layout = new NetworkLayout();
    layout.pull(boxes, ties);
    layout.push(boxes);
    layout.crop(boxes);
    return layout;
  }

  double x(String id) {
    return places.get(id)[0];
  }

  double y(String id) {
    return places.get(id)[1];
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  private void pull(Map<String, Box> boxes, List<Tie> ties) {
    SimpleGraph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    boxes.keySet().forEach(graph::addVertex);
    ties.forEach(tie -> graph.addEdge(tie.a(), tie.b()));
    double scale = Math.sqrt(Math.min(1, (double) boxes.size() / NODES_OF_FORCE_ROOM));
    MapLayoutModel2D<String> model =
        new MapLayoutModel2D<>(new Box2D(0, 0, scale * FORCE_WIDTH, scale * FORCE_HEIGHT));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(
            ITERATIONS, FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(SEED))
        .layout(graph, model);
    for (String id : boxes.keySet()) {
      Point2D point = model.get(id);
      places.put(id, new double[] {point.getX(), point.getY()});
    }
  }

  private void push(Map<String, Box> boxes) {
    List<String> ids = new ArrayList<>(boxes.keySet());
    boolean moved = true;
    for (int round = 0; moved && round < MOST_PUSHES; round++) {
      moved = false;
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          moved |= apart(ids.get(i), boxes.get(ids.get(i)), ids.get(j), boxes.get(ids.get(j)));
        }
      }
    }
  }

  /** Pushes two boxes apart, each half of the way; whether they overlapped. */
  private boolean apart(String one, Box first, String other, Box second) {
    double[] a = places.get(one);
    double[] b = places.get(other);
    double acrossLeft = first.halfWidth() + second.halfWidth() + GAP - Math.abs(a[0] - b[0]);
    boolean upper = a[1] <= b[1];
    double downLeft =
        (upper ? first.below() + second.above() : first.above() + second.below())
            + GAP
            - Math.abs(a[1] - b[1]);
    if (acrossLeft <= 0 || downLeft <= 0) {
      return false;
    }
    int axis = acrossLeft < downLeft ? 0 : 1;
    double half = Math.min(acrossLeft, downLeft) / 2 + 0.01;
    boolean less = a[axis] <= b[axis];
    a[axis] += less ? -half : half;
    b[axis] += less ? half : -half;
    return true;
  }

  private void crop(Map<String, Box> boxes) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    for (Map.Entry<String, double[]> place : places.entrySet()) {
      Box box = boxes.get(place.getKey());
      left = Math.min(left, place.getValue()[0] - box.halfWidth());
      top = Math.min(top, place.getValue()[1] - box.above());
    }
    for (Map.Entry<String, double[]> place : places.entrySet()) {
      Box box = boxes.get(place.getKey());
      double[] at = place.getValue();
      at[0] -= left;
      at[1] -= top;
      width = Math.max(width, at[0] + box.halfWidth());
      height = Math.max(height, at[1] + box.below());
    }
  }
}
