/**
 * The geometry of the report's drawings. Lengths along the page are percentages of its width, so
 * that lines stretch with the page while its letters keep their size; heights are pixels. Nothing
 * here writes SVG: templates do.
 */
package org.entente.report.chart;
