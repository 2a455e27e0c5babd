package org.entente.io.corpus;

/**
 * A file that the inputs name.
 *
 * @param uri the full URI; a local file's begins with {@code file:///}, a folder's ends in a slash
 * @param format how its records lie in it, as far as its name tells
 * @param bytes its length on disk
 */
public record InputFile(String uri, InputFormat format, long bytes) {}
