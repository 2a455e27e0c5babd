/** Noun phrases and adjuncts of time and place: where they begin and end, what they hang on. */
package org.entente.text.clause.phrase;
