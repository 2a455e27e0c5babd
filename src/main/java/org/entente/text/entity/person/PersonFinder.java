package org.entente.text.entity.person;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/**
 * Finds people: a name right behind a title (« le colonel Hoang Kim Phung »), behind the
 * complements of an office (« le vice-ministre de la Défense Nguyen Chi Vinh »), before an office
 * in apposition (« X, coordinateur résident »), and wherever a name so found stands again, whole or
 * in part.
 */
public final class PersonFinder {
  private final SightingFinder sightings;
  private final NameOrigins origins;

  /**
   * @param titles of the lexicon
   * @param familyNames countries by folded family names, for people whose affiliation is not named
   * @param tokenizer cuts titles as sentences are cut
   */
  public PersonFinder(List<Title> titles, Map<String, String> familyNames, Tokenizer tokenizer) {
    this.origins = new NameOrigins(familyNames);
    this.sightings = new SightingFinder(titles, origins, tokenizer);
  }

  /**
   * The people of an article, in order of their first mention.
   *
   * @param text the raw text
   * @param sentences those of the kept text, the title included
   * @param entities the mentions of states and organisations in it, by offset
   */
  public List<Person> find(String text, List<Sentence> sentences, List<Mention> entities) {
    PersonRegister register = new PersonRegister(text);
    for (Sentence sentence : sentences) {
      List<Mention> inside = inside(sentence, entities);
      boolean[] taken = taken(sentence, inside);
      for (Sighting sighting : sightings.find(sentence.tokens(), taken, inside)) {
        register.add(sighting);
      }
    }
    if (register.isEmpty()) {
      return List.of();
    }
    for (Sentence sentence : sentences) {
      boolean[] taken = taken(sentence, inside(sentence, entities));
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int end = NameShape.end(sentence.tokens(), i, taken);
        if (end > i) {
          register.addAgain(span(sentence.tokens(), i, end));
          i = end - 1;
        }
      }
    }
    return register.people(origins::of);
  }

  /** The mentions in a sentence; they come in the order of the text and do not overlap. */
  private static List<Mention> inside(Sentence sentence, List<Mention> entities) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).span().start() < sentence.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < entities.size() && sentence.span().contains(entities.get(end).span())) {
      end++;
    }
    return entities.subList(low, end);
  }

  /** Marks the tokens that belong to entities: no part of a name. */
  private static boolean[] taken(Sentence sentence, List<Mention> entities) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    Set<Integer> starts = new HashSet<>();
    entities.forEach(mention -> starts.add(mention.span().start()));
    for (Mention mention : entities) {
      int first = sentence.tokenAt(mention.span().start());
      if (NamePart.isWithin(sentence.tokens(), first, mention, starts)) {
        continue;
      }
      for (int i = first; i < taken.length; i++) {
        if (sentence.tokens().get(i).start() >= mention.span().end()) {
          break;
        }
        taken[i] = true;
      }
    }
    return taken;
  }

  static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
