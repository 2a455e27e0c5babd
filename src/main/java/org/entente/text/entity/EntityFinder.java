package org.entente.text.entity;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * Finds the lexicon's entities in a text: one Aho–Corasick pass over the folded text, then the
 * longest match at each place that stands at word boundaries and agrees with the spelling its form
 * demands (names and capitals begin with a capital, acronyms are exact, demonyms are free).
 */
public final class EntityFinder {
  private static final Pattern BLANKS = Pattern.compile(" ");

  /** Shorter acronyms written as words look too much like words. */
  private static final int LETTERS_OF_WORD = 4;

  private static final String VOWELS = "AEIOUYÉ";

  private final AhoCorasickDoubleArrayTrie<List<Form>> automaton =
      new AhoCorasickDoubleArrayTrie<>();

  /** One reading of a folded form. */
  private record Form(
      String surface, Mention.Form kind, List<String> entityIds, String fallback, Hold hold) {}

  /** When a form names its entity. */
  private enum Hold {
    /** Wherever it stands. */
    ALWAYS,
    /** When the article decides between candidates or names the only one otherwise. */
    DECIDED,
    /** Never: « Air France » and « dollar américain » hold the state's name and name another. */
    NEVER
  }

  private record Hit(Span folded, Form form) {}

  /**
   * Builds the automaton.
   *
   * @throws IllegalArgumentException when a form belongs to two entities and no entry of {@code
   *     ambiguous} says so
   */
  public EntityFinder(List<Entity> entities, List<AmbiguousForm> ambiguous) {
    TreeMap<String, List<Form>> forms = new TreeMap<>();
    Map<String, Set<String>> own = ownWords(entities);
    for (AmbiguousForm form : ambiguous) {
      Hold hold = isLongerName(form, own) ? Hold.NEVER : Hold.DECIDED;
      add(
          forms,
          form.kind(),
          new Form(form.form(), form.kind(), form.candidates(), form.fallback(), hold));
    }
    for (Entity entity : entities) {
      addAll(forms, entity, Mention.Form.NAME, entity.names());
      addAll(forms, entity, Mention.Form.ACRONYM, entity.acronyms());
      addAll(forms, entity, Mention.Form.DEMONYM, entity.demonyms());
      List<String> combining = entity.combining().stream().map(name -> name + "-").toList();
      addAll(forms, entity, Mention.Form.DEMONYM, combining);
      addAll(forms, entity, Mention.Form.CAPITAL, entity.capitals());
    }
    automaton.build(forms);
  }

  /** Single folded words that name each entity. */
  private static Map<String, Set<String>> ownWords(List<Entity> entities) {
    Map<String, Set<String>> own = new HashMap<>();
    for (Entity entity : entities) {
      Set<String> words = own.computeIfAbsent(entity.id(), key -> new HashSet<>());
      entity.names().forEach(name -> words.add(FoldedText.fold(name)));
      entity.demonyms().forEach(name -> words.add(FoldedText.fold(name)));
    }
    return own;
  }

  /** Whether a form of one candidate holds, besides other words, the candidate's own name. */
  private static boolean isLongerName(AmbiguousForm form, Map<String, Set<String>> own) {
    if (form.candidates().size() != 1 || form.fallback() != null) {
      return false;
    }
    Set<String> words = own.getOrDefault(form.candidates().get(0), Set.of());
    String[] parts = BLANKS.split(FoldedText.fold(form.form()));
    return parts.length > 1 && Arrays.stream(parts).anyMatch(words::contains);
  }

  private static void addAll(
      Map<String, List<Form>> forms, Entity entity, Mention.Form kind, List<String> names) {
    List<String> id = List.of(entity.id());
    names.forEach(name -> add(forms, kind, new Form(name, kind, id, null, Hold.ALWAYS)));
  }

  private static void add(Map<String, List<Form>> forms, Mention.Form kind, Form form) {
    List<Form> readings =
        forms.computeIfAbsent(FoldedText.fold(form.surface()), key -> new ArrayList<>());
    for (Form reading : readings) {
      boolean exact = kind == Mention.Form.ACRONYM || reading.kind() == Mention.Form.ACRONYM;
      if (!reading.entityIds().equals(form.entityIds())
          && !(exact && !reading.surface().equals(form.surface()))) {
        throw new IllegalArgumentException(
            "lexicon: «"
                + form.surface()
                + "» names both "
                + reading.entityIds()
                + " and "
                + form.entityIds()
                + "; list it among the ambiguous forms");
      }
    }
    readings.add(form);
  }

  /** The mentions in the whole text, in order, none overlapping; roles are not yet read. */
  public List<Mention> find(String text) {
    FoldedText folded = FoldedText.of(text);
    return resolve(longest(hits(text, folded)), folded, text);
  }

  private List<Hit> hits(String text, FoldedText folded) {
    List<Hit> hits = new ArrayList<>();
    automaton.parseText(
        folded.folded(),
        (begin, end, forms) -> {
          if (isBounded(folded.folded(), begin, end)) {
            Span raw = folded.raw(begin, end);
            for (Form form : forms) {
              if (isSpelt(text, raw, form)) {
                hits.add(new Hit(new Span(begin, end), form));
                break;
              }
            }
          }
        });
    return hits;
  }

  private static boolean isBounded(String folded, int begin, int end) {
    boolean left = begin == 0 || !Character.isLetterOrDigit(folded.charAt(begin - 1));
    boolean open = folded.charAt(end - 1) == '-';
    boolean right =
        open
            ? end < folded.length() && Character.isLetter(folded.charAt(end))
            : end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end));
    return left && right;
  }

  private static boolean isSpelt(String text, Span raw, Form form) {
    return switch (form.kind()) {
      case ACRONYM ->
          raw.length() == form.surface().length()
              ? text.startsWith(form.surface(), raw.start())
                  || Character.isUpperCase(text.charAt(raw.start())) && isWord(raw.of(text), form)
              : raw.of(text).strip().equals(form.surface());
      case DEMONYM -> true;
      default -> {
        boolean lowerForm = Character.isLowerCase(form.surface().charAt(0));
        yield lowerForm
            || Character.isUpperCase(text.charAt(raw.start()))
                && hasCapitalBehindArticle(raw.of(text), form.surface());
      }
    };
  }

  /**
   * « Cédéao », « Otan », « Unicef »: an acronym long enough to be read as a word may be written as
   * one, with accents or without.
   */
  private static boolean isWord(String raw, Form form) {
    String acronym = form.surface();
    if (form.hold() != Hold.ALWAYS
        || acronym.length() < LETTERS_OF_WORD
        || !acronym.chars().allMatch(Character::isUpperCase)
        || acronym.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0)) {
      return false;
    }
    return Character.isUpperCase(raw.charAt(0))
        && raw.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /** « La Réunion » is no « La réunion » that opens a sentence. */
  private static boolean hasCapitalBehindArticle(String raw, String surface) {
    int blank = surface.startsWith("La ") || surface.startsWith("Le ") ? 2 : -1;
    if (blank < 0 || !Character.isUpperCase(surface.charAt(blank + 1)) || raw.length() < 4) {
      return true;
    }
    return Character.isUpperCase(raw.strip().charAt(blank + 1))
        || Character.isWhitespace(raw.strip().charAt(blank + 1));
  }

  private static List<Hit> longest(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.folded().start())
            .thenComparing(hit -> -hit.folded().length()));
    List<Hit> kept = new ArrayList<>();
    int end = 0;
    for (Hit hit : hits) {
      if (hit.folded().start() >= end) {
        kept.add(hit);
        end = hit.folded().end();
      }
    }
    return kept;
  }

  /** An ambiguous form means the one candidate that the article names otherwise. */
  private static List<Mention> resolve(List<Hit> hits, FoldedText folded, String text) {
    Set<String> named = new HashSet<>();
    for (Hit hit : hits) {
      if (hit.form().hold() == Hold.ALWAYS) {
        named.add(hit.form().entityIds().get(0));
      }
    }
    List<Mention> mentions = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Span span = folded.raw(hit.folded().start(), hit.folded().end());
      mentions.add(mention(hit.form(), span, span.of(text), named));
    }
    return mentions;
  }

  private static Mention mention(Form form, Span span, String surface, Set<String> named) {
    List<String> ids = form.entityIds();
    if (form.hold() == Hold.ALWAYS) {
      return new Mention(span, surface, ids.get(0), form.kind(), null, List.of(), 1.0);
    }
    List<String> possible =
        form.hold() == Hold.NEVER ? List.of() : ids.stream().filter(named::contains).toList();
    if (possible.size() == 1) {
      return new Mention(span, surface, possible.get(0), form.kind(), null, List.of(), 0.8);
    }
    if (form.fallback() != null && !possible.contains(form.fallback())) {
      return new Mention(span, surface, form.fallback(), form.kind(), null, List.of(), 0.6);
    }
    return new Mention(span, surface, null, form.kind(), null, ids, 0.0);
  }
}
