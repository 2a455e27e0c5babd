package org.entente.text.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Sentence;
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

  private final Map<String, Entity> entities;

  /** Roles depend on what the lexicon says of each entity, by id. */
  public RoleReader(Map<String, Entity> entities) {
    this.entities = Map.copyOf(entities);
  }

  /** The same mentions with their roles. */
  public List<Mention> read(List<Mention> mentions, List<Sentence> sentences, String focus) {
    List<Mention> read = new ArrayList<>(mentions.size());
    Map<String, int[]> counts = new HashMap<>();
    for (Mention mention : mentions) {
      Role role = role(mention, sentence(mention, sentences), focus);
      read.add(mention.in(role));
      if (mention.entityId() != null) {
        int[] count = counts.computeIfAbsent(mention.entityId(), key -> new int[2]);
        count[0] += role == Role.THEATRE ? 1 : 0;
        count[1] += role == Role.PARTNER ? 1 : 0;
      }
    }
    return read.stream().map(mention -> inTheatre(mention, counts)).toList();
  }

  /** A place of deployment stays one when it is named again without saying so. */
  private static Mention inTheatre(Mention mention, Map<String, int[]> counts) {
    int[] count = mention.entityId() == null ? null : counts.get(mention.entityId());
    boolean theatre =
        count != null && mention.role() == Role.PARTNER && count[0] > 0 && count[0] >= count[1];
    return theatre ? mention.in(Role.THEATRE) : mention;
  }

  private static Sentence sentence(Mention mention, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(mention.span())) {
        return sentence;
      }
    }
    return null;
  }

  private Role role(Mention mention, Sentence sentence, String focus) {
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
    if (before != null && MONEY.contains(before.folded())) {
      return Role.OTHER;
    }
    boolean into = before != null && INTO.contains(before.folded());
    if (mention.form() == Mention.Form.CAPITAL && into && !before.folded().equals("aux")) {
      return Role.VENUE;
    }
    if (into
        && !before.folded().equals("a")
        && entity.kind() == Entity.Kind.COUNTRY
        && isDeployment(tokens, at)) {
      return Role.THEATRE;
    }
    return Role.PARTNER;
  }

  private static boolean isDeployment(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
      if (DEPLOYMENT.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
