package org.entente.text.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Reads the role of each mention from the words before it: places of deployment are theatres,
 * capitals behind « à » are venues, forums are venues, money names nobody; whatever remains is a
 * partner.
 */
public final class RoleReader {
  private static final Set<String> INTO = Set.of("au", "en", "aux", "dans", "a");
  private static final Set<String> DEPLOYMENT =
      Set.of(
          "mission",
          "missions",
          "operation",
          "operations",
          "deploye",
          "deployes",
          "deployee",
          "deployees",
          "deployer",
          "deploiement",
          "contingent",
          "contingents",
          "casque",
          "casques",
          "casques-bleus",
          "unite",
          "unites",
          "hopital",
          "bataillon",
          "envoyer",
          "envoye",
          "envoyes",
          "enverra",
          "envoi",
          "envoie",
          "troupes",
          "forces",
          "militaires",
          "soldats",
          "officiers",
          "policiers",
          "releve",
          "rotation",
          "minuss",
          "minusca",
          "monusco",
          "finul",
          "demineurs",
          "secouristes");
  private static final Set<String> MONEY =
      Set.of(
          "dollar",
          "dollars",
          "livre",
          "livres",
          "couronne",
          "couronnes",
          "franc",
          "francs",
          "yen",
          "yens");
  private static final int LOOK_BACK = 14;

  /**
   * Behind these a country that follows « au » or « en » is met, not merely where something lies.
   */
  private static final Set<String> MEETING =
      Set.of(
          "visite",
          "visites",
          "deplacement",
          "voyage",
          "tournee",
          "ambassadeur",
          "ambassadrice",
          "ambassade",
          "consul",
          "invitation",
          "accueilli",
          "propose",
          "demande",
          "fourni",
          "remis",
          "livre",
          "offert",
          "promis",
          "assistance",
          "aide",
          "aider",
          "appui",
          "soutien",
          "don",
          "dons",
          "face",
          "accorde",
          "octroye",
          "verse");

  private static final Set<String> PEACEKEEPING =
      Set.of(
          "casques",
          "casque",
          "casques-bleus",
          "paix",
          "contingent",
          "contingents",
          "hopital",
          "deployes",
          "deploye");

  private final Map<String, Entity> entities;
  private final Map<String, List<String>> hosts;
  private final Set<String> actorNouns;

  /**
   * Roles depend on what the lexicon says.
   *
   * @param entities by id
   * @param hosts states that host a peace operation, by the operation's id
   * @param actorNouns lemmas of nouns that can head an actor's name
   */
  public RoleReader(
      Map<String, Entity> entities, Map<String, List<String>> hosts, Set<String> actorNouns) {
    this.entities = Map.copyOf(entities);
    this.hosts = Map.copyOf(hosts);
    this.actorNouns = Set.copyOf(actorNouns);
  }

  /** The same mentions with their roles. */
  public List<Mention> read(List<Mention> mentions, List<Sentence> sentences, String focus) {
    Set<String> hosting = hosting(mentions, sentences);
    List<Mention> read = new ArrayList<>(mentions.size());
    Map<String, int[]> counts = new HashMap<>();
    for (Mention mention : mentions) {
      Role role = role(mention, sentence(mention, sentences), focus, hosting);
      read.add(mention.in(role));
      if (mention.entityId() != null) {
        int[] count = counts.computeIfAbsent(mention.entityId(), key -> new int[2]);
        count[0] += role == Role.THEATRE ? 1 : 0;
        count[1] += role == Role.PARTNER ? 1 : 0;
      }
    }
    return read.stream().map(mention -> settled(mention, counts)).toList();
  }

  /** States that host a peace operation of which the article speaks. */
  private Set<String> hosting(List<Mention> mentions, List<Sentence> sentences) {
    Set<String> hosting = new HashSet<>();
    for (Mention mention : mentions) {
      hosting.addAll(hosts.getOrDefault(String.valueOf(mention.entityId()), List.of()));
    }
    boolean peacekeeping =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> PEACEKEEPING.contains(token.folded()));
    if (peacekeeping) {
      hosts.values().forEach(hosting::addAll);
    }
    return hosting;
  }

  /**
   * A place of deployment stays one when it is named again without saying so; an adjective that
   * decides nothing follows the partner that its state is elsewhere.
   */
  private static Mention settled(Mention mention, Map<String, int[]> counts) {
    int[] count = mention.entityId() == null ? null : counts.get(mention.entityId());
    if (count == null) {
      return mention;
    }
    if (mention.role() == Role.PARTNER && count[0] > 0 && count[0] >= count[1]) {
      return mention.in(Role.THEATRE);
    }
    boolean follows = mention.role() == Role.OTHER && mention.form() == Mention.Form.DEMONYM;
    return follows && count[1] > 0 && count[0] < count[1] ? mention.in(Role.PARTNER) : mention;
  }

  private static Sentence sentence(Mention mention, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(mention.span())) {
        return sentence;
      }
    }
    return null;
  }

  private Role role(Mention mention, Sentence sentence, String focus, Set<String> hosting) {
    if (focus.equals(mention.entityId())) {
      return Role.FOCUS;
    }
    Entity entity = mention.entityId() == null ? null : entities.get(mention.entityId());
    if (entity == null || sentence == null) {
      return Role.OTHER;
    }
    if (entity.defaultRole() != Role.PARTNER) {
      return entity.defaultRole();
    }
    int at = sentence.tokenAt(mention.span().start());
    List<Token> tokens = sentence.tokens();
    Token before = at > 0 ? tokens.get(at - 1) : null;
    if (mention.form() == Mention.Form.DEMONYM) {
      return isActorsDemonym(tokens, at) ? Role.PARTNER : Role.OTHER;
    }
    if (before != null && follows(tokens, at, MONEY, 3)) {
      return Role.OTHER;
    }
    boolean into = before != null && INTO.contains(before.folded());
    boolean state = entity.kind() == Entity.Kind.COUNTRY;
    if (state && hosting.contains(entity.id()) && (into || isInBrackets(before))) {
      return Role.THEATRE;
    }
    if (mention.form() == Mention.Form.CAPITAL && into && !before.folded().equals("aux")) {
      return follows(tokens, at, MEETING, 4) ? Role.PARTNER : Role.VENUE;
    }
    if (state && into && !before.folded().equals("a")) {
      if (follows(tokens, at, DEPLOYMENT, LOOK_BACK)) {
        return Role.THEATRE;
      }
      return follows(tokens, at, MEETING, 8) ? Role.PARTNER : Role.VENUE;
    }
    return Role.PARTNER;
  }

  private static boolean isInBrackets(Token before) {
    return before != null && before.surface().equals("(");
  }

  /**
   * « le gouvernement japonais », « les Japonais », « vietnamo-lao »: not « un navire japonais ».
   */
  private boolean isActorsDemonym(List<Token> tokens, int at) {
    Token demonym = tokens.get(at);
    if (demonym.surface().indexOf('-') >= 0) {
      return true;
    }
    if (at > 0 && demonym.capitalised()) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token token = tokens.get(i);
      if (token.readings().stream().anyMatch(reading -> actorNouns.contains(reading.lemma()))) {
        return true;
      }
      if (token.is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION, Reading.Pos.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }

  private static boolean follows(List<Token> tokens, int at, Set<String> words, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (words.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
