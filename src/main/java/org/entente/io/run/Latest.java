package org.entente.io.run;

/**
 * What {@code latest.json} says: which run is current.
 *
 * @param runId the run under {@code runs/}
 * @param manifestSha256 SHA-256 of its {@code run.json}
 */
record Latest(String runId, String manifestSha256) {}
