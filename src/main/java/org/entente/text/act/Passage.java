package org.entente.text.act;

import java.util.function.Predicate;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.party.SubjectResolver;
import org.entente.text.act.speech.Attribution;

/** A sentence with what stands around it, while its acts are read. */
public final class Passage {
  /** How sure it is that an agreement without parties is one of the article's two. */
  private static final double PAIR = 0.8;

  private final SentenceReading reading;
  private final SentenceReading next;
  private final SubjectResolver subjects;
  private final ActorResolver resolver;
  private final EarlierActs earlier;
  private final boolean continued;
  private final SentenceReading closing;
  private final Actors quoted;
  private final Discourse discourse;
  private Actors source;

  /**
   * @param reading the sentence
   * @param next the sentence behind it, its subjects not yet resolved, or null
   * @param subjects resolves them
   * @param resolver says whom words of the article stand for
   * @param earlier the acts before it
   * @param continued whether it goes on reporting what the sentence before reports
   * @param closing the sentence that ends the quotation left open by this one, or null
   * @param quoted who speaks the quotation that goes on here, or {@link Actors#NONE}
   * @param discourse what the article has said so far
   */
  Passage(
      SentenceReading reading,
      SentenceReading next,
      SubjectResolver subjects,
      ActorResolver resolver,
      EarlierActs earlier,
      boolean continued,
      SentenceReading closing,
      Actors quoted,
      Discourse discourse) {
    this.closing = closing;
    this.quoted = quoted;
    this.reading = reading;
    this.next = next;
    this.subjects = subjects;
    this.resolver = resolver;
    this.earlier = earlier;
    this.continued = continued;
    this.discourse = discourse;
  }

  public SentenceReading reading() {
    return reading;
  }

  /** Whether there is a sentence behind it of some kind, its subjects not yet resolved. */
  public boolean hasNext(Predicate<SentenceReading> kind) {
    return next != null && kind.test(next);
  }

  /** The sentence behind it with its subjects, or null. */
  public SentenceReading next() {
    return next == null ? null : subjects.peek(next);
  }

  /** The sentence that ends the quotation left open by this one, with its subjects, or null. */
  public SentenceReading closing() {
    return closing == null ? null : subjects.peek(closing);
  }

  /** Who speaks the quotation that goes on here; {@link Actors#NONE} when none does. */
  public Actors quoted() {
    return quoted;
  }

  public ActorResolver resolver() {
    return resolver;
  }

  /** The acts told before this sentence. */
  public EarlierActs earlier() {
    return earlier;
  }

  /** Whether the sentence goes on with what the one before it began. */
  public boolean continued() {
    return continued;
  }

  /**
   * Who is bound where the words name nobody: the speaker's side, or else whom the act before
   * binds.
   *
   * @param attribution looks for the speaker
   */
  public Actors undertaker(Attribution attribution, int clause) {
    Actors said = attribution.of(this, clause);
    return said.isKnown() ? new Actors(said.ids(), null, null, 0.7) : undertakerBefore(clause);
  }

  private Actors undertakerBefore(int clause) {
    int sentence = reading.sentence().number();
    Actors before = earlier.soleUndertaker(sentence);
    for (int i = clause - 1; i >= 0 && !before.isKnown(); i--) {
      Actors subject = reading.actors().get(i);
      before = new Actors(subject.ids(), null, null, 0.6);
    }
    return before.isKnown() ? before : Actors.NONE;
  }

  /** The state of the agency, where the article names it; {@link Actors#NONE} where it does not. */
  public Actors home() {
    Actors home = discourse.home();
    return home.isKnown() ? new Actors(home.ids(), null, null, 0.6) : Actors.NONE;
  }

  /** The two parties of the article before a token; {@link Actors#NONE} when there are none. */
  public Actors pair(int token) {
    Actors pair = discourse.otherThan(Actors.NONE, reading.tokens().get(token).start());
    return pair.ids().size() == 2 ? new Actors(pair.ids(), null, null, PAIR) : Actors.NONE;
  }

  /**
   * Who says the whole sentence, whichever clause asks; looked for once, as many may ask.
   *
   * @param attribution looks for it
   */
  public Actors source(Attribution attribution) {
    if (source == null) {
      source = attribution.ofSentence(this);
    }
    return source;
  }
}
