package org.entente.text.act.actor;

import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.person.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Says who a noun phrase stands for by its head: a name, a noun with a name behind it (« le
 * gouvernement vietnamien »), or a noun that refers back (« le ministère », « son pays »).
 */
final class HeadedPhrases {
  private static final WordSet PLURAL =
      WordSet.of("les", "des", "ces", "ses", "leurs", "plusieurs", "certains");

  private static final String UNITED_NATIONS = "UN";

  /** Units that a state sends to a peace operation. */
  private static final WordSet UNITS =
      WordSet.of("équipe", "unité", "contingent", "bataillon", "détachement", "compagnie");

  private static final WordSet DEFINITE = WordSet.of("le", "la", "l'");

  private final ActorNouns nouns;
  private final Discourse discourse;
  private final ShortNames shortNames;
  private final Appositions appositions;
  private final OfficePhrases offices;
  private final OpeningPlaces places;
  private final StateGroups groups;
  private final JoinedNames joined;

  HeadedPhrases(
      ActorNouns nouns,
      Discourse discourse,
      MentionIndex mentions,
      ShortNames shortNames,
      String text) {
    this.shortNames = shortNames;
    this.appositions = new Appositions(nouns, discourse, shortNames);
    this.offices = new OfficePhrases(nouns, discourse);
    this.places = new OpeningPlaces(mentions, discourse);
    this.groups = new StateGroups(nouns, discourse, mentions);
    this.nouns = nouns;
    this.discourse = discourse;
    this.joined = new JoinedNames(discourse, mentions, text);
  }

  /**
   * Whom a phrase stands for; nobody when its head cannot act (« la coopération entre … »).
   *
   * @param tokens of the sentence
   * @param phrase the phrase
   * @param mention the first actor that it names, or null
   */
  Actors resolve(List<Token> tokens, TokenRange phrase, Mention mention) {
    int head = head(tokens, phrase, mention);
    if (head >= phrase.to()) {
      return Actors.NONE;
    }
    Token noun = tokens.get(head);
    if (isOn(mention, noun)) {
      return named(noun, mention);
    }
    String sense = isDemonstrative(noun) ? "none" : nouns.sense(noun);
    if (sense == null) {
      return Actors.NONE;
    }
    boolean human = ActorNouns.isHuman(sense);
    Person apposed = human ? appositions.nameBehind(tokens, phrase.to()) : null;
    if (apposed != null) {
      return inApposition(tokens, new TokenRange(head, phrase.to()), apposed, mention);
    }
    // « un diplomate lao »: somebody of whom nothing was said before.
    boolean newcomer =
        human && FunctionWords.INDEFINITE.contains(tokens.get(phrase.from()).folded());
    if (mention == null) {
      return newcomer ? Actors.UNKNOWN : referringBack(tokens, phrase, noun, sense);
    }
    if (newcomer) {
      return known(mention, 0.9);
    }
    Actors body = isPlural(noun) || human ? Actors.NONE : shortNames.belonging(noun, mention);
    Actors actors = body.isKnown() ? body : offices.named(tokens, phrase, noun, mention);
    if (isPlural(noun)) {
      actors = actors.with(joined.to(mention, tokens.get(phrase.to() - 1).end()));
    }
    discourse.remember(noun.lemma(), actors);
    return actors;
  }

  /** The index behind articles, figures and adjectives that name nobody. */
  private static int head(List<Token> tokens, TokenRange phrase, Mention mention) {
    int head = phrase.from();
    while (head < phrase.to()) {
      Token token = tokens.get(head);
      boolean adjective =
          token.is(Reading.Pos.ADJECTIVE) && head + 1 < phrase.to() && !isOn(mention, token);
      if (!adjective
          && !token.is(Reading.Pos.DETERMINER, Reading.Pos.NUMERAL, Reading.Pos.ADVERB)) {
        return head;
      }
      head++;
    }
    return head;
  }

  private Actors named(Token noun, Mention mention) {
    if (noun.is(Reading.Pos.NOUN) && !noun.lemma().isEmpty()) {
      discourse.remember(noun.lemma(), known(mention, 0.9));
    }
    return known(mention, 0.95);
  }

  private Actors inApposition(
      List<Token> tokens, TokenRange office, Person apposed, Mention mention) {
    Actors institution =
        mention == null
            ? appositions.institution(tokens, new TokenRange(office.from() + 1, office.to()))
            : Actors.NONE;
    if (institution.isKnown()) {
      discourse.adopt(apposed.id(), institution);
    }
    Actors known = discourse.of(apposed);
    return known.isKnown() || mention == null || Offices.isSentTo(apposed)
        ? known
        : new Actors(List.of(mention.entityId()), apposed.id(), apposed.name(), 0.9);
  }

  private Actors referringBack(List<Token> tokens, TokenRange phrase, Token noun, String sense) {
    // « nos instructeurs », « notre armée »: of whoever speaks.
    if (FunctionWords.OURS.contains(tokens.get(phrase.from()).folded())) {
      return discourse.person(null).orUnknown();
    }
    boolean human = ActorNouns.isHuman(sense);
    Actors state = discourse.among(nouns.epithet(noun));
    if (state.isKnown()) {
      return state;
    }
    if (isSecretaryGeneral(tokens, phrase) && discourse.named().namesBodyOf(UNITED_NATIONS)) {
      return new Actors(List.of(UNITED_NATIONS), null, noun.surface(), 0.75);
    }
    Actors shortName = human ? Actors.NONE : shortNames.capitalised(noun);
    if (shortName.isKnown()) {
      return shortName;
    }
    boolean plural = isPlural(tokens, phrase, noun);
    Actors remembered = discourse.remembered(noun.lemma());
    if (remembered.isKnown() && !human && !plural && !shortNames.isNational(noun)) {
      return remembered;
    }
    Actors group = plural ? groups.of(tokens, phrase, sense) : Actors.NONE;
    if (group.isKnown()) {
      return group;
    }
    boolean possessive = FunctionWords.THEIRS.contains(tokens.get(phrase.from()).folded());
    if (possessive && sense.equals(ActorNouns.STATE)) {
      return discourse.stateOfPerson().orUnknown();
    }
    Actors meant =
        switch (sense) {
          case ActorNouns.PERSON, ActorNouns.ENVOY, ActorNouns.MINISTER ->
              offices.referringBack(tokens, phrase, noun);
          case ActorNouns.NATIONAL -> isPlural(noun) ? Actors.NONE : places.national(tokens);
          case ActorNouns.COUNTERPART ->
              isPlural(noun)
                  ? discourse.otherThan(discourse.lastSubject(), noun.start())
                  : discourse.counterpart(noun.start());
          case ActorNouns.STATE -> places.state(tokens, phrase, noun);
          case "organisation" -> discourse.organisation();
          default -> bare(tokens, phrase, noun);
        };
    return meant.orUnknown();
  }

  /**
   * « l'équipe du génie militaire » in an article about peace operations that names no state but
   * that of its agency: one of its own.
   */
  private Actors ownUnit() {
    Actors home = discourse.home();
    NamedStates named = discourse.named();
    return named.namesOnly(home) && named.namesBodyOf(UNITED_NATIONS)
        ? home.weakened(0.8)
        : Actors.NONE;
  }

  /**
   * Whether a thing heads the phrase, which is only somebody's: « cette visite du ministre lao, M.
   * A ».
   */
  boolean isOfSomebody(List<Token> tokens, TokenRange phrase) {
    int head = head(tokens, phrase, null);
    boolean thing =
        head > phrase.from()
            && head < phrase.to()
            && tokens.get(head).is(Reading.Pos.NOUN)
            && !tokens.get(head).capitalised()
            && nouns.sense(tokens.get(head)) == null;
    for (int i = head + 1; thing && i + 2 < phrase.to(); i++) {
      Token noun = tokens.get(i + 1);
      noun = noun.is(Reading.Pos.ADJECTIVE, Reading.Pos.NUMERAL) ? tokens.get(i + 2) : noun;
      if (tokens.get(i).folded().equals("du") && ActorNouns.isHuman(nouns.sense(noun))) {
        return true;
      }
    }
    return false;
  }

  /** « la force », with nothing but its article, or « la dixième équipe du génie ». */
  private Actors bare(List<Token> tokens, TokenRange phrase, Token noun) {
    if (isPlural(noun)) {
      return Actors.NONE;
    }
    Actors named = phrase.to() - phrase.from() == 2 ? shortNames.headed(noun) : Actors.NONE;
    boolean unit =
        UNITS.contains(noun.lemma()) && DEFINITE.contains(tokens.get(phrase.from()).folded());
    return !named.isKnown() && unit ? ownUnit() : named;
  }

  /** Whom an office names by its institution. */
  Actors institution(List<Token> tokens, TokenRange office) {
    return appositions.institution(tokens, office);
  }

  /** The state whose capital opens the sentence behind « à »; null for none. */
  String localState(List<Token> tokens) {
    return places.capital(tokens);
  }

  /** « les experts du Laos et ceux du Vietnam ». */
  static boolean isDemonstrative(Token token) {
    return FunctionWords.THOSE.contains(token.folded());
  }

  /** « les pays »: by the article where the noun is the same in both numbers. */
  static boolean isPlural(List<Token> tokens, TokenRange phrase, Token noun) {
    return PLURAL.contains(tokens.get(phrase.from()).folded()) || isPlural(noun);
  }

  static boolean isPlural(Token noun) {
    boolean compound = noun.folded().indexOf('-') > 0;
    if (compound) {
      return noun.folded().endsWith("s");
    }
    for (Reading reading : noun.readings()) {
      if (reading.number().startsWith("s")) {
        return false;
      }
    }
    return true;
  }

  /** « le Secrétaire général », where the text has named no other. */
  private static boolean isSecretaryGeneral(List<Token> tokens, TokenRange phrase) {
    int noun = phrase.from() + 1;
    return phrase.to() == noun + 2
        && tokens.get(noun).folded().startsWith("secretaire")
        && tokens.get(noun).capitalised()
        && tokens.get(noun + 1).folded().startsWith("general");
  }

  private static boolean isOn(Mention mention, Token token) {
    return mention != null && mention.span().overlaps(token.span());
  }

  static Actors known(Mention mention, double confidence) {
    double factor = mention.confidence() < 1 ? 0.9 : 1;
    return new Actors(List.of(mention.entityId()), null, mention.surface(), confidence * factor);
  }
}
