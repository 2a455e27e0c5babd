package org.entente.text.entity.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.PhraseTable;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/**
 * Finds the names that their neighbours show to be people's: behind a title, behind an office with
 * its complements, before an office in apposition, behind a verb of saying.
 */
final class SightingFinder {
  /** An office's complements end within this many words. */
  private static final int COMPLEMENT_WORDS = 16;

  /** Folded prepositions behind which a name is an office's place. */
  private static final WordSet COMPLEMENT_PREPOSITIONS =
      WordSet.of("de", "d'", "du", "des", "a", "au", "aux", "en");

  /** Folded titles that are given names as well. */
  private static final WordSet GIVEN =
      WordSet.of("cheikh", "pape", "imam", "prince", "princesse", "reine", "sultan");

  private final PhraseTable titles;
  private final PhraseTable civilities;
  private final PhraseTable ranks;

  /** Folded words with which a title can begin. */
  private final Set<String> openings;

  private final BareNames bareNames;
  private final Appositions appositions;

  /**
   * @param titles of the lexicon
   * @param origins knows Vietnamese names
   * @param tokenizer cuts them as sentences are cut
   */
  SightingFinder(List<Title> titles, NameOrigins origins, Tokenizer tokenizer) {
    List<String> offices = new ArrayList<>();
    List<String> civil = new ArrayList<>();
    List<String> military = new ArrayList<>();
    for (Title title : titles) {
      boolean civility = title.kind().equals("civility") || title.kind().equals("honorific");
      List<String> target = civility ? civil : offices;
      target.add(title.title());
      target.addAll(title.variants());
      if (title.kind().equals("rank")) {
        military.add(title.title());
        military.addAll(title.variants());
      }
    }
    this.titles = new PhraseTable(offices, tokenizer);
    this.civilities = new PhraseTable(civil, tokenizer);
    this.ranks = new PhraseTable(military, tokenizer);
    this.openings = openings(titles, tokenizer);
    this.bareNames = new BareNames(this.titles, origins);
    this.appositions = new Appositions(this.titles);
  }

  private static Set<String> openings(List<Title> titles, Tokenizer tokenizer) {
    Set<String> openings = new HashSet<>(Set.of("m"));
    for (Title title : titles) {
      openings.add(opening(title.title(), tokenizer));
      title.variants().forEach(variant -> openings.add(opening(variant, tokenizer)));
    }
    return openings;
  }

  private static String opening(String title, Tokenizer tokenizer) {
    List<Token> tokens = tokenizer.tokens(title, new Span(0, title.length()));
    return tokens.isEmpty() ? "" : tokens.get(0).folded();
  }

  /**
   * The names of a sentence, in order.
   *
   * @param tokens of the sentence
   * @param taken which of them belong to states and organisations
   * @param entities those states and organisations
   */
  List<Sighting> find(List<Token> tokens, boolean[] taken, List<Mention> entities) {
    List<Sighting> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Sighting sighting = sightingAt(tokens, i, taken, entities);
      if (sighting == null) {
        i++;
      } else {
        found.add(sighting);
        i += sighting.tokens();
        i = PluralOffices.further(tokens, i, sighting, taken, entities, found);
      }
    }
    return found;
  }

  /** Whether nothing but « M. » or the like stands between two tokens. */
  private boolean isCivility(List<Token> tokens, int from, int to) {
    int civility = Math.max(1, civilities.match(tokens, from));
    return skipStop(tokens, from + civility) >= to && titles.match(tokens, from) == 0;
  }

  private Sighting sightingAt(List<Token> tokens, int at, boolean[] taken, List<Mention> entities) {
    if (!openings.contains(tokens.get(at).folded())) {
      boolean name = NameShape.isPart(tokens.get(at)) && !taken[at];
      return name ? bare(tokens, at, taken, entities) : null;
    }
    int civility = isGivenName(tokens, at) ? 0 : civilities.match(tokens, at);
    if (civility == 0 && tokens.get(at).surface().equals("M")) {
      civility = 1;
    }
    if (civility > 0) {
      int from = skipStop(tokens, at + civility);
      int office = from < tokens.size() ? titles.match(tokens, from) : 0;
      return named(tokens, at, from + office, taken, entities);
    }
    int title = isGivenName(tokens, at) ? 0 : titles.match(tokens, at);
    if (title > 0) {
      return behindOffice(tokens, at, at + title, taken, entities);
    }
    if (NameShape.isPart(tokens.get(at)) && !taken[at]) {
      return bare(tokens, at, taken, entities);
    }
    return null;
  }

  /** « , Cheikh Sidi Ould Mennane »: with a capital and no article a title can be a given name. */
  private static boolean isGivenName(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).capitalised()
        && GIVEN.contains(tokens.get(at).folded())
        && !tokens.get(at - 1).is(Reading.Pos.DETERMINER)
        && isFollowedByName(tokens, at);
  }

  private Sighting named(
      List<Token> tokens, int at, int begin, boolean[] taken, List<Mention> entities) {
    int end = NameShape.end(tokens, begin, taken);
    // « les Frères musulmans », « le directeur de Hanoi Media »
    boolean people = end == begin + 1 && isPluralNoun(tokens.get(begin));
    return end > begin && !people && !NameShape.isFirm(tokens, begin, end)
        ? sighting(tokens, at, begin, end, entities)
        : null;
  }

  private static boolean isPluralNoun(Token token) {
    return NameShape.isCommonWord(token) && BareNames.isPlural(token);
  }

  private static int skipStop(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).surface().equals(".") ? at + 1 : at;
  }

  /** A name directly behind the title, or behind the complements of the office. */
  private Sighting behindOffice(
      List<Token> tokens, int at, int behind, boolean[] taken, List<Mention> entities) {
    int i = behind;
    boolean complement = false;
    int words = 0;
    while (i < tokens.size() && words < COMPLEMENT_WORDS) {
      int civility = isGivenName(tokens, i) ? 0 : civilities.match(tokens, i);
      int office = taken[i] || isGivenName(tokens, i) ? 0 : titles.match(tokens, i);
      if (office == 0 && civility > 0) {
        return named(tokens, at, skipStop(tokens, i + civility), taken, entities);
      }
      if (office == 0 && isPersonsName(tokens, i, behind, taken)) {
        // Behind a complement a single word is more likely part of the office.
        int parts = NameShape.words(tokens, i, NameShape.end(tokens, i, taken));
        return complement && parts < 2 ? null : named(tokens, at, i, taken, entities);
      }
      int next = office > 0 ? i + office : complementEnd(tokens, i, behind, taken);
      next = next == i ? behindAcronym(tokens, i) : next;
      if (next == i) {
        return null;
      }
      boolean named = taken[i] || isPlace(tokens, i, behind);
      complement |= office == 0 && (named || !tokens.get(i).is(Reading.Pos.ADJECTIVE));
      // The name of an organisation counts as nothing, however long it is.
      words += taken[i] ? 0 : next - i;
      i = next;
    }
    return null;
  }

  /** « de l'Institut d'amitié (ICAP) »: the index behind an acronym in parentheses. */
  private static int behindAcronym(List<Token> tokens, int i) {
    boolean closed =
        i + 2 < tokens.size()
            && tokens.get(i).surface().equals("(")
            && tokens.get(i + 2).surface().equals(")")
            && tokens.get(i + 1).capitalised();
    return closed ? i + 3 : i;
  }

  private static boolean isPersonsName(List<Token> tokens, int i, int behind, boolean[] taken) {
    return !taken[i]
        && NameShape.isPart(tokens.get(i))
        && !isPlace(tokens, i, behind)
        && !isOfficeWord(tokens, i, behind);
  }

  /** The index behind a word or name that belongs to the office; the same when none does. */
  private static int complementEnd(List<Token> tokens, int i, int behind, boolean[] taken) {
    if (!taken[i] && isPlace(tokens, i, behind)) {
      // « de la Défense Cao Huu Tin »: the name begins behind the common word.
      boolean word = isComplementOf(tokens.get(i - 1)) && NameShape.isCommonWord(tokens.get(i));
      return word ? i + 1 : Math.max(i + 1, NameShape.end(tokens, i, taken));
    }
    return taken[i] || isComplement(tokens, i) ? i + 1 : i;
  }

  private static boolean isPlace(List<Token> tokens, int i, int behind) {
    return i > behind
        && NameShape.isPart(tokens.get(i))
        && (isComplementOf(tokens.get(i - 1)) || NameShape.isNamedThing(tokens.get(i - 1)));
  }

  /** « le maire de Quy Nhon »: what « de » introduces is a place, not the mayor. */
  private static boolean isComplementOf(Token before) {
    return COMPLEMENT_PREPOSITIONS.contains(before.folded());
  }

  /** « la Défense », « des Affaires étrangères »: a capitalised common word behind a determiner. */
  private static boolean isOfficeWord(List<Token> tokens, int i, int behind) {
    Token token = tokens.get(i);
    if (i == behind || !NameShape.isCommonWord(token)) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.is(Reading.Pos.DETERMINER, Reading.Pos.PREPOSITION, Reading.Pos.CONJUNCTION)
        || before.surface().equals(",")
            && token.is(Reading.Pos.NOUN)
            && !isFollowedByName(tokens, i);
  }

  private static boolean isFollowedByName(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && NameShape.isPart(tokens.get(i + 1));
  }

  private static boolean isComplement(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.surface().equals(",")) {
      return i + 1 < tokens.size()
          && (NameShape.isPart(tokens.get(i + 1)) || isComplementOf(tokens.get(i + 1)));
    }
    // « adjoint » is also a form of « adjoindre ».
    boolean verb =
        token.is(Reading.Pos.VERB)
            && !token.canBe(Reading.Pos.ADJECTIVE)
            && !token.reading().is(Reading.Mood.PRESENT_PARTICIPLE);
    return !verb && !token.is(Reading.Pos.PUNCTUATION, Reading.Pos.PRONOUN);
  }

  /** A full name that its neighbours show to be a person's. */
  private Sighting bare(List<Token> tokens, int at, boolean[] taken, List<Mention> entities) {
    int end = NameShape.end(tokens, at, taken);
    int from = bareNames.evidence(tokens, at, end, taken, entities);
    if (from < 0) {
      return null;
    }
    Sighting found = sighting(tokens, from, at, end, entities);
    boolean official = from == at && bareNames.isOfficial(tokens, at, end);
    String affiliation = official ? found.affiliationId() : null;
    boolean calling = from == at || !HumanNouns.isKin(tokens.get(from)) && !taken[from];
    Span office = calling ? found.office() : null;
    return new Sighting(found.name(), office, affiliation, official, end - at);
  }

  private Sighting sighting(List<Token> tokens, int at, int from, int to, List<Mention> entities) {
    Span name = PersonFinder.span(tokens, from, to);
    int apposed = appositions.end(tokens, to);
    Span office = Appositions.office(tokens, to, apposed);
    boolean rank = isCivility(tokens, at, from) || ranks.match(tokens, at) >= from - at;
    if (from > at && (office == null || !rank)) {
      office = PersonFinder.span(tokens, at, from);
    }
    String affiliation =
        Appositions.affiliation(entities, tokens, at, tokens.get(at).start(), name.start());
    if (affiliation == null) {
      affiliation = Appositions.affiliation(entities, tokens, to, name.end(), apposed);
    }
    return new Sighting(name, office, affiliation, true, to - at);
  }
}
