/** Sentences: where one ends and the next begins, in running text and in scraped pages. */
package org.entente.text.sentence;
