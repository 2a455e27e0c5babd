package org.entente.text.commitment;

import java.util.HashSet;
import java.util.Set;
import org.entente.text.commitment.ActionFamilies.Bond;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.comparison.Bearers;
import org.entente.text.commitment.comparison.Recollection;
import org.entente.text.commitment.comparison.Shared;

/**
 * Decides whether a deed speaks of the undertaking of an earlier one: the same actor towards the
 * same side, an action of the same or a near family, and the same things, by what both name. What
 * two deeds share is weighed: a thing 1, a name 1.5, a number of things 1.5, a generic noun 0.3;
 * the share is taken of the deed that names less, where a number of both counts on either side.
 */
public final class Comparison {
  static final String OTHER_AMOUNT = "other amount";
  static final String AFTER_END = "after its end";

  /** Deeds that share a head and this part of what they name are one. */
  private static final double WITH_HEAD = 0.5;

  /** So are those that share a name or a number and this part. */
  private static final double WITH_NAME = 0.34;

  /** Wordings without things of their own must share this part of their generic nouns. */
  private static final double RHETORIC = 0.8;

  /** Instruments of the same parties must share this part of theirs. */
  private static final double SAME_INSTRUMENT = 0.7;

  /** An instrument without an object of its own is known by so many words. */
  private static final int INSTRUMENT_WORDS = 3;

  /** How much better an undertaking of the very same actors fits than one of more or fewer. */
  private static final double SAME_ACTORS = 1.5;

  /** What is only recalled counts less than what is named. */
  private static final double RECALLED = 0.5;

  private static final String BUILD = "build";

  private final ActionFamilies families;
  private final ActorNames actors;
  private final Recollection recollection;
  private final Bearers bearers;

  /** Compares with the lexicon's families and actors. */
  public Comparison(CommitmentVocabulary vocabulary, ActorNames actors) {
    this.families = new ActionFamilies(vocabulary.families());
    this.actors = actors;
    this.recollection = new Recollection(families, actors);
    this.bearers = new Bearers(families, actors);
  }

  /**
   * How the later deed stands to the earlier one.
   *
   * @param earlier published before, or on the same day
   * @param later published after
   */
  public Verdict of(Deed earlier, Deed later) {
    boolean asks = earlier.kind() == DeedKind.REQUESTED;
    if (asks != (later.kind() == DeedKind.REQUESTED)) {
      return asks ? answer(earlier, later) : Verdict.NONE;
    }
    Deed told = placeless(earlier, later);
    Shared shared = Shared.of(earlier, told);
    if (!bearers.meet(earlier, later, shared)) {
      return Verdict.NONE;
    }
    Verdict verdict = content(earlier, told, shared);
    return instrument(earlier, later, verdict);
  }

  /**
   * A report without the names that only it gives: where the thing was handed over. They speak
   * against one undertaking only where the undertaking names other places and perhaps another side.
   */
  private Deed placeless(Deed earlier, Deed later) {
    boolean sameSide = actors.meet(earlier.to(), later.to());
    boolean place =
        earlier.kind().binds()
            && later.kind().reports()
            && !later.objects().isEmpty()
            && (earlier.names().isEmpty() || sameSide || isResumed(earlier, later))
            && !isElsewhere(earlier, later);
    if (!place) {
      return later;
    }
    Set<String> names = new HashSet<>(later.names());
    names.retainAll(earlier.names());
    return later.withNames(names);
  }

  /** « une école à Zomba », « une école à Blantyre »: what is built stands where it stands. */
  private static boolean isElsewhere(Deed earlier, Deed later) {
    return earlier.families().contains(BUILD)
        && later.families().contains(BUILD)
        && !earlier.names().isEmpty()
        && !later.names().isEmpty()
        && earlier.names().stream().noneMatch(later.names()::contains);
  }

  /** Whether the later deed can mean the earlier one without naming its things. */
  boolean recalls(Deed earlier, Deed later) {
    return recollection.recalls(earlier, later);
  }

  /** How a deed stands to the only one that it can mean. */
  Verdict recalled(Deed earlier) {
    Verdict same = Verdict.same(RECALLED);
    return earlier.kind() == DeedKind.REQUESTED ? same.as(Verdict.Relation.ANSWERS) : same;
  }

  /** « a repris », « les dix bus promis »: what comes back to something names its own place. */
  private static boolean isResumed(Deed earlier, Deed later) {
    boolean open = earlier.to().isEmpty() || later.to().isEmpty();
    return open && (later.says(Sense.BACK) || later.says(Sense.OWN) || later.says(Sense.REST));
  }

  /** An act of the side that was asked, about what was asked for. */
  private Verdict answer(Deed request, Deed act) {
    if (!actors.meet(request.to(), act.by())) {
      return Verdict.NONE;
    }
    boolean elsewhere = !act.to().isEmpty() && !actors.meet(act.to(), request.sides().all());
    if (elsewhere) {
      return Verdict.NONE;
    }
    Verdict verdict = content(request, act, Shared.ofAnswer(request, act));
    return verdict.relation() == Verdict.Relation.SAME
        ? verdict.as(Verdict.Relation.ANSWERS)
        : verdict;
  }

  /** An instrument that names only some of what was agreed implements it. */
  private static Verdict instrument(Deed earlier, Deed later, Verdict verdict) {
    boolean instrument = later.kind() == DeedKind.SIGNED && earlier.kind() == DeedKind.AGREED;
    return instrument && verdict.relation() == Verdict.Relation.NEAR
        ? verdict.as(Verdict.Relation.IMPLEMENTS)
        : verdict;
  }

  private Verdict content(Deed earlier, Deed later, Shared shared) {
    if (earlier.isBare() && later.isBare()) {
      return rhetoric(earlier, later, shared);
    }
    if (shared.evidence() < 1) {
      return Verdict.NONE;
    }
    Bond bond = families.bond(earlier.families(), later.families());
    if (bond == Bond.AGAINST) {
      return Verdict.near(shared.score(), "opposite action");
    }
    boolean alike =
        shared.head() && shared.ratio() >= WITH_HEAD
            || shared.named() && shared.ratio() >= WITH_NAME
            || shared.names() > 0 && bond == Bond.SAME && isRecalled(later)
            || shared.names() > 0 && bond == Bond.SAME && Shared.areAsMany(earlier, later)
            || areInstruments(earlier, later) && shared.ratio() >= WITH_HEAD;
    if (!alike) {
      return shared.head() ? Verdict.near(shared.score(), "other object") : Verdict.NONE;
    }
    if (Recollection.isSummary(earlier, later) && shared.amounts() == 0) {
      return Verdict.near(shared.score(), "several of them");
    }
    String reason = against(earlier, later, shared, bond);
    return reason == null
        ? Verdict.same(
            shared.score()
                + (bond == Bond.SAME ? 1 : 0)
                + (earlier.by().equals(later.by()) ? SAME_ACTORS : 0))
        : Verdict.near(shared.score(), reason);
  }

  /** « sa promesse de financer la retenue », « les logements promis ». */
  private static boolean isRecalled(Deed later) {
    return later.says(Sense.BACK) || later.says(Sense.OWN) && later.says(Sense.WORD);
  }

  /** Texts that the same parties agree on or sign. */
  private static boolean areInstruments(Deed earlier, Deed later) {
    return earlier.says(Sense.INSTRUMENT)
        && later.says(Sense.INSTRUMENT)
        && Bearers.parties(earlier).equals(Bearers.parties(later));
  }

  /** What speaks against one undertaking although the things are the same, or null. */
  private String against(Deed earlier, Deed later, Shared shared, Bond bond) {
    boolean sure = shared.names() > 0 || shared.amounts() > 0;
    if (bond == Bond.APART && !(sure && shared.ratio() >= RHETORIC && later.kind().reports())) {
      return "other action";
    }
    boolean aside = shared.objects() == 1 && areOfOthers(earlier, later);
    if (bond == Bond.OPEN && !sure && (aside || isMatter(earlier, later))) {
      return "other action";
    }
    boolean open = later.by().stream().noneMatch(earlier.by()::contains);
    boolean bind = earlier.kind().binds() && later.kind().binds();
    boolean named =
        (bind || earlier.sides().towardsNamed() && later.sides().towardsNamed()) && !open;
    boolean told =
        comesBack(later) && !Shared.isOfMeasures(earlier)
            || shared.objects() > 1 && shared.ratio() >= RHETORIC;
    if (shared.withSides() && !open && (named || !sure && !told) && !sidesMeet(earlier, later)) {
      return "other counterpart";
    }
    boolean openRequest =
        earlier.kind() == DeedKind.REQUESTED
            && later.kind() == DeedKind.REQUESTED
            && earlier.to().isEmpty() != later.to().isEmpty();
    if (openRequest && !sure && !earlier.story().equals(later.story())) {
      return "other counterpart";
    }
    if (!shared.amountsAgree(earlier, later)) {
      return OTHER_AMOUNT;
    }
    boolean more = later.says(Sense.ANOTHER) && !earlier.says(Sense.ANOTHER);
    if (more && later.kind().binds() && !earlier.story().equals(later.story())) {
      return "one more";
    }
    boolean ended = earlier.kind() == DeedKind.DELIVERED || earlier.kind() == DeedKind.STOPPED;
    if (ended && later.kind().binds() && !sure && Completion.isLongAfter(earlier, later)) {
      return AFTER_END;
    }
    return null;
  }

  /**
   * « former des techniciens à l'entretien », « assurera l'entretien du pont »: what is undertaken
   * in the one is only named in the other.
   */
  private static boolean areOfOthers(Deed earlier, Deed later) {
    boolean heads = earlier.head() != null && earlier.head().equals(later.head());
    return earlier.kind() == DeedKind.STATED
        && later.kind() == DeedKind.STATED
        && !heads
        && !comesBack(later)
        && !earlier.story().equals(later.story());
  }

  /** « ont signé une convention sur les balises »: nobody pledges to deliver beacons. */
  private static boolean isMatter(Deed earlier, Deed later) {
    boolean texts = earlier.says(Sense.INSTRUMENT) && later.says(Sense.INSTRUMENT);
    boolean text = isText(earlier) != isText(later) && !texts;
    return text && earlier.kind().binds() && later.kind().binds() && !isRecalled(later);
  }

  private static boolean isText(Deed deed) {
    return deed.kind() == DeedKind.SIGNED && deed.says(Sense.INSTRUMENT);
  }

  /** « à ce jour », « ses versements »: what comes back to something need not say towards whom. */
  static boolean comesBack(Deed later) {
    return later.says(Sense.BACK)
        || later.says(Sense.OWN)
        || later.says(Sense.REST)
        || later.says(Sense.STILL)
        || later.says(Sense.KNOWN) && later.kind().reports();
  }

  /** Towards the same side, or one of the two is open; the other party of an agreement is one. */
  private boolean sidesMeet(Deed earlier, Deed later) {
    Set<String> before = sides(earlier, later);
    Set<String> after = sides(later, earlier);
    return before.isEmpty() || after.isEmpty() || actors.meet(before, after);
  }

  private Set<String> sides(Deed deed, Deed other) {
    Set<String> sides = new HashSet<>(deed.by());
    sides.removeAll(actors.withParents(other.by()));
    sides.addAll(deed.to());
    return sides;
  }

  /** Words without an object: a sum of the same action, an instrument, or the same words. */
  private Verdict rhetoric(Deed earlier, Deed later, Shared shared) {
    Bond bond = families.bond(earlier.families(), later.families());
    boolean sameSum = shared.amounts() > 0 && (bond == Bond.SAME || bond == Bond.NEAR);
    boolean plain = earlier.amounts().isEmpty() && later.amounts().isEmpty();
    boolean sameWords =
        plain && shared.ratio() >= RHETORIC && bond == Bond.SAME && earlier.kind() == later.kind();
    boolean sameInstrument =
        later.kind() == DeedKind.SIGNED
            && (earlier.kind() == DeedKind.SIGNED || earlier.kind() == DeedKind.AGREED)
            && shared.ratio() >= SAME_INSTRUMENT
            && shared.generic() >= INSTRUMENT_WORDS
            && Bearers.parties(earlier).equals(Bearers.parties(later));
    boolean refused =
        plain
            && earlier.kind() == DeedKind.REQUESTED
            && later.kind() == DeedKind.STOPPED
            && bond == Bond.SAME
            && shared.generic() > 0
            && shared.ratio() >= RHETORIC
            && !later.to().isEmpty();
    boolean oneKind = sameWords && !(earlier.to().isEmpty() && later.to().isEmpty());
    return (sameSum || oneKind || sameInstrument || refused) && sidesMeet(earlier, later)
        ? Verdict.same(shared.score())
        : Verdict.NONE;
  }
}
