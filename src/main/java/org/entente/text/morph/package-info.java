/**
 * Words: tokens with offsets, and their readings (lemma, part of speech, mood, tense, person,
 * gender, number) from the morphological dictionary, with the one that the neighbours speak for.
 */
package org.entente.text.morph;
