/**
 * When two acts speak of one undertaking, and what becomes of it: an act as a {@link
 * org.entente.text.commitment.Deed} with its action, object, amounts and names; the comparison of
 * two deeds; the key by which wordings are one; and the steps of a life cycle. Plain Java, no
 * engine.
 */
package org.entente.text.commitment;
