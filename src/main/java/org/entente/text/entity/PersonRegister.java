package org.entente.text.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * The people of one article: joins the spellings of a name that differ by diacritics, hyphens and
 * initials, by a letter or two, or that leave a part out (« M. Tuan », « Lacroix »).
 */
final class PersonRegister {
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private final String text;
  private final List<Known> known = new ArrayList<>();

  /** One person while the article is read. */
  private static final class Known {
    private List<String> words;
    private String name;
    private String office;
    private String affiliationId;
    private final TreeSet<Span> mentions = new TreeSet<>(Comparator.comparingInt(Span::start));
  }

  PersonRegister(String text) {
    this.text = text;
  }

  /** Enters a name that a title or office introduces. */
  void add(Span name, Span office, String affiliationId) {
    List<String> words = words(name.of(text));
    if (words.isEmpty()) {
      return;
    }
    Known person = match(words);
    if (person == null && words.size() == 1) {
      person = firstNamed(words.get(0));
    }
    if (person == null) {
      person = new Known();
      person.words = words;
      person.name = clean(name.of(text));
      known.add(person);
    } else if (words.size() > person.words.size()) {
      person.words = words;
      person.name = clean(name.of(text));
    }
    if (person.office == null && office != null) {
      person.office = office.of(text).strip();
    }
    if (person.affiliationId == null) {
      person.affiliationId = affiliationId;
    }
    person.mentions.add(name);
  }

  /** Enters a further mention of a name already known; a name that is not known is left alone. */
  void addAgain(Span name) {
    List<String> words = words(name.of(text));
    Known person = words.isEmpty() ? null : match(words);
    if (person != null && person.mentions.stream().noneMatch(span -> span.overlaps(name))) {
      person.mentions.add(name);
    }
  }

  /**
   * The people, in order of their first mention.
   *
   * @param origin the affiliation that a name alone speaks for, or null
   */
  List<Person> people(UnaryOperator<String> origin) {
    known.sort(Comparator.comparingInt(person -> person.mentions.first().start()));
    return known.stream()
        .map(
            person ->
                new Person(
                    "person:" + String.join("-", person.words),
                    person.name,
                    person.office,
                    person.affiliationId == null ? origin.apply(person.name) : person.affiliationId,
                    List.copyOf(person.mentions)))
        .toList();
  }

  /** « le général Baek » for Baek Seung-gyu, when nobody else begins so. */
  private Known firstNamed(String word) {
    List<Known> fitting =
        known.stream().filter(person -> person.words.get(0).equals(word)).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private Known match(List<String> words) {
    Known found = null;
    for (Known person : known) {
      if (isSame(person.words, words)) {
        if (found != null) {
          return exact(words);
        }
        found = person;
      }
    }
    return found;
  }

  private Known exact(List<String> words) {
    return known.stream().filter(person -> person.words.equals(words)).findFirst().orElse(null);
  }

  private static boolean isSame(List<String> a, List<String> b) {
    if (a.equals(b) || String.join("", a).equals(String.join("", b))) {
      return true;
    }
    List<String> longer = a.size() >= b.size() ? a : b;
    List<String> shorter = a.size() >= b.size() ? b : a;
    String last = shorter.get(shorter.size() - 1);
    if (shorter.size() == 1 && longer.size() > 1) {
      String family = longer.get(longer.size() - 1);
      boolean close =
          last.length() >= 6
              && DISTANCE.apply(family, last) >= 0
              && DISTANCE.apply(family, last) <= 1;
      return last.length() > 1 && (family.equals(last) || close);
    }
    if (shorter.size() < longer.size()) {
      return longer.containsAll(shorter);
    }
    return differsByLetters(longer, shorter);
  }

  private static boolean differsByLetters(List<String> a, List<String> b) {
    int distance = 0;
    for (int i = 0; i < a.size(); i++) {
      boolean initials = a.get(i).charAt(0) == b.get(i).charAt(0);
      int words = initials ? DISTANCE.apply(a.get(i), b.get(i)) : -1;
      int allowed = Math.min(a.get(i).length(), b.get(i).length()) >= 8 ? 2 : 1;
      if (words < 0 || words > allowed || a.get(i).length() < 4 && words > 0) {
        return false;
      }
      distance += words;
    }
    return distance <= 2;
  }

  private static List<String> words(String name) {
    return Arrays.stream(FoldedText.fold(name).split("[^\\p{L}\\p{N}']+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String clean(String name) {
    return name.replaceAll("\\s+", " ").strip();
  }
}
