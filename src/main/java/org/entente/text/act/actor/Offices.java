package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.entity.person.Person;

/** The people of an article by the words of their offices. */
final class Offices {
  /** « ambassadeur adjoint à … », « représentant permanent auprès de … », folded. */
  private static final Pattern AT =
      Pattern.compile(
          "(?:\\s+(?:adjointe?|permanente?|residente?|speciale?|humanitaire))*"
              + "\\s+(?:a|au|aux|aupres|pour|en)\\b.*");

  private final Map<String, List<Person>> held = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  Offices(List<Person> people) {
    for (Person person : people) {
      if (person.office() != null) {
        Set<String> office = Set.copyOf(OfficeWords.of(person.office()));
        words.put(person.id(), office);
        for (String word : office) {
          held.computeIfAbsent(word, key -> new ArrayList<>()).add(person);
        }
      }
    }
  }

  /**
   * Who holds an office that has the head's word: of several, whose office has most words of the
   * phrase, and then who is named last before a place.
   *
   * @param head folded noun of the phrase
   * @param phrase folded words of the phrase
   * @return null when nobody is named before the place
   */
  Person holder(String head, Set<String> phrase, int offset) {
    return held.getOrDefault(head, List.of()).stream()
        .filter(person -> latest(person, offset) >= 0)
        .max(
            Comparator.comparingLong((Person person) -> shared(person, phrase))
                .thenComparingInt(person -> latest(person, offset)))
        .orElse(null);
  }

  private long shared(Person person, Set<String> phrase) {
    return phrase.stream().filter(words.get(person.id())::contains).count();
  }

  /** Where a person is named last before a place; -1 for nowhere. */
  static int latest(Person person, int offset) {
    List<Span> mentions = person.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : mentions.get(low - 1).start();
  }

  /**
   * « ambassadeur à Lima », « représentant auprès de l'ONU »: where one is sent, not from where.
   */
  static boolean isSentTo(Person person) {
    if (person.office() == null) {
      return false;
    }
    String office = FoldedText.fold(person.office());
    int space = office.indexOf(' ');
    return space > 0 && AT.matcher(office.substring(space)).matches();
  }
}
