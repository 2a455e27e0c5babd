/**
 * The words that perform an act: verbs, nouns, adjectives and duties of the rules of {@code
 * triggers.csv} found in a sentence, with their complements. Knows nothing of who acts.
 */
package org.entente.text.act.trigger;
