package org.entente.text.time.rule;

/**
 * A match of a rule.
 *
 * @param from first token
 * @param to token behind the last one
 * @param rule id of the rule
 * @param meaning what the expression says
 * @param argument the meaning's argument, or empty
 * @param parts the values of its words
 */
public record Match(
    int from, int to, String rule, Meaning meaning, String argument, TimeParts parts) {}
