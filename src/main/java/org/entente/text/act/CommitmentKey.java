package org.entente.text.act;

import java.util.List;

/**
 * By what an undertaking is known again in another article: who is bound towards whom, and the
 * nouns of the action. Requests are told apart from undertakings; acts of nobody known belong to
 * their article.
 */
public final class CommitmentKey {
  private static final int NOUNS = 2;

  private CommitmentKey() {}

  /**
   * The key of an act.
   *
   * @param act the act
   * @param articleId the article, on which the key depends when nobody is bound
   */
  public static String of(Act act, String articleId) {
    String side = act.type().family() == ActType.Family.REQUEST ? "request" : "undertaking";
    List<String> words = act.actionNouns().isEmpty() ? act.actionLemmas() : act.actionNouns();
    boolean anonymous = act.by().isEmpty() || words.isEmpty();
    String by = String.join("+", act.by()) + (anonymous ? articleId : "");
    String action = String.join("+", words.subList(0, Math.min(NOUNS, words.size())));
    return String.join("|", side, by, String.join("+", act.to()), action);
  }
}
