package org.entente.text.time.scan;

/** Marks that verb forms leave on tokens. */
public final class VerbMark {
  /** No verb. */
  public static final byte NONE = 0;

  /** A past tense. */
  public static final byte PAST = 1;

  /** The present. */
  public static final byte PRESENT = 2;

  /** The future. */
  public static final byte FUTURE = 3;

  /** The conditional. */
  public static final byte CONDITIONAL = 4;

  /** « va », « doit »: a future when an infinitive follows. */
  static final byte MODAL = 5;

  /** « a », « ont »: a past when a participle follows. */
  static final byte HAVE = 6;

  /** « est », « sont »: a past behind « s' » and with some participles. */
  static final byte BE = 7;

  /** A participle that forms its past with « être ». */
  static final byte MOVED = 8;

  /** Looks like a verb form and is none. */
  static final byte NOT_A_VERB = 9;

  /** « prévu », « attendu »: a participle that lies ahead. */
  public static final byte PLANNED = 10;

  /** An infinitive that lies ahead. */
  public static final byte AHEAD = 11;

  private VerbMark() {}

  /** The mark of a name in the word list. */
  static byte of(String name) {
    return switch (name) {
      case "PAST" -> PAST;
      case "PRESENT" -> PRESENT;
      case "FUTURE" -> FUTURE;
      case "CONDITIONAL" -> CONDITIONAL;
      case "MODAL" -> MODAL;
      case "HAVE" -> HAVE;
      case "BE" -> BE;
      case "MOVED" -> MOVED;
      case "AHEAD" -> NONE;
      case "PLANNED" -> PLANNED;
      case "NONE" -> NOT_A_VERB;
      default -> throw new IllegalArgumentException("expected a tense, found " + name);
    };
  }
}
