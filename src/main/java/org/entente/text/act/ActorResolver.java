package org.entente.text.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.entity.Mention;
import org.entente.text.entity.Person;
import org.entente.text.entity.Role;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Says who the words of a noun phrase stand for: names and demonyms, people and whom they speak
 * for, « les deux parties », bare offices, pronouns. A phrase whose head cannot act (« la
 * coopération entre … ») stands for nobody.
 */
final class ActorResolver {
  /** More parties than this are not read from one phrase. */
  private static final int PARTIES = 2;

  /** Somebody who can act, but nobody knows who. */
  private static final Actors UNKNOWN = new Actors(List.of(), null, null, 0.4);

  private static final Set<String> PAIRED = Set.of("deux", "leurs", "nos");

  private final Map<String, String> actorNouns;
  private final Set<String> collectives;
  private final Discourse discourse;
  private final List<Mention> mentions;
  private final String text;

  ActorResolver(
      Map<String, String> actorNouns,
      Set<String> collectives,
      Discourse discourse,
      List<Mention> mentions,
      String text) {
    this.actorNouns = actorNouns;
    this.collectives = collectives;
    this.discourse = discourse;
    this.mentions = mentions;
    this.text = text;
  }

  /** The actors of a subject or of somebody asked. */
  Actors resolve(Sentence sentence, int from, int to) {
    if (from < 0 || from >= to) {
      return Actors.NONE;
    }
    Actors all = Actors.NONE;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || i > start && isJoint(sentence.tokens(), i, to)) {
        all = all.with(conjunct(sentence, start, i));
        start = i + 1;
      }
    }
    String surface =
        new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end()).of(text);
    return new Actors(all.ids(), all.personId(), surface, all.confidence());
  }

  /** « et » or a comma with another article or name behind it. */
  private static boolean isJoint(List<Token> tokens, int i, int to) {
    Token token = tokens.get(i);
    boolean joint = token.folded().equals("et") || token.surface().equals(",");
    if (!joint || i + 1 >= to) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean article =
        next.is(Reading.Pos.DETERMINER)
            && !Set.of("de", "d'", "du", "des", "au", "aux").contains(next.folded());
    return article || token.folded().equals("et") && next.capitalised();
  }

  private Actors conjunct(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    if (from >= to) {
      return Actors.NONE;
    }
    Actors pronoun = pronoun(tokens.get(from), to - from);
    if (pronoun != null) {
      return pronoun;
    }
    int collective = collective(tokens, from, to);
    if (collective >= 0) {
      return discourse.pair(tokens.get(collective).start());
    }
    Person person = person(tokens, from, to);
    Mention mention = mention(tokens, from, to);
    if (person != null) {
      return discourse.of(person);
    }
    return headed(sentence, from, to, mention);
  }

  private Actors pronoun(Token token, int length) {
    if (length > 2) {
      return null;
    }
    String word = token.folded().replace("-t-", "").replace("-", "");
    return switch (word) {
      case "ce", "cet", "cette" -> length == 2 ? discourse.lastNamed(token.start()) : null;
      case "il", "celuici" -> discourse.singular("m");
      case "elle", "celleci" -> discourse.singular("f");
      case "ils", "elles", "ceuxci", "cellesci" -> discourse.plural();
      case "nous", "je", "j'" -> discourse.person(null);
      case "lui" -> discourse.person("m");
      default -> null;
    };
  }

  /** Whom the pronoun of « a-t-elle ajouté » means: somebody who speaks. */
  Actors speaker(Token pronoun) {
    String gender = pronoun.folded().endsWith("elle") ? "f" : "m";
    return discourse.person(gender);
  }

  /** m or f where the first words of a phrase show it, otherwise null. */
  String gender(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      String word = sentence.tokens().get(i).folded().replace("-t-", "").replace("-", "");
      switch (word) {
        case "le", "un", "m", "ce", "il", "son" -> {
          return word.equals("son") ? null : "m";
        }
        case "la", "une", "mme", "cette", "elle" -> {
          return "f";
        }
        default -> {}
      }
      String gender = sentence.tokens().get(i).reading().gender();
      if (i > from
          && sentence.tokens().get(i).is(Reading.Pos.NOUN)
          && !gender.equals("e")
          && !gender.isEmpty()) {
        return gender;
      }
    }
    return null;
  }

  private int collective(List<Token> tokens, int from, int to) {
    for (int i = from; i + 1 < Math.min(to, from + 5); i++) {
      boolean two = PAIRED.contains(tokens.get(i).folded());
      for (int j = i + 1; two && j < Math.min(to, i + 4); j++) {
        if (collectives.contains(tokens.get(j).folded()) || sense(tokens.get(j)) != null) {
          return j;
        }
      }
    }
    boolean parties =
        to - from == 2
            && tokens.get(from).folded().equals("les")
            && tokens.get(from + 1).folded().equals("parties");
    return parties ? from + 1 : -1;
  }

  private Person person(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Person person = discourse.personAt(tokens.get(i).start());
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  /** The first state or organisation of the phrase. */
  private Mention mention(List<Token> tokens, int from, int to) {
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    for (Mention mention : mentions) {
      boolean inside = mention.span().start() >= start && mention.span().end() <= end;
      if (inside && mention.entityId() != null && discourse.isActor(mention.entityId())) {
        return mention;
      }
    }
    return null;
  }

  private Actors headed(Sentence sentence, int from, int to, Mention mention) {
    List<Token> tokens = sentence.tokens();
    int head = from;
    while (head < to
        && (tokens.get(head).is(Reading.Pos.DETERMINER, Reading.Pos.NUMERAL, Reading.Pos.ADVERB)
            || tokens.get(head).is(Reading.Pos.ADJECTIVE)
                && head + 1 < to
                && !isOn(mention, tokens.get(head)))) {
      head++;
    }
    if (head >= to) {
      return Actors.NONE;
    }
    Token noun = tokens.get(head);
    if (mention != null && isOn(mention, noun)) {
      if (noun.is(Reading.Pos.NOUN) && !noun.lemma().isEmpty()) {
        discourse.remember(noun.lemma(), known(mention, 0.9));
      }
      return known(mention, 0.95);
    }
    String sense = sense(noun);
    if (sense == null) {
      return Actors.NONE;
    }
    Person apposed = sense.equals("person") ? apposed(tokens, to) : null;
    if (apposed != null) {
      Actors known = discourse.of(apposed);
      return known.isKnown() || mention == null
          ? known
          : new Actors(List.of(mention.entityId()), apposed.id(), apposed.name(), 0.9);
    }
    if (mention != null) {
      Actors actors = ofHead(mention, sense).with(coordinated(mention, to, tokens));
      discourse.remember(noun.lemma(), actors);
      return actors;
    }
    Actors remembered = discourse.remembered(noun.lemma());
    if (remembered.isKnown() && !sense.equals("person") && !plural(noun)) {
      return remembered;
    }
    boolean possessive = Set.of("son", "sa", "leur").contains(tokens.get(from).folded());
    if (possessive && sense.equals("state")) {
      return discourse.stateOfPerson();
    }
    Actors known =
        switch (sense) {
          case "person" -> named(tokens, to, gender(sentence, from, to));
          case "state" -> plural(noun) ? Actors.NONE : discourse.state();
          case "organisation" -> discourse.organisation();
          default -> Actors.NONE;
        };
    return known.confidence() > 0 ? known : UNKNOWN;
  }

  /** « la ministre de la Défense, Leonor Brito »: the name behind the comma, or the one before. */
  private Actors named(List<Token> tokens, int to, String gender) {
    Person apposed = apposed(tokens, to);
    return apposed == null ? discourse.person(gender) : discourse.of(apposed);
  }

  private Person apposed(List<Token> tokens, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).surface().equals(",")) {
      return null;
    }
    for (int i = to + 1; i < Math.min(tokens.size(), to + 4); i++) {
      Person person = discourse.personAt(tokens.get(i).start());
      if (person != null) {
        return person;
      }
      if (!tokens.get(i).folded().startsWith("m") && !tokens.get(i).surface().equals(".")) {
        return null;
      }
    }
    return null;
  }

  private static boolean plural(Token noun) {
    return noun.readings().stream().noneMatch(reading -> reading.number().startsWith("s"));
  }

  /** « les ministères vietnamien et japonais »: the second adjective names another actor. */
  private Actors coordinated(Mention first, int to, List<Token> tokens) {
    if (first.form() != Mention.Form.DEMONYM) {
      return Actors.NONE;
    }
    int end = tokens.get(to - 1).end();
    for (Mention mention : mentions) {
      boolean behind = mention.span().start() >= first.span().end() && mention.span().end() <= end;
      if (behind && mention.entityId() != null && mention.form() == Mention.Form.DEMONYM) {
        String between = text.substring(first.span().end(), mention.span().start()).strip();
        return between.equals("et") && discourse.isActor(mention.entityId())
            ? known(mention, 0.92)
            : Actors.NONE;
      }
    }
    return Actors.NONE;
  }

  /** « le diplomate vietnamien » is the person before, when that person is Vietnamese. */
  private Actors ofHead(Mention mention, String sense) {
    Actors person = discourse.person(null);
    boolean same = sense.equals("person") && person.ids().contains(mention.entityId());
    return same
        ? new Actors(person.ids(), person.personId(), mention.surface(), 0.85)
        : known(mention, 0.92);
  }

  private String sense(Token noun) {
    for (Reading reading : noun.readings()) {
      String sense = actorNouns.get(reading.lemma());
      if (sense != null) {
        return sense;
      }
    }
    int hyphen = noun.folded().indexOf('-');
    return actorNouns.get(
        hyphen > 0 ? noun.surface().toLowerCase(java.util.Locale.FRENCH) : noun.folded());
  }

  private static boolean isOn(Mention mention, Token token) {
    return mention != null && mention.span().overlaps(token.span());
  }

  private static Actors known(Mention mention, double confidence) {
    return new Actors(
        List.of(mention.entityId()),
        null,
        mention.surface(),
        confidence * (mention.confidence() < 1 ? 0.9 : 1));
  }

  /**
   * Whom an action benefits: the first state or organisation that its words name, with those
   * coordinated to it; places of deployment and forums left aside.
   */
  Actors beneficiary(Sentence sentence, int from, int to, Actors by) {
    if (from >= to) {
      return Actors.NONE;
    }
    List<Token> tokens = sentence.tokens();
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    List<String> ids = new ArrayList<>();
    StringBuilder surface = new StringBuilder();
    int last = -1;
    for (Mention mention : mentions) {
      boolean inside = mention.span().start() >= start && mention.span().end() <= end;
      boolean possible =
          inside
              && mention.entityId() != null
              && discourse.isActor(mention.entityId())
              && (mention.role() == Role.PARTNER || mention.role() == Role.FOCUS)
              && !by.ids().contains(mention.entityId());
      if (!possible || ids.contains(mention.entityId())) {
        continue;
      }
      if (last >= 0 && !isCoordinated(text.substring(last, mention.span().start()))) {
        break;
      }
      ids.add(mention.entityId());
      surface.append(surface.isEmpty() ? "" : ", ").append(mention.surface());
      last = mention.span().end();
    }
    ids.sort(null);
    return ids.isEmpty()
        ? Actors.NONE
        : new Actors(List.copyOf(ids), null, surface.toString(), 0.85);
  }

  /**
   * The parties named behind « entre » or « par »: states and organisations, or « les deux pays ».
   */
  Actors parties(Sentence sentence, int from, int to) {
    int collective = collective(sentence.tokens(), from, Math.min(to, from + 5));
    if (collective >= 0) {
      return discourse.pair(sentence.tokens().get(collective).start());
    }
    int end = from;
    while (end < to
        && !sentence.tokens().get(end).reading().isFinite()
        && !sentence.tokens().get(end).surface().equals(";")) {
      end++;
    }
    List<String> ids = new ArrayList<>();
    int start = sentence.tokens().get(from).start();
    int limit = sentence.tokens().get(end - 1).end();
    for (Mention mention : mentions) {
      boolean inside = mention.span().start() >= start && mention.span().end() <= limit;
      if (inside
          && mention.entityId() != null
          && discourse.isActor(mention.entityId())
          && !ids.contains(mention.entityId())
          && ids.size() < PARTIES) {
        ids.add(mention.entityId());
      }
    }
    ids.sort(null);
    return ids.isEmpty()
        ? Actors.NONE
        : new Actors(List.copyOf(ids), null, new Span(start, limit).of(text), 0.85);
  }

  private static boolean isCoordinated(String between) {
    return between.length() < 14
        && between
            .strip()
            .matches(
                "(?:\\(.{0,8}|\\)|,|et|ainsi que|–|-)?\\)?\\s*(?:et |avec |à |de )?(?:l['’]|le|la|les|d['’]|de l['’]|du)?");
  }
}
