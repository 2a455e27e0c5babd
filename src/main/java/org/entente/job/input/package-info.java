/**
 * What comes in: the bundled sample, where every record of an input has gone, and what an input
 * must reach for its results to be published.
 */
package org.entente.job.input;
