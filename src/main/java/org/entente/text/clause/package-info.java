/**
 * A shallow reading of clauses: the verb groups of a sentence with tense, voice and negation, the
 * clause that each heads, and the words of its subject.
 */
package org.entente.text.clause;
