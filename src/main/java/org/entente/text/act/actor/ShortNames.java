package org.entente.text.act.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.WordSet;
import org.entente.text.entity.Entity;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;
import org.entente.text.morph.Token;

/**
 * Organisations by one word of their names, once the text has named them: « la Force », « la
 * Commission », « l'agence onusienne », « l'agence coréenne ».
 */
final class ShortNames {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  /**
   * « la Banque d'État », « l'Agence nationale »: bodies of a state, though others are so called.
   */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "\\p{Lu}\\p{L}+ (?:d['\u2019][\u00C9E]tat|centrale?|nationale?|populaire)(?!\\p{L})");

  /** Folded nouns that an adjective of belonging makes any body of an organisation. */
  private static final WordSet BODIES =
      WordSet.of(
          "agence", "organisation", "organisme", "institution", "fonds", "programme", "entite");

  /** Folded nouns of organisations that have bodies. */
  private static final WordSet WHOLES =
      WordSet.of("commission", "organisation", "union", "ligue", "communaute", "alliance");

  /** A name is looked for among this many mentions before a place. */
  private static final int MENTIONS = 200;

  /** The noun of a body stands within this many characters before its owner's name. */
  private static final int BEFORE_NAME = 80;

  /** Whether an adjective (« onusien ») counts as naming the organisation. */
  private enum ByName {
    ONLY,
    OR_ADJECTIVE
  }

  private final MentionIndex mentions;
  private final Map<String, Entity> entities;

  private final String text;

  /** The folded words of the names of organisations, by id. */
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Their first words. */
  private final Map<String, Set<String>> heads = new HashMap<>();

  ShortNames(MentionIndex mentions, Map<String, Entity> entities, String text) {
    this.text = text;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** Whether such a body is named there: « la Banque d'État », no short name of another bank. */
  boolean isNational(Token noun) {
    return noun.capitalised()
        && NATIONAL.matcher(text).region(noun.start(), text.length()).lookingAt();
  }

  /**
   * Whether an office is one of a body of a state by its name: « vice-gouverneur de la Banque
   * d'État ».
   */
  static boolean isNational(String office) {
    return NATIONAL.matcher(office).find();
  }

  /** Whom a bare noun means with a capital; {@link Actors#NONE} when no such name stands before. */
  Actors capitalised(Token noun) {
    if (!noun.capitalised() || isNational(noun)) {
      return Actors.NONE;
    }
    Actors named =
        last(noun.start(), noun.surface(), entity -> isHeaded(entity, noun.folded()), ByName.ONLY);
    Actors body = named.isKnown() ? named : bodyOf(noun);
    Actors spelt = body.isKnown() ? body : spelt(noun);
    return spelt.isKnown() ? spelt : wholeOf(noun);
  }

  /** « le Conseil de sécurité », later « le Conseil »: an organisation by how the text calls it. */
  private Actors spelt(Token noun) {
    List<Mention> all = mentions.all();
    String begin = noun.surface() + " ";
    int count = mentions.countBefore(noun.start());
    for (int i = count - 1; i >= Math.max(0, count - MENTIONS); i--) {
      Mention mention = all.get(i);
      Entity entity = mention.entityId() == null ? null : entities.get(mention.entityId());
      boolean organisation = entity != null && entity.kind() == Entity.Kind.ORGANISATION;
      if (organisation && mention.surface().startsWith(begin)) {
        return new Actors(List.of(mention.entityId()), null, noun.surface(), 0.75);
      }
    }
    return Actors.NONE;
  }

  /** « le Parlement européen », later « la Commission »: the whole of which a body is named. */
  private Actors wholeOf(Token noun) {
    if (!WHOLES.contains(noun.folded())) {
      return Actors.NONE;
    }
    Actors body =
        last(
            noun.start(),
            noun.surface(),
            entity -> {
              Entity whole = entities.get(String.valueOf(entity.parent()));
              return whole != null && isHeaded(whole, noun.folded());
            },
            ByName.ONLY);
    return body.isKnown()
        ? new Actors(List.of(entities.get(body.ids().get(0)).parent()), null, noun.surface(), 0.75)
        : Actors.NONE;
  }

  /**
   * « la force », « le fonds » without a capital: the organisation so called that is named last.
   */
  Actors headed(Token noun) {
    return last(
            noun.start(), noun.surface(), entity -> isHeaded(entity, noun.folded()), ByName.ONLY)
        .weakened(0.9);
  }

  /** « la Mission de vérification des Nations Unies », later « la Mission ». */
  private Actors bodyOf(Token noun) {
    List<Mention> all = mentions.all();
    int count = mentions.countBefore(noun.start());
    int nearest = noun.start();
    for (int i = count - 1; i >= Math.max(0, count - MENTIONS); i--) {
      Mention mention = all.get(i);
      int start = mention.span().start();
      int from = Math.max(0, start - BEFORE_NAME);
      nearest = nearest < start ? nearest : text.lastIndexOf(noun.surface(), start - 1);
      boolean near = mention.entityId() != null && nearest >= from;
      if (near && isHeadOf(noun, text.substring(from, start))) {
        return new Actors(List.of(mention.entityId()), null, noun.surface(), 0.75);
      }
    }
    return Actors.NONE;
  }

  /** Whether the words before a name end in the noun with what joins it to the name. */
  private static boolean isHeadOf(Token noun, String before) {
    String joined = "(?: [\\p{L}'\u2019-]+){0,5} d(?:es|u|e la|e)? $";
    return Pattern.compile("\\b" + Pattern.quote(noun.surface()) + joined).matcher(before).find();
  }

  /** Whom a noun means with an adjective of belonging. */
  Actors belonging(Token noun, Mention adjective) {
    String owner = adjective.entityId();
    String word = FoldedText.fold(adjective.surface());
    boolean body = BODIES.contains(noun.folded());
    return last(
        noun,
        entity ->
            body && owner.equals(entity.parent())
                || isHeaded(entity, noun.folded()) && isNamed(entity, word));
  }

  /** The organisation whose name begins at a place, or {@link Actors#NONE}. */
  Actors at(int offset) {
    List<Mention> from = mentions.from(offset);
    Mention mention = from.isEmpty() ? null : from.get(0);
    Entity entity = mention == null ? null : entities.get(String.valueOf(mention.entityId()));
    boolean organisation =
        entity != null
            && entity.kind() == Entity.Kind.ORGANISATION
            && mention.span().start() == offset;
    return organisation
        ? new Actors(List.of(entity.id()), null, mention.surface(), 0.8)
        : Actors.NONE;
  }

  /** « les deux organisations »: the two that are named last before a place. */
  Actors lastTwo(int offset) {
    TreeSet<String> ids = new TreeSet<>();
    List<Mention> all = mentions.all();
    for (int i = mentions.countBefore(offset) - 1; i >= 0 && ids.size() < 2; i--) {
      Entity entity = entities.get(String.valueOf(all.get(i).entityId()));
      if (entity != null
          && entity.kind() == Entity.Kind.ORGANISATION
          && all.get(i).role() == Role.PARTNER) {
        ids.add(entity.id());
      }
    }
    return ids.size() == 2 ? new Actors(List.copyOf(ids), null, null, 0.75) : Actors.NONE;
  }

  /** « directeur adjoint de l'Agence »: whom a capital within an office means before a place. */
  Actors inOffice(String office, int offset) {
    Set<String> others = RememberedNouns.named(office);
    for (String word : NO_WORD.split(NATIONAL.matcher(office).replaceAll(" "))) {
      boolean capital =
          !word.isEmpty()
              && Character.isUpperCase(word.charAt(0))
              && !others.contains(FoldedText.fold(word));
      Actors named =
          capital
              ? last(offset, word, entity -> isHeaded(entity, FoldedText.fold(word)))
              : Actors.NONE;
      if (named.isKnown()) {
        return named;
      }
    }
    return Actors.NONE;
  }

  private Actors last(Token noun, Predicate<Entity> fits) {
    return last(noun.start(), noun.surface(), fits);
  }

  private Actors last(int offset, String surface, Predicate<Entity> fits) {
    return last(offset, surface, fits, ByName.OR_ADJECTIVE);
  }

  private Actors last(int offset, String surface, Predicate<Entity> fits, ByName how) {
    List<Mention> all = mentions.all();
    int count = mentions.countBefore(offset);
    for (int i = count - 1; i >= Math.max(0, count - MENTIONS); i--) {
      Mention mention = all.get(i);
      boolean adjective = mention.form() == Mention.Form.DEMONYM && how == ByName.ONLY;
      Entity entity =
          mention.entityId() == null || adjective ? null : entities.get(mention.entityId());
      if (entity != null && entity.kind() == Entity.Kind.ORGANISATION && fits.test(entity)) {
        return new Actors(List.of(entity.id()), null, surface, 0.8);
      }
    }
    return Actors.NONE;
  }

  /** Whether one of the entity's names begins with the folded word. */
  private boolean isHeaded(Entity entity, String word) {
    return heads.computeIfAbsent(entity.id(), id -> words(entity, 1)).contains(word);
  }

  /** Whether one of the entity's names has the folded word. */
  private boolean isNamed(Entity entity, String word) {
    return words
        .computeIfAbsent(entity.id(), id -> words(entity, Integer.MAX_VALUE))
        .contains(word);
  }

  private static Set<String> words(Entity entity, int first) {
    Set<String> words = new HashSet<>();
    for (String name : entity.names()) {
      words.addAll(OfficeWords.first(name, first));
    }
    return words;
  }
}
