/** How many of what: French numbers, in figures and in words, and what they count. */
package org.entente.text.commitment.amount;
