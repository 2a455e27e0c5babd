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

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private final Map<String, String> senses;
  private final Set<String> collectives;

  /**
   * @param senses what each noun refers back to (state, organisation, person), by lemma
   * @param collectives folded plural nouns that name two parties
   */
  public ActorNouns(Map<String, String> senses, Set<String> collectives) {
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
    for (String word : NO_WORD.split(office.toLowerCase(Locale.FRENCH))) {
      String sense = senses.get(word);
      String found = sense == null && word.indexOf('-') > 0 ? ofCompound(word) : sense;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether nouns of this sense name people. */
  static boolean isPerson(String sense) {
    return PERSON.equals(sense) || ENVOY.equals(sense) || MINISTER.equals(sense);
  }

  /** Whether nouns of this sense name people, by their office or by whom they face. */
  static boolean isHuman(String sense) {
    return isPerson(sense) || COUNTERPART.equals(sense);
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
        if (collectives.contains(tokens.get(j).folded()) || sense(tokens.get(j)) != null) {
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
