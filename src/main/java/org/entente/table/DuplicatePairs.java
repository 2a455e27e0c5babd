package org.entente.table;

import static org.entente.table.Articles.ARTICLE_ID;
import static org.entente.table.Column.integer;
import static org.entente.table.Column.measure;
import static org.entente.table.Column.string;

/** The table {@code duplicate_pairs}: one row per article and other article that it repeats. */
public final class DuplicatePairs {
  public static final Column OTHER_ID =
      string(
          "other_id",
          "The article that goes before it: the earlier, else the longer, else that with the"
              + " smaller id. Of articles that say the same words only the first is compared.");
  public static final Column KIND = string("kind", "exact, near or contained.");
  public static final Column JACCARD =
      measure("jaccard", "Three-word shingles of both as a share of those of either, 0 to 1.");
  public static final Column CONTAINMENT =
      measure(
          "containment", "Three-word shingles of both as a share of those of the shorter, 0 to 1.");
  public static final Column SHARED_SHINGLES =
      integer("shared_shingles", "Distinct three-word shingles of both; null for exact.");

  public static final Table TABLE =
      Table.define("duplicate_pairs", "One row per article and other article that it repeats.")
          .columns(ARTICLE_ID, OTHER_ID, KIND, JACCARD, CONTAINMENT, SHARED_SHINGLES)
          .keyedBy(Table.Publication.DETAIL, ARTICLE_ID, OTHER_ID);

  private DuplicatePairs() {}
}
