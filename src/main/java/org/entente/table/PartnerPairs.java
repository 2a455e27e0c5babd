package org.entente.table;

import static org.entente.table.Column.count;
import static org.entente.table.Column.date;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;
import static org.entente.table.PartnerSummary.PERIOD;

/** The table {@code partner_pairs}: one row per pair of partners, scope and period. */
public final class PartnerPairs {
  public static final Column SCOPE =
      string("scope", "article or sentence: where the two stand together.");
  public static final Column A_ID = string("a_id", "The partner with the smaller id.");
  public static final Column B_ID = string("b_id", "The partner with the larger id.");
  public static final Column A_NAME = string("a_name", "French name of a.");
  public static final Column B_NAME = string("b_name", "French name of b.");
  public static final Column N_AB =
      count("n_ab", "Canonical articles (or their sentences) that name both.");
  public static final Column N_A =
      count("n_a", "Those that name a and are not among unpaired_units.");
  public static final Column N_B =
      count("n_b", "Those that name b and are not among unpaired_units.");
  public static final Column N =
      count("n", "All canonical articles (or their sentences) of the period.");
  public static final Column EXPECTED =
      measure("expected", "n_a n_b / n: joint count if the two were independent.");
  public static final Column ASSOCIATION_STRENGTH =
      measure("association_strength", "n_ab / expected (probabilistic affinity index).");
  public static final Column NPMI =
      measure(
          "npmi",
          "Normalised pointwise mutual information, -1 to 1; null when the pair stands"
              + " everywhere.");
  public static final Column JACCARD = measure("jaccard", "n_ab / (n_a + n_b - n_ab).");
  public static final Column G2 =
      measure("g2", "Log-likelihood ratio of the two-by-two table (Dunning).");
  public static final Column P_VALUE =
      measure("p_value", "Upper tail of chi-squared with one degree of freedom at g2.");
  public static final Column Q_VALUE =
      measure("q_value", "p_value adjusted over all pairs of the period and scope (BH).");
  public static final Column N_AB_WITH_DUPLICATES =
      count("n_ab_with_duplicates", "n_ab over all articles.");
  public static final Column FIRST_SEEN =
      date("first_seen", "Earliest bound of the dated articles that name both.");
  public static final Column LAST_SEEN =
      date("last_seen", "Latest bound of the dated articles that name both.");
  public static final Column EXAMPLE_ARTICLE_ID =
      string("example_article_id", "A canonical article that names both.");
  public static final Column EXAMPLE_QUOTE =
      string("example_quote", "Its first sentence that names both, or else the first of them.");

  public static final Table TABLE =
      Table.define("partner_pairs", "One row per pair, scope and period.")
          .columns(
              PERIOD,
              SCOPE,
              A_ID,
              B_ID,
              A_NAME,
              B_NAME,
              N_AB,
              N_A,
              N_B,
              N,
              EXPECTED,
              ASSOCIATION_STRENGTH,
              NPMI,
              JACCARD,
              G2,
              P_VALUE,
              Q_VALUE,
              N_AB_WITH_DUPLICATES,
              FIRST_SEEN,
              LAST_SEEN,
              EXAMPLE_ARTICLE_ID,
              EXAMPLE_QUOTE)
          .ordered(
              Table.Publication.SUMMARY,
              java.util.List.of(PERIOD, SCOPE, A_ID, B_ID),
              Table.Order.by(PERIOD),
              Table.Order.by(SCOPE),
              Table.Order.byLargest(N_AB),
              Table.Order.by(A_ID),
              Table.Order.by(B_ID));

  private PartnerPairs() {}
}
