/** Small selections of published tables, for people to read. */
package org.entente.stage.report;
