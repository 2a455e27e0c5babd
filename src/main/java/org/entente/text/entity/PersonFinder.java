package org.entente.text.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.FoldedText;
import org.entente.text.PhraseTable;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/**
 * Finds people: a name right behind a title (« le colonel Hoang Kim Phung »), behind the
 * complements of an office (« le vice-ministre de la Défense Nguyen Chi Vinh »), before an office
 * in apposition (« X, coordinateur résident »), and wherever a name so found stands again, whole or
 * in part.
 */
public final class PersonFinder {
  /** A Vietnamese syllable without its diacritics. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th?|tr|t|v|x)?"
              + "(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oan|oe|oi|ua|uan|uat|ue|ui|uo|uoi|uou|uu|uy|uye|ye|yeu)"
              + "(?:ch|c|m|ng|nh|n|p|t)?");

  /** An office's complements end within this many words. */
  private static final int COMPLEMENT_WORDS = 16;

  private final PhraseTable titles;
  private final PhraseTable civilities;
  private final Map<String, String> familyNames;
  private final Set<String> nameIntroducers;

  /**
   * @param titles of the lexicon
   * @param familyNames countries by folded family names, for people whose affiliation is not named
   * @param tokenizer cuts titles as sentences are cut
   */
  public PersonFinder(List<Title> titles, Map<String, String> familyNames, Tokenizer tokenizer) {
    List<String> offices = new ArrayList<>();
    List<String> civil = new ArrayList<>();
    for (Title title : titles) {
      boolean civility = title.kind().equals("civility") || title.kind().equals("honorific");
      List<String> target = civility ? civil : offices;
      target.add(title.title());
      target.addAll(title.variants());
    }
    this.titles = new PhraseTable(offices, tokenizer);
    this.civilities = new PhraseTable(civil, tokenizer);
    this.familyNames = Map.copyOf(familyNames);
    this.nameIntroducers =
        Set.of(
            "selon",
            "declare",
            "affirme",
            "indique",
            "souligne",
            "ajoute",
            "precise",
            "annonce",
            "assure",
            "explique",
            "estime");
  }

  /** A place where a name stands, with what its office says. */
  private record Sighting(Span name, Span office, String affiliationId, int tokens) {}

  /**
   * The people of an article, in order of their first mention.
   *
   * @param text the raw text
   * @param sentences those of the kept text, the title included
   * @param entities the mentions of states and organisations in it, by offset
   */
  public List<Person> find(String text, List<Sentence> sentences, List<Mention> entities) {
    PersonRegister register = new PersonRegister(text);
    for (Sentence sentence : sentences) {
      List<Mention> inside = inside(sentence, entities);
      for (Sighting sighting : sightings(sentence, inside)) {
        register.add(sighting.name(), sighting.office(), sighting.affiliationId());
      }
    }
    for (Sentence sentence : sentences) {
      boolean[] taken = taken(sentence, inside(sentence, entities));
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int end = NameShape.end(sentence.tokens(), i, taken);
        if (end > i) {
          register.addAgain(span(sentence.tokens(), i, end));
          i = end - 1;
        }
      }
    }
    return register.people(this::origin);
  }

  private static List<Mention> inside(Sentence sentence, List<Mention> entities) {
    return entities.stream().filter(m -> sentence.span().contains(m.span())).toList();
  }

  /** Marks the tokens that belong to entities: no part of a name. */
  private static boolean[] taken(Sentence sentence, List<Mention> entities) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (Mention mention : entities) {
      int first = sentence.tokenAt(mention.span().start());
      if (isWithinName(sentence.tokens(), first, mention)) {
        continue;
      }
      for (int i = first; i < taken.length; i++) {
        if (sentence.tokens().get(i).start() >= mention.span().end()) {
          break;
        }
        taken[i] = true;
      }
    }
    return taken;
  }

  /**
   * « Belkacem Aït Sahraoui »: a capitalised adjective of belonging behind a name is part of it.
   */
  private static boolean isWithinName(List<Token> tokens, int first, Mention mention) {
    return mention.form() == Mention.Form.DEMONYM
        && Character.isUpperCase(mention.surface().charAt(0))
        && first > 0
        && NameShape.isPart(tokens.get(first - 1))
        && tokens.get(first - 1).is(Reading.Pos.PROPER_NOUN);
  }

  private List<Sighting> sightings(Sentence sentence, List<Mention> entities) {
    List<Token> tokens = sentence.tokens();
    boolean[] taken = taken(sentence, entities);
    List<Sighting> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Sighting sighting = sightingAt(tokens, i, taken, entities);
      if (sighting == null) {
        i++;
      } else {
        found.add(sighting);
        i += sighting.tokens();
      }
    }
    return found;
  }

  private Sighting sightingAt(List<Token> tokens, int at, boolean[] taken, List<Mention> entities) {
    int civility = civilities.match(tokens, at);
    if (civility == 0 && tokens.get(at).surface().equals("M")) {
      civility = 1;
    }
    if (civility > 0) {
      int from = skipStop(tokens, at + civility);
      int office = from < tokens.size() ? titles.match(tokens, from) : 0;
      int begin = from + office;
      int end = NameShape.end(tokens, begin, taken);
      return end > begin ? sighting(tokens, at, begin, end, entities) : null;
    }
    int title = titles.match(tokens, at);
    if (title > 0) {
      return behindOffice(tokens, at, at + title, taken, entities);
    }
    if (NameShape.isPart(tokens.get(at)) && !taken[at]) {
      return bare(tokens, at, taken, entities);
    }
    return null;
  }

  private static int skipStop(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).surface().equals(".") ? at + 1 : at;
  }

  /** A name directly behind the title, or behind the complements of the office. */
  private Sighting behindOffice(
      List<Token> tokens, int at, int behind, boolean[] taken, List<Mention> entities) {
    int i = behind;
    boolean complement = false;
    while (i < tokens.size() && i - behind < COMPLEMENT_WORDS) {
      Token token = tokens.get(i);
      int more = titles.match(tokens, i);
      if (more > 0 && !taken[i]) {
        i += more;
        continue;
      }
      int civility = civilities.match(tokens, i);
      if (civility > 0) {
        i = skipStop(tokens, i + civility);
        int end = NameShape.end(tokens, i, taken);
        return end > i ? sighting(tokens, at, i, end, entities) : null;
      }
      if (taken[i]) {
        complement = true;
        i++;
      } else if (NameShape.isPart(token) && i > behind && isComplementOf(tokens.get(i - 1))) {
        complement = true;
        i = Math.max(i + 1, NameShape.end(tokens, i, taken));
      } else if (NameShape.isPart(token) && !isOfficeWord(tokens, i, behind)) {
        int end = NameShape.end(tokens, i, taken);
        boolean enough = !complement || NameShape.words(tokens, i, end) >= 2;
        return enough ? sighting(tokens, at, i, end, entities) : null;
      } else if (isComplement(tokens, i)) {
        complement |= !token.is(Reading.Pos.ADJECTIVE);
        i++;
      } else {
        return null;
      }
    }
    return null;
  }

  /** « le maire de Quy Nhon »: what « de » introduces is a place, not the mayor. */
  private static boolean isComplementOf(Token before) {
    return Set.of("de", "d'", "du", "des", "a", "au", "aux", "en").contains(before.folded());
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
      return i + 1 < tokens.size() && NameShape.isPart(tokens.get(i + 1));
    }
    return !token.is(Reading.Pos.PUNCTUATION, Reading.Pos.VERB, Reading.Pos.PRONOUN);
  }

  /** A name that an office follows in apposition, or that a verb of saying introduces. */
  private Sighting bare(List<Token> tokens, int at, boolean[] taken, List<Mention> entities) {
    boolean first = at == 0;
    int end = NameShape.end(tokens, at, taken);
    int words = NameShape.words(tokens, at, end);
    if (words < 1 || end - at < 2 || words < 2 && !NameShape.isInitial(tokens.get(at))) {
      return null;
    }
    boolean introduced = !first && nameIntroducers.contains(tokens.get(at - 1).folded());
    boolean common = NameShape.isCommonWord(tokens.get(at)) && (first || words < 2);
    if (introduced && !common) {
      return sighting(tokens, at, at, end, entities);
    }
    if (end + 1 < tokens.size() && tokens.get(end).surface().equals(",") && !common) {
      int office = end + 1;
      if (tokens.get(office).is(Reading.Pos.DETERMINER) && office + 1 < tokens.size()) {
        office++;
      }
      return titles.match(tokens, office) > 0 ? sighting(tokens, at, at, end, entities) : null;
    }
    return null;
  }

  private Sighting sighting(List<Token> tokens, int at, int from, int to, List<Mention> entities) {
    Span name = span(tokens, from, to);
    Span office = from > at ? span(tokens, at, from) : null;
    String affiliation = affiliation(entities, tokens.get(at).start(), name.start());
    if (affiliation == null) {
      affiliation = affiliation(entities, name.end(), appositionEnd(tokens, to));
    }
    return new Sighting(name, office, affiliation, to - at);
  }

  private static String affiliation(List<Mention> entities, int from, int to) {
    for (Mention mention : entities) {
      if (mention.span().start() >= from
          && mention.span().end() <= to
          && mention.entityId() != null) {
        return mention.entityId();
      }
    }
    return null;
  }

  /** An apposition stands between a comma and the next verb, comma before a relative, or stop. */
  private int appositionEnd(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).surface().equals(",")) {
      return from == 0 ? 0 : tokens.get(from - 1).end();
    }
    int i = from + 1;
    if (i < tokens.size() && tokens.get(i).is(Reading.Pos.DETERMINER)) {
      i++;
    }
    if (i >= tokens.size() || titles.match(tokens, i) == 0) {
      return tokens.get(from).end();
    }
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean ends =
          token.reading().isFinite()
              || token.surface().equals(".")
              || token.surface().equals(";")
              || token.folded().equals("qui");
      if (ends) {
        break;
      }
      i++;
    }
    return tokens.get(i - 1).end();
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /**
   * The country that a name alone speaks for: by its family name in front, or Viet Nam for three or
   * four words that are all Vietnamese syllables.
   */
  private String origin(String name) {
    String[] words = FoldedText.fold(name).split("[ -]+");
    if (words.length < 2 || words.length > 4) {
      return null;
    }
    boolean syllables = Arrays.stream(words).allMatch(word -> SYLLABLE.matcher(word).matches());
    String family = familyNames.get(words[0]);
    if (!syllables) {
      return null;
    }
    return family == null && words.length > 2 ? "VNM" : family;
  }
}
