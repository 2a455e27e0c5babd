package org.entente.stage.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.text.Lexicon;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.Block;
import org.entente.text.commitment.Comparison;
import org.entente.text.commitment.Deed;

/** Compares the deeds of one block in the order of their publication, see {@link Block}. */
final class CompareBlock implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

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

  private final Broadcast<Lexicon> lexicon;
  private transient Comparison comparison;

  CompareBlock(Broadcast<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Iterator<Row> call(String block, Iterator<Row> rows) {
    if (comparison == null) {
      Lexicon words = lexicon.value();
      comparison = new Comparison(words.commitments(), new ActorNames(words.entities()));
    }
    Block members = new Block(comparison);
    List<Row> edges = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      Deed deed = DeedRows.deed(row.getAs(DeedRows.DEED));
      for (Block.Match match : members.add(deed, row.<LocalDate>getAs("day"))) {
        edges.add(edge(deed, match));
      }
    }
    return edges.iterator();
  }

  private static Row edge(Deed deed, Block.Match match) {
    return RowFactory.create(
        deed.key(),
        match.earlier().key(),
        match.day(),
        match.verdict().relation().name().toLowerCase(Locale.ROOT),
        match.joins(),
        match.score(),
        match.verdict().reason());
  }
}
