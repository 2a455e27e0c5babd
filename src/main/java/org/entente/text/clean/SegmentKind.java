package org.entente.text.clean;

import java.util.Locale;

/** What a removed piece of a page is. */
public enum SegmentKind {
  DATE_PREFIX,
  TITLE_REPEAT,
  CAPTION,
  DATELINE,
  SIGNOFF,
  RELATED_LINK,
  TEASER_TAIL,
  SHARE_WIDGET,
  FOOTER,
  LEAD_REPEAT;

  /** The kind as it stands in the tables. */
  public String published() {
    return name().toLowerCase(Locale.ROOT);
  }
}
