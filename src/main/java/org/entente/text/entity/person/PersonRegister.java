package org.entente.text.entity.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * The people of one article: joins the spellings of a name that differ by diacritics, hyphens and
 * initials, by a letter or two, or that leave a part out (« M. Tuan », « Lacroix »).
 */
final class PersonRegister {
  private static final Pattern CIVILITY =
      Pattern.compile(
          "(?iu)(?:^|["
              + " ,]+)(?:M\\.|MM\\.|M|Mme|Mmes|Mlle|Me|Monsieur|Madame|Mgr|S\\.E\\.(?:M\\.)?)(?=$|["
              + " ,.])");

  /** A quotation or list behind the office is none of its words. */
  private static final Pattern QUOTED = Pattern.compile("[«»\"“”:;].*");

  private static final Pattern MARKS = Pattern.compile("^[\\s,.;:()–-]+|[\\s,.;:(–-]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A shorter word alone is no part by which somebody is called. */
  private static final int LEAST_PART = 3;

  private final String text;
  private final List<Known> known = new ArrayList<>();
  private final NameIndex names = new NameIndex();

  /** Whom names mean, as they are written, since somebody was entered last. */
  private final Map<String, Optional<Known>> meant = new HashMap<>();

  /** One person while the article is read. */
  private static final class Known {
    private final int number;
    private List<String> words;
    private String name;
    private String office;
    private String affiliationId;
    private boolean official;
    private final TreeSet<Span> mentions = new TreeSet<>(Comparator.comparingInt(Span::start));

    private Known(int number) {
      this.number = number;
    }

    /** Whether a mention shares a place with the span; mentions of one person do not overlap. */
    private boolean isAt(Span span) {
      Span before = mentions.floor(span);
      Span behind = mentions.ceiling(span);
      return before != null && before.overlaps(span) || behind != null && behind.overlaps(span);
    }
  }

  PersonRegister(String text) {
    this.text = text;
  }

  /** Whether nobody is entered. */
  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Enters a name that its neighbours show to be a person's. */
  void add(Sighting sighting) {
    Span name = sighting.name();
    List<String> words = words(name.of(text));
    if (words.isEmpty()) {
      return;
    }
    Known person = match(words);
    if (person == null && words.size() == 1) {
      person = firstNamed(words.get(0));
      person = person == null ? partlyNamed(words.get(0)) : person;
    }
    if (person == null) {
      person = new Known(known.size());
      known.add(person);
      rename(person, name, words);
    } else if (words.size() > person.words.size()) {
      rename(person, name, words);
    }
    if (person.office == null && sighting.office() != null) {
      person.office = office(sighting.office().of(text));
    }
    if (person.affiliationId == null) {
      person.affiliationId = sighting.affiliationId();
    }
    person.official |= sighting.official();
    person.mentions.add(name);
  }

  /** The words of an office without the civility and marks around it; null when nothing is left. */
  private static String office(String words) {
    String office = BLANKS.matcher(words).replaceAll(" ");
    office = CIVILITY.matcher(office).replaceAll("");
    office = QUOTED.matcher(office).replaceAll("");
    office = MARKS.matcher(office).replaceAll("");
    return office.isEmpty() || office.indexOf(' ') < 0 && !hasLower(office) ? null : office;
  }

  private static boolean hasLower(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  private void rename(Known person, Span name, List<String> words) {
    person.words = words;
    person.name = BLANKS.matcher(name.of(text)).replaceAll(" ").strip();
    names.add(words, person.number);
    meant.clear();
  }

  /** Enters a further mention of a name already known; a name that is not known is left alone. */
  void addAgain(Span name) {
    Optional<Known> person = meant.computeIfAbsent(name.of(text), this::meaning);
    if (person.isPresent() && !person.get().isAt(name)) {
      person.get().mentions.add(name);
    }
  }

  /**
   * The people, in order of their first mention.
   *
   * @param origin the affiliation that a name alone speaks for, or null
   */
  List<Person> people(UnaryOperator<String> origin) {
    List<Known> sorted = new ArrayList<>(known);
    sorted.sort(Comparator.comparingInt(person -> person.mentions.first().start()));
    return sorted.stream()
        .map(
            person ->
                new Person(
                    "person:" + String.join("-", person.words),
                    person.name,
                    person.office,
                    affiliation(person, origin),
                    List.copyOf(person.mentions)))
        .toList();
  }

  private static String affiliation(Known person, UnaryOperator<String> origin) {
    boolean open = person.affiliationId == null && person.official;
    return open ? origin.apply(person.name) : person.affiliationId;
  }

  /** « le général Baek » for Baek Seung-gyu, when nobody else begins so. */
  private Known firstNamed(String word) {
    Known found = null;
    for (int i : names.beginning(word)) {
      if (known.get(i).words.get(0).equals(word)) {
        if (found != null) {
          return null;
        }
        found = known.get(i);
      }
    }
    return found;
  }

  /** « Mme Lukoji » for Espérance Lukoji wa Mutombo, when nobody else has the word. */
  private Known partlyNamed(String word) {
    Known found = null;
    for (int i : names.holding(word)) {
      if (known.get(i).words.contains(word)) {
        if (found != null) {
          return null;
        }
        found = known.get(i);
      }
    }
    return word.length() < LEAST_PART ? null : found;
  }

  private Optional<Known> meaning(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? Optional.empty() : Optional.ofNullable(match(words));
  }

  /** The only person whom a name can mean, or else the one who is called exactly so. */
  private Known match(List<String> words) {
    Known found = null;
    for (int i : names.candidates(words)) {
      Known person = known.get(i);
      if (SameName.of(person.words, words)) {
        if (found != null) {
          return exact(words);
        }
        found = person;
      }
    }
    return found;
  }

  private Known exact(List<String> words) {
    for (int i : names.candidates(words)) {
      if (known.get(i).words.equals(words)) {
        return known.get(i);
      }
    }
    return null;
  }

  /** The folded words: letters, digits and apostrophes. */
  private static List<String> words(String name) {
    String folded = FoldedText.fold(name);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !isInWord(folded.charAt(i))) {
        if (i > from) {
          words.add(folded.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || Character.isSurrogate(c);
  }
}
