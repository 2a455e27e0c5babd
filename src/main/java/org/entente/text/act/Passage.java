package org.entente.text.act;

import org.entente.text.act.actor.ActorResolver;

/**
 * A sentence with what stands around it.
 *
 * @param reading the sentence
 * @param next the sentence behind it, or null
 * @param resolver says whom words of the article stand for
 * @param continued whether it goes on reporting what the sentence before reports
 */
record Passage(
    SentenceReading reading, SentenceReading next, ActorResolver resolver, boolean continued) {}
