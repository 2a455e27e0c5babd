package org.entente.stage.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.text.commitment.Amount;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.Deed;
import org.entente.text.commitment.DeedKind;

/** A {@link Deed} as a nested row, between the steps of {@link FollowCommitments}. */
final class DeedRows {
  /** The nested column. */
  static final String DEED = "deed";

  private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType);

  /** What the nested row holds. */
  static final StructType SCHEMA =
      new StructType()
          .add("act_id", DataTypes.StringType)
          .add("story", DataTypes.StringType)
          .add("published", DataTypes.DateType)
          .add("kind", DataTypes.StringType)
          .add("by", STRINGS)
          .add("others", STRINGS)
          .add("to", STRINGS)
          .add("towards_named", DataTypes.BooleanType)
          .add("families", STRINGS)
          .add("head", DataTypes.StringType)
          .add("objects", STRINGS)
          .add("generic", STRINGS)
          .add("names", STRINGS)
          .add("amounts", STRINGS)
          .add("senses", STRINGS)
          .add("key", DataTypes.StringType)
          .add("follows", DataTypes.StringType)
          .add("answers", DataTypes.StringType);

  private DeedRows() {}

  /** The nested row of a deed. */
  static Row of(Deed deed) {
    return RowFactory.create(
        deed.actId(),
        deed.story(),
        deed.published(),
        deed.kind().name(),
        array(deed.by()),
        array(deed.others()),
        array(deed.to()),
        deed.sides().towardsNamed(),
        array(deed.families()),
        deed.head(),
        array(deed.objects()),
        array(deed.generic()),
        array(deed.names()),
        array(deed.amounts().stream().map(Amount::published).toList()),
        array(deed.senses().stream().map(Enum::name).toList()),
        deed.key(),
        deed.follows(),
        deed.answers());
  }

  /** The deed of a nested row. */
  static Deed deed(Row row) {
    return new Deed(
        new Deed.Telling(
            row.getAs("act_id"), row.getAs("story"), row.<LocalDate>getAs("published")),
        DeedKind.valueOf(row.getAs("kind")),
        new Deed.Sides(
            sorted(row, "by"),
            sorted(row, "others"),
            sorted(row, "to"),
            row.<Boolean>getAs("towards_named")),
        new Deed.Matter(
            sorted(row, "families"),
            row.getAs("head"),
            new LinkedHashSet<>(strings(row, "objects")),
            sorted(row, "generic"),
            sorted(row, "names"),
            strings(row, "amounts").stream().map(Amount::parse).toList()),
        senses(strings(row, "senses")),
        new Deed.Links(row.getAs("key"), row.getAs("follows"), row.getAs("answers")));
  }

  private static Set<String> sorted(Row row, String column) {
    return new TreeSet<>(strings(row, column));
  }

  private static Set<Sense> senses(List<String> names) {
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    names.forEach(name -> senses.add(Sense.valueOf(name)));
    return senses;
  }

  /** The texts of a list cell; none when it is null. */
  static List<String> strings(Row row, String column) {
    int field = row.fieldIndex(column);
    return row.isNullAt(field) ? List.of() : row.getList(field);
  }

  static String[] array(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }

  /** The cells of a row with more behind them. */
  static Row with(Row row, Object... more) {
    Object[] cells = new Object[row.size() + more.length];
    for (int i = 0; i < row.size(); i++) {
      cells[i] = row.get(i);
    }
    System.arraycopy(more, 0, cells, row.size(), more.length);
    return RowFactory.create(cells);
  }
}
