package org.entente.text.morph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The readings of French word forms, from the morphological dictionary of the LanguageTool project
 * ({@code org.languagetool:french-pos-dict}), read by morfologik. Words that it does not know are
 * proper nouns when capitalised; otherwise their endings tell. Reads nothing once loaded; safe for
 * several threads.
 */
public final class Morphology {
  private static final String DICTIONARY = "org/languagetool/resource/fr/french.dict";

  /** Enough for the running vocabulary of a corpus; further words are looked up each time. */
  private static final int CACHE_SIZE = 20_000;

  /** What is longer is no word of the language and is not kept. */
  private static final int LONGEST_CACHED = 40;

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;
  private final WordClasses classes;
  private final Tagger tagger;
  private final Map<String, Word> cache = new ConcurrentHashMap<>();

  private Morphology(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    this.classes = new WordClasses();
    this.tagger = new Tagger();
  }

  /** Loads the dictionary from the class path. */
  public static Morphology french() {
    URL url = Morphology.class.getClassLoader().getResource(DICTIONARY);
    if (url == null) {
      throw new IllegalStateException("expected " + DICTIONARY + " on the class path, found none");
    }
    try {
      return new Morphology(Dictionary.read(url));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + DICTIONARY, e);
    }
  }

  /** All readings of a word form as written; never empty. */
  public List<Reading> readings(String surface) {
    return word(surface).readings();
  }

  /** Whether the dictionary has the form: « rendez-vous ». */
  boolean isListed(String surface) {
    return !lookUp(surface).isEmpty();
  }

  /** The word of a form as written. */
  Word word(String surface) {
    Word known = cache.get(surface);
    if (known != null) {
      return known;
    }
    Word found = classes.word(surface, lookUp(surface));
    if (cache.size() < CACHE_SIZE && surface.length() <= LONGEST_CACHED) {
      cache.put(surface, found);
    }
    return found;
  }

  /** Chooses a reading for each word of a sentence. */
  Tagger tagger() {
    return tagger;
  }

  private List<Reading> lookUp(String surface) {
    String plain = Forms.plain(surface);
    String word = plain.replace("oe", "\u0153").replace("Oe", "\u0152");
    List<Reading> readings = new ArrayList<>(raw(word));
    if (!word.equals(plain)) {
      addNew(readings, raw(plain));
    }
    String lower = word.toLowerCase(Locale.FRENCH);
    if (!lower.equals(word)) {
      List<Reading> inLower = raw(lower);
      if (inLower.isEmpty() && !Word.isAllCapitals(word)) {
        readings.replaceAll(Morphology::asName);
      }
      addNew(readings, inLower);
    }
    if (readings.isEmpty()) {
      readings.addAll(lower.indexOf('-') > 0 ? compound(lower) : unaccented(lower));
    }
    return Lemmas.usual(lower, readings);
  }

  /** « ex-ministre », « franco-chilien »: what the second part is, when the first is a prefix. */
  private List<Reading> compound(String lower) {
    int hyphen = lower.indexOf('-');
    String head = lower.substring(0, hyphen);
    if (!classes.isPrefix(head)) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : raw(lower.substring(hyphen + 1))) {
      if (reading.pos() == Reading.Pos.NOUN || reading.pos() == Reading.Pos.ADJECTIVE) {
        readings.add(reading.under(lower.substring(0, hyphen + 1) + reading.lemma()));
      }
    }
    return readings;
  }

  /** « Etats », « Ecole »: a capital that lost its accent. */
  private List<Reading> unaccented(String lower) {
    return lower.startsWith("e") ? raw("\u00E9" + lower.substring(1)) : List.of();
  }

  /** « Ohio », « Açores »: what is only written with a capital is a name. */
  private static Reading asName(Reading reading) {
    return reading.pos() == Reading.Pos.NOUN
        ? new Reading(
            reading.lemma(),
            Reading.Pos.PROPER_NOUN,
            null,
            null,
            0,
            reading.gender(),
            reading.number())
        : reading;
  }

  private static void addNew(List<Reading> readings, List<Reading> more) {
    for (Reading reading : more) {
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  private List<Reading> raw(String word) {
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.get().lookup(word)) {
      Reading reading = Tags.reading(data.getStem().toString(), data.getTag().toString());
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }
}
