/**
 * The corpus as it lies on disk: which files there are ({@link org.entente.io.corpus.Listing}) and
 * the records in them ({@link org.entente.io.corpus.ReadRecords}).
 *
 * <p>Nothing vanishes: every file and every line ends as a text or as a reason why it is none.
 */
package org.entente.io.corpus;
