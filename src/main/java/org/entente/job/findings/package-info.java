/**
 * What a run has found and what has changed since the run before, in the few lines that a person
 * reads at the terminal.
 */
package org.entente.job.findings;
