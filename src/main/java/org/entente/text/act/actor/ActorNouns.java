package org.entente.text.act.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.WordSet;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** The nouns that can head an actor's name, and those that name two parties at once. */
public final class ActorNouns {
  /** What names two parties together with a collective noun: « les deux pays », « nos peuples ». */
  private static final WordSet PAIRING = WordSet.of("deux", "leurs", "nos");

  /** « deux pays » before which no such word stands are any two. */
  private static final WordSet DEFINITE =
      WordSet.of("les", "ces", "nos", "leurs", "des", "aux", "entre", "par");

  static final String PERSON = "person";

  /** Speaks for a state abroad. */
  static final String ENVOY = "envoy";

  /** Holds an office of a state. */
  static final String MINISTER = "minister";

  /** Whoever faces somebody: « son homologue », « son hôte ». */
  static final String COUNTERPART = "counterpart";

  /** A body of a state: « le ministère », « la police ». */
  static final String NATIONAL = "national";

  /** A state or its government: « le pays », « les autorités ». */
  static final String STATE = "state";

  /** Names no body of the state itself. */
  private static final String PROVINCE = "province";

  /** Figures before a collective noun. */
  private static final List<String> FIGURES = List.of("trois", "quatre", "cinq", "six");

  private static final int FIRST_FIGURE = 3;

  /** An article, a figure and a noun. */
  private static final int GROUP_WORDS = 3;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private final Map<String, String> senses;
  private final Set<String> collectives;
  private final Map<String, List<String>> epithets;
  private final Map<String, List<String>> regionBodies;

  /**
   * @param senses what each noun refers back to (state, organisation, person), by lemma
   * @param collectives folded plural nouns that name two parties
   * @param epithets ids of the states that a folded noun with a capital can mean
   * @param regionBodies ids of the organisations of a region's states, by the region's id
   */
  public ActorNouns(
      Map<String, String> senses,
      Set<String> collectives,
      Map<String, List<String>> epithets,
      Map<String, List<String>> regionBodies) {
    this.regionBodies = regionBodies;
    this.epithets = epithets;
    this.senses = senses;
    this.collectives = collectives;
  }

  /** What a noun refers back to; null when it heads no actor's name. */
  String sense(Token noun) {
    for (Reading reading : noun.readings()) {
      String sense = senses.get(reading.lemma());
      if (sense != null) {
        return sense;
      }
    }
    boolean compound = noun.folded().indexOf('-') > 0;
    return compound
        ? ofCompound(noun.surface().toLowerCase(Locale.FRENCH))
        : senses.get(noun.folded());
  }

  /** « garde-côtes » as listed; « contre-amiral », « lieutenant-général » by a part. */
  private String ofCompound(String noun) {
    String whole = senses.get(noun);
    for (String part : whole == null ? noun.split("-") : new String[0]) {
      whole = isPerson(senses.get(part)) ? senses.get(part) : whole;
    }
    return whole;
  }

  /** The sense of the first word of an office that has one; null when none has. */
  String senseOf(String office) {
    String lower = office.toLowerCase(Locale.FRENCH);
    for (String word : NO_WORD.split(lower)) {
      String sense = lower.contains(word + " ministre") ? MINISTER : senses.get(word);
      String found = sense == null && word.indexOf('-') > 0 ? ofCompound(word) : sense;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether an office is one within a body of a state: « chef d'état-major de l'armée ». */
  boolean isNational(String office) {
    for (String word : NO_WORD.split(office.toLowerCase(Locale.FRENCH))) {
      if (NATIONAL.equals(senses.get(word)) && !word.equals(PROVINCE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nouns of this sense name people. */
  static boolean isPerson(String sense) {
    return PERSON.equals(sense) || ENVOY.equals(sense) || MINISTER.equals(sense);
  }

  /** Whether nouns of this sense name people, by their office or by whom they face. */
  static boolean isHuman(String sense) {
    return isPerson(sense) || COUNTERPART.equals(sense);
  }

  /** How many states « les trois pays », « ces quatre parties » name; 0 when it is not said. */
  int group(List<Token> tokens, TokenRange phrase) {
    int noun = phrase.from() + 2;
    boolean three = phrase.to() - phrase.from() == GROUP_WORDS;
    int figure = three ? FIGURES.indexOf(tokens.get(phrase.from() + 1).folded()) : -1;
    boolean definite = DEFINITE.contains(tokens.get(phrase.from()).folded());
    return figure >= 0 && definite && collectives.contains(tokens.get(noun).folded())
        ? figure + FIRST_FIGURE
        : 0;
  }

  /** The noun of « les ministères de l'Éducation des deux pays », whose they are; or -1. */
  int owners(List<Token> tokens, TokenRange phrase) {
    int noun = phrase.to() - 1;
    boolean body = noun - phrase.from() > 3 && sense(tokens.get(phrase.from() + 1)) != null;
    boolean owners =
        body
            && tokens.get(noun - 2).folded().equals("des")
            && tokens.get(noun - 1).folded().equals("deux")
            && tokens.get(phrase.from()).folded().equals("les");
    return owners && collectives.contains(tokens.get(noun).folded()) ? noun : -1;
  }

  /** The states that a noun such as « le Royaume » can mean. */
  List<String> epithet(Token noun) {
    return noun.capitalised() ? epithets.getOrDefault(noun.folded(), List.of()) : List.of();
  }

  /** The organisations of a region's states, by the region's id. */
  List<String> bodiesOf(String region) {
    return regionBodies.getOrDefault(region, List.of());
  }

  /** The index of the noun by which a phrase names two parties, or -1. */
  int collective(List<Token> tokens, TokenRange phrase) {
    int to = phrase.to();
    for (int i = phrase.from(); i + 1 < Math.min(to, phrase.from() + 5); i++) {
      String word = tokens.get(i).folded();
      boolean definite =
          !word.equals("deux") || i > 0 && DEFINITE.contains(tokens.get(i - 1).folded());
      boolean two = definite && PAIRING.contains(word);
      for (int j = i + 1; two && j < Math.min(to, i + 4); j++) {
        boolean body = word.equals("deux") && sense(tokens.get(j)) != null;
        if (body || collectives.contains(tokens.get(j).folded())) {
          return j;
        }
      }
    }
    boolean parties =
        to - phrase.from() == 2
            && tokens.get(phrase.from()).folded().equals("les")
            && tokens.get(phrase.from() + 1).folded().equals("parties");
    return parties ? phrase.from() + 1 : -1;
  }
}
