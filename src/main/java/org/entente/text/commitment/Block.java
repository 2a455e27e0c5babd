package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.commitment.CommitmentVocabulary.Sense;

/**
 * Deeds that may be one undertaking, taken in the order of their publication: each is compared with
 * the first ones of the block and, when those are many, with those only that began an undertaking
 * there. So the work grows with the block, not with its square, and what is published later changes
 * nothing. What only recalls an undertaking (« ses versements ») joins the single one of the block
 * that it can mean; of several it joins the single one that names a number, a name or a date.
 */
public final class Block {
  /** A deed is compared with so many earlier ones of a block at most. */
  public static final int MEMBERS = 200;

  /** An own undertaking that ends goes before a request that is refused. */
  private static final double REFUSED_REQUEST = -0.25;

  /** An undertaking that is delivered already goes behind one that is open. */
  private static final double ENDED = -0.25;

  private static final String SEVERAL = "several may be meant";

  private final Comparison comparison;
  private final List<Member> members = new ArrayList<>();

  /** An empty block. */
  public Block(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * A deed of the block.
   *
   * @param day of its first publication
   * @param root key of the first deed of its undertaking in the block
   */
  private record Member(Deed deed, LocalDate day, String root) {}

  /**
   * An earlier deed and how the later one stands to it.
   *
   * @param earlier that deed
   * @param day of its first publication
   * @param verdict how the later one stands to it
   * @param joins whether they are one undertaking
   */
  public record Match(Deed earlier, LocalDate day, Verdict verdict, boolean joins) {
    private static Match of(Member other, Deed deed, Verdict verdict) {
      boolean refuses =
          verdict.relation() == Verdict.Relation.ANSWERS && deed.kind() == DeedKind.STOPPED;
      boolean joins = refuses || verdict.relation() == Verdict.Relation.SAME;
      return new Match(other.deed(), other.day(), verdict, joins);
    }

    /** How much speaks for it. */
    public double score() {
      return verdict.relation() == Verdict.Relation.ANSWERS
          ? verdict.score() + REFUSED_REQUEST
          : verdict.score();
    }
  }

  /**
   * Adds the next deed.
   *
   * @param day of its first publication
   * @return the best match of each relation; of equal ones the earliest
   */
  public List<Match> add(Deed deed, LocalDate day) {
    Map<Verdict.Relation, Match> best = new EnumMap<>(Verdict.Relation.class);
    List<Member> ends = ends(deed);
    for (Member member : members) {
      Verdict verdict = verdict(member, deed, ends);
      if (verdict.relation() != Verdict.Relation.NONE) {
        Match match = Match.of(member, deed, verdict);
        best.merge(verdict.relation(), match, (a, b) -> b.score() > a.score() ? b : a);
      }
    }
    List<Match> matches = new ArrayList<>(best.values());
    if (matches.stream().noneMatch(Match::joins) && deed.follows() == null) {
      Match recalled = recalled(deed);
      if (recalled != null) {
        matches.add(recalled);
      }
    }
    Match joined =
        matches.stream()
            .filter(Match::joins)
            .reduce((a, b) -> b.score() > a.score() ? b : a)
            .orElse(null);
    if (members.size() < MEMBERS / 2 || members.size() < MEMBERS && joined == null) {
      members.add(new Member(deed, day, root(deed, joined)));
    }
    return matches;
  }

  /**
   * What was delivered long ago is no more undertaken by what is promised now, and of two
   * undertakings a report rather speaks of the one that is open.
   */
  private Verdict verdict(Member member, Deed deed, List<Member> ends) {
    Verdict verdict = unbroken(member, deed);
    if (verdict.relation() != Verdict.Relation.SAME || !isEnded(member, ends)) {
      return verdict;
    }
    return deed.kind().binds()
        ? Verdict.near(verdict.score(), Comparison.AFTER_END)
        : Verdict.same(verdict.score() + ENDED);
  }

  /** The deliveries long before a deed that does not come back to them. */
  private List<Member> ends(Deed deed) {
    return Comparison.comesBack(deed)
        ? List.of()
        : members.stream()
            .filter(member -> member.deed().kind() == DeedKind.DELIVERED)
            .filter(member -> Completion.isLongAfter(member.deed(), deed))
            .toList();
  }

  private static boolean isEnded(Member member, List<Member> ends) {
    return ends.stream()
        .filter(end -> end.root().equals(member.root()))
        .anyMatch(end -> Completion.isWhole(member.deed(), end.deed()));
  }

  /** What the undertaking itself refuses, a report on it does not let in. */
  private Verdict unbroken(Member member, Deed deed) {
    Verdict verdict = comparison.of(member.deed(), deed);
    boolean some = member.deed().says(Sense.PART) || member.deed().says(Sense.REST);
    boolean report = !some && !member.root().equals(member.deed().key());
    if (verdict.relation() != Verdict.Relation.SAME || !report) {
      return verdict;
    }
    return members.stream()
        .filter(other -> other.deed().key().equals(member.root()))
        .map(other -> comparison.of(other.deed(), deed))
        .filter(other -> other.relation() == Verdict.Relation.NEAR)
        .filter(other -> other.reason().equals(Comparison.OTHER_AMOUNT))
        .findFirst()
        .orElse(verdict);
  }

  private String root(Deed deed, Match joined) {
    String before = joined == null ? deed.follows() : joined.earlier().key();
    return members.stream()
        .filter(member -> member.deed().key().equals(before))
        .map(Member::root)
        .findFirst()
        .orElse(before == null ? deed.key() : before);
  }

  /** The undertaking that the deed recalls without naming it, or null. */
  private Match recalled(Deed deed) {
    Map<String, Member> meant = new TreeMap<>();
    Map<String, Member> told = new TreeMap<>();
    for (Member member : members) {
      if (comparison.recalls(member.deed(), deed)) {
        meant.putIfAbsent(member.root(), member);
        if (isTold(member.deed())) {
          told.putIfAbsent(member.root(), member);
        }
      }
    }
    boolean full = members.size() >= MEMBERS / 2;
    Map<String, Member> only = told.size() == 1 && meant.size() > 1 ? told : meant;
    if (only.isEmpty()) {
      return null;
    }
    Member member = only.values().iterator().next();
    boolean one = only.size() == 1 && !full;
    Verdict verdict = one ? comparison.recalled(member.deed()) : Verdict.near(0, SEVERAL);
    return Match.of(member, deed, verdict);
  }

  private static boolean isTold(Deed deed) {
    return !deed.amounts().isEmpty() || !deed.names().isEmpty() || deed.says(Sense.SIGNING);
  }
}
