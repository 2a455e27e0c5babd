package org.entente.text.entity.person;

import java.util.List;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.RoleReader;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Finds the further names that an office in the plural introduces: « MM. Tran Quoc Bao et Paul
 * Merlot », « les ministres du Laos, X, et du Togo, Y ».
 */
final class PluralOffices {
  /** Civilities that introduce several people, and what stands between their names. */
  private static final WordSet PLURALS = WordSet.of("mm", "mmes", "messieurs", "mesdames");

  private static final WordSet JOINTS = WordSet.of("et", ",");
  private static final WordSet ARTICLES = WordSet.of("la", "l'", "le", "les");
  private static final String COMMA = ",";
  private static final String AND = "et";

  private PluralOffices() {}

  /**
   * Adds the names behind the first one.
   *
   * @param from index of the token behind the first name
   * @param found takes them
   * @return index of the token behind the last
   */
  static int further(
      List<Token> tokens,
      int from,
      Sighting first,
      boolean[] taken,
      List<Mention> entities,
      List<Sighting> found) {
    if (first.office() == null || !isPlural(tokens.get(head(tokens, from, first)))) {
      return from;
    }
    int i = from;
    while (i + 1 < tokens.size()) {
      boolean joined = JOINTS.contains(tokens.get(i).folded());
      int owner = owner(tokens, i, taken);
      int name = owner < 0 ? i + 1 : behindOwner(tokens, owner, taken);
      int end = NameShape.end(tokens, Math.min(name, tokens.size() - 1), taken);
      if (!joined || end <= name) {
        break;
      }
      Span span = PersonFinder.span(tokens, name, end);
      String state = owner < 0 ? null : idAt(entities, tokens.get(owner).start());
      Span office = owner < 0 ? first.office() : withoutOwner(tokens, first.office(), taken);
      found.add(new Sighting(span, office, state, true, end - i));
      i = end;
    }
    return i;
  }

  private static int head(List<Token> tokens, int from, Sighting first) {
    int head = from - first.tokens();
    while (head > 0 && tokens.get(head).start() > first.office().start()) {
      head--;
    }
    return head;
  }

  /** « , et du Togo, Y »: where the state stands to which the next one belongs; -1 if none does. */
  private static int owner(List<Token> tokens, int joint, boolean[] taken) {
    int i = joint;
    if (tokens.get(i).surface().equals(COMMA)) {
      i++;
    }
    if (i < tokens.size() && tokens.get(i).folded().equals(AND)) {
      i++;
    }
    if (i == joint || i >= tokens.size() || !RoleReader.OF.contains(tokens.get(i).folded())) {
      return -1;
    }
    i++;
    if (i < tokens.size() && ARTICLES.contains(tokens.get(i).folded())) {
      i++;
    }
    return i < tokens.size() && taken[i] ? i : -1;
  }

  private static int behindOwner(List<Token> tokens, int owner, boolean[] taken) {
    int i = owner;
    while (i < tokens.size() && taken[i]) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).surface().equals(COMMA) ? i + 1 : i;
  }

  /** « les ministres du Laos »: the office of the next one ends before the first one's state. */
  private static Span withoutOwner(List<Token> tokens, Span office, boolean[] taken) {
    int end = office.start();
    for (int i = 0; i < tokens.size() && tokens.get(i).end() <= office.end(); i++) {
      boolean inside = tokens.get(i).start() >= office.start();
      if (inside && taken[i]) {
        break;
      }
      boolean joint =
          RoleReader.OF.contains(tokens.get(i).folded())
              || ARTICLES.contains(tokens.get(i).folded());
      end = inside && !joint ? tokens.get(i).end() : end;
    }
    return end > office.start() ? new Span(office.start(), end) : null;
  }

  private static String idAt(List<Mention> entities, int start) {
    for (Mention mention : entities) {
      if (mention.span().start() == start) {
        return mention.entityId();
      }
    }
    return null;
  }

  /** « MM. », « les ministres », « les physiciens ». */
  private static boolean isPlural(Token office) {
    return PLURALS.contains(office.folded())
        || office.canBe(Reading.Pos.NOUN) && !office.capitalised() && BareNames.isPlural(office);
  }
}
