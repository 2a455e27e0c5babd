package org.entente.text.commitment;

import org.entente.text.act.ActType;

/** What an act does to an undertaking. */
public enum DeedKind {
  /** It is offered, planned or promised. */
  STATED,
  AGREED,
  SIGNED,
  REQUESTED,
  STARTED,
  DELIVERED,
  STOPPED;

  /** The kind of a type of act. */
  public static DeedKind of(ActType type) {
    return switch (type) {
      case PLEDGE, OFFER, PLAN -> STATED;
      case AGREEMENT -> AGREED;
      case SIGNED -> SIGNED;
      case REQUEST, APPEAL, PROPOSAL -> REQUESTED;
      case ONGOING -> STARTED;
      case DELIVERED -> DELIVERED;
      case REFUSAL -> STOPPED;
    };
  }

  /** Whether it binds somebody. */
  public boolean binds() {
    return this == STATED || this == AGREED || this == SIGNED;
  }

  /** Whether it reports what became of an undertaking. */
  public boolean reports() {
    return this == STARTED || this == DELIVERED || this == STOPPED;
  }
}
