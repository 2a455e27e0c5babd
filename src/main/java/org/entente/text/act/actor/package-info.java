/**
 * Who the words of an article stand for: names and demonyms, people and whom they speak for, bare
 * offices, pronouns and « les deux parties », by what the article has said so far. Knows nothing of
 * acts.
 */
package org.entente.text.act.actor;
