/**
 * Whether two bodies tell the same story in the same words: what is compared of a body, how much of
 * it two bodies share, and from where on they are copies.
 */
package org.entente.text.duplicate;
