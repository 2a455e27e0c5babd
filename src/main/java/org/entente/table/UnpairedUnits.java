package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.integer;

/** The table {@code unpaired_units}: one row per article or sentence that pairs nobody. */
public final class UnpairedUnits {
  public static final Column SENTENCE =
      integer(
          "sentence", "Number of the sentence in the kept text, from 0; -1 for the whole article.");
  public static final Column PARTNERS = integer("partners", "Partners that it names.");

  public static final Table TABLE =
      Table.define(
              "unpaired_units",
              "One row per canonical article, or sentence of one, that names so many partners that"
                  + " it is a list and pairs nobody in partner_pairs.")
          .columns(ARTICLE_ID, PartnerPairs.SCOPE, SENTENCE, PARTNERS)
          .keyedBy(Table.Publication.SUMMARY, ARTICLE_ID, PartnerPairs.SCOPE, SENTENCE);

  private UnpairedUnits() {}
}
