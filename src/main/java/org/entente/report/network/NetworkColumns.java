package org.entente.report.network;

import java.util.List;
import org.entente.table.Column;
import org.entente.table.Entities;
import org.entente.table.PartnerPairs;

/** Which columns of the tables describe the nodes and edges of the network files. */
final class NetworkColumns {
  /** Attributes of a node besides its id and label. */
  static final List<Column> NODE =
      List.of(
          Entities.KIND,
          Entities.NAME_EN,
          Entities.ISO2,
          Entities.ARTICLES,
          Entities.MENTIONS,
          Entities.DEGREE,
          Entities.PAGERANK,
          Entities.COMMUNITY);

  /** Attributes of an edge besides its ends and weight. */
  static final List<Column> EDGE =
      List.of(
          PartnerPairs.EXPECTED,
          PartnerPairs.ASSOCIATION_STRENGTH,
          PartnerPairs.NPMI,
          PartnerPairs.JACCARD,
          PartnerPairs.G2,
          PartnerPairs.P_VALUE,
          PartnerPairs.Q_VALUE,
          PartnerPairs.FIRST_SEEN,
          PartnerPairs.LAST_SEEN);

  private NetworkColumns() {}
}
