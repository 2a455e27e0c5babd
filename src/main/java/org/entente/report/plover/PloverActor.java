package org.entente.report.plover;

/**
 * An actor as the PLOVER coding manual (draft 0.8, 2021) names it, chapter "Actor and Sector
 * Codes".
 *
 * @param code ISO 3166-1 alpha-3 of a state, of others one of the manual's {@code IGO}, {@code
 *     NGO}, {@code ISM}, {@code IMG} and {@code MNC}; null when it has none
 * @param name the English name, as the manual wants it; null when there is none
 */
public record PloverActor(String code, String name) {}
