package org.entente.text.act;

import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;

/** A sentence with what stands around it, while its acts are read. */
final class Passage {
  private final SentenceReading reading;
  private final SentenceReading next;
  private final SubjectResolver subjects;
  private final ActorResolver resolver;
  private final boolean continued;
  private Actors source;

  /**
   * @param reading the sentence
   * @param next the sentence behind it, its subjects not yet resolved, or null
   * @param subjects resolves them
   * @param resolver says whom words of the article stand for
   * @param continued whether it goes on reporting what the sentence before reports
   */
  Passage(
      SentenceReading reading,
      SentenceReading next,
      SubjectResolver subjects,
      ActorResolver resolver,
      boolean continued) {
    this.reading = reading;
    this.next = next;
    this.subjects = subjects;
    this.resolver = resolver;
    this.continued = continued;
  }

  SentenceReading reading() {
    return reading;
  }

  /** The sentence behind it with its subjects, or null. */
  SentenceReading next() {
    return next == null ? null : subjects.peek(next);
  }

  ActorResolver resolver() {
    return resolver;
  }

  boolean continued() {
    return continued;
  }

  /**
   * Who says the whole sentence, whichever clause asks; looked for once, as many may ask.
   *
   * @param attribution looks for it
   */
  Actors source(Attribution attribution) {
    if (source == null) {
      source = attribution.ofSentence(this);
    }
    return source;
  }
}
