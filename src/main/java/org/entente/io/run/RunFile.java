package org.entente.io.run;

import java.io.Serializable;

/**
 * A file of a run.
 *
 * @param path below the run's folder, with {@code /} between the parts
 * @param bytes its length
 * @param sha256 hash of its bytes, in lower-case hex digits
 */
public record RunFile(String path, long bytes, String sha256) implements Serializable {}
