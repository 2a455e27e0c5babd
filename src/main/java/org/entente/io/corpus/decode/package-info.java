/**
 * From the bytes of a file to text: compression and charset, each told by the bytes themselves.
 * Knows nothing of records.
 */
package org.entente.io.corpus.decode;
