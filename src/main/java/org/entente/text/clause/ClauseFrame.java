package org.entente.text.clause;

import java.util.ArrayList;
import java.util.List;

/** A clause that is still open while a sentence is read from left to right. */
final class ClauseFrame {
  private final int start;
  private final String introducer;
  private final int introducerAt;
  private final int governor;
  private final List<Integer> heads = new ArrayList<>(4);
  private int verb = -1;
  private int comma = -1;

  /**
   * A clause that begins.
   *
   * @param start index of its first token
   * @param introducer the folded word that makes it subordinate, or null
   * @param introducerAt where it stands, or -1
   * @param governor the clause read last, or -1
   */
  ClauseFrame(int start, String introducer, int introducerAt, int governor) {
    this.start = start;
    this.introducer = introducer;
    this.introducerAt = introducerAt;
    this.governor = governor;
  }

  int start() {
    return start;
  }

  String introducer() {
    return introducer;
  }

  int introducerAt() {
    return introducerAt;
  }

  int governor() {
    return governor;
  }

  /** The clause whose verb it has found, or -1. */
  int verb() {
    return verb;
  }

  boolean hasVerb() {
    return verb >= 0;
  }

  /** Takes a verb: the heads before it are spoken for. */
  void take(int clause) {
    verb = clause;
    heads.clear();
    comma = -1;
  }

  void add(int head) {
    heads.add(head);
  }

  /** A comma, or another mark that parts phrases, behind its verb. */
  void part(int at) {
    comma = at;
  }

  /** Where phrases were parted last, behind its verb if it has one; -1 when nowhere. */
  int comma() {
    return comma;
  }

  /** The possible subjects, in order. */
  List<Integer> heads() {
    return heads;
  }
}
