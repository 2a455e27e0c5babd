package org.entente.report.chart;

/**
 * A share and its interval on a line from 0 to the largest bound shown.
 *
 * @param low where the interval begins, percent
 * @param middle where the share stands
 * @param high where the interval ends
 */
public record ShareMark(String low, String middle, String high) {
  /** Room at both ends, so that marks are not cut. */
  private static final double MARGIN = 3;

  /**
   * Places a share.
   *
   * @param most the share at the right end
   */
  public static ShareMark of(double low, double share, double high, double most) {
    Scale scale = new Scale(0, most, MARGIN, 100 - MARGIN);
    return new ShareMark(scale.at(low), scale.at(share), scale.at(high));
  }
}
