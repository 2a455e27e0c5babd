package org.entente.text.commitment;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.comparison.Recollection;

/**
 * Finds the deeds of an article that continue an earlier one without naming its object again: « Les
 * autres seront remises en mai », « Quinze millions ont déjà été payés », « Le reste suivra ». Such
 * a deed belongs to the nearest earlier one by the same actor whose action can be meant.
 */
public final class Continuations {
  private final ActionFamilies families;

  /** Continuations by the lexicon's families. */
  public Continuations(CommitmentVocabulary vocabulary) {
    this.families = new ActionFamilies(vocabulary.families());
  }

  /**
   * The deeds with what they continue.
   *
   * @param deeds of one article, in the order of the text
   */
  public List<Deed> linked(List<Deed> deeds) {
    List<Deed> linked = new ArrayList<>();
    for (Deed next : deeds) {
      Deed deed = completed(linked, answered(linked, next));
      Deed leader = isOpen(deed) ? leader(linked, deed) : null;
      if (leader == null && refusesWords(deed)) {
        leader = request(deeds.subList(0, Math.min(deeds.size(), linked.size() + 2)), deed);
      }
      linked.add(
          leader == null
              ? deed
              : deed.following(leader.key(), CommitmentKey.following(leader.key(), deed)));
    }
    return linked;
  }

  /** « s'y est engagé », right behind the request: a promise of what is asked for. */
  private Deed answered(List<Deed> earlier, Deed deed) {
    Deed request = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean answers =
        request != null
            && request.kind() == DeedKind.REQUESTED
            && deed.kind() == DeedKind.STATED
            && deed.isBare()
            && deed.amounts().isEmpty()
            && (deed.says(Sense.PRONOUN) || namesAction(request, deed))
            && request.to().stream().anyMatch(deed.by()::contains);
    return answers ? deed.answering(request) : deed;
  }

  /** « Le déploiement interviendrait en mai », where somebody was asked to deploy. */
  private boolean namesAction(Deed request, Deed deed) {
    return deed.says(Sense.ANAPHOR)
        && families.bond(request.families(), deed.families()) == ActionFamilies.Bond.SAME;
  }

  /** « La France en construira dix », right behind what another one builds: ten of the same. */
  private Deed completed(List<Deed> earlier, Deed deed) {
    Deed named = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean elliptic =
        named != null
            && deed.isBare()
            && deed.says(Sense.ELLIPSIS)
            && deed.kind() != DeedKind.REQUESTED
            && named.by().stream().noneMatch(deed.by()::contains)
            && families.bond(named.families(), deed.families()) != ActionFamilies.Bond.APART
            && families.bond(named.families(), deed.families()) != ActionFamilies.Bond.AGAINST;
    return elliptic ? deed.about(named) : deed;
  }

  /** A deed that says another one of its article again, so that it belongs to the same. */
  public static Deed repeating(Deed original, Deed repetition) {
    return repetition.following(
        original.key(), CommitmentKey.following(original.key(), repetition));
  }

  /** « a décliné la demande »: what was asked for stands before or right behind it. */
  private static boolean refusesWords(Deed deed) {
    return deed.kind() == DeedKind.STOPPED && deed.isBare() && deed.says(Sense.WORD);
  }

  private static Deed request(List<Deed> deeds, Deed refusal) {
    return deeds.stream()
        .filter(deed -> deed.kind() == DeedKind.REQUESTED)
        .filter(deed -> deed.to().stream().anyMatch(refusal.by()::contains))
        .filter(deed -> deed.by().stream().anyMatch(refusal.to()::contains))
        .findFirst()
        .orElse(null);
  }

  /** Whether the deed needs another one to be understood. */
  private static boolean isOpen(Deed deed) {
    if (deed.kind() == DeedKind.REQUESTED || deed.answers() != null) {
      return false;
    }
    boolean told = deed.kind().reports() && deed.amounts().isEmpty();
    boolean text =
        deed.says(Sense.INSTRUMENT) || deed.says(Sense.SIGNING) || deed.says(Sense.FORCE);
    return deed.isBare() && (isRelative(deed) || told || text)
        || isPlaced(deed)
        || deed.says(Sense.REST)
        || deed.says(Sense.ANAPHOR)
        || isProForm(deed)
        || isCutOff(deed)
        || isCountedAgain(deed)
        || deed.amounts().stream().anyMatch(amount -> amount.partOf() != null);
  }

  /** « Trois sont déjà sorties du chantier de Hué », « Cette formation aura lieu à Hué ». */
  private static boolean isPlaced(Deed deed) {
    boolean told = deed.kind().reports() && isRelative(deed);
    return deed.objects().isEmpty() && (told || deed.says(Sense.REST) || deed.says(Sense.ANAPHOR));
  }

  /** « (dix bus) qu'il s'est engagé à fournir »: what is promised stands before the clause. */
  private static boolean isCutOff(Deed deed) {
    return deed.kind() == DeedKind.STATED
        && deed.isBare()
        && deed.amounts().isEmpty()
        && !deed.families().isEmpty()
        && !isRelative(deed)
        && !deed.says(Sense.MATTER)
        && !deed.says(Sense.WORD);
  }

  /** « 680.000 hectares l'ont été »: what was done stands before. */
  private static boolean isProForm(Deed deed) {
    return deed.kind() == DeedKind.DELIVERED
        && deed.families().isEmpty()
        && deed.names().isEmpty()
        && deed.amounts().size() == 1;
  }

  /** « Les deux navires seront remis »: as many as were promised, under another name. */
  private static boolean isCountedAgain(Deed deed) {
    return deed.says(Sense.KNOWN)
        && deed.names().isEmpty()
        && deed.objects().size() == 1
        && deed.amounts().size() == 1
        && deed.objects().contains(deed.amounts().get(0).unit());
  }

  private boolean countsAgain(Deed candidate, Deed deed) {
    ActionFamilies.Bond bond = families.bond(candidate.families(), deed.families());
    return candidate.kind().binds()
        && bond != ActionFamilies.Bond.APART
        && bond != ActionFamilies.Bond.AGAINST
        && candidate.amounts().stream()
            .anyMatch(amount -> amount.value().compareTo(deed.amounts().get(0).value()) == 0);
  }

  private static boolean isRelative(Deed deed) {
    return deed.says(Sense.REST)
        || deed.says(Sense.PART)
        || deed.says(Sense.STILL)
        || deed.says(Sense.BACK)
        || deed.says(Sense.OWN) && deed.kind().reports()
        || deed.says(Sense.ANAPHOR);
  }

  private Deed leader(List<Deed> earlier, Deed deed) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Deed candidate = earlier.get(i);
      boolean can =
          candidate.kind() != DeedKind.REQUESTED
              && candidate.kind() != DeedKind.STOPPED
              && !isPledgeOfDone(candidate, deed)
              && !Recollection.isSummary(candidate, deed)
              && candidate.by().stream().anyMatch(deed.by()::contains)
              && fits(candidate, deed)
              && !(isCutOff(deed) && !isSameSide(candidate, deed));
      if (can) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isSameSide(Deed candidate, Deed deed) {
    return candidate.kind() != DeedKind.STOPPED
        && (candidate.to().isEmpty()
            || deed.to().isEmpty()
            || candidate.to().stream().anyMatch(deed.to()::contains));
  }

  /** « s'y est engagé »: nobody pledges what is delivered already, but what is left of it. */
  private static boolean isPledgeOfDone(Deed candidate, Deed deed) {
    return deed.kind().binds()
        && candidate.kind() == DeedKind.DELIVERED
        && !deed.says(Sense.REST)
        && !deed.says(Sense.PART);
  }

  private boolean fits(Deed candidate, Deed deed) {
    if (isCountedAgain(deed) && !isRelative(deed) && !isPlaced(deed)) {
      return countsAgain(candidate, deed);
    }
    if (!deed.isBare() && !isPlaced(deed)) {
      return deed.says(Sense.ANAPHOR)
          ? deed.objects().stream().limit(1).anyMatch(candidate.objects()::contains)
          : deed.objects().stream().anyMatch(candidate.objects()::contains);
    }
    boolean counted =
        deed.amounts().isEmpty()
            || deed.amounts().stream()
                .anyMatch(a -> candidate.amounts().stream().anyMatch(a::countsLike));
    ActionFamilies.Bond bond = families.bond(candidate.families(), deed.families());
    if (deed.says(Sense.FORCE) || deed.says(Sense.SIGNING) && deed.kind() == DeedKind.STATED) {
      return candidate.says(Sense.INSTRUMENT) && candidate.kind() != DeedKind.STATED;
    }
    if (deed.says(Sense.INSTRUMENT) && !isRelative(deed)) {
      return deed.generic().stream().anyMatch(candidate.generic()::contains)
          && candidate.says(Sense.INSTRUMENT);
    }
    boolean same = bond == ActionFamilies.Bond.SAME || bond == ActionFamilies.Bond.NEAR;
    return counted
        && (same || bond == ActionFamilies.Bond.OPEN && isRelative(deed))
        && !(candidate.isBare() && candidate.amounts().isEmpty() && candidate.follows() == null);
  }
}
