package org.entente.stage.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.text.Lexicon;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.Comparison;
import org.entente.text.commitment.Deed;
import org.entente.text.commitment.DeedKind;
import org.entente.text.commitment.Verdict;

/**
 * Compares the deeds of one block in the order of their publication: each with the first ones of
 * the block and, when those are many, with those only that began an undertaking there. So the work
 * grows with the block, not with its square, and what is published later changes nothing.
 */
final class CompareBlock implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A deed is compared with so many earlier ones of a block at most. */
  static final int MEMBERS = 200;

  static final String OTHER = "other";
  static final String OTHER_DAY = "other_day";
  static final String RELATION = "relation";
  static final String JOINS = "joins";
  static final String SCORE = "score";
  static final String REASON = "reason";

  static final StructType SCHEMA =
      new StructType()
          .add(LinkDeeds.KEY, DataTypes.StringType)
          .add(OTHER, DataTypes.StringType)
          .add(OTHER_DAY, DataTypes.DateType)
          .add(RELATION, DataTypes.StringType)
          .add(JOINS, DataTypes.BooleanType)
          .add(SCORE, DataTypes.DoubleType)
          .add(REASON, DataTypes.StringType);

  /** An own undertaking that ends goes before a request that is refused. */
  private static final double REFUSED_REQUEST = -0.25;

  private final Broadcast<Lexicon> lexicon;
  private transient Comparison comparison;

  CompareBlock(Broadcast<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A deed of the block.
   *
   * @param day of its first publication
   */
  private record Member(Deed deed, LocalDate day) {}

  /**
   * An earlier deed and how the later one stands to it.
   *
   * @param joins whether they are one undertaking
   */
  private record Match(Member other, Verdict verdict, boolean joins) {
    private static Match of(Member other, Deed deed, Verdict verdict) {
      boolean refuses =
          verdict.relation() == Verdict.Relation.ANSWERS && deed.kind() == DeedKind.STOPPED;
      return new Match(other, verdict, refuses || verdict.relation() == Verdict.Relation.SAME);
    }

    private double score() {
      return verdict.relation() == Verdict.Relation.ANSWERS
          ? verdict.score() + REFUSED_REQUEST
          : verdict.score();
    }
  }

  @Override
  public Iterator<Row> call(String block, Iterator<Row> rows) {
    if (comparison == null) {
      Lexicon words = lexicon.value();
      comparison = new Comparison(words.commitments(), new ActorNames(words.entities()));
    }
    List<Member> members = new ArrayList<>();
    List<Row> edges = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      Deed deed = DeedRows.deed(row.getAs(DeedRows.DEED));
      Map<Verdict.Relation, Match> best = matches(members, deed);
      best.values().forEach(match -> edges.add(edge(deed, match)));
      boolean joins = best.values().stream().anyMatch(Match::joins);
      if (members.size() < MEMBERS / 2 || members.size() < MEMBERS && !joins) {
        members.add(new Member(deed, row.<LocalDate>getAs("day")));
      }
    }
    return edges.iterator();
  }

  /** The best match of each relation; of equal ones the earliest. */
  private Map<Verdict.Relation, Match> matches(List<Member> members, Deed deed) {
    Map<Verdict.Relation, Match> best = new EnumMap<>(Verdict.Relation.class);
    for (Member member : members) {
      Verdict verdict = comparison.of(member.deed(), deed);
      if (verdict.relation() != Verdict.Relation.NONE) {
        Match match = Match.of(member, deed, verdict);
        best.merge(verdict.relation(), match, (a, b) -> b.score() > a.score() ? b : a);
      }
    }
    return best;
  }

  private static Row edge(Deed deed, Match match) {
    return RowFactory.create(
        deed.key(),
        match.other().deed().key(),
        match.other().day(),
        match.verdict().relation().name().toLowerCase(Locale.ROOT),
        match.joins(),
        match.score(),
        match.verdict().reason());
  }
}
