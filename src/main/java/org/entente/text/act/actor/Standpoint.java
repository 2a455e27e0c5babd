package org.entente.text.act.actor;

/**
 * From where an article is told.
 *
 * @param focus the actor that the run is about
 * @param home the state whose affairs the agency reports as its own and need not name; null if none
 */
public record Standpoint(String focus, String home) {}
