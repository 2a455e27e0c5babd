/**
 * Selects the rows of a run's tables that {@link org.entente.report.html.HtmlReport} shows. What
 * comes to the driver is bounded.
 */
package org.entente.job.report;
