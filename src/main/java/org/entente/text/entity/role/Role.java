package org.entente.text.entity.role;

/** The role that a mention plays in its article. */
public enum Role {
  /** Something is done with it or before it. */
  PARTNER,
  /** Forces or aid are deployed there. */
  THEATRE,
  /** The place or forum where others meet. */
  VENUE,
  /** The agency that reports. */
  SOURCE,
  /** The actor that the run is about. */
  FOCUS,
  /** None of these: a currency, a region, a name within a name. */
  OTHER
}
