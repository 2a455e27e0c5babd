package org.entente.text.commitment.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.WordSet;
import org.entente.text.commitment.Amount;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/**
 * The numbers of things in a clause, with what is counted, and how many they are of (« 12 des 40
 * tonnes »). Years, days, times, ages and votes are none.
 */
public final class Amounts {
  private static final WordSet OF_ALL = WordSet.of("des", "sur");
  private static final WordSet AMONG = WordSet.of("sur", "des", "parmi");
  private static final WordSet OF_INSTEAD = WordSet.of("des", "de", "d'", "les");
  private static final WordSet OF = WordSet.of("de", "d'");

  /** Folded lemmas of what is counted and is no thing. */
  public static final WordSet TIMES =
      WordSet.of(
          "an", "annee", "mois", "jour", "semaine", "heure", "minute", "fois", "h", "siecle",
          "voix", "tranche", "phase", "etape", "volet");

  private static final WordSet THE = WordSet.of("le", "la");
  private static final String THOUSANDTH = "millieme";

  /** Lower ranks count sessions and editions. */
  private static final int LEAST_RANK = 10;

  /** « les deux parties »: who acts, never how much. */
  private static final WordSet ACTORS =
      WordSet.of(
          "pays",
          "partie",
          "gouvernement",
          "etat",
          "nation",
          "peuple",
          "capitale",
          "voisin",
          "camp",
          "cote",
          "rive",
          "puissance",
          "continent");

  /** Who acts where they are known: « les deux ministères ». */
  private static final WordSet KNOWN_ACTORS =
      WordSet.of(
          "ministere",
          "ministre",
          "president",
          "dirigeant",
          "organisation",
          "delegation",
          "chef",
          "responsable",
          "diplomate",
          "institution",
          "agence",
          "armee",
          "marine",
          "parlement",
          "allie",
          "partenaire",
          "banque",
          "homme",
          "signataire",
          "interlocuteur");

  /** « un seul des deux avions ». */
  private static final WordSet ONLY = WordSet.of("seul", "seule", "seuls", "seules");

  private static final int MILLION = 1_000_000;
  private static final WordSet BOTH = WordSet.of("les", "des", "aux", "leurs", "nos");

  private final List<Token> tokens;
  private final List<Amount> amounts = new ArrayList<>();
  private final NumberScan scan;

  private Amounts(List<Token> tokens) {
    this.tokens = tokens;
    this.scan = new NumberScan(tokens);
  }

  /** The amounts of the tokens, in order. */
  public static List<Amount> of(List<Token> tokens) {
    Amounts found = new Amounts(tokens);
    for (int i = 0; i < tokens.size(); i = Math.max(i + 1, found.scan.next())) {
      found.at(i);
    }
    found.someOfFirst();
    return found.amounts;
  }

  /** « Sur les deux cents juges promis, cent vingt ont pris leur poste »: some of those before. */
  private void someOfFirst() {
    int article = !tokens.isEmpty() && tokens.get(0).folded().equals("des") ? 0 : 1;
    boolean among =
        amounts.size() > 1
            && AMONG.contains(tokens.get(0).folded())
            && (article == 0 || tokens.get(1).folded().equals("les"));
    if (!among || scan.number(article + 1) == null) {
      return;
    }
    Amount all = amounts.get(0);
    Amount some = amounts.get(1);
    if (some.partOf() == null && some.unit().isEmpty() && some.value().compareTo(all.value()) < 0) {
      amounts.set(1, new Amount(some.value(), all.unit(), all.value()));
    }
  }

  private void at(int i) {
    BigDecimal value = scan.number(i);
    if (isCountedOff(tokens, i)) {
      countedOffAt(i, value);
    } else if (value == null) {
      orderedAt(i);
    } else if (!fractionAt(i, value)) {
      boolean article = isArticle(i) && scan.next() == i + 1;
      int behind = scan.next();
      if (!someAt(value, behind)) {
        scan.moveTo(behind);
        if (!article && !isYear(i, behind)) {
          countAt(i, behind, value);
        }
      }
    }
  }

  /** « 12 des 40 ambulances », « un seul des deux avions ». */
  private boolean someAt(BigDecimal value, int behind) {
    int of = behind;
    if (of < tokens.size() && ONLY.contains(tokens.get(of).folded())) {
      of++;
    }
    if (of >= tokens.size() || !OF_ALL.contains(tokens.get(of).folded())) {
      return false;
    }
    int all = of + 1;
    if (all < tokens.size() && tokens.get(all).folded().equals("les")) {
      all++;
    }
    BigDecimal whole = all < tokens.size() ? scan.number(all) : null;
    if (whole == null || whole.compareTo(value) <= 0) {
      return false;
    }
    add(scan.scaled(value, behind - 1), whole);
    return true;
  }

  /** Some of a whole, of what is counted next. */
  private void add(BigDecimal some, BigDecimal whole) {
    String unit = scan.unit(scan.next());
    amounts.add(new Amount(some, unit, whole));
    amounts.add(new Amount(whole, unit, null));
  }

  private void countAt(int i, int behind, BigDecimal number) {
    String unit = scan.unit(behind);
    if (TIMES.contains(unit) || Months.isMonth(unit) || isActor(i, unit) || isRaised(i)) {
      return;
    }
    boolean instead = unit.isEmpty() && isInstead(i);
    BigDecimal value = instead ? number.multiply(BigDecimal.valueOf(scan.lastScale())) : number;
    int all = whole(behind);
    BigDecimal of = all < 0 ? null : wholeOf(scan.number(all), value);
    scan.moveTo(Math.max(scan.next(), behind));
    boolean round = NumberWords.isCollective(tokens.get(behind - 1).folded());
    BigDecimal partOf = of != null && of.compareTo(value) > 0 ? of : null;
    amounts.add(new Amount(value, unit, partOf, round));
    if (of != null) {
      amounts.add(new Amount(of, unit, null));
    }
  }

  /** « les deux tiers des 12.000 tonnes »: some of them; « un quart du pont »: a share. */
  private boolean fractionAt(int i, BigDecimal times) {
    int noun = i + 1;
    int parts = noun < tokens.size() ? NumberWords.parts(tokens.get(noun).folded()) : -1;
    if (scan.next() != noun || parts < 0 || times.intValue() >= parts) {
      return false;
    }
    int of = noun + 1;
    boolean several = of + 1 < tokens.size() && tokens.get(of).folded().equals("des");
    BigDecimal whole = several ? scan.number(of + 1) : null;
    if (whole == null) {
      scan.moveTo(of);
      BigDecimal share = times.multiply(BigDecimal.valueOf(100));
      amounts.add(
          new Amount(share.divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP), "%", null));
      return true;
    }
    add(whole.multiply(times).divide(BigDecimal.valueOf(parts), RoundingMode.HALF_UP), whole);
    return true;
  }

  /** « le soixantième forage », « le vingt millième réfugié »: a high rank of a thing. */
  public static boolean isCountedOff(List<Token> tokens, int i) {
    boolean the = i > 0 && THE.contains(tokens.get(i - 1).folded());
    boolean thousands = i + 1 < tokens.size() && tokens.get(i + 1).folded().equals(THOUSANDTH);
    return the
        && (NumberWords.rank(tokens.get(i).folded()) >= LEAST_RANK
            || thousands && NumberWords.unit(tokens.get(i).folded()) > 0);
  }

  private void countedOffAt(int i, BigDecimal thousands) {
    boolean many = thousands != null;
    int rank = many ? 1000 * thousands.intValue() : NumberWords.rank(tokens.get(i).folded());
    scan.moveTo(many ? i + 2 : i + 1);
    if (scan.next() < tokens.size() && tokens.get(scan.next()).folded().equals("et")) {
      scan.moveTo(scan.next() + 1);
    }
    String unit = scan.unit(scan.next());
    if (!unit.isEmpty() && !TIMES.contains(unit)) {
      amounts.add(new Amount(BigDecimal.valueOf(rank), unit, null));
    }
  }

  /** « la première des dix vedettes »: one of ten. */
  private void orderedAt(int i) {
    BigDecimal rank = BigDecimal.valueOf(NumberWords.rank(tokens.get(i).folded()));
    boolean ranked = rank.signum() > 0 && i + 2 < tokens.size();
    if (!ranked || !tokens.get(i + 1).folded().equals("des")) {
      return;
    }
    BigDecimal whole = scan.number(i + 2);
    if (whole != null && whole.compareTo(rank) > 0) {
      add(rank, whole);
    }
  }

  private boolean isActor(int i, String unit) {
    boolean known = i > 0 && BOTH.contains(tokens.get(i - 1).folded());
    return ACTORS.contains(unit) || known && KNOWN_ACTORS.contains(unit);
  }

  /** « de quinze à vingt-cinq »: what it was before. */
  private boolean isRaised(int i) {
    boolean from = i > 0 && OF.contains(tokens.get(i - 1).folded());
    if (!from
        || scan.next() + 1 >= tokens.size()
        || !tokens.get(scan.next()).folded().equals("a")) {
      return false;
    }
    int behind = scan.next();
    boolean raised = scan.number(behind + 1) != null;
    scan.moveTo(behind);
    return raised;
  }

  /** « 40 millions au lieu des 60 promis »: counted like the number before. */
  private boolean isInstead(int i) {
    int of = i - 1;
    return of > 1
        && OF_INSTEAD.contains(tokens.get(of).folded())
        && (tokens.get(of - 1).folded().equals("lieu")
            || of > 2
                && tokens.get(of).folded().equals("les")
                && tokens.get(of - 2).folded().equals("lieu"));
  }

  /** « dix millions sur les 25 promis »: the whole is counted like its part. */
  private BigDecimal wholeOf(BigDecimal number, BigDecimal part) {
    boolean shortened = number != null && number.compareTo(part) < 0 && part.intValue() >= MILLION;
    return shortened ? number.multiply(BigDecimal.valueOf(scan.lastScale())) : number;
  }

  /** « quatre hôpitaux seulement, sur les douze »: where the second number stands, or -1. */
  private int whole(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 2 * NumberScan.UNIT_WORDS); i++) {
      boolean over =
          tokens.get(i).folded().equals("sur")
              && i + 2 < tokens.size()
              && tokens.get(i + 1).folded().equals("les");
      if (over) {
        return i + 2;
      }
    }
    return -1;
  }

  private boolean isArticle(int i) {
    String word = tokens.get(i).folded();
    return word.equals("un") || word.equals("une");
  }

  private boolean isYear(int i, int behind) {
    return behind == i + 1 && tokens.get(i).surface().matches("(?:19|20)\\d{2}");
  }
}
