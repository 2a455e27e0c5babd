package org.entente.text.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes that a word form may be of, each with how unlikely it is before its neighbours are
 * heard: the listed ones of function words, those of the dictionary for other words, those of its
 * ending or its capital for words that nobody lists.
 */
final class WordClasses {
  /** Added to a class that the list of usual readings leaves out. */
  private static final float UNUSUAL = 3f;

  /** Of the forms that are nouns too, the frequent verbs are listed; the others are nouns. */
  private static final float NOUN_INSTEAD = 0.5f;

  /** « sino », « franco »: elements of compounds are longer than this. */
  private static final int SHORTEST_COMBINING = 3;

  private final Map<String, List<Candidate>> closed = new HashMap<>();
  private final Map<String, Map<String, Float>> priors = new HashMap<>();
  private final Map<String, List<Constraint>> constraints = new HashMap<>();
  private final Endings endings = new Endings();
  private final Capitals capitals = new Capitals();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  WordClasses() {
    for (List<String> row : GrammarTable.rows("closed_classes.csv")) {
      closed.put(row.get(0), listed(row.get(1)));
    }
    for (List<String> row : GrammarTable.rows("word_priors.csv")) {
      priors.put(row.get(0), costs(row.get(1)));
    }
    for (List<String> row : GrammarTable.rows("prefixes.csv")) {
      prefixes.add(row.get(0));
    }
    for (List<String> row : GrammarTable.rows("countries.csv")) {
      places.add(row.get(2));
      places.addAll(List.of(row.get(4).split("\\|")));
      places.addAll(List.of(row.get(7).split("\\|")));
    }
    for (List<String> row : GrammarTable.rows("place_names.csv")) {
      places.add(row.get(0));
    }
    for (Constraint constraint : Constraint.french()) {
      for (String form : constraint.forms()) {
        constraints.computeIfAbsent(form, key -> new ArrayList<>()).add(constraint);
      }
    }
  }

  /** Whether a word in lower case may stand before a hyphen and a word that it qualifies. */
  boolean isPrefix(String lower) {
    return prefixes.contains(lower) || lower.length() > SHORTEST_COMBINING && lower.endsWith("o");
  }

  private static List<Candidate> listed(String cell) {
    List<Candidate> candidates = new ArrayList<>();
    for (String part : cell.split("\\|")) {
      String[] cells = part.split(":", -1);
      Tag tag = Tag.valueOf(cells[0]);
      candidates.add(
          Candidate.of(tag, listed(tag, cells[1], cells[2]), Float.parseFloat(cells[3])));
    }
    return candidates;
  }

  /** A reading with features such as {@code 3ms}. */
  private static Reading listed(Tag tag, String lemma, String features) {
    int person = 0;
    String gender = "";
    String number = "";
    boolean subjunctive = false;
    for (int i = 0; i < features.length(); i++) {
      char c = features.charAt(i);
      switch (c) {
        case 'm', 'f' -> gender = String.valueOf(c);
        case 's', 'p' -> number = String.valueOf(c);
        case 'j' -> subjunctive = true;
        default -> person = c - '0';
      }
    }
    boolean finite = tag == Tag.HAVE || tag == Tag.BE || tag == Tag.FIN;
    return new Reading(
        lemma,
        tag.pos(),
        mood(tag, subjunctive),
        finite ? Reading.Tense.PRESENT : null,
        person,
        gender,
        number);
  }

  private static Reading.Mood mood(Tag tag, boolean subjunctive) {
    return switch (tag) {
      case HAVE, BE, FIN -> subjunctive ? Reading.Mood.SUBJUNCTIVE : Reading.Mood.INDICATIVE;
      case PPR -> Reading.Mood.PRESENT_PARTICIPLE;
      case INF -> Reading.Mood.INFINITIVE;
      case PPA -> Reading.Mood.PAST_PARTICIPLE;
      default -> null;
    };
  }

  private static Map<String, Float> costs(String cell) {
    Map<String, Float> costs = new HashMap<>();
    for (String part : cell.split("\\|")) {
      int last = part.lastIndexOf(':');
      costs.put(part.substring(0, last), Float.valueOf(part.substring(last + 1)));
    }
    return costs;
  }

  /** The word of a form with the dictionary's readings of it. */
  Word word(String surface, List<Reading> dictionary) {
    String lower = Forms.lower(surface);
    List<Candidate> candidates = candidates(surface, lower, dictionary);
    List<Reading> readings = new ArrayList<>(dictionary);
    for (Candidate candidate : candidates) {
      if (!readings.contains(candidate.reading())) {
        readings.add(candidate.reading());
      }
    }
    boolean name =
        places.contains(surface)
            || dictionary.stream().anyMatch(r -> r.pos() == Reading.Pos.PROPER_NOUN);
    Capitals.Strength strength =
        closed.containsKey(lower) || closed.containsKey(surface)
            ? Capitals.Strength.NONE
            : name ? Capitals.Strength.NAME : Capitals.Strength.UNKNOWN;
    List<Candidate> initial = capitals.initial(surface, candidates, strength);
    List<Candidate> inner = capitals.inner(surface, candidates, strength);
    if (readings.isEmpty()) {
      readings.add(initial.get(0).reading());
    }
    return new Word(surface, readings, initial, inner, constraints.getOrDefault(lower, List.of()));
  }

  private List<Candidate> candidates(String surface, String lower, List<Reading> dictionary) {
    List<Candidate> function = closed.get(closed.containsKey(surface) ? surface : lower);
    if (function != null) {
      return function;
    }
    if (!dictionary.isEmpty()) {
      return weighed(lower, merged(dictionary));
    }
    if (!Character.isLetter(surface.charAt(0))) {
      return List.of(Marks.candidate(surface));
    }
    if (Figures.isRoman(surface)) {
      return List.of(Figures.roman(surface));
    }
    return surface.equals(lower) ? endings.guess(lower) : List.of();
  }

  /** One candidate for each class and lemma, which allows what any of its readings allows. */
  private static List<Candidate> merged(List<Reading> readings) {
    List<Candidate> merged = new ArrayList<>();
    for (Reading reading : readings) {
      Tag tag = Tag.of(reading);
      int same = 0;
      while (same < merged.size()
          && (merged.get(same).tag() != tag
              || !merged.get(same).reading().lemma().equals(reading.lemma()))) {
        same++;
      }
      if (same == merged.size()) {
        merged.add(Candidate.of(tag, reading, 0));
      } else {
        merged.set(same, merged.get(same).and(reading));
      }
    }
    return merged;
  }

  private List<Candidate> weighed(String lower, List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return candidates;
    }
    Set<Tag> tags = new HashSet<>();
    candidates.forEach(candidate -> tags.add(candidate.tag()));
    Map<String, Float> usual = priors.get(lower);
    List<Candidate> weighed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      float cost = usual == null ? cost(candidate, tags) : listedCost(candidate, usual);
      weighed.add(candidate.costing(cost));
    }
    return weighed;
  }

  private static float listedCost(Candidate candidate, Map<String, Float> usual) {
    if (candidate.tag() == Tag.PROPN) {
      return 0;
    }
    Float cost = usual.get(candidate.tag() + ":" + candidate.reading().lemma());
    return cost == null ? UNUSUAL : cost;
  }

  /** How unlikely a class is of a form that may also be of the others. */
  private static float cost(Candidate candidate, Set<Tag> tags) {
    return switch (candidate.tag()) {
      case NOUN ->
          tags.contains(Tag.INF) || tags.contains(Tag.PPA)
              ? 1.4f
              : tags.contains(Tag.ADV) ? 1.5f : tags.contains(Tag.ADJ) ? 0.1f : 0;
      case ADJ -> tags.contains(Tag.PPA) ? 1.6f : tags.contains(Tag.NOUN) ? 0.1f : 0;
      case FIN -> finiteCost(candidate) + (tags.contains(Tag.NOUN) ? NOUN_INSTEAD : 0);
      case PPR -> tags.contains(Tag.ADJ) || tags.contains(Tag.NOUN) ? 0.4f : 0;
      case IMP -> 3;
      case ADV -> 0.2f;
      default -> 0;
    };
  }

  /** Forms of the first and second person are rare in reports. */
  private static float finiteCost(Candidate candidate) {
    boolean third = (candidate.agreement() & 64) != 0;
    boolean simple =
        candidate.reading().tense() == Reading.Tense.SIMPLE_PAST
            || candidate.reading().mood() == Reading.Mood.SUBJUNCTIVE
                && candidate.reading().tense() == Reading.Tense.IMPERFECT;
    return third ? simple ? 0.9f : 0.5f : 2.5f;
  }
}
