/**
 * Small published tables as files for people and their tools. Knows tables, not how they came.
 *
 * <p>{@link org.entente.report.ReportData} is what is shown; {@code html} makes the page of it,
 * {@code chart} the geometry of its drawings, {@code network} the files for graph programs.
 */
package org.entente.report;
