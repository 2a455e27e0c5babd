package org.entente.io.corpus;

import java.util.Locale;

/** Why a record has no text, as in {@link org.entente.table.Quarantine#REASON}. */
enum Reason {
  /** The line is no JSON object. */
  INVALID_JSON,
  /** The record has no text, or one that is no string. */
  NO_TEXT,
  /** The bytes are no UTF-8. */
  UNDECODABLE,
  /** The file cannot be opened, or its compressed data ends or breaks early. */
  UNREADABLE,
  /** The record is larger than the limit. */
  TOO_BIG,
  /** The file or the text is blank. */
  EMPTY;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
