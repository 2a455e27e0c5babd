package org.entente.text.act.party;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.complement.Complement;
import org.entente.text.act.rule.BenefitRule;
import org.entente.text.act.rule.BenefitRule.Benefit;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells by its verb and object whether an action is for somebody else than whoever does it: «
 * livrera dix bus » is, « ratifiera le traité » is not.
 */
public final class Benefits {
  /** Complements that begin with a verb of their own. */
  private static final Set<Complement.Kind> VERBAL =
      EnumSet.of(
          Complement.Kind.INF,
          Complement.Kind.A_INF,
          Complement.Kind.DE_INF,
          Complement.Kind.POUR_INF,
          Complement.Kind.NP_A_INF,
          Complement.Kind.NP_DE_INF,
          Complement.Kind.A_NP_DE_INF,
          Complement.Kind.QUE,
          Complement.Kind.DE_NP_QUE);

  /** Verbs that say how an action goes on, not which. */
  private static final WordSet ASPECTS =
      WordSet.of(
          "continuer",
          "commencer",
          "achever",
          "cesser",
          "devoir",
          "pouvoir",
          "aller",
          "faire",
          "manquer",
          "h\u00E9siter",
          "tarder",
          "efforcer",
          "s'efforcer",
          "employer",
          "s'employer",
          "attacher",
          "s'attacher");

  /** Verbs of sending. */
  private static final WordSet SENDING =
      WordSet.of(
          "envoyer",
          "d\u00E9p\u00EAcher",
          "exp\u00E9dier",
          "acheminer",
          "d\u00E9ployer",
          "d\u00E9tacher",
          "livrer",
          "transf\u00E9rer",
          "verser");

  /** Verbs whose object is whom several take in or help. */
  private static final WordSet INVOLVING =
      WordSet.of("associer", "inclure", "aider", "assister", "soutenir", "appuyer", "inviter");

  /** Folded nouns that say when or in whose turn, not what. */
  private static final WordSet TIMES =
      WordSet.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre",
          "annee",
          "an",
          "mois",
          "semaine",
          "jour",
          "soir",
          "matin",
          "printemps",
          "automne",
          "fin",
          "part",
          "cote",
          "tour",
          "fois",
          "revanche",
          "contrepartie",
          "outre",
          "hauteur");

  /** Verbs whose object is people who are taught or helped. */
  private static final WordSet TEACHING =
      WordSet.of(
          "former",
          "entra\u00EEner",
          "instruire",
          "encadrer",
          "soigner",
          "vacciner",
          "\u00E9quiper");

  /** The infinitive stands within this many words behind such a verb. */
  private static final int ASPECT_WORDS = 4;

  /** The object stands within this many words behind the verb. */
  private static final int OBJECT_WORDS = 10;

  /** The rules of a verb or noun, in their order. */
  private final Map<String, List<BenefitRule>> rules = new HashMap<>();

  public Benefits(List<BenefitRule> rules) {
    for (BenefitRule rule : rules) {
      for (String verb : rule.verbs()) {
        this.rules.computeIfAbsent(verb, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** Whom the action of a trigger is for as far as its verb and object show it. */
  Benefit of(SentenceReading reading, Find find, TokenRange content) {
    VerbGroup group = verb(reading, find, content);
    List<Token> words = words(reading, find, content, group);
    Benefit byVerb = group == null ? Benefit.OPEN : of(group.lemma(), words);
    return byVerb == Benefit.OPEN ? of(noun(words), words) : byVerb;
  }

  /** « associer le Laos aux travaux »: a verb whose object is somebody else. */
  boolean takesIn(SentenceReading reading, Find find, TokenRange content) {
    VerbGroup group = verb(reading, find, content);
    return group != null && INVOLVING.contains(group.lemma());
  }

  /** « former 150 policiers lao »: a verb whose object is of whom it is for. */
  boolean teaches(SentenceReading reading, Find find, TokenRange content) {
    VerbGroup group = verb(reading, find, content);
    return group != null && TEACHING.contains(group.lemma());
  }

  /** « acheminer vingt tonnes à Vientiane »: a verb behind which a place is who gets it. */
  boolean sends(SentenceReading reading, Find find, TokenRange content) {
    VerbGroup group = verb(reading, find, content);
    return group != null && SENDING.contains(group.lemma());
  }

  private Benefit of(String key, List<Token> words) {
    for (BenefitRule rule : rules.getOrDefault(key, List.of())) {
      if (rule.fits(words)) {
        return rule.benefit();
      }
    }
    return Benefit.OPEN;
  }

  /** The verb of what is done; null where a noun says it. */
  private static VerbGroup verb(SentenceReading reading, Find find, TokenRange content) {
    boolean verbal = VERBAL.contains(find.complement().kind());
    if (!verbal && find.nominal()) {
      return null;
    }
    VerbGroup first =
        verbal ? within(reading, content) : reading.clauses().get(find.clause()).group();
    while (first != null && ASPECTS.contains(first.lemma())) {
      TokenRange behind =
          new TokenRange(
              first.last() + 1, Math.min(reading.tokens().size(), first.last() + ASPECT_WORDS));
      VerbGroup next = within(reading, behind);
      if (next == null) {
        return first;
      }
      first = next;
    }
    return first;
  }

  private static VerbGroup within(SentenceReading reading, TokenRange words) {
    for (VerbGroup group : reading.groups()) {
      if (group.first() >= words.from() && group.first() < words.to()) {
        return group;
      }
    }
    return null;
  }

  /** The first noun; an empty string when there is none. */
  private static String noun(List<Token> words) {
    for (Token token : words) {
      if (token.is(Reading.Pos.NOUN) && !TIMES.contains(token.folded())) {
        return token.lemma();
      }
    }
    return "";
  }

  /** The words that can name the object: those behind the verb, and a subject that is one. */
  private static List<Token> words(
      SentenceReading reading, Find find, TokenRange content, VerbGroup group) {
    List<Token> tokens = reading.tokens();
    int from = group == null ? content.from() : group.last() + 1;
    int to = Math.min(tokens.size(), from + OBJECT_WORDS);
    List<Token> words = new ArrayList<>();
    Clause clause = reading.clauses().get(find.clause());
    if (group != null && group.voice() == VerbGroup.Voice.PASSIVE && clause.hasSubject()) {
      words.addAll(tokens.subList(clause.subject().from(), clause.subject().to()));
    }
    words.addAll(tokens.subList(Math.min(from, to), to));
    return words;
  }
}
