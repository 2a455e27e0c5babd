package org.entente.text.clean;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.entente.text.Span;

/** Agency, place and dates that the furniture of one page names; the first ones count. */
final class Naming {
  private final Map<String, String> agencyIds;
  private String place;
  private String agency;
  private String prefixDate;
  private String postedDate;
  private String datelineDate;
  private boolean datelineSeen;

  /**
   * @param agencyIds agencies' ids by the names they sign with
   */
  Naming(Map<String, String> agencyIds) {
    this.agencyIds = agencyIds;
  }

  /** Notes what a match names. */
  void note(CompiledRule compiled, Matcher matcher) {
    BoilerplateRule rule = compiled.rule();
    datelineSeen |=
        rule.kind() == SegmentKind.DATELINE && rule.scope() == BoilerplateRule.Scope.START;
    String foundAgency = captured("agency", compiled, matcher);
    if (foundAgency != null && agency == null) {
      agency = agencyIds.get(foundAgency);
    }
    String foundPlace = captured("place", compiled, matcher);
    if (foundPlace != null && place == null) {
      place = foundPlace.strip();
    }
    noteDate(rule, captured("date", compiled, matcher));
  }

  private void noteDate(BoilerplateRule rule, String date) {
    if (date == null) {
      return;
    }
    if (rule.kind() == SegmentKind.DATE_PREFIX) {
      prefixDate = prefixDate == null ? date : prefixDate;
    } else if (rule.scope() == BoilerplateRule.Scope.START) {
      datelineDate = datelineDate == null ? date : datelineDate;
    } else {
      postedDate = postedDate == null ? date : postedDate;
    }
  }

  private static String captured(String group, CompiledRule compiled, Matcher matcher) {
    return compiled.captures(group) ? matcher.group(group) : null;
  }

  /** The id of the agency named, or null. */
  String agency() {
    return agency;
  }

  /** Whether the dateline has been found. */
  boolean datelineSeen() {
    return datelineSeen;
  }

  /** The cleaned page with what it names. */
  CleanedText page(String raw, Span title, List<Segment> removed) {
    return new CleanedText(
        raw, title, removed, place, agency, new WrittenDates(prefixDate, postedDate, datelineDate));
  }
}
