package org.entente.text.entity.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.SentenceIndex;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.NameWords;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.role.Role;

/**
 * Reads « il », « elle », « celui-ci » and « son pays » as subjects, where the sentence and the one
 * before name nobody else whom they could mean.
 *
 * <p>Whom a subject stands for is said by the reading of the clauses; here it is only asked whether
 * that is the sole reading. Verbs of which things are subjects too (« il reste », « il entrera en
 * vigueur ») let no pronoun count.
 */
final class Pronouns {
  /** Less than this the reading of the clauses is a guess. */
  private static final double LEAST = 0.5;

  private static final Map<String, String> SINGULAR =
      Map.of("il", "m", "elle", "f", "celui-ci", "m", "celle-ci", "f");

  private static final WordSet PLURAL = WordSet.of("ils", "elles", "ceux-ci", "celles-ci");
  private static final WordSet HOME = WordSet.of("son pays", "leur pays");
  private static final Map<String, String> DETERMINERS =
      Map.of("le", "m", "un", "m", "du", "m", "au", "m", "ce", "m", "la", "f", "une", "f");
  private static final String INVERTED = "-t-";

  /** Lemmas of verbs whose subject is a person, a state or an organisation. */
  private static final Set<String> HUMAN_VERBS = NameWords.of("human_verb");

  private static final Set<String> INSTITUTIONAL_VERBS = NameWords.of("institutional_verb");
  private static final Set<String> ACTORS_VERBS = NameWords.of("actor_verb");

  private final String raw;
  private final Background background;
  private final SentenceIndex sentences;
  private final Map<String, Entity> entities;
  private final Map<String, String> genders = new HashMap<>();

  /**
   * @param raw the text
   * @param sentences of the kept text
   * @param genders m or f of people, by id, where something shows it
   */
  Pronouns(
      String raw,
      Background background,
      SentenceIndex sentences,
      Map<String, Entity> entities,
      Map<String, String> genders) {
    this.raw = raw;
    this.background = background;
    this.sentences = sentences;
    this.entities = entities;
    this.genders.putAll(genders);
  }

  /** Those of the article, by the offsets of their clauses. */
  List<Reference> read() {
    List<Reference> found = new ArrayList<>();
    for (int i = 0; i < background.subjects().size(); i++) {
      Subject subject = background.subjects().get(i);
      if (subject.confidence() < LEAST || subject.passive()) {
        continue;
      }
      int start = subject.span().start();
      boolean inverted = raw.startsWith(INVERTED, start);
      Span words =
          inverted ? new Span(start + INVERTED.length(), subject.span().end()) : subject.span();
      List<String> ids = meant(subject, FoldedText.fold(words.of(raw)), i);
      if (!ids.isEmpty()) {
        found.add(new Reference(words, ids, subject.confidence()));
      }
    }
    return found;
  }

  private List<String> meant(Subject subject, String words, int at) {
    if (HOME.contains(words)) {
      return subject.ids().size() == 1 ? subject.ids() : List.of();
    }
    if (!isActorsVerb(subject.verb())) {
      return List.of();
    }
    if (PLURAL.contains(words)) {
      return subject.ids().size() > 1 && subject.personId() == null ? subject.ids() : List.of();
    }
    String gender = SINGULAR.get(words);
    String meant = subject.personId() != null ? subject.personId() : only(subject.ids());
    return gender == null || meant == null || isDoubtful(subject, meant, gender, at)
        ? List.of()
        : List.of(meant);
  }

  private static String only(List<String> ids) {
    return ids.size() == 1 ? ids.get(0) : null;
  }

  private static boolean isActorsVerb(String lemma) {
    return HUMAN_VERBS.contains(lemma)
        || INSTITUTIONAL_VERBS.contains(lemma)
        || ACTORS_VERBS.contains(lemma);
  }

  /** Whether the pronoun could mean somebody or something else that stands near before it. */
  private boolean isDoubtful(Subject subject, String meant, String gender, int at) {
    var sentence = sentences.of(subject.span());
    if (sentence == null) {
      return true;
    }
    var before = sentences.before(sentence);
    int from = before == null ? sentence.span().start() : before.span().start();
    Span window = new Span(Math.min(from, subject.span().start()), subject.span().start());
    return background.actors().within(window).stream()
            .anyMatch(mention -> isRival(mention, meant, gender))
        || isThing(at, window, gender);
  }

  private boolean isRival(Mention mention, String meant, String gender) {
    String id = mention.entityId();
    if (id == null || id.equals(meant)) {
      return false;
    }
    if (mention.isPerson()) {
      return isOrUnknown(genders.get(id), gender);
    }
    boolean party = mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
    return !meant.startsWith(Person.PREFIX)
        && party
        && mention.form() != Mention.Form.DEMONYM
        && entities.containsKey(id)
        && isOrUnknown(genderBefore(mention.span().start()), gender);
  }

  /**
   * Whether the subject of the clause before is a thing of that gender, of which it could go on.
   */
  private boolean isThing(int at, Span window, String gender) {
    if (at == 0) {
      return false;
    }
    Subject last = background.subjects().get(at - 1);
    return last.confidence() == 0
        && window.contains(last.span())
        && isOrUnknown(genderOf(last.span().of(raw)), gender);
  }

  private static boolean isOrUnknown(String shown, String gender) {
    return shown == null || shown.equals(gender);
  }

  private String genderOf(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0 ? null : DETERMINERS.get(FoldedText.fold(phrase.substring(0, blank)));
  }

  /** The gender that the word before a name shows, or null. */
  private String genderBefore(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(raw.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(raw.charAt(start - 1))) {
      start--;
    }
    return start < end ? DETERMINERS.get(FoldedText.fold(raw.substring(start, end))) : null;
  }
}
