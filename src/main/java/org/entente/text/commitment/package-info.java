/**
 * When two acts speak of one undertaking, and what becomes of it: an act as a {@link
 * org.entente.text.commitment.Deed}; the comparison of two deeds; the key by which wordings are
 * one; and the steps of a life cycle. How the words of an act are read and weighed is told in the
 * packages below. Plain Java, no engine.
 */
package org.entente.text.commitment;
