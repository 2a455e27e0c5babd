package org.entente.io.run;

/**
 * How an attempt stands, for schedulers that see only zero or not: {@code status.json}.
 *
 * @param state {@code running}, {@code published} or {@code failed}
 * @param exitCode the exit code; null while it runs
 * @param message one line; the run's id when it is published
 */
record Status(String state, Integer exitCode, String message) {}
