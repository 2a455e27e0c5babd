/** The words and phrases that say what a story is about, as a topic model counts them. */
package org.entente.text.term;
