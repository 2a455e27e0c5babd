package org.entente.text.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.entity.role.Role;
import org.entente.text.morph.Token;

/**
 * Reads « les deux parties », « leurs deux pays » and the like: a mention of each of the two that
 * the article leaves as the only reading, marked as collective. Where three or more could be meant,
 * nobody is.
 *
 * <p>The two are the states that the article has named as parties up to there, or else those that
 * the sentence before names; or its only state and its only organisation.
 */
public final class CollectiveReader {
  private static final double CONFIDENCE = 0.6;
  private static final Set<String> DETERMINERS =
      Set.of("les", "des", "aux", "ces", "leurs", "nos", "entre", "ses");
  private static final String TWO = "deux";
  private static final int PAIR = 2;

  private final Map<String, Entity> entities;
  private final Set<String> nouns;

  /**
   * @param entities by id
   * @param nouns folded plural nouns that name actors together
   */
  public CollectiveReader(Map<String, Entity> entities, Set<String> nouns) {
    this.entities = Map.copyOf(entities);
    this.nouns = Set.copyOf(nouns);
  }

  /**
   * The mentions to add, in order.
   *
   * @param raw the text
   * @param sentences of the kept text, the title first
   * @param mentions of states and organisations with their roles, in order
   */
  public List<Mention> read(String raw, List<Sentence> sentences, List<Mention> mentions) {
    List<Mention> found = new ArrayList<>();
    MentionIndex index = new MentionIndex(mentions);
    Sentence before = null;
    for (Sentence sentence : sentences) {
      for (Span span : phrases(sentence.tokens())) {
        for (String id : pair(index, span.start(), before)) {
          found.add(
              new Mention(
                  span,
                  span.of(raw),
                  id,
                  Mention.Form.COLLECTIVE,
                  role(index, id),
                  List.of(),
                  CONFIDENCE));
        }
      }
      before = sentence;
    }
    return found;
  }

  private List<Span> phrases(List<Token> tokens) {
    List<Span> phrases = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i + 1).folded().equals(TWO)
          && DETERMINERS.contains(tokens.get(i).folded())
          && nouns.contains(tokens.get(i + 2).folded())) {
        phrases.add(new Span(tokens.get(i).start(), tokens.get(i + 2).end()));
      }
    }
    return phrases;
  }

  private static Role role(MentionIndex index, String id) {
    return index.all().stream().anyMatch(m -> id.equals(m.entityId()) && m.role() == Role.FOCUS)
        ? Role.FOCUS
        : Role.PARTNER;
  }

  /** The two that can be meant, by id; empty unless there is one reading. */
  private List<String> pair(MentionIndex index, int offset, Sentence before) {
    List<Mention> said = index.all().subList(0, index.countBefore(offset));
    Set<String> states = parties(said, Entity.Kind.COUNTRY);
    if (states.size() > PAIR && before != null) {
      states = parties(index.within(before.span()), Entity.Kind.COUNTRY);
    } else if (states.size() == 1) {
      Set<String> organisations = parties(said, Entity.Kind.ORGANISATION);
      if (organisations.size() == 1) {
        states.addAll(organisations);
      }
    }
    return states.size() == PAIR ? states.stream().sorted().toList() : List.of();
  }

  private Set<String> parties(List<Mention> mentions, Entity.Kind kind) {
    Set<String> parties = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
      Entity entity = party && mention.entityId() != null ? entities.get(mention.entityId()) : null;
      if (entity != null && entity.kind() == kind) {
        parties.add(entity.id());
      }
    }
    return parties;
  }
}
