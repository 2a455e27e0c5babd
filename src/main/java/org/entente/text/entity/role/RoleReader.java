package org.entente.text.entity.role;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.WordSet;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.NamedPlaces;
import org.entente.text.entity.person.NamePart;
import org.entente.text.entity.role.RoleRules.Cue;
import org.entente.text.morph.Token;

/**
 * Reads the role of each mention from the words before it: places of deployment are theatres,
 * capitals behind « à » and states behind « au » or « en » are venues unless something is given or
 * visited there, forums are venues, adjectives count when they qualify an actor, money names
 * nobody; whatever remains is a partner.
 */
public final class RoleReader {
  static final WordSet INTO = WordSet.of("au", "en", "aux", "dans", "a");

  /** The lemmas and forms of « de » that tie a name to the noun before it. */
  public static final WordSet OF = WordSet.of("de", "d'", "du", "des");

  private static final WordSet TOWARDS = WordSet.of("pour", "vers");

  /** Folded words behind which a capital is a party, whatever meets. */
  private static final WordSet BETWEEN = WordSet.of("entre", "avec", ",", ":", "contre", "et");

  private static final int VOICE_REACH = 6;
  static final int STRUCK_REACH = 2;
  private static final int ORIGIN_REACH = 3;
  private static final int PLACE_REACH = 3;
  private static final int DEPLOYMENT_REACH = 14;
  private static final int MEETING_REACH = 12;
  private static final int MONEY_REACH = 3;

  private final Map<String, Entity> entities;
  private final RoleRules rules;
  private final CueWords words;
  private final HostStates hosts;
  private final Forums forums;
  private final NamedPlaces places;
  private final Adjectives adjectives;
  private final InnerHosts innerHosts;

  /**
   * Roles depend on what the lexicon says.
   *
   * @param entities by id
   * @param rules on the words before a name
   */
  public RoleReader(Map<String, Entity> entities, RoleRules rules) {
    this.entities = Map.copyOf(entities);
    this.rules = rules;
    this.words = new CueWords(rules.cues());
    this.hosts = new HostStates(this.entities, rules, words);
    this.forums = new Forums(words);
    this.places = new NamedPlaces(words);
    this.adjectives = new Adjectives(rules, words);
    this.innerHosts = new InnerHosts(this.entities, rules.missionHosts());
  }

  /** The same mentions with their roles. */
  public List<Mention> read(List<Mention> mentions, SentenceIndex sentences, String focus) {
    HostStates.Hosts hosting = hosts.of(mentions, sentences, focus);
    Set<String> all = hosting.all();
    Set<Integer> starts = new HashSet<>();
    mentions.forEach(mention -> starts.add(mention.span().start()));
    ArticleRoles roles = new ArticleRoles(sentences, hosting);
    for (Mention mention : mentions) {
      Sentence sentence = sentences.of(mention.span());
      if (isVoice(mention, sentence, starts)) {
        roles.hold(mention);
      }
      Mention party = addressed(mention, sentence);
      roles.add(party.in(role(party, sentence, focus, all, starts)));
    }
    return innerHosts.added(roles.settled());
  }

  /** « devant l'Assemblée générale »: who speaks there speaks to the organisation. */
  private Mention addressed(Mention mention, Sentence sentence) {
    Entity entity = mention.entityId() == null ? null : entities.get(mention.entityId());
    boolean organ = entity != null && entity.defaultRole() == Role.VENUE && entity.parent() != null;
    return organ && sentence != null && forums.isAddressed(mention, sentence)
        ? mention.of(entity.parent(), mention.confidence())
        : mention;
  }

  private Role role(
      Mention mention, Sentence sentence, String focus, Set<String> hosting, Set<Integer> starts) {
    if (focus.equals(mention.entityId())) {
      return Role.FOCUS;
    }
    Entity entity = mention.entityId() == null ? null : entities.get(mention.entityId());
    if (entity == null || sentence == null) {
      return Role.OTHER;
    }
    if (entity.defaultRole() != Role.PARTNER) {
      return hosting.contains(entity.id()) ? Role.THEATRE : usualRole(entity, mention, sentence);
    }
    int at = sentence.tokenAt(mention.span().start());
    if (NamePart.isWithin(sentence.tokens(), at, mention, starts)) {
      return Role.OTHER;
    }
    if (mention.form() == Mention.Form.DEMONYM) {
      return adjectiveRole(entity, mention, sentence.tokens(), at);
    }
    if (isCurrency(sentence.tokens(), at)) {
      return Role.OTHER;
    }
    if (isVoice(mention, sentence, starts) || rules.missionHosts().containsKey(entity.id())) {
      return Role.PARTNER;
    }
    boolean placed = entity.kind() == Entity.Kind.COUNTRY || mention.form() == Mention.Form.CAPITAL;
    return placed
        ? stateRole(mention, sentence, starts, hosting.contains(entity.id()))
        : places.bodyRole(sentence.tokens(), at);
  }

  /** The role of what is no party by itself; a forum can be one. */
  private Role usualRole(Entity entity, Mention mention, Sentence sentence) {
    boolean party = entity.defaultRole() == Role.VENUE && forums.acts(mention, sentence);
    return party ? Role.PARTNER : entity.defaultRole();
  }

  private boolean isVoice(Mention mention, Sentence sentence, Set<Integer> starts) {
    return sentence != null
        && mention.form() == Mention.Form.CAPITAL
        && isVoiceOf(sentence.tokens(), sentence.tokenAt(mention.span().start()), starts);
  }

  private Role adjectiveRole(Entity entity, Mention mention, List<Token> tokens, int at) {
    boolean body =
        entity.kind() == Entity.Kind.ORGANISATION && adjectives.qualifiesBody(tokens, at);
    boolean compound = mention.span().length() < tokens.get(at).surface().length();
    return (compound || adjectives.qualifiesActor(tokens, at)) && !body ? Role.PARTNER : Role.OTHER;
  }

  private Role stateRole(Mention mention, Sentence sentence, Set<Integer> starts, boolean host) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(mention.span().start());
    String before = at > 0 ? tokens.get(at - 1).folded() : "";
    boolean capital = mention.form() == Mention.Form.CAPITAL;
    Role named = namedRole(tokens, at, capital);
    if (named != null) {
      return named;
    }
    boolean into = INTO.contains(before);
    boolean place = capital && !BETWEEN.contains(before) && isPlaceBefore(tokens, at);
    boolean area = OF.contains(before) && words.before(tokens, at, Cue.AREA, PLACE_REACH);
    boolean cleared = at > 1 && OF.contains(before) && words.says(tokens.get(at - 2), Cue.CLEARING);
    if (cleared || host && (into || place || area || isTargeted(tokens, at, before))) {
      return Role.THEATRE;
    }
    boolean origin = !into && words.before(tokens, at, Cue.ORIGIN, ORIGIN_REACH);
    if (origin || into && places.isTrainedThere(tokens, at)) {
      return Role.OTHER;
    }
    boolean heading =
        capital && ArticleRoles.isHeading(tokens, at, sentence.tokenAt(mention.span().end()));
    boolean town =
        NamedPlaces.isOfTown(tokens, at, sentence.tokenAt(mention.span().end()))
            || into && NamedPlaces.isEndOfWay(tokens, at, starts)
            || into && !before.equals("a") && places.isTrainingThere(tokens, at, starts);
    if (place || heading || town) {
      return Role.VENUE;
    }
    if (!into || before.equals("a") && !capital) {
      return Role.PARTNER;
    }
    return isDeployed(tokens, at) && !capital ? Role.THEATRE : placeRole(tokens, at, capital);
  }

  /** The role of a state whose name is part of another name or place; null when it is not. */
  private Role namedRole(List<Token> tokens, int at, boolean capital) {
    if (places.isLandform(tokens, at) || capital && places.isTreaty(tokens, at)) {
      return Role.OTHER;
    }
    boolean fought = !capital && places.isFoughtOver(tokens, at);
    return fought || !capital && isDeployed(tokens, places.partOf(tokens, at))
        ? Role.THEATRE
        : null;
  }

  /** Whether somebody is deployed before the place; it may be -1. */
  private boolean isDeployed(List<Token> tokens, int at) {
    return words.before(tokens, at, Cue.DEPLOYMENT, DEPLOYMENT_REACH)
        && words.before(tokens, at, Cue.FORCE, DEPLOYMENT_REACH);
  }

  /** The role of a state behind « à », « au » or « en » where nobody is deployed. */
  private Role placeRole(List<Token> tokens, int at, boolean capital) {
    if (capital) {
      return words.governs(tokens, at - 1, Cue.MEETING, MEETING_REACH) ? Role.PARTNER : Role.VENUE;
    }
    boolean meeting = words.before(tokens, at, Cue.MEETING, MEETING_REACH);
    boolean event = words.before(tokens, at, Cue.EVENT, PLACE_REACH);
    return meeting || !event ? Role.PARTNER : Role.VENUE;
  }

  /** « dollars des États-Unis »: not « dollars au Laos ». */
  private boolean isCurrency(List<Token> tokens, int at) {
    return at > 0
        && OF.contains(tokens.get(at - 1).folded())
        && words.before(tokens, at, Cue.MONEY, MONEY_REACH);
  }

  /** « pour le Mali », « a frappé la Turquie », « (Mali) »: said of a host. */
  private boolean isTargeted(List<Token> tokens, int at, String before) {
    return before.equals("(")
        || at > 1 && TOWARDS.contains(tokens.get(at - 2).folded())
        || words.before(tokens, at, Cue.STRUCK, STRUCK_REACH);
  }

  /** « l'aéroport de Nairobi », « le sommet de Nairobi », « a quitté Nairobi ». */
  private boolean isPlaceBefore(List<Token> tokens, int at) {
    return words.beforeNames(tokens, at, Cue.PLACE, PLACE_REACH + 1)
        || words.beforeNames(tokens, at, Cue.EVENT, PLACE_REACH);
  }

  /** « À Bangui, le porte-parole du gouvernement a répondu »: the government speaks there. */
  private boolean isVoiceOf(List<Token> tokens, int at, Set<Integer> starts) {
    if (at != 1
        || at + VOICE_REACH >= tokens.size()
        || !tokens.get(0).folded().equals("a")
        || !tokens.get(2).surface().equals(",")) {
      return false;
    }
    boolean voice = false;
    for (int i = at + 2; i < at + VOICE_REACH; i++) {
      if (starts.contains(tokens.get(i).start())) {
        return false;
      }
      voice |= i < at + VOICE_REACH - 1 && words.says(tokens.get(i), Cue.VOICE);
    }
    return voice;
  }
}
