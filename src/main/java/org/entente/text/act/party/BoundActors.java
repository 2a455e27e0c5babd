package org.entente.text.act.party;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.act.ActType;
import org.entente.text.act.SentenceReading;
import org.entente.text.act.actor.ActorResolver;
import org.entente.text.act.actor.Actors;
import org.entente.text.act.actor.Discourse;
import org.entente.text.act.rule.Trigger;
import org.entente.text.act.speech.Attribution;
import org.entente.text.act.trigger.Find;
import org.entente.text.clause.Clause;
import org.entente.text.clause.TokenRange;
import org.entente.text.clause.verb.VerbGroup;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** Says who is bound by an act or asks: the subject, the parties of an agreement, a source. */
final class BoundActors {
  /** Folded nouns of what two parties sign. */
  private static final WordSet INSTRUMENTS =
      WordSet.of("signature", "convention", "accord", "traite", "protocole", "memorandum", "texte");

  /** First words of « aux termes de », « en vertu de », « selon », « conformément à ». */
  private static final WordSet TERMS = WordSet.of("aux", "en", "selon", "conformement", "suivant");

  /** An instrument is named within this many words of its opening. */
  private static final int TERMS_WORDS = 5;

  /** Lemmas of verbs by which an instrument comes about. */
  private static final WordSet SIGNING =
      WordSet.of("signer", "conclure", "parapher", "ratifier", "intervenir", "finaliser");

  /** Lemmas of verbs by which each party binds itself alone. */
  private static final WordSet RATIFYING =
      WordSet.of("ratifier", "approuver", "ent\u00E9riner", "d\u00E9noncer", "d\u00E9poser");

  /** Constructions that name nobody who acts. */
  private static final Set<Trigger.Construction> GOES_ON =
      EnumSet.of(Trigger.Construction.AGENTLESS, Trigger.Construction.EVENT);

  /** Adjectives of what two parties have together. */
  private static final WordSet SHARED =
      WordSet.of("mixte", "mixtes", "paritaire", "commun", "commune", "communs", "communes");

  /** Such an adjective stands among the first words of a subject. */
  private static final int SHARED_WORDS = 5;

  /** « par » stands within this many words behind its verb. */
  private static final int AGENT_WORDS = 8;

  /** The noun of an instrument stands among the first words of a subject. */
  private static final int SUBJECT_WORDS = 3;

  /** « avec » names a party within this many words of the content's beginning. */
  private static final int WITH_WORDS = 12;

  /** The same where several parties are known already. */
  private static final int MORE_PARTIES_WORDS = 4;

  /** A party's name stands within this many words of « avec » or « entre ». */
  private static final int NAME_WORDS = 8;

  private final ActorResolver resolver;
  private final Discourse discourse;

  BoundActors(ActorResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** Who is bound: the subject; agreements bind those whom they are made with, too. */
  Actors of(SentenceReading reading, Find find, TokenRange content) {
    Actors by = find.by();
    if (find.trigger().to() == Trigger.Counterpart.OTHER_PARTY) {
      Actors source = Attribution.according(reading, resolver);
      return source.isKnown() && by.ids().containsAll(source.ids()) ? source : by;
    }
    Actors own = ownSubject(reading, find);
    if (own.isKnown()) {
      return own;
    }
    if (isInstrument(reading, find) || isShared(reading, find)) {
      Actors both = discourse.pair(reading.tokens().get(find.first()).start());
      return both.isKnown() ? both : by;
    }
    boolean agreement = find.trigger().type().family() == ActType.Family.AGREEMENT;
    boolean somebody = (by.personId() != null || by.isKnown()) && !isOneSided(reading, find);
    return agreement && somebody
        ? withOther(reading, find, content, content.from() + WITH_WORDS)
        : by;
  }

  /** « a ratifié l'accord avec le Laos »: each party does so for itself. */
  static boolean isOneSided(SentenceReading reading, Find find) {
    VerbGroup group = reading.clauses().get(find.clause()).group();
    return find.trigger().type() == ActType.SIGNED
        && group.voice() == VerbGroup.Voice.ACTIVE
        && RATIFYING.contains(group.lemma());
  }

  /** Whom « avec » names as the other party of what one ratifies. */
  Actors ratifiedWith(SentenceReading reading, Find find, TokenRange content) {
    return find.by().ids().size() == 1 && isOneSided(reading, find)
        ? withOther(reading, find, content, content.to()).without(find.by())
        : Actors.NONE;
  }

  /** « …, la partie lao s'engageant à … »: whoever stands right before a participle. */
  private Actors ownSubject(SentenceReading reading, Find find) {
    boolean participle =
        reading.groups().stream()
            .anyMatch(
                group ->
                    group.first() == find.first()
                        && group.mood() == Reading.Mood.PRESENT_PARTICIPLE);
    int from = find.first();
    while (participle
        && from > 0
        && !reading.tokens().get(from - 1).is(Reading.Pos.PUNCTUATION)
        && !reading.tokens().get(from - 1).reading().isFinite()) {
      from--;
    }
    return participle && from > 0 && from < find.first()
        ? resolver.resolve(reading.sentence(), new TokenRange(from, find.first()))
        : Actors.NONE;
  }

  /** « La convention sera signée en mai », « La signature interviendra … »: both parties do it. */
  private static boolean isInstrument(SentenceReading reading, Find find) {
    Clause clause = reading.clauses().get(find.clause());
    boolean goesOn = GOES_ON.contains(find.trigger().construction());
    if (goesOn && find.trigger().type() == ActType.PLAN && opensByInstrument(reading.tokens())) {
      return true;
    }
    return goesOn
        && clause.hasSubject()
        && SIGNING.contains(clause.group().lemma())
        && reading.tokens().subList(clause.subject().from(), clause.subject().to()).stream()
            .limit(SUBJECT_WORDS)
            .anyMatch(token -> INSTRUMENTS.contains(token.folded()));
  }

  /** « Une commission mixte verra le jour », « Le poste commun a été inauguré »: both do it. */
  private static boolean isShared(SentenceReading reading, Find find) {
    Clause clause = reading.clauses().get(find.clause());
    boolean open =
        find.by().isNameless()
            || GOES_ON.contains(find.trigger().construction()) && find.by().personId() == null;
    ActType.Family family = find.trigger().type().family();
    boolean done = family == ActType.Family.UNDERTAKING || family == ActType.Family.DELIVERY;
    return open
        && done
        && !hasAgent(reading, clause)
        && clause.hasSubject()
        && reading.tokens().subList(clause.subject().from(), clause.subject().to()).stream()
            .limit(SHARED_WORDS)
            .anyMatch(token -> SHARED.contains(token.folded()));
  }

  /** « sera créée par le Laos ». */
  private static boolean hasAgent(SentenceReading reading, Clause clause) {
    List<Token> tokens = reading.tokens();
    int last = clause.group().last();
    return clause.group().voice() == VerbGroup.Voice.PASSIVE
        && tokens.subList(last, Math.min(tokens.size(), last + AGENT_WORDS)).stream()
            .anyMatch(token -> token.folded().equals("par"));
  }

  /** « Selon l'accord, les droits seront supprimés », « En vertu du traité, … ». */
  private static boolean opensByInstrument(List<Token> tokens) {
    boolean opens = !tokens.isEmpty() && TERMS.contains(tokens.get(0).folded());
    for (int i = 1; opens && i < Math.min(tokens.size(), TERMS_WORDS); i++) {
      if (INSTRUMENTS.contains(tokens.get(i).folded())) {
        return true;
      }
      opens = !tokens.get(i).surface().equals(",");
    }
    return false;
  }

  private Actors withOther(SentenceReading reading, Find find, TokenRange content, int near) {
    Actors by = find.by();
    int reach = by.ids().size() > 1 ? content.from() + MORE_PARTIES_WORDS : content.to();
    for (int i = find.first(); i + 1 < Math.min(content.to(), reach); i++) {
      String word = reading.tokens().get(i).folded();
      boolean with = word.equals("avec") && i < near;
      boolean between = word.equals("entre") && find.trigger().type() == ActType.SIGNED;
      if (with || between) {
        TokenRange name = new TokenRange(i + 1, Math.min(content.to(), i + NAME_WORDS));
        Actors named = resolver.parties(reading.sentence(), name);
        Actors other = named.isKnown() ? named : official(reading, name);
        if (other.isKnown()) {
          return by.with(other);
        }
      }
    }
    return by;
  }

  /** « avec le vice-ministre de la Défense, M. Tran »: whom the office means. */
  private Actors official(SentenceReading reading, TokenRange name) {
    int to = name.from();
    while (to < name.to() && !reading.tokens().get(to).is(Reading.Pos.PUNCTUATION)) {
      to++;
    }
    return resolver.resolve(reading.sentence(), new TokenRange(name.from(), to));
  }
}
