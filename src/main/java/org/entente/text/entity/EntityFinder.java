package org.entente.text.entity;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.FoldedText;
import org.entente.text.Span;

/**
 * Finds the lexicon's entities in a text: one Aho–Corasick pass over the folded text, then the
 * longest match at each place that stands at word boundaries and agrees with the spelling its form
 * demands (names and capitals begin with a capital, acronyms are exact, demonyms are free).
 */
public final class EntityFinder {
  private final AhoCorasickDoubleArrayTrie<List<Form>> automaton =
      new AhoCorasickDoubleArrayTrie<>();

  /** One reading of a folded form. */
  private record Form(String surface, Mention.Form kind, List<String> entityIds, String fallback) {}

  private record Hit(Span folded, Form form) {}

  /**
   * Builds the automaton.
   *
   * @throws IllegalArgumentException when a form belongs to two entities and no entry of {@code
   *     ambiguous} says so
   */
  public EntityFinder(List<Entity> entities, List<AmbiguousForm> ambiguous) {
    TreeMap<String, List<Form>> forms = new TreeMap<>();
    for (AmbiguousForm form : ambiguous) {
      add(forms, form.form(), form.kind(), form.candidates(), form.fallback());
    }
    for (Entity entity : entities) {
      List<String> id = List.of(entity.id());
      entity.names().forEach(name -> add(forms, name, Mention.Form.NAME, id, null));
      entity.acronyms().forEach(name -> add(forms, name, Mention.Form.ACRONYM, id, null));
      entity.demonyms().forEach(name -> add(forms, name, Mention.Form.DEMONYM, id, null));
      entity.combining().forEach(name -> add(forms, name + "-", Mention.Form.DEMONYM, id, null));
      entity.capitals().forEach(name -> add(forms, name, Mention.Form.CAPITAL, id, null));
    }
    automaton.build(forms);
  }

  private static void add(
      Map<String, List<Form>> forms,
      String surface,
      Mention.Form kind,
      List<String> ids,
      String fallback) {
    List<Form> readings = forms.computeIfAbsent(FoldedText.fold(surface), key -> new ArrayList<>());
    for (Form reading : readings) {
      boolean exact = kind == Mention.Form.ACRONYM || reading.kind() == Mention.Form.ACRONYM;
      if (!reading.entityIds().equals(ids) && !(exact && !reading.surface().equals(surface))) {
        throw new IllegalArgumentException(
            "lexicon: «"
                + surface
                + "» names both "
                + reading.entityIds()
                + " and "
                + ids
                + "; list it among the ambiguous forms");
      }
    }
    readings.add(new Form(surface, kind, ids, fallback));
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
      case ACRONYM -> raw.of(text).strip().equals(form.surface());
      case DEMONYM -> true;
      default -> {
        boolean lowerForm = Character.isLowerCase(form.surface().charAt(0));
        yield lowerForm || Character.isUpperCase(text.charAt(raw.start()));
      }
    };
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
      if (hit.form().entityIds().size() == 1) {
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
    if (ids.size() == 1) {
      return new Mention(span, surface, ids.get(0), form.kind(), null, List.of(), 1.0);
    }
    List<String> possible = ids.stream().filter(named::contains).toList();
    if (possible.size() == 1) {
      return new Mention(span, surface, possible.get(0), form.kind(), null, List.of(), 0.8);
    }
    if (possible.isEmpty() && form.fallback() != null) {
      return new Mention(span, surface, form.fallback(), form.kind(), null, List.of(), 0.6);
    }
    return new Mention(span, surface, null, form.kind(), null, ids, 0.0);
  }
}
