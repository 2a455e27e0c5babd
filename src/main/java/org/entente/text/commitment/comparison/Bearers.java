package org.entente.text.commitment.comparison;

import java.util.Set;
import org.entente.text.commitment.ActionFamilies;
import org.entente.text.commitment.ActionFamilies.Bond;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.Deed;
import org.entente.text.commitment.DeedKind;

/** Decides whether two deeds can be of one actor's undertaking. */
public final class Bearers {
  private final ActionFamilies families;
  private final ActorNames actors;

  /** Decides by the lexicon's families and actors. */
  public Bearers(ActionFamilies families, ActorNames actors) {
    this.families = families;
    this.actors = actors;
  }

  /**
   * Whether both can be of one actor.
   *
   * @param shared what they share
   */
  public boolean meet(Deed earlier, Deed later, Shared shared) {
    return bears(earlier, later)
        || takesUp(earlier, later)
        || !later.accepts() && concerns(earlier, later, shared);
  }

  /** Whether one side agrees to what the other one offers it. */
  static boolean takesUp(Deed earlier, Deed later) {
    return later.accepts()
        && earlier.kind() == DeedKind.STATED
        && earlier.by().stream().anyMatch(later.to()::contains)
        && earlier.to().stream().anyMatch(later.by()::contains);
  }

  /** Who is bound by a text: whoever signs or ratifies it « avec » another one binds both. */
  public static Set<String> parties(Deed deed) {
    return deed.kind() == DeedKind.SIGNED && deed.says(Sense.INSTRUMENT)
        ? deed.sides().all()
        : deed.by();
  }

  /** One of them is bound by both; what several undertake together is not that of other several. */
  private static boolean bears(Deed a, Deed b) {
    boolean joint = a.by().size() > 1 && b.by().size() > 1;
    return joint
        ? a.by().containsAll(b.by()) || b.by().containsAll(a.by())
        : a.by().stream().anyMatch(b.by()::contains);
  }

  /**
   * « Quarante boursiers ont été accueillis »: a report that names its things, not who promised.
   */
  private boolean concerns(Deed earlier, Deed later, Shared shared) {
    boolean known = earlier.by().stream().anyMatch(later.others()::contains);
    boolean gets =
        !later.others().isEmpty()
            && later.by().stream().anyMatch(earlier.to()::contains)
            && (later.to().isEmpty() || actors.meet(later.to(), earlier.sides().all()))
            && (shared.objects() > 0 && shared.amounts() > 0 || isRecalled(earlier, later, shared));
    boolean told = earlier.kind() == DeedKind.STARTED || earlier.kind() == DeedKind.DELIVERED;
    if (!known && !gets
        || Recollection.isSummary(earlier, later)
        || !(earlier.kind().binds() || told)) {
      return false;
    }
    boolean sameAction =
        shared.head()
            && families.bond(earlier.families(), later.families()) == Bond.SAME
            && actors.meet(earlier.to(), later.sides().all());
    boolean sure =
        shared.objects() > 1
            || shared.objects() > 0 && (shared.amounts() > 0 || shared.names() > 0);
    return sure || sameAction || gets;
  }

  /** « Le lancement du satellite, prévu cette année, a été reporté ». */
  private boolean isRecalled(Deed earlier, Deed later, Shared shared) {
    return shared.head()
        && (later.says(Sense.BACK) || later.says(Sense.OWN))
        && families.bond(earlier.families(), later.families()) == Bond.SAME;
  }
}
