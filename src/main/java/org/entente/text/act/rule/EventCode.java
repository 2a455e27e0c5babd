package org.entente.text.act.rule;

import java.io.Serializable;

/**
 * The codes of an act in the ontologies of political events.
 *
 * @param event PLOVER event type
 * @param mode PLOVER mode; empty when the event has none
 * @param cameo CAMEO code
 */
public record EventCode(String event, String mode, String cameo) implements Serializable {

  /**
   * This code where it is a part of a wider one, whose event and mode hold unless it has others.
   */
  public EventCode within(EventCode wider) {
    return event.isEmpty() ? new EventCode(wider.event(), wider.mode(), cameo) : this;
  }
}
