package org.entente.report.chart;

/**
 * A line across a drawing with its label.
 *
 * @param at where it stands
 * @param label what it says
 */
public record Tick(String at, String label) {}
