package org.entente.report;

/**
 * How often something occurs.
 *
 * @param name what occurs, as in its table; null where the table says nothing
 * @param articles canonical articles, or rows where the table knows no articles
 * @param all the same with duplicates
 */
public record Counted(String name, long articles, long all) {}
