package org.entente.io.corpus;

/**
 * A file of the corpus.
 *
 * @param uri the full URI; a local file's begins with {@code file:///}
 * @param format how its records lie in it
 * @param bytes its length on disk
 */
public record InputFile(String uri, InputFormat format, long bytes) {}
