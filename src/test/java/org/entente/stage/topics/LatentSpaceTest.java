package org.entente.stage.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.spark.mllib.linalg.SparseVector;
import org.junit.jupiter.api.Test;

final class LatentSpaceTest {
  private static final int ARTICLES = 60;
  private static final int TERMS = 40;
  private static final int DIMENSIONS = 4;

  @Test
  void laysDocumentsWhereTheSingularVectorsDo() {
    TermSample sample = sample();
    double[][] expected = bySingularValues(sample);
    double[][] found = new LatentSpace(sample, 2 * DIMENSIONS).documents(DIMENSIONS);
    for (int a = 0; a < ARTICLES; a++) {
      for (int b = 0; b < a; b++) {
        // Cosines do not depend on the signs of the vectors.
        assertEquals(
            LatentSpace.product(expected[a], expected[b]),
            LatentSpace.product(found[a], found[b]),
            1e-4,
            a + " and " + b);
      }
    }
  }

  @Test
  void hasNoMoreDimensionsThanTheSample() {
    List<SparseVector> two = List.of(vector(0, 1), vector(1, 2), vector(0, 2));
    double[][] found = new LatentSpace(new TermSample(two, 3), 10).documents(10);
    assertEquals(2, found[0].length);
    assertEquals(1, LatentSpace.product(found[1], found[1]), 1e-9);
  }

  private static double[][] bySingularValues(TermSample sample) {
    double[][] matrix = new double[ARTICLES][TERMS];
    for (int d = 0; d < ARTICLES; d++) {
      sample.addTo(matrix[d], d, 1);
    }
    SingularValueDecomposition found =
        new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false));
    double[][] documents = new double[ARTICLES][DIMENSIONS];
    for (int d = 0; d < ARTICLES; d++) {
      for (int j = 0; j < DIMENSIONS; j++) {
        documents[d][j] = found.getU().getEntry(d, j) * found.getSingularValues()[j];
      }
      LatentSpace.normalise(documents[d]);
    }
    return documents;
  }

  /** Articles that each draw a dozen terms from one of five ranges that overlap. */
  private static TermSample sample() {
    Random random = new Random(5);
    List<SparseVector> documents = new ArrayList<>();
    for (int d = 0; d < ARTICLES; d++) {
      int from = d % 5 * 6;
      documents.add(vector(IntStream.range(0, 12).map(i -> from + random.nextInt(16)).toArray()));
    }
    return new TermSample(documents, TERMS);
  }

  private static SparseVector vector(int... terms) {
    int[] distinct = Arrays.stream(terms).sorted().distinct().toArray();
    double[] ones = new double[distinct.length];
    Arrays.fill(ones, 1);
    return new SparseVector(TERMS, distinct, ones);
  }
}
