package org.entente.job.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An article and the truth about it.
 *
 * @param id its source id
 * @param plan what it is about
 * @param story its words
 * @param page the words with the furniture of a site
 * @param duplicateOf id of the article that it repeats, or null
 */
record SyntheticArticle(String id, Plan plan, Story story, Page page, String duplicateOf) {
  /** The record as {@code run} reads it. */
  Map<String, Object> record() {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", id);
    record.put("title", story.title());
    if (plan.dated()) {
      record.put("date", plan.day().toString());
    }
    record.put("url", Page.url(id, plan.day()));
    record.put("source", page.source());
    record.put("text", page.text());
    return record;
  }

  /** The states that stand beside the focus, by id. */
  List<String> partners() {
    TreeSet<String> partners = new TreeSet<>();
    partners.add(plan.partner().id());
    for (PlantedAct act : story.acts()) {
      partners.addAll(act.by());
      partners.addAll(act.to());
    }
    partners.remove(plan.focus().id());
    return List.copyOf(partners);
  }

  /** The labels, as {@code evaluate} reads them. */
  Map<String, Object> label() {
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("id", id);
    label.put("published", published());
    label.put("agency", page.agency());
    label.put("partners", partners());
    label.put("theatres", List.of());
    label.put(
        "people",
        story.acts().stream()
            .map(PlantedAct::speaker)
            .filter(speaker -> speaker != null)
            .distinct()
            .toList());
    label.put("removed", page.removed());
    label.put("kept", List.of(story.filler()));
    label.put("timexes", timexes());
    label.put("acts", story.acts().stream().map(this::act).toList());
    label.put("not_acts", List.of(story.filler()));
    label.put("topic", plan.topic().id());
    if (duplicateOf != null) {
      label.put("duplicate_of", duplicateOf);
    }
    return label;
  }

  /** The topics and their shares of the nouns. */
  Map<String, Object> topics() {
    Map<String, Object> weights = new LinkedHashMap<>();
    weights.merge(plan.topic().id(), Nouns.MAIN_SHARE, SyntheticArticle::sum);
    weights.merge(plan.second().id(), 1 - Nouns.MAIN_SHARE, SyntheticArticle::sum);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("topic", plan.topic().id());
    line.put("weights", weights);
    return line;
  }

  private static Object sum(Object a, Object b) {
    return (double) a + (double) b;
  }

  private String published() {
    return plan.dated() ? plan.day().toString() : null;
  }

  private List<Map<String, Object>> timexes() {
    List<Map<String, Object>> timexes = new ArrayList<>();
    for (PlantedAct act : story.acts()) {
      if (act.said()) {
        String value = plan.dated() ? published() : "XXXX" + plan.day().toString().substring(4);
        timexes.add(timex("le " + Deadline.dayAndMonth(plan.day()), value));
      }
      if (act.due().timex() != null) {
        timexes.add(timex(act.due().timex(), act.due().value()));
      }
    }
    return timexes;
  }

  private static Map<String, Object> timex(String text, String value) {
    Map<String, Object> timex = new LinkedHashMap<>();
    timex.put("text", text);
    timex.put("value", value);
    timex.put("type", "DATE");
    return timex;
  }

  private Map<String, Object> act(PlantedAct act) {
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("quote", act.quote());
    label.put("type", act.type());
    label.put("by", act.by());
    label.put("to", act.to());
    label.put("speaker", act.speaker());
    label.put("when", act.said() ? published() : null);
    label.put("due", act.due().due());
    return label;
  }
}
