/**
 * The rules of acts as read from {@code triggers.csv} and its companions: which word performs which
 * type of act, with what demands, and the event codes of each.
 */
package org.entente.text.act.rule;
