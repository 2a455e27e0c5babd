package org.entente.text.act.actor;

import java.util.List;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Says who the words of a noun phrase stand for: names and demonyms, people and whom they speak
 * for, « les deux parties », bare offices, pronouns. A phrase whose head cannot act (« la
 * coopération entre … ») stands for nobody.
 */
public final class ActorResolver {
  /** What begins no other actor behind « et »: « l'ambassadeur de France et du Japon ». */
  private static final Set<String> PREPOSITIONAL = Set.of("de", "d'", "du", "des", "au", "aux");

  /** Parties named by « les deux pays » are named within this many words. */
  private static final int COLLECTIVE_WORDS = 5;

  private final ActorNouns nouns;
  private final Discourse discourse;
  private final NamedParties named;
  private final HeadedPhrases headed;
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
    this.headed = new HeadedPhrases(nouns, discourse, mentions, text);
    this.text = text;
  }

  /** The actors of a subject or of somebody asked. */
  public Actors resolve(Sentence sentence, TokenRange phrase) {
    if (phrase.isEmpty()) {
      return Actors.NONE;
    }
    List<Token> tokens = sentence.tokens();
    Actors all = Actors.NONE;
    int start = phrase.from();
    for (int i = start; i <= phrase.to(); i++) {
      if (i == phrase.to() || i > start && isJoint(tokens, i, phrase.to())) {
        all = all.with(conjunct(tokens, new TokenRange(start, i)));
        start = i + 1;
      }
    }
    Span words = new Span(tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end());
    return new Actors(all.ids(), all.personId(), words.of(text), all.confidence());
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
    return article || and && next.capitalised();
  }

  private Actors conjunct(List<Token> tokens, TokenRange phrase) {
    if (phrase.isEmpty()) {
      return Actors.NONE;
    }
    Actors pronoun = pronoun(tokens, phrase);
    if (pronoun != null) {
      return pronoun;
    }
    int collective = nouns.collective(tokens, phrase);
    if (collective >= 0) {
      return discourse.pair(tokens.get(collective).start()).orUnknown();
    }
    Person person = person(tokens, phrase);
    if (person != null) {
      return discourse.of(person);
    }
    List<Mention> mentioned = named.within(tokens, phrase);
    if (mentioned.isEmpty() && isFullName(tokens, phrase)) {
      return Actors.UNKNOWN;
    }
    return headed.resolve(tokens, phrase, mentioned.isEmpty() ? null : mentioned.get(0));
  }

  /** Null when the phrase is no pronoun. */
  private Actors pronoun(List<Token> tokens, TokenRange phrase) {
    int length = phrase.to() - phrase.from();
    if (length > 2) {
      return null;
    }
    Token token = tokens.get(phrase.from());
    return switch (token.folded().replace("-t-", "").replace("-", "")) {
      case "ce", "cet", "cette" ->
          length == 2 ? discourse.lastNamed(token.start()).orUnknown() : null;
      case "il", "celuici" -> discourse.singular("m").orUnknown();
      case "elle", "celleci" -> discourse.singular("f").orUnknown();
      case "ils", "elles", "ceuxci", "cellesci" -> discourse.plural().orUnknown();
      case "nous", "je", "j'" -> discourse.person(null).orUnknown();
      case "lui" -> discourse.person("m").orUnknown();
      default -> null;
    };
  }

  /** « Linh Thi Ha »: several capitals and nothing else. */
  private static boolean isFullName(List<Token> tokens, TokenRange phrase) {
    return phrase.to() - phrase.from() > 1
        && tokens.subList(phrase.from(), phrase.to()).stream().allMatch(Token::capitalised);
  }

  private Person person(List<Token> tokens, TokenRange phrase) {
    for (Token token : tokens.subList(phrase.from(), phrase.to())) {
      Person person = discourse.personAt(token.start());
      if (person != null) {
        return person;
      }
    }
    return null;
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
    return end == words.from()
        ? Actors.NONE
        : named.parties(tokens, new TokenRange(words.from(), end));
  }
}
