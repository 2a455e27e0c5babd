package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.person.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Says who the words of a noun phrase stand for: names and demonyms, people and whom they speak
 * for, « les deux parties », bare offices, pronouns. A phrase whose head cannot act (« la
 * coopération entre … ») stands for nobody.
 */
public final class ActorResolver {
  /** What begins no other actor behind « et »: « l'ambassadeur de France et du Japon ». */
  private static final WordSet PREPOSITIONAL = WordSet.of("de", "d'", "du", "des", "au", "aux");

  /** Parties named by « les deux pays » are named within this many words. */
  private static final int COLLECTIVE_WORDS = 5;

  private static final WordSet TITLES = WordSet.of("m", "mme", "m.", "mm", "mm.", "mlle");

  /** « nos amis lao » are one side, « nos peuples » are both. */
  private static final WordSet OWN = WordSet.of("nos", "leurs");

  /** The noun of an office stands among this many first words. */
  private static final int OFFICE_WORDS = 3;

  private final ActorNouns nouns;
  private final Discourse discourse;
  private final NamedParties named;
  private final HeadedPhrases headed;
  private final PronounActors pronouns;
  private final NamedRecipients recipients;
  private final CollectiveActors collectives;
  private final UnnamedPartners unnamed;
  private final String text;

  /**
   * @param nouns that head actors' names
   * @param discourse what the article has said so far
   * @param mentions of the article with their roles, by offset
   * @param text the raw text
   */
  public ActorResolver(ActorNouns nouns, Discourse discourse, MentionIndex mentions, String text) {
    this.nouns = nouns;
    this.discourse = discourse;
    this.named = new NamedParties(mentions, discourse, text);
    this.headed = new HeadedPhrases(nouns, discourse, mentions, discourse.shortNames(), text);
    this.pronouns = new PronounActors(discourse);
    this.recipients = new NamedRecipients(named, discourse);
    this.collectives = new CollectiveActors(nouns, discourse);
    this.unnamed = new UnnamedPartners(discourse);
    this.text = text;
  }

  /** The actors of a subject or of somebody asked. */
  public Actors resolve(Sentence sentence, TokenRange phrase) {
    if (phrase.isEmpty()) {
      return Actors.NONE;
    }
    List<Token> tokens = sentence.tokens();
    Actors all = Actors.NONE;
    boolean people = false;
    boolean open = false;
    int start = phrase.from();
    for (int i = start; i <= phrase.to(); i++) {
      if (i == phrase.to()
          || i > start && isJoint(tokens, i, phrase.to()) && !isBetween(tokens, start, i)) {
        Actors next = conjunct(tokens, new TokenRange(start, i));
        people |= all.personId() != null && next.personId() != null && !isSame(all, next);
        open |= UnnamedPartners.isOne(tokens.get(start), next);
        all = all.with(next);
        start = i + 1;
      }
    }
    all = open ? unnamed.beside(all, tokens.get(phrase.from()).start()) : all;
    Span words = new Span(tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end());
    String one = people ? null : all.personId();
    return new Actors(all.ids(), one, words.of(text), all.confidence());
  }

  /** « l'accord entre le Laos et le Chili »: both belong to what is between them. */
  private static boolean isBetween(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> token.folded().equals("entre"));
  }

  private static boolean isSame(Actors one, Actors other) {
    return one.personId().equals(other.personId());
  }

  /** « et » or a comma with another article or name behind it. */
  private static boolean isJoint(List<Token> tokens, int i, int to) {
    Token token = tokens.get(i);
    boolean and = token.folded().equals("et");
    if (!and && !token.surface().equals(",") || i + 1 >= to) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean article = next.is(Reading.Pos.DETERMINER) && !PREPOSITIONAL.contains(next.folded());
    boolean those = and && HeadedPhrases.isDemonstrative(next);
    return article || those || and && next.capitalised();
  }

  private Actors conjunct(List<Token> tokens, TokenRange phrase) {
    if (phrase.isEmpty()) {
      return Actors.NONE;
    }
    Actors pronoun = pronouns.resolve(tokens, phrase);
    if (pronoun != null) {
      return pronoun;
    }
    List<Mention> mentioned = named.within(tokens, phrase);
    boolean own = !mentioned.isEmpty() && OWN.contains(tokens.get(phrase.from()).folded());
    Actors together = own ? null : collectives.resolve(tokens, phrase, mentioned);
    if (together != null) {
      return together;
    }
    Person person = headed.isOfSomebody(tokens, phrase) ? null : person(tokens, phrase);
    if (person != null) {
      String local = person.affiliationId() == null ? headed.localState(tokens) : null;
      if (local != null) {
        discourse.adopt(person.id(), new Actors(List.of(local), null, null, 0.75));
      }
      return discourse.of(person);
    }
    if (mentioned.isEmpty() && isFullName(tokens, phrase)) {
      return Actors.UNKNOWN;
    }
    return headed.resolve(tokens, phrase, mentioned.isEmpty() ? null : mentioned.get(0));
  }

  /** « Linh Thi Ha »: several capitals and nothing else. */
  private static boolean isFullName(List<Token> tokens, TokenRange phrase) {
    return phrase.to() - phrase.from() > 1
        && !tokens.get(phrase.from()).is(Reading.Pos.DETERMINER)
        && tokens.subList(phrase.from(), phrase.to()).stream().allMatch(Token::capitalised);
  }

  private Person person(List<Token> tokens, TokenRange phrase) {
    for (Token token : tokens.subList(phrase.from(), phrase.to())) {
      Person person = discourse.personAt(token.start());
      if (person != null) {
        return person;
      }
    }
    return titled(tokens, phrase);
  }

  /** « Mme d'Arc » where the name itself is not found: by the part that only one person has. */
  private Person titled(List<Token> tokens, TokenRange phrase) {
    boolean titled = TITLES.contains(tokens.get(phrase.from()).folded());
    for (int i = phrase.from() + 1; titled && i < phrase.to(); i++) {
      Token token = tokens.get(i);
      if (token.capitalised() && token.surface().length() > 2) {
        Person person = discourse.personNamed(token.surface());
        if (person != null) {
          return person;
        }
      }
    }
    return null;
  }

  /**
   * Whether the words from a place on begin like somebody who speaks: a person's name, a title, or
   * the noun of an office or institution with its article.
   */
  public boolean isSpeakerAt(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + OFFICE_WORDS); i++) {
      Token token = tokens.get(i);
      if (isNameAt(token)) {
        return true;
      }
      if (i > from && nouns.sense(token) != null) {
        return true;
      }
      if (!token.is(Reading.Pos.DETERMINER, Reading.Pos.ADJECTIVE) && i > from) {
        return false;
      }
    }
    return false;
  }

  /** Whom an office names by its institution: « le chef de la force ». */
  public Actors institution(Sentence sentence, TokenRange office) {
    return headed.institution(sentence.tokens(), office);
  }

  /** Whether a person's name or the title before it stands there. */
  public boolean isNameAt(Token token) {
    return TITLES.contains(token.folded()) || discourse.personAt(token.start()) != null;
  }

  /** Whether a phrase names somebody by whom he faces: « son homologue ». */
  public boolean isCounterpart(List<Token> tokens, TokenRange phrase) {
    return tokens
        .subList(phrase.from(), Math.min(phrase.to(), phrase.from() + OFFICE_WORDS))
        .stream()
        .anyMatch(token -> ActorNouns.COUNTERPART.equals(nouns.sense(token)));
  }

  /** Whom « lui » means before a verb: somebody else than the last speaker. */
  public Actors counterpart(Token clitic) {
    return discourse.counterpart(clitic.start());
  }

  /** Whom « selon lui », « d'après elle » means: the latest speaker, or whoever is named last. */
  public Actors meant(Token pronoun) {
    Actors speaker = speaker(pronoun);
    return speaker.isSomebody() ? speaker : discourse.lastNamed(pronoun.start());
  }

  /** Whom the pronoun of « a-t-elle ajouté » means: somebody who speaks. */
  public Actors speaker(Token pronoun) {
    return discourse.person(pronoun.folded().endsWith("elle") ? "f" : "m");
  }

  /**
   * Whom an action benefits: the first state or organisation that its words name, with those
   * coordinated to it; places of deployment and forums left aside.
   *
   * @param by who acts, and does not benefit
   */
  public Actors beneficiary(Sentence sentence, TokenRange words, Actors by) {
    return words.isEmpty() ? Actors.NONE : named.beneficiary(sentence.tokens(), words, by);
  }

  /** Those whom the words of an action name by whom it reaches. */
  public NamedRecipients recipients() {
    return recipients;
  }

  /** The state that a thing is of by its adjective: « un navire japonais ». */
  public Actors origin(Sentence sentence, TokenRange words) {
    return words.isEmpty() ? Actors.NONE : named.origin(sentence.tokens(), words);
  }

  /**
   * The parties named behind « entre » or « par »: states and organisations, or « les deux pays ».
   */
  public Actors parties(Sentence sentence, TokenRange words) {
    List<Token> tokens = sentence.tokens();
    int near = Math.min(words.to(), words.from() + COLLECTIVE_WORDS);
    int collective = nouns.collective(tokens, new TokenRange(words.from(), near));
    if (collective >= 0) {
      return discourse.pair(tokens.get(collective).start());
    }
    int end = words.from();
    while (end < words.to()
        && !tokens.get(end).reading().isFinite()
        && !tokens.get(end).surface().equals(";")) {
      end++;
    }
    if (end == words.from()) {
      return Actors.NONE;
    }
    boolean between = words.from() > 0 && tokens.get(words.from() - 1).folded().equals("entre");
    Actors parties = named.parties(tokens, new TokenRange(words.from(), end), between);
    if (!between || parties.ids().size() > 1) {
      return parties;
    }
    Actors each = resolve(sentence, new TokenRange(words.from(), end));
    return each.ids().size() == 2 ? each.weakened(0.85) : parties;
  }
}
