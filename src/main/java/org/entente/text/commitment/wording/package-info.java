/**
 * What the words of one act say: the families of its action, the things and names of its content,
 * the actors that its clause names, and how it stands to what was said before.
 */
package org.entente.text.commitment.wording;
