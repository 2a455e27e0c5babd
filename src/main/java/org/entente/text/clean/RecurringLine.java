package org.entente.text.clean;

/**
 * A line that recurs in many articles that otherwise differ.
 *
 * @param hash of the line, as {@link LineHash} gives it
 * @param articles of the corpus that contain it
 */
public record RecurringLine(long hash, long articles) {}
