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
 * proper nouns when capitalised and nouns otherwise.
 */
public final class Morphology {
  private static final String DICTIONARY = "org/languagetool/resource/fr/french.dict";

  /** Enough for the running vocabulary of a corpus; further words are looked up each time. */
  private static final int CACHE_SIZE = 60_000;

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;
  private final Map<String, List<Reading>> cache = new ConcurrentHashMap<>();

  private Morphology(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
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
    List<Reading> known = cache.get(surface);
    if (known != null) {
      return known;
    }
    List<Reading> found = List.copyOf(lookUp(surface));
    if (cache.size() < CACHE_SIZE) {
      cache.put(surface, found);
    }
    return found;
  }

  private List<Reading> lookUp(String surface) {
    String word = surface.replace('\u2019', '\'').replace("oe", "\u0153").replace("Oe", "\u0152");
    List<Reading> readings = new ArrayList<>(raw(word));
    if (!word.equals(surface.replace('\u2019', '\''))) {
      readings.addAll(raw(surface.replace('\u2019', '\'')));
    }
    String lower = word.toLowerCase(Locale.FRENCH);
    if (!lower.equals(word)) {
      readings.addAll(raw(lower));
    }
    if (readings.isEmpty()) {
      readings.add(unknown(surface));
    }
    return readings;
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

  private static Reading unknown(String surface) {
    if (!Character.isUpperCase(surface.charAt(0))) {
      return Reading.of(surface.toLowerCase(Locale.FRENCH), Reading.Pos.NOUN);
    }
    return Reading.of(surface, Reading.Pos.PROPER_NOUN);
  }
}
