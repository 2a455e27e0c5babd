package org.entente.text.act.actor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.Person;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Says who a noun phrase stands for by its head: a name, a noun with a name behind it (« le
 * gouvernement vietnamien »), or a noun that refers back (« le ministère », « son pays »).
 */
final class HeadedPhrases {
  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "leur");

  /** What joins two actors of one head. */
  private static final Pattern AND =
      Pattern.compile("et(?: (?:du|de la|de l['\u2019]|des|d['\u2019]|le|la|les|l['\u2019]))?");

  private final ActorNouns nouns;
  private final Discourse discourse;
  private final MentionIndex mentions;
  private final String text;

  HeadedPhrases(ActorNouns nouns, Discourse discourse, MentionIndex mentions, String text) {
    this.nouns = nouns;
    this.discourse = discourse;
    this.mentions = mentions;
    this.text = text;
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
    String sense = nouns.sense(noun);
    if (sense == null) {
      return Actors.NONE;
    }
    Person apposed = sense.equals("person") ? apposed(tokens, phrase.to()) : null;
    if (apposed != null) {
      return inApposition(apposed, mention);
    }
    if (mention == null) {
      return referringBack(tokens, phrase, noun, sense);
    }
    Actors actors = ofHead(mention, sense);
    if (isPlural(noun)) {
      actors = actors.with(coordinated(mention, tokens, phrase));
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

  /** « la ministre de la Défense, Leonor Brito »: the name behind the comma, or null. */
  private Person apposed(List<Token> tokens, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).surface().equals(",")) {
      return null;
    }
    for (int i = to + 1; i < Math.min(tokens.size(), to + 4); i++) {
      Person person = discourse.personAt(tokens.get(i).start());
      if (person != null) {
        return person;
      }
      // « M. » and « Mme » may stand before the name.
      if (!tokens.get(i).folded().startsWith("m") && !tokens.get(i).surface().equals(".")) {
        return null;
      }
    }
    return null;
  }

  private Actors inApposition(Person apposed, Mention mention) {
    Actors known = discourse.of(apposed);
    return known.isKnown() || mention == null
        ? known
        : new Actors(List.of(mention.entityId()), apposed.id(), apposed.name(), 0.9);
  }

  private Actors referringBack(List<Token> tokens, TokenRange phrase, Token noun, String sense) {
    Actors remembered = discourse.remembered(noun.lemma());
    if (remembered.isKnown() && !sense.equals("person") && !isPlural(noun)) {
      return remembered;
    }
    boolean possessive = POSSESSIVES.contains(tokens.get(phrase.from()).folded());
    if (possessive && sense.equals("state")) {
      return discourse.stateOfPerson().orUnknown();
    }
    Actors meant =
        switch (sense) {
          case "person" -> person(tokens, phrase, noun);
          case "state" -> isPlural(noun) ? Actors.NONE : discourse.state();
          case "organisation" -> discourse.organisation();
          default -> Actors.NONE;
        };
    return meant.orUnknown();
  }

  /** The last subject who can hold the office, or else whoever the text names with it. */
  private Actors person(List<Token> tokens, TokenRange phrase, Token noun) {
    Actors holder = isPlural(noun) ? Actors.NONE : discourse.holder(noun.folded(), noun.start());
    return holder.isSomebody() ? holder : discourse.person(PhraseGender.of(tokens, phrase));
  }

  private static boolean isPlural(Token noun) {
    boolean compound = noun.folded().indexOf('-') > 0;
    return compound
        ? noun.folded().endsWith("s")
        : noun.readings().stream().noneMatch(reading -> reading.number().startsWith("s"));
  }

  /** « le diplomate vietnamien » is the person before, when that person is Vietnamese. */
  private Actors ofHead(Mention mention, String sense) {
    Actors person = discourse.person(null);
    boolean same = sense.equals("person") && person.ids().contains(mention.entityId());
    return same
        ? new Actors(person.ids(), person.personId(), mention.surface(), 0.85)
        : known(mention, 0.92);
  }

  /**
   * « les ministères vietnamien et japonais », « les délégations du Laos et du Vietnam »: what « et
   * » joins to the first name of a plural is another actor.
   */
  private Actors coordinated(Mention first, List<Token> tokens, TokenRange phrase) {
    int end = tokens.get(phrase.to() - 1).end();
    for (Mention mention : mentions.from(first.span().end())) {
      if (mention.span().end() > end) {
        return Actors.NONE;
      }
      if (mention.entityId() != null) {
        String between = text.substring(first.span().end(), mention.span().start()).strip();
        return AND.matcher(between).matches() && discourse.isActor(mention.entityId())
            ? known(mention, 0.92)
            : Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  private static boolean isOn(Mention mention, Token token) {
    return mention != null && mention.span().overlaps(token.span());
  }

  private static Actors known(Mention mention, double confidence) {
    double factor = mention.confidence() < 1 ? 0.9 : 1;
    return new Actors(List.of(mention.entityId()), null, mention.surface(), confidence * factor);
  }
}
