package org.entente.text.act.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.clause.TokenRange;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/** The nouns that can head an actor's name, and those that name two parties at once. */
public final class ActorNouns {
  /** What names two parties together with a collective noun: « les deux pays », « nos peuples ». */
  private static final Set<String> PAIRING = Set.of("deux", "leurs", "nos");

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
    return senses.get(compound ? noun.surface().toLowerCase(Locale.FRENCH) : noun.folded());
  }

  /** The index of the noun by which a phrase names two parties, or -1. */
  int collective(List<Token> tokens, TokenRange phrase) {
    int to = phrase.to();
    for (int i = phrase.from(); i + 1 < Math.min(to, phrase.from() + 5); i++) {
      boolean two = PAIRING.contains(tokens.get(i).folded());
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
