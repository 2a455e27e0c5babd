package org.entente.text.commitment;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The word lists by which undertakings are known again.
 *
 * @param families actions and the words that name them
 * @param words what a folded lemma says about how a report stands to an undertaking
 * @param things the folded lemma under which a thing or people of several names are known
 */
public record CommitmentVocabulary(
    List<ActionFamily> families, Map<String, Set<Sense>> words, Map<String, String> things)
    implements Serializable {

  /** The ending of a plural, of each part of a word. */
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})s(?=-|$)");

  /** What a word says about how a report stands to an undertaking. */
  public enum Sense {
    /** Only some of it. */
    PART,
    /** What is still to come of something said before. */
    REST,
    /** The first ones, whose time is not that of all. */
    FIRST,
    /** All of it. */
    WHOLE,
    /** It was promised, agreed or asked for before. */
    BACK,
    /** A running total. */
    STILL,
    /** It is stopped for a time. */
    SUSPEND,
    /** It is taken back. */
    WITHDRAW,
    /** A noun for the undertaking itself. */
    WORD,
    /** A noun for what parties sign. */
    INSTRUMENT,
    /** A noun that takes up the thing named before. */
    ANAPHOR,
    /** It is signed. */
    SIGNING,
    /** The number replaces the one that was promised. */
    INSTEAD,
    /** A noun for what was undertaken. */
    MATTER,
    /** What somebody undertook before, named as his own: « ses versements ». */
    OWN,
    /** The thing is one that was named before: « Les chiens sont à l'œuvre ». */
    KNOWN,
    /** A pronoun stands for what was said before: « s'y est engagé ». */
    PRONOUN,
    /** The thing was named of another one: « en construira dix », « la sienne ». */
    ELLIPSIS,
    /** The date says when it begins or how long it lasts, not until when it is due. */
    SPAN,
    /** It recurs, so that no single deed is all of it: « pour chaque hectare ». */
    RATE,
    /** It enters into force. */
    FORCE,
    /** A part of what parties sign. */
    TEXT,
    /** A noun for the kind of the thing, which can stand for it once it was named. */
    KIND,
    /** One more of the sort: « un second bataillon ». */
    ANOTHER,
    /** The word names no object of its own. */
    GENERIC;

    /** The sense of its name in the lexicon. */
    public static Sense of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** The name of a thing or of people, the same for « soldat » and « militaire ». */
  public String thing(String lemma) {
    String known = things.get(lemma);
    return known == null ? singular(lemma) : known;
  }

  /** « camions-citernes »: a word of two nouns that the dictionary does not know. */
  private static String singular(String lemma) {
    if (lemma.indexOf('-') < 1 || !lemma.endsWith("s")) {
      return lemma;
    }
    return PLURAL.matcher(lemma).replaceAll("");
  }

  /** Whether a folded lemma has the sense. */
  public boolean has(String lemma, Sense sense) {
    return words.getOrDefault(lemma, Set.of()).contains(sense);
  }
}
