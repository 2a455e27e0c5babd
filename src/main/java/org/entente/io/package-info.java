/**
 * Bytes in and out. {@code io.corpus} reads the input into {@link org.entente.table.Records},
 * {@code io.run} writes, publishes and reads a run folder. Neither knows what a text means, nor how
 * the program was started.
 */
package org.entente.io;
