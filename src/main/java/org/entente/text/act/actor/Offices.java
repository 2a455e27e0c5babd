package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.entity.Person;

/** The people of an article by the words of their offices. */
final class Offices {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private final Map<String, List<Person>> held = new HashMap<>();

  Offices(List<Person> people) {
    for (Person person : people) {
      if (person.office() != null) {
        for (String word : NO_WORD.split(FoldedText.fold(person.office()))) {
          held.computeIfAbsent(word, key -> new ArrayList<>()).add(person);
        }
      }
    }
  }

  /** Who is named last before a place among those whose office has the folded word, or null. */
  Person holder(String word, int offset) {
    Person last = null;
    int latest = -1;
    for (Person person : held.getOrDefault(word, List.of())) {
      for (Span mention : person.mentions()) {
        if (mention.start() < offset && mention.start() > latest) {
          latest = mention.start();
          last = person;
        }
      }
    }
    return last;
  }
}
