package org.entente.table;

import java.util.List;

/** Every published table, in the order in which a reader would open them. */
public final class Catalog {
  public static final List<Table> TABLES =
      List.of(
          PartnerSummary.TABLE,
          PartnerPairs.TABLE,
          UnpairedUnits.TABLE,
          Entities.TABLE,
          Offices.TABLE,
          Topics.TABLE,
          TopicTerms.TABLE,
          TopicTrends.TABLE,
          TopicModels.TABLE,
          Commitments.TABLE,
          CommitmentTimeline.TABLE,
          CommitmentCandidates.TABLE,
          Changes.TABLE,
          Articles.TABLE,
          DuplicatePairs.TABLE,
          RemovedSegments.TABLE,
          Mentions.TABLE,
          Timexes.TABLE,
          Acts.TABLE,
          ArticleTopics.TABLE,
          Quarantine.TABLE);

  private Catalog() {}
}
