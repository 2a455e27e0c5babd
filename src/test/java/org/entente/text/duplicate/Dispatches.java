package org.entente.text.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.text.FoldedText;

/**
 * Dispatches about invented encounters, and what happens to dispatches on their way: the same for
 * the same seed. The wording repeats formulas as agencies do; names and facts are drawn anew.
 */
public final class Dispatches {
  private static final String[] OFFICES = {
    "le ministre des Affaires étrangères", "la vice-ministre de la Défense", "l'ambassadeur",
    "le président de l'Assemblée nationale", "la directrice du Département", "le chef d'état-major",
    "le gouverneur de la province", "la représentante permanente", "le commissaire européen",
    "le porte-parole du gouvernement", "la secrétaire d'État au Commerce", "le consul général"
  };
  private static final String[] SPEECH = {
    "a déclaré que", "a souligné que", "a rappelé que", "s'est félicité que", "a confirmé que",
    "a indiqué que", "a fait savoir que", "a regretté que", "a promis que", "espère que"
  };
  private static final String[] NOUNS =
      ("accord programme projet port pont hôpital contingent crédit fonds réseau barrage chantier"
              + " contrat forum séminaire navire satellite musée lycée laboratoire vaccin tribunal"
              + " visa tarif quota gisement oléoduc aéroport câble marché archipel estuaire canal"
              + " verger troupeau textile acier café coton riz soja cuivre charbon")
          .split(" ");
  private static final String[] ADJECTIVES =
      ("bilatéral commun régional durable provisoire maritime frontalier agricole numérique"
              + " sanitaire judiciaire scolaire militaire énergétique ferroviaire climatique"
              + " budgétaire culturel technique humanitaire fluvial minier rural urbain spatial")
          .split(" ");
  private static final String[] ARTICLES = {"le", "un", "ce", "leur", "son", "chaque", "l'ancien"};
  private static final String[] VERBS =
      ("financera rénovera inspectera étendra livrera équipera formera évaluera suspendra ouvrira"
              + " fermera doublera réduira accueillera défendra contrôlera organisera construira"
              + " vendra achètera protégera déplacera numérisera transférera")
          .split(" ");
  private static final String[] FORMULAS = {
    "dans le cadre de la coopération entre les deux pays", "lors d'une rencontre avec la presse",
    "conformément à la Charte des Nations unies", "au terme d'un entretien à huis clos",
    "selon un communiqué publié par son ministère", "à l'invitation de son homologue",
    "en marge de la session de l'Assemblée générale", "au nom du gouvernement et du peuple",
    "malgré les réserves de l'opposition", "avant la fin de l'année prochaine"
  };
  private static final String[] SYLLABLES =
      "ba ko ri mel tan vu dor sen li ga pra no thi ka zel mo fer u da bri".split(" ");

  private final Random random;

  public Dispatches(long seed) {
    this.random = new Random(seed);
  }

  /** A dispatch of so many sentences, about twenty-four words each. */
  public List<String> dispatch(int sentences) {
    String[] names = {name(), name(), name()};
    String[] places = {name(), name()};
    List<String> dispatch = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      dispatch.add(sentence(names[random.nextInt(3)], places[random.nextInt(2)]));
    }
    return dispatch;
  }

  private String sentence(String name, String place) {
    String said =
        pick(OFFICES) + " " + name + " " + pick(SPEECH) + " " + thing() + " " + pick(VERBS);
    return switch (random.nextInt(4)) {
      case 0 -> capital(said) + " " + thing() + " de " + place + " et " + thing() + ".";
      case 1 ->
          "À "
              + place
              + ", "
              + said
              + " "
              + random.nextInt(990)
              + " "
              + pick(NOUNS)
              + "s pour "
              + thing()
              + ", "
              + pick(FORMULAS)
              + ".";
      case 2 ->
          capital(thing())
              + " "
              + pick(VERBS)
              + " "
              + thing()
              + ", ce qui "
              + pick(VERBS)
              + " "
              + thing()
              + " de "
              + name()
              + " dès "
              + (1950 + random.nextInt(90))
              + ".";
      default ->
          capital(thing())
              + " "
              + pick(VERBS)
              + " d'abord "
              + random.nextInt(90)
              + " "
              + pick(NOUNS)
              + "s, puis "
              + thing()
              + " que "
              + name()
              + " "
              + pick(VERBS)
              + ".";
    };
  }

  private String thing() {
    String noun = pick(ARTICLES) + " " + pick(NOUNS);
    return random.nextInt(3) == 0
        ? noun + " " + pick(ADJECTIVES) + " et " + pick(ADJECTIVES)
        : noun + " " + pick(ADJECTIVES);
  }

  /** An invented name. */
  public String name() {
    return capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
  }

  /** What editors do to a dispatch. */
  public enum Edit {
    /** Words replaced, dropped and added throughout. */
    WORDS,
    /** Sentences dropped. */
    DROPPED,
    /** Sentences replaced by others. */
    REPLACED,
    /** Sentences in another order, some dropped, some words changed. */
    REORDERED,
    /** Only the first sentences. */
    CUT,
    /** Some sentences replaced, some words changed. */
    MIXED
  }

  /** Edits a dispatch; of what is edited, the share {@code rate} changes. */
  public List<String> edited(List<String> dispatch, Edit edit, double rate) {
    return switch (edit) {
      case WORDS -> dispatch.stream().map(sentence -> words(sentence, rate)).toList();
      case DROPPED -> dispatch.stream().filter(s -> random.nextDouble() >= rate).toList();
      case REPLACED -> replaced(dispatch, rate);
      case REORDERED -> {
        List<String> left = new ArrayList<>(edited(dispatch, Edit.DROPPED, rate / 2));
        Collections.shuffle(left, random);
        yield edited(left, Edit.WORDS, rate / 4);
      }
      case CUT -> dispatch.subList(0, (int) Math.ceil(dispatch.size() * (1 - rate)));
      case MIXED -> edited(replaced(dispatch, rate / 2), Edit.WORDS, rate / 4);
    };
  }

  private List<String> replaced(List<String> dispatch, double rate) {
    return dispatch.stream()
        .map(s -> random.nextDouble() < rate ? sentence(name(), name()) : s)
        .toList();
  }

  private String words(String sentence, double rate) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.split(" ")) {
      if (random.nextDouble() >= rate) {
        words.add(word);
      } else if (random.nextInt(3) > 0) {
        words.add(pick(NOUNS));
      }
    }
    return String.join(" ", words);
  }

  /**
   * A copy that shares about the given share of its five-word shingles with the dispatch: of all
   * shingles of the two, or where {@code measure} says so, of those of the shorter.
   *
   * @return empty where this edit cannot give such a copy
   */
  public Optional<List<String>> copy(
      List<String> dispatch, Edit edit, double share, Measure measure) {
    double low = 0;
    double high = 1;
    for (int attempt = 0; attempt < 40; attempt++) {
      double rate = low + (high - low) * random.nextDouble();
      List<String> copy = edited(dispatch, edit, rate);
      double shared = measure.of(dispatch, copy);
      if (Math.abs(shared - share) < 0.03) {
        return Optional.of(copy);
      }
      // Chance moves the share too, so the search closes in by half only.
      low = shared > share ? (low + rate) / 2 : low;
      high = shared < share ? (high + rate) / 2 : high;
    }
    return Optional.empty();
  }

  /** How the share of common shingles is meant. */
  public enum Measure {
    JACCARD,
    CONTAINMENT;

    /** The share of common five-word shingles, counted on words and not on hashes. */
    public double of(List<String> one, List<String> other) {
      Set<List<String>> a = shingles(one);
      Set<List<String>> b = shingles(other);
      Set<List<String>> both = new HashSet<>(a);
      both.retainAll(b);
      double whole =
          this == JACCARD ? a.size() + b.size() - both.size() : Math.min(a.size(), b.size());
      return whole == 0 ? 0 : both.size() / whole;
    }

    private static Set<List<String>> shingles(List<String> sentences) {
      List<String> words =
          List.of(FoldedText.fold(String.join(" ", sentences)).split("[^\\p{L}\\p{N}]+"));
      Set<List<String>> shingles = new HashSet<>();
      IntStream.rangeClosed(0, words.size() - 5)
          .forEach(i -> shingles.add(words.subList(i, i + 5)));
      return shingles;
    }
  }
}
