/** Verb groups: tense, mood, voice, negation, chains of infinitives, and their complements. */
package org.entente.text.clause.verb;
