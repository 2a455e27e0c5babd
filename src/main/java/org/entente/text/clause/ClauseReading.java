package org.entente.text.clause;

import java.util.List;
import java.util.Locale;
import org.entente.text.clause.verb.VerbGroup;

/**
 * One clause as read: its verb with what it governs, who or what it is about, and who says it.
 * Token numbers are those of the sentence's token list.
 *
 * @param extent all its tokens, its subordinate clauses included
 * @param subject the words of its subject, or null when none is expressed
 * @param subjectHead the noun, name or pronoun of the subject, also where the subject is shared by
 *     coordination or is the antecedent of « qui »; -1 when there is none
 * @param group the finite verb with auxiliaries, clitics and negation
 * @param infinitives the chain of infinitives that the verb carries (« veut pouvoir venir »)
 * @param governor index of the clause that it depends on, or -1
 * @param introducer folded word that makes it subordinate, or null
 * @param polarity affirmative, negative or restrictive (« ne … que »)
 * @param speaker the words that name who says it, or null
 * @param speakerHead the noun, name or pronoun among them; -1 when there is none
 * @param kind what it is to the clause that it depends on
 */
public record ClauseReading(
    TokenRange extent,
    TokenRange subject,
    int subjectHead,
    VerbGroup group,
    List<Integer> infinitives,
    int governor,
    String introducer,
    Polarity polarity,
    TokenRange speaker,
    int speakerHead,
    Kind kind) {

  /** What a clause is to the one that it depends on. */
  public enum Kind {
    MAIN,
    /** Joined with the clause before by a conjunction or a comma. */
    COORDINATED,
    /** Set in between to say who speaks: « a-t-il dit ». */
    INSERTED,
    /** What is said, thought or wanted, with « que ». */
    COMPLEMENT,
    RELATIVE,
    /** An indirect question, or a question with « qui ». */
    QUESTION,
    CONDITION,
    TIME,
    CAUSE,
    PURPOSE,
    CONCESSION,
    CONSEQUENCE,
    COMPARISON,
    /** Of a participle that describes: « réunis à Oslo », « en saluant ». */
    PARTICIPIAL,
    /** Of an infinitive behind a preposition: « sans attendre ». */
    INFINITIVE
  }

  /** Whether the clause affirms, denies or limits. */
  public enum Polarity {
    AFFIRMATIVE,
    NEGATIVE,
    RESTRICTIVE
  }

  /** A copy with a list of its own. */
  public ClauseReading {
    infinitives = List.copyOf(infinitives);
  }

  /** Tense of the whole group: present, imperfect, past, future or conditional. */
  public String tense() {
    return group.tense().name().toLowerCase(Locale.ROOT);
  }

  /** Mood of the finite form in the values of Universal Dependencies. */
  public String mood() {
    return switch (group.mood()) {
      case SUBJUNCTIVE -> "Sub";
      case CONDITIONAL -> "Cnd";
      case IMPERATIVE -> "Imp";
      case INFINITIVE -> "Inf";
      case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> "Part";
      case INDICATIVE -> "Ind";
    };
  }

  /** Voice of the group: active, passive or reflexive. */
  public String voice() {
    return group.voice().name().toLowerCase(Locale.ROOT);
  }

  /** The same clause with its speaker. */
  ClauseReading saidBy(TokenRange words, int head) {
    return new ClauseReading(
        extent,
        subject,
        subjectHead,
        group,
        infinitives,
        governor,
        introducer,
        polarity,
        words,
        head,
        kind);
  }

  /** The same clause of another kind. */
  ClauseReading of(Kind newKind) {
    return reaching(extent, governor, newKind);
  }

  /** The same clause with its words, the clause that it depends on, and its kind. */
  ClauseReading reaching(TokenRange words, int newGovernor, Kind newKind) {
    return new ClauseReading(
        words,
        subject,
        subjectHead,
        group,
        infinitives,
        newGovernor,
        introducer,
        polarity,
        speaker,
        speakerHead,
        newKind);
  }
}
