package org.entente.stage.topics;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.IDSorter;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Level;

/**
 * Topics by MALLET: Gibbs sampling with 1,000 iterations, hyperparameters optimised, two threads.
 */
final class MalletTopics {
  private MalletTopics() {}

  /**
   * Trains on the token lists.
   *
   * @param trained hears when the training has ended
   */
  static TopicsAgainstMallet.Outcome fit(
      List<List<String>> documents, Vocabulary vocabulary, int k, int seed, Runnable trained) {
    ParallelTopicModel.logger.setLevel(Level.OFF);
    ParallelTopicModel model = new ParallelTopicModel(k, 5.0, 0.01);
    model.setRandomSeed(seed);
    model.setNumIterations(1000);
    model.setOptimizeInterval(10);
    model.setBurninPeriod(50);
    model.setNumThreads(2);
    model.addInstances(instances(documents, vocabulary));
    try {
      model.estimate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    trained.run();
    double[][] weights = weights(model, k, vocabulary.size());
    int[] first = new int[documents.size()];
    Arrays.setAll(first, d -> greatest(model.getTopicProbabilities(d)));
    return new TopicsAgainstMallet.Outcome(weights, weights, first);
  }

  private static InstanceList instances(List<List<String>> documents, Vocabulary vocabulary) {
    Alphabet alphabet = new Alphabet(vocabulary.terms().toArray());
    InstanceList instances = new InstanceList(alphabet, null);
    for (List<String> words : documents) {
      int[] features =
          words.stream()
              .mapToInt(w -> alphabet.lookupIndex(w, false))
              .filter(v -> v >= 0)
              .toArray();
      instances.add(new Instance(new FeatureSequence(alphabet, features), null, null, null));
    }
    return instances;
  }

  private static double[][] weights(ParallelTopicModel model, int k, int terms) {
    double[][] weights = new double[k][terms];
    List<TreeSet<IDSorter>> sorted = model.getSortedWords();
    for (int t = 0; t < k; t++) {
      Iterator<IDSorter> words = sorted.get(t).iterator();
      while (words.hasNext()) {
        IDSorter word = words.next();
        weights[t][word.getID()] = word.getWeight();
      }
    }
    return weights;
  }

  private static int greatest(double[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      greatest = values[i] > values[greatest] ? i : greatest;
    }
    return greatest;
  }
}
