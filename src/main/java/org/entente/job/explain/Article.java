package org.entente.job.explain;

/**
 * An article to be read.
 *
 * @param id its own id, or null
 * @param text as scraped
 * @param title beside the text, or null
 * @param date beside the text as given, or null
 */
public record Article(String id, String text, String title, String date) {}
