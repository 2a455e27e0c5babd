/** From the HTML of a page to its article: title, main text and date. Knows nothing of records. */
package org.entente.io.corpus.web;
