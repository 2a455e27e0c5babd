/** Who undertook what towards whom, and what became of it: undertakings and their steps in time. */
package org.entente.stage.commitments;
