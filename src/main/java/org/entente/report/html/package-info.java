/**
 * The report as one page: what its sections say, in plain records that logic-less templates print.
 * Every text that comes from a corpus passes {@link org.entente.report.html.ForeignText}.
 */
package org.entente.report.html;
