package org.entente.text.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.RelativePronouns;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.phrase.PhraseShape;
import org.entente.text.clause.phrase.TimeNouns;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/**
 * Where the deadline of an act is sought: in the first of several actions, then in those behind it,
 * then before the subject; never in a clause that only tells which thing is meant.
 *
 * @param words the words to look at
 * @param explicit whether only « avant … », « d'ici … » and the like count, no plain date
 * @param negated whether the action is denied, so that « avant » ends no deadline
 * @param attributes where a date only tells which one is meant: « promis au printemps »
 */
record DueScope(Span words, boolean explicit, boolean negated, List<Span> attributes) {
  private static final WordSet AUXILIARIES = WordSet.of("\u00EAtre", "avoir");

  /** Constructions whose own verb is what will be done. */
  private static final Set<Trigger.Construction> DOING =
      EnumSet.of(
          Trigger.Construction.FUTURE,
          Trigger.Construction.REPORTED,
          Trigger.Construction.AGENTLESS,
          Trigger.Construction.EVENT,
          Trigger.Construction.DENIED,
          Trigger.Construction.DUTY,
          Trigger.Construction.RECEIVED);

  /** Verbs whose participle with a date tells which one is meant: « promis au printemps ». */
  private static final WordSet TELLING =
      WordSet.of(
          "promettre",
          "pr\u00E9voir",
          "attendre",
          "annoncer",
          "signer",
          "conclure",
          "engager",
          "programmer",
          "adopter",
          "lancer",
          "entamer",
          "d\u00E9cider",
          "convenir",
          "fixer",
          "ouvrir",
          "infliger",
          "commencer",
          "interrompre",
          "suspendre",
          "publier",
          "d\u00E9poser",
          "pr\u00E9senter",
          "remettre",
          "livrer",
          "cr\u00E9er",
          "fonder",
          "d\u00E9truire");

  /** Those of them that say when an event will be. */
  private static final WordSet SETTING =
      WordSet.of("pr\u00E9voir", "programmer", "fixer", "attendre");

  /** « avant » stands within this many words before them. */
  private static final int TERM_WORDS = 12;

  /** What meets by custom, so that the day is nobody's deadline. */
  private static final WordSet MEETINGS =
      WordSet.of(
          "session",
          "r\u00E9union",
          "comit\u00E9",
          "commission",
          "conf\u00E9rence",
          "sommet",
          "consultation",
          "forum",
          "rencontre");

  /**
   * The places to look at, the most likely first.
   *
   * @param content what is to be done
   */
  static List<DueScope> of(SentenceReading reading, Find find, TokenRange content) {
    List<DueScope> scopes = new ArrayList<>();
    if (isAutomatic(reading, find) || isRecalled(reading, find)) {
      return scopes;
    }
    List<Token> tokens = reading.tokens();
    Clause clause = reading.clauses().get(find.clause());
    boolean doing = isDoing(clause.group(), find);
    boolean verb = doing && find.first() == clause.group().first();
    int from = verb ? Math.min(clause.group().first(), content.from()) : content.from();
    boolean worded = !find.trigger().with().isEmpty() && !find.nominal();
    while (worded && from > find.first() && isDated(tokens.get(from - 1))) {
      from--;
    }
    boolean negated =
        find.trigger().construction() == Trigger.Construction.DENIED
            || FunctionWords.NE.contains(tokens.get(content.from()).folded());
    int end = relative(tokens, content);
    int next = nextAction(tokens, content.from() + 1, end);
    List<Span> attributes = attributes(tokens, new TokenRange(content.from(), end));
    // « a écarté un exercice cette année »: the date is of what will not be.
    boolean refused = find.trigger().type() == ActType.REFUSAL && (negated || !doing);
    scopes.add(new DueScope(span(tokens, from, next), refused, negated, attributes));
    if (next < end) {
      scopes.add(new DueScope(span(tokens, next, end), true, negated, attributes));
    }
    if (end < content.to()) {
      boolean term = isBehindTerm(tokens, content.from(), end);
      scopes.add(new DueScope(span(tokens, end, content.to()), !term, negated, List.of()));
    }
    boolean leads = clause.hasSubject() && clause.start() < clause.subject().from();
    if (leads && !clause.inverted() && !find.nominal()) {
      Span opening = span(tokens, clause.start(), clause.subject().from());
      scopes.add(new DueScope(opening, !doing, negated, List.of()));
    }
    return scopes;
  }

  /** « que l'OMS avait promises en juillet »: when it was promised is no deadline. */
  private static boolean isRecalled(SentenceReading reading, Find find) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    return find.complement().contentFrom() == group.last()
        && !find.nominal()
        && reading.isPluperfect(find.clause());
  }

  /** « a promis une réponse avant le 20 août »: of a date right behind the words of a rule. */
  private static boolean isDated(Token token) {
    return token.is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER, Reading.Pos.NUMERAL)
        || Character.isDigit(token.surface().charAt(0))
        || TimeNouns.isTime(token)
        || Months.isMonth(token.folded());
  }

  /** Whether the verb of the clause is the action itself, and lies ahead. */
  private static boolean isDoing(VerbGroup group, Find find) {
    boolean ahead =
        group.tense() == VerbGroup.Tense.FUTURE || group.tense() == VerbGroup.Tense.CONDITIONAL;
    boolean own =
        DOING.contains(find.trigger().construction())
            || find.trigger().type() == ActType.REFUSAL
            || find.trigger().type() == ActType.PLAN;
    return ahead && own;
  }

  /** « L'accord entrera en vigueur », « La session se tiendra »: comes by itself, or by custom. */
  private static boolean isAutomatic(SentenceReading reading, Find find) {
    Clause clause = reading.clauses().get(find.clause());
    if (find.trigger().construction() != Trigger.Construction.EVENT || !clause.hasSubject()) {
      return false;
    }
    boolean told = clause.introducer() != null && clause.introducer().startsWith("qu");
    TokenRange subject = clause.subject();
    boolean meeting =
        reading.tokens().subList(subject.from(), subject.to()).stream()
            .filter(token -> token.is(Reading.Pos.NOUN))
            .limit(1)
            .anyMatch(token -> MEETINGS.contains(token.lemma()));
    return clause.group().lemma().equals("entrer") || meeting && !told;
  }

  /** The end of the content, or where a relative clause begins in it. */
  private static int relative(List<Token> tokens, TokenRange content) {
    for (int i = content.from() + 1; i < content.to(); i++) {
      if (RelativePronouns.isOne(tokens.get(i))) {
        return i;
      }
    }
    return content.to();
  }

  /** Where « et de porter », « , d'envoyer » begins; the end when nothing does. */
  private static int nextAction(List<Token> tokens, int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      Token joint = tokens.get(i);
      boolean joins = joint.folded().equals("et") || joint.surface().equals(",");
      if (joins
          && FunctionWords.BEFORE_INFINITIVE.contains(tokens.get(i + 1).folded())
          && PhraseShape.isInfinitive(tokens, i + 2)) {
        return i;
      }
    }
    return end;
  }

  /** The words right behind participles that stand without an auxiliary. */
  private static List<Span> attributes(List<Token> tokens, TokenRange content) {
    List<Span> found = new ArrayList<>();
    boolean passive = tokens.get(content.from()).with(Reading.Mood.PAST_PARTICIPLE) != null;
    for (int i = content.from() + 1; i + 1 < content.to(); i++) {
      boolean another = passive && tokens.get(i - 1).folded().equals("et");
      Reading participle = tokens.get(i).with(Reading.Mood.PAST_PARTICIPLE);
      boolean tells =
          participle != null
              && TELLING.contains(participle.lemma())
              && !isTerm(tokens, content.from(), i, participle.lemma());
      if (another || !tells || hasAuxiliary(tokens, i)) {
        continue;
      }
      int to = i + 1;
      while (to < content.to() - 1
          && (tokens.get(to).is(Reading.Pos.PREPOSITION, Reading.Pos.DETERMINER)
              || PhraseShape.TO.contains(tokens.get(to).folded()))) {
        to++;
      }
      found.add(new Span(tokens.get(i).end(), tokens.get(to).end()));
    }
    return found;
  }

  /** « avant le sommet d'Oslo, prévu le 12 juin »: the date of what ends the time. */
  private static boolean isTerm(List<Token> tokens, int from, int participle, String lemma) {
    return SETTING.contains(lemma) && isBehindTerm(tokens, from, participle);
  }

  /** Whether « avant » and no verb stand right before. */
  private static boolean isBehindTerm(List<Token> tokens, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - TERM_WORDS); i--) {
      if (tokens.get(i).folded().equals("avant")) {
        return true;
      }
      if (tokens.get(i).is(Reading.Pos.VERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasAuxiliary(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - 2); i--) {
      if (AUXILIARIES.contains(tokens.get(i).lemma())) {
        return true;
      }
    }
    return tokens.get(participle).is(Reading.Pos.NOUN);
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(Math.max(from, to - 1)).end());
  }
}
