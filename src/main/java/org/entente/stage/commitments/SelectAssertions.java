package org.entente.stage.commitments;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.entente.table.Acts;
import org.entente.table.Articles;

/**
 * What each story says of each undertaking, in the words of one article: the canonical one, or
 * where it does not say it, the first of the copies that do. Acts of nobody known belong to their
 * story, so those of copies say nothing new. Every act stays in the table {@code acts}.
 */
final class SelectAssertions {
  private static final String SPEAKING = "speaking";

  private SelectAssertions() {}

  /**
   * Selects the acts that count. A shuffle by undertaking and story.
   *
   * @param acts with their undertakings, and with the stories that {@link DescribeDeeds} adds
   */
  static Dataset<Row> apply(Dataset<Row> acts) {
    Column canonical = Articles.ARTICLE_ID.col().equalTo(col(DescribeDeeds.STORY));
    Column precedence =
        struct(canonical.equalTo(lit(false)).as("copy"), Articles.ARTICLE_ID.col().as("id"));
    Column first =
        min(precedence)
            .over(Window.partitionBy(Acts.COMMITMENT_ID.col(), col(DescribeDeeds.STORY)));
    return acts.filter(canonical.or(size(Acts.BY_IDS.col()).gt(0)))
        .withColumn(SPEAKING, first)
        .filter(Articles.ARTICLE_ID.col().equalTo(col(SPEAKING + ".id")))
        .drop(SPEAKING);
  }
}
