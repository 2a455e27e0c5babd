package org.entente.text.commitment;

import org.entente.text.act.ActType;

/** What words of an undertaking say, and which of them are stronger. */
final class Statements {
  private Statements() {}

  /** The status that words of a type say. */
  static String status(ActType type) {
    return switch (type) {
      case OFFER -> "offered";
      case PLAN -> "planned";
      default -> "announced";
    };
  }

  /** The stronger the words, the greater. */
  static int strength(String status) {
    return switch (status) {
      case "offered" -> 1;
      case "planned" -> 2;
      case "announced" -> 3;
      case "agreed" -> 4;
      default -> 5;
    };
  }
}
