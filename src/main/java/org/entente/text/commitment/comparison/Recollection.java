package org.entente.text.commitment.comparison;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.commitment.ActionFamilies;
import org.entente.text.commitment.ActionFamilies.Bond;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.Amount;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.Deed;
import org.entente.text.commitment.DeedKind;

/**
 * What a deed can mean that names no things of its own: « a versé la totalité de la contribution
 * promise », « a repris ses versements », « un virement de 25 millions » of sixty that were
 * promised, « a décliné la demande », « un accord sur l'ensemble des chapitres ». It can mean what
 * the same actor undertook towards the same side, by an action of the same family.
 */
public final class Recollection {
  /** What is recalled was said so many days before at most. */
  private static final int MEMORY_DAYS = 2200;

  private static final int MOST_ACTORS = 6;
  private static final Set<String> PAYMENT = Set.of("pay");

  private final ActionFamilies families;
  private final ActorNames actors;

  /** Decides by the lexicon's families and actors. */
  public Recollection(ActionFamilies families, ActorNames actors) {
    this.families = families;
    this.actors = actors;
  }

  /** Under which a deed meets those that may recall it, or that it may recall. */
  public static Set<String> keys(Deed deed) {
    Set<String> keys = new TreeSet<>();
    if (deed.kind() == DeedKind.REQUESTED) {
      pairs(deed.to(), deed.by()).forEach(pair -> keys.add("wants|" + pair));
    } else if (refusesWords(deed)) {
      pairs(deed.by(), deed.to()).forEach(pair -> keys.add("wants|" + pair));
    }
    if (acceptsWords(deed)) {
      pairs(deed.to(), deed.by()).forEach(pair -> keys.add("owes|" + pair));
    }
    if (deed.kind().binds() || comesBack(deed)) {
      pairs(deed.by(), deed.sides().all()).forEach(pair -> keys.add("owes|" + pair));
      deed.by().stream().limit(MOST_ACTORS).forEach(actor -> keys.add("owes|" + actor));
    }
    return keys;
  }

  private static Set<String> pairs(Set<String> ones, Set<String> others) {
    Set<String> pairs = new TreeSet<>();
    for (String one : new TreeSet<>(ones).stream().limit(MOST_ACTORS).toList()) {
      for (String other : new TreeSet<>(others).stream().limit(MOST_ACTORS).toList()) {
        if (!one.equals(other)) {
          pairs.add(one + "|" + other);
        }
      }
    }
    return pairs;
  }

  /** What several said of themselves together is a summary of what each of them undertakes. */
  public static boolean isSummary(Deed earlier, Deed later) {
    return earlier.kind() == DeedKind.STATED
        && earlier.by().size() > 1
        && !later.by().containsAll(earlier.by());
  }

  private static boolean refusesWords(Deed deed) {
    return deed.kind() == DeedKind.STOPPED && deed.isBare() && deed.says(Sense.WORD);
  }

  private static boolean comesBack(Deed deed) {
    boolean says = saysSo(deed) && deed.kind() != DeedKind.REQUESTED;
    boolean open = deed.isBare() || resumesPayments(deed);
    boolean bare = open && (says || isInstalment(deed) || isText(deed));
    boolean kind = deed.says(Sense.KIND) && (says || isCountedKind(deed));
    return deed.answers() == null && (bare || kind || acceptsWords(deed));
  }

  /** « Les vingt véhicules ont été remis »: as many as were promised, under a broader name. */
  private static boolean isCountedKind(Deed deed) {
    return deed.kind() == DeedKind.DELIVERED
        && deed.says(Sense.KNOWN)
        && deed.amounts().size() == 1
        && !deed.to().isEmpty();
  }

  /** « tiendra l'engagement pris l'an dernier »: the promise itself is said again. */
  private static boolean isWordAgain(Deed deed) {
    return deed.kind() == DeedKind.STATED
        && deed.isBare()
        && deed.says(Sense.WORD)
        && deed.says(Sense.OWN)
        && deed.families().isEmpty()
        && !deed.to().isEmpty();
  }

  private static boolean acceptsWords(Deed deed) {
    return deed.isBare() && deed.accepts();
  }

  /** « a repris ses versements au titre des tourbières »: what follows says only what they pay. */
  private static boolean resumesPayments(Deed deed) {
    boolean goesOn = deed.kind() == DeedKind.STARTED || deed.kind() == DeedKind.STOPPED;
    return goesOn && deed.says(Sense.OWN) && deed.families().equals(PAYMENT);
  }

  /** Whether it says that there is something to come back to. */
  private static boolean saysSo(Deed deed) {
    return deed.says(Sense.BACK)
        || deed.says(Sense.OWN)
        || deed.says(Sense.REST)
        || deed.kind() == DeedKind.DELIVERED && deed.says(Sense.WHOLE);
  }

  private static boolean isText(Deed deed) {
    boolean text = deed.says(Sense.TEXT) || deed.says(Sense.FORCE) || deed.says(Sense.ANAPHOR);
    return deed.kind() != DeedKind.REQUESTED
        && text
        && (deed.says(Sense.INSTRUMENT) || deed.says(Sense.SIGNING))
        && deed.by().size() > 1;
  }

  private static boolean isInstalment(Deed deed) {
    return deed.kind() == DeedKind.DELIVERED && !deed.amounts().isEmpty() && !deed.to().isEmpty();
  }

  /** Whether the later deed can mean the earlier one. */
  public boolean recalls(Deed earlier, Deed later) {
    if (!isRecent(earlier, later)) {
      return false;
    }
    if (earlier.kind() == DeedKind.REQUESTED) {
      return refusesWords(later)
          && actors.meet(earlier.to(), later.by())
          && actors.meet(earlier.by(), later.to());
    }
    if (acceptsWords(later)) {
      return Bearers.takesUp(earlier, later);
    }
    if (!earlier.kind().binds()
        || !later.isOpen() && !earlier.families().equals(PAYMENT)
        || !comesBack(later)
        || isSummary(earlier, later)) {
      return false;
    }
    if (isText(later)) {
      return earlier.kind() != DeedKind.STATED
          && earlier.by().equals(later.by())
          && earlier.says(Sense.INSTRUMENT);
    }
    return earlier.by().containsAll(later.by())
        && sidesMeet(earlier, later)
        && actionsMeet(earlier, later)
        && amountsFit(earlier, later);
  }

  private static boolean isRecent(Deed earlier, Deed later) {
    return earlier.says(Sense.RATE)
        || earlier.published() == null
        || later.published() == null
        || ChronoUnit.DAYS.between(earlier.published(), later.published()) <= MEMORY_DAYS;
  }

  private boolean sidesMeet(Deed earlier, Deed later) {
    Set<String> sides = earlier.sides().all();
    sides.removeAll(later.by());
    boolean named = earlier.sides().towardsNamed() && later.sides().towardsNamed();
    boolean open = saysSo(later) && (later.to().isEmpty() || sides.isEmpty() || !named);
    return open || actors.meet(sides, later.to());
  }

  private boolean actionsMeet(Deed earlier, Deed later) {
    Bond bond = families.bond(earlier.families(), later.families());
    boolean word = isWordAgain(later) && earlier.kind() == DeedKind.STATED;
    boolean ends = later.kind() == DeedKind.STOPPED && bond != Bond.AGAINST && bond != Bond.APART;
    return bond == Bond.SAME
        || ends
        || word
        || bond == Bond.NEAR && (saysSo(later) || isInstalment(later));
  }

  /** No more than was promised, of the same things; a sum alone must be some of a sum. */
  private static boolean amountsFit(Deed earlier, Deed later) {
    boolean some = false;
    boolean same = false;
    for (Amount after : later.amounts()) {
      for (Amount before : earlier.amounts()) {
        boolean counted = !after.isShare() && before.unit().equals(after.unit());
        if (counted && after.value().compareTo(before.value()) > 0 && !later.says(Sense.BACK)) {
          return false;
        }
        some |= counted && !after.unit().isEmpty();
        same |= after.value().compareTo(before.value()) == 0;
      }
    }
    boolean counts = !earlier.amounts().isEmpty() && !later.amounts().isEmpty();
    if (later.says(Sense.KIND) && counts && !some) {
      return same || later.says(Sense.REST) || later.says(Sense.PART);
    }
    // « paiera pour chaque hectare »: any sum is some of what names none.
    boolean open = earlier.amounts().isEmpty() && earlier.says(Sense.RATE);
    return some || open || saysSo(later);
  }
}
