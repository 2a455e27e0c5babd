/**
 * What speaks for two deeds being of one undertaking: who is bound by them, what they share, and
 * what the later one can mean without naming it.
 */
package org.entente.text.commitment.comparison;
