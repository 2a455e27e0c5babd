/**
 * Acts: who undertakes, agrees, asks, delivers or refuses what, towards whom and until when, clause
 * by clause, each with the words that say it.
 */
package org.entente.text.act;
