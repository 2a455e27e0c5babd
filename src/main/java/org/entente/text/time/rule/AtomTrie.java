package org.entente.text.time.rule;

import java.util.Arrays;

/** Sequences of atoms, sharing their beginnings; steps lie in one open-addressing table. */
final class AtomTrie {
  private static final int ATOMS = 1024;

  private int[] keys = new int[1 << 12];
  private int[] children = new int[1 << 12];
  private int[][] ends = new int[256][];
  private int steps;
  private int nodes = 1;

  AtomTrie() {
    Arrays.fill(keys, -1);
  }

  /** Adds a sequence that the rule accepts. */
  void add(int[] atoms, int rule) {
    int node = 0;
    for (int atom : atoms) {
      int child = child(node, atom);
      if (child < 0) {
        child = nodes++;
        put(node * ATOMS + atom, child);
      }
      node = child;
    }
    if (node >= ends.length) {
      ends = Arrays.copyOf(ends, Math.max(nodes, ends.length * 2));
    }
    int[] before = ends[node] == null ? new int[0] : ends[node];
    if (before.length == 0 || before[before.length - 1] != rule) {
      ends[node] = Arrays.copyOf(before, before.length + 1);
      ends[node][before.length] = rule;
    }
  }

  private void put(int key, int child) {
    if (steps * 2 > keys.length) {
      int[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new int[oldKeys.length * 2];
      children = new int[keys.length];
      Arrays.fill(keys, -1);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] >= 0) {
          insert(oldKeys[i], oldChildren[i]);
        }
      }
    }
    insert(key, child);
    steps++;
  }

  private void insert(int key, int child) {
    int slot = slot(key);
    while (keys[slot] >= 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    children[slot] = child;
  }

  /** The node behind a step, or -1. */
  int child(int node, int atom) {
    int key = node * ATOMS + atom;
    int slot = slot(key);
    while (keys[slot] >= 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private int slot(int key) {
    int hash = key * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (keys.length - 1);
  }

  /** Whether a sequence begins with the atom, by atom. */
  boolean[] starters() {
    boolean[] starters = new boolean[ATOMS];
    for (int atom = 0; atom < ATOMS; atom++) {
      starters[atom] = child(0, atom) >= 0;
    }
    return starters;
  }

  /** The rules whose sequences end at the node, in order, or null. */
  int[] rulesAt(int node) {
    return node < ends.length ? ends[node] : null;
  }
}
