/**
 * The complements of a word that performs an act: object, content, addressee and partner, said,
 * named apart or implied.
 */
package org.entente.text.act.complement;
