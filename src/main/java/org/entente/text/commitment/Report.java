package org.entente.text.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.entente.text.commitment.CommitmentVocabulary.Sense;

/**
 * What one act of an undertaking says about it.
 *
 * @param type of the act
 * @param story the canonical article of the article that tells it
 * @param day on which it was said or happened at the latest, or null
 * @param asserted whether it is said to be so, neither conditional nor possible nor negated
 * @param retold whether the article only recalls it
 * @param due the last day of its deadline, or null
 * @param amounts numbers of things
 * @param senses how it says to stand to the undertaking
 * @param families ids of the families of its action
 */
public record Report(
    ActType type,
    String story,
    LocalDate day,
    boolean asserted,
    boolean retold,
    LocalDate due,
    List<Amount> amounts,
    Set<Sense> senses,
    Set<String> families) {
  /**
   * Whether an act is said to be so. What somebody says that he will not do is a refusal as it
   * stands.
   *
   * @param modality of the act, or null
   */
  public static boolean isAsserted(ActType type, String modality) {
    boolean refuses = type == ActType.REFUSAL && "negated".equals(modality);
    return modality == null || modality.equals("asserted") || refuses;
  }

  DeedKind kind() {
    return DeedKind.of(type);
  }

  boolean says(Sense sense) {
    return senses.contains(sense);
  }
}
