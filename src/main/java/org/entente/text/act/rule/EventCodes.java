package org.entente.text.act.rule;

import java.io.Serializable;
import java.util.Map;

/**
 * The codes of the acts of one rule: those of the rule, and what they become where the action has a
 * theme (« enverra 200 Casques bleus »: intent to provide peacekeeping).
 *
 * @param general codes of the rule
 * @param byTheme codes by theme
 */
public record EventCodes(EventCode general, Map<String, EventCode> byTheme)
    implements Serializable {

  /**
   * The codes of an act.
   *
   * @param theme of its action, or null
   */
  public EventCode of(String theme) {
    return theme == null ? general : byTheme.getOrDefault(theme, general);
  }
}
