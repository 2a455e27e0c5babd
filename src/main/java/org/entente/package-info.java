/**
 * Entente reads a corpus of French-language diplomatic news and answers who appears with whom,
 * about what, and who undertook what towards whom, until when, and what became of it.
 *
 * <p>The packages point one way:
 *
 * <ul>
 *   <li>{@code text}: what a French text says, in plain Java, without an engine, files or a clock;
 *   <li>{@code table}: the data contracts, one file a table;
 *   <li>{@code stage}: tables in, table out; uses {@code text} and {@code table};
 *   <li>{@code io}: bytes in and out: the corpus, the run folder;
 *   <li>{@code report}: small collected tables to what people open: page, notebook, network files;
 *   <li>{@code job}: the command line and {@code Pipeline}, the whole dataflow on one screen; the
 *       only one that knows all others.
 * </ul>
 */
package org.entente;
