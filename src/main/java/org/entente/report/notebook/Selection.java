package org.entente.report.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The first rows of those that are wanted, in an order of their own; holds few of them at once. */
final class Selection implements Consumer<Entry> {
  private static final int SPARE = 1024;

  private final Predicate<Entry> wanted;
  private final Comparator<Entry> order;
  private final int most;
  private final List<Entry> kept = new ArrayList<>();

  /**
   * @param order equal rows stay in the order of the file
   * @param most how many rows are selected
   */
  Selection(Predicate<Entry> wanted, Comparator<Entry> order, int most) {
    this.wanted = wanted;
    this.order = order;
    this.most = most;
  }

  /** The first rows of the file that are wanted. */
  static Selection first(Predicate<Entry> wanted, int most) {
    return new Selection(wanted, Comparator.comparingInt(entry -> 0), most);
  }

  @Override
  public void accept(Entry entry) {
    if (wanted.test(entry)) {
      kept.add(entry);
      if (kept.size() > most + SPARE) {
        shorten();
      }
    }
  }

  /** The selected rows, in order. */
  List<Entry> rows() {
    shorten();
    return List.copyOf(kept);
  }

  private void shorten() {
    kept.sort(order);
    if (kept.size() > most) {
      kept.subList(most, kept.size()).clear();
    }
  }
}
