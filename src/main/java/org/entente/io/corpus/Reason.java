package org.entente.io.corpus;

import java.util.Locale;

/** Why a record has no text, as in {@link org.entente.table.Quarantine#REASON}. */
enum Reason {
  /** The line is no JSON object. */
  INVALID_JSON,
  /** The record breaks the rules of RFC 4180, or has more or fewer cells than the header. */
  INVALID_CSV,
  /** The record has no text, or one that is no string. */
  NO_TEXT,
  /** The record of a web archive holds no page: a request, a redirection, an image. */
  NOT_AN_ARTICLE,
  /** The bytes are no text in any charset. */
  UNDECODABLE,
  /** The file cannot be opened, or its data ends or breaks early. */
  UNREADABLE,
  /** Neither the file's ending nor its first bytes tell a format. */
  UNKNOWN_FORMAT,
  /** The record is larger than the limit. */
  TOO_BIG,
  /** The file or the text is blank. */
  EMPTY,
  /** The file's name begins with {@code _} or {@code .}, which leaves it out of a folder. */
  HIDDEN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
