package org.entente.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.chart.NetworkLayout.Box;

/**
 * A network as circles, lines and labels.
 *
 * @param width pixels
 * @param height pixels
 * @param links thinner first
 * @param nodes in the order given
 */
public record NetworkDrawing(String width, String height, List<Link> links, List<Node> nodes) {
  private static final double LINE_HEIGHT = 14;
  private static final double LETTER = 6.9;
  private static final double LEAST_RADIUS = 4;
  private static final double MOST_RADIUS = 15;
  private static final int LABEL_LETTERS = 17;
  private static final double MARGIN = 8;

  /**
   * A partner to draw.
   *
   * @param id its id
   * @param label its name
   * @param weight how large it is
   * @param colour number of its colour
   * @param href where a click leads
   */
  public record Partner(String id, String label, double weight, int colour, String href) {}

  /**
   * Two partners that stand together.
   *
   * @param a id of one
   * @param b id of the other
   * @param weight how often
   */
  public record Tie(String a, String b, double weight) {}

  /** A line; pixels. */
  public record Link(String x1, String y1, String x2, String y2, String width) {}

  /** A circle with its label in one or more lines; pixels. */
  public record Node(
      String x, String y, String radius, int colour, String href, List<LabelLine> labelLines) {}

  /** A line of a label. */
  public record LabelLine(String x, String y, String words) {}

  /** Draws partners and their ties; every tie joins two of the partners. */
  public static NetworkDrawing of(List<Partner> partners, List<Tie> ties) {
    double most = partners.stream().mapToDouble(Partner::weight).max().orElse(1);
    Map<String, Box> boxes = new LinkedHashMap<>();
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (Partner partner : partners) {
      List<String> words = wrapped(partner.label());
      labels.put(partner.id(), words);
      double radius = radius(partner, most);
      double letters = words.stream().mapToInt(String::length).max().orElse(1);
      double halfWidth = Math.max(radius, letters * LETTER / 2) + 3;
      boxes.put(
          partner.id(), new Box(halfWidth, radius + 2, radius + 4 + words.size() * LINE_HEIGHT));
    }
    NetworkLayout layout = NetworkLayout.of(boxes, ties);
    List<Node> nodes = new ArrayList<>();
    for (Partner partner : partners) {
      nodes.add(node(partner, radius(partner, most), labels.get(partner.id()), layout));
    }
    return new NetworkDrawing(
        Scale.print(layout.width() + 2 * MARGIN),
        Scale.print(layout.height() + 2 * MARGIN),
        links(ties, layout),
        nodes);
  }

  private static double radius(Partner partner, double most) {
    return LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(partner.weight() / most);
  }

  private static Node node(
      Partner partner, double radius, List<String> words, NetworkLayout layout) {
    double x = layout.x(partner.id()) + MARGIN;
    double y = layout.y(partner.id()) + MARGIN;
    List<LabelLine> label = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double below = y + radius + 12 + i * LINE_HEIGHT;
      label.add(new LabelLine(Scale.print(x), Scale.print(below), words.get(i)));
    }
    return new Node(
        Scale.print(x),
        Scale.print(y),
        Scale.print(radius),
        partner.colour(),
        partner.href(),
        label);
  }

  private static List<Link> links(List<Tie> ties, NetworkLayout layout) {
    double most = ties.stream().mapToDouble(Tie::weight).max().orElse(1);
    return ties.stream()
        .sorted(java.util.Comparator.comparingDouble(Tie::weight))
        .map(
            tie ->
                new Link(
                    Scale.print(layout.x(tie.a()) + MARGIN),
                    Scale.print(layout.y(tie.a()) + MARGIN),
                    Scale.print(layout.x(tie.b()) + MARGIN),
                    Scale.print(layout.y(tie.b()) + MARGIN),
                    Scale.print(0.8 + 4 * tie.weight() / most)))
        .toList();
  }

  /** The words of a label in lines of about the same length; long words are not cut. */
  static List<String> wrapped(String label) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LABEL_LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
