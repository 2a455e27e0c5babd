/**
 * A synthetic corpus with its planted truth, for load tests and for trying the wiring of a job:
 * what is in an article depends on the seed and its number alone. The sentences are data, under
 * {@code org/entente/synthetic}; nothing here reads French, and nothing else depends on it.
 */
package org.entente.job.generate;
