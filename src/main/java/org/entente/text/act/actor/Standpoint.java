package org.entente.text.act.actor;

/**
 * From where an article is told.
 *
 * @param focus the actor that the run is about
 * @param home the state whose affairs the agency reports as its own and need not name; null if none
 * @param venue the state of the place in the dateline; null if none
 */
public record Standpoint(String focus, String home, String venue) {}
