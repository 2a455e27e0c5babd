/** Undertakings as event records of PLOVER, one JSON object a line. */
package org.entente.report.plover;
