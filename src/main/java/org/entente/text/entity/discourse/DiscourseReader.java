package org.entente.text.entity.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.Span;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.role.Role;

/**
 * Resolves words that name nobody within their article: « les deux parties », « son homologue », «
 * le pays hôte », « il ». They become mentions of the form {@code collective} where one reading is
 * left; where the article leaves a choice they stay no mentions.
 *
 * <p>Such a mention has the strongest role in which the article names its entity, so it adds none
 * to the partners of an article: it only shows in which further sentences they take part.
 */
public final class DiscourseReader {
  private final Map<String, Entity> entities;
  private final CollectivePhrases collectives;
  private final SingularPhrases singulars = new SingularPhrases();

  /**
   * @param entities by id
   * @param collectives folded plural nouns that name actors together
   */
  public DiscourseReader(Map<String, Entity> entities, Set<String> collectives) {
    this.entities = Map.copyOf(entities);
    this.collectives = new CollectivePhrases(Set.copyOf(collectives));
  }

  /**
   * What else an article says around the words.
   *
   * @param subjects of its clauses
   * @param genders m or f of people, by id, where something shows it
   * @param venue the state of the dateline's place, or null
   */
  public record Article(List<Subject> subjects, Map<String, String> genders, String venue) {}

  /**
   * The mentions to add, by offset; none overlaps another one but those of several entities at one
   * place.
   *
   * @param raw the text
   * @param sentences of the kept text, the title first
   * @param mentions of states, organisations and people with their roles, by offset
   */
  public List<Mention> read(
      String raw, SentenceIndex sentences, List<Mention> mentions, Article article) {
    NamedActors actors = new NamedActors(new MentionIndex(mentions), entities);
    Background background = Background.of(actors, article.subjects(), article.venue());
    List<Reference> found = new ArrayList<>();
    Span before = null;
    for (Sentence sentence : sentences.all()) {
      found.addAll(collectives.read(sentence, before, actors));
      found.addAll(singulars.read(sentence, before, background));
      before = sentence.span();
    }
    found.addAll(new Pronouns(raw, background, sentences, entities, article.genders()).read());
    return mentions(raw, found, actors);
  }

  private static List<Mention> mentions(String raw, List<Reference> found, NamedActors actors) {
    List<Mention> mentions = new ArrayList<>();
    found.removeIf(reference -> reference.ids().isEmpty());
    found.sort(Comparator.comparingInt(reference -> reference.span().start()));
    int end = 0;
    for (Reference reference : found) {
      if (reference.span().start() < end) {
        continue;
      }
      end = reference.span().end();
      for (String id : reference.ids()) {
        Role role = id.startsWith(Person.PREFIX) ? Role.OTHER : actors.role(id);
        mentions.add(
            new Mention(
                reference.span(),
                reference.span().of(raw),
                id,
                Mention.Form.COLLECTIVE,
                role,
                List.of(),
                reference.confidence()));
      }
    }
    return mentions;
  }
}
