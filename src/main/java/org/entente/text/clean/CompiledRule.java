package org.entente.text.clean;

import java.util.regex.Pattern;

/**
 * A boilerplate rule with its pattern.
 *
 * @param rule of the lexicon
 * @param pattern with agencies and months filled in
 */
record CompiledRule(BoilerplateRule rule, Pattern pattern) {
  private static final String MONTH =
      "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|"
          + "d[ée]cembre|janv\\.?|f[ée]vr?\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|"
          + "d[ée]c\\.?)";

  /** Compiles a rule; {@code agencies} is an alternation of the names that agencies sign with. */
  static CompiledRule of(BoilerplateRule rule, String agencies) {
    String pattern = rule.pattern().replace("{agency}", agencies).replace("{month}", MONTH);
    boolean end = rule.scope() == BoilerplateRule.Scope.END;
    return new CompiledRule(rule, Pattern.compile(end ? pattern + "$" : pattern));
  }

  /** Whether the pattern has a group of this name. */
  boolean captures(String group) {
    return rule.pattern().contains("(?<" + group + ">");
  }

  /** Datelines that name their agency may stand before lead and body; others only once. */
  boolean namesOnlyAgency() {
    return captures("agency") && !captures("place");
  }
}
