package org.entente.job.option;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.text.term.Term;

/**
 * How topics are modelled.
 *
 * @param count how many; empty to choose
 * @param names whether names of states, organisations and people are terms
 * @param model a published run whose topics are applied without fitting; null to fit
 */
public record TopicOptions(OptionalInt count, Term.Names names, String model) {
  /** As many as fit, without names. */
  public static TopicOptions defaults() {
    return new TopicOptions(OptionalInt.empty(), Term.Names.MASK, null);
  }

  /** The options on which results depend, by their names on the command line. */
  Map<String, String> effective() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("topics", count.isPresent() ? String.valueOf(count.getAsInt()) : "auto");
    options.put("topic-names", names.name().toLowerCase(Locale.ROOT));
    options.put("topic-model", model == null ? "" : model);
    return options;
  }
}
