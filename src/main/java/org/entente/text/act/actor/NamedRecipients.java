package org.entente.text.act.actor;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.text.Sentence;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;

/** Those whom the words of an action name by whom it reaches: people, places, adjectives. */
public final class NamedRecipients {
  /** « aux étudiants », « à la disposition des équipes » before an adjective. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?iu)\\b(?:aux|(?:à la disposition|au service|au profit|à l['’]intention) (?:des|du|de"
              + " la))(?: \\p{Ll}+){1,2} $");

  /** « au français », « en anglais ». */
  private static final Pattern IN_LANGUAGE = Pattern.compile("(?iu)\\b(?:en|au|l['’]|du) ?$");

  private final NamedParties named;
  private final Discourse discourse;

  NamedRecipients(NamedParties named, Discourse discourse) {
    this.named = named;
    this.discourse = discourse;
  }

  /**
   * Whom those who are asked are of: the « céréaliers russes » need not be a party themselves.
   *
   * @param by who asks
   */
  public Actors owners(Sentence sentence, TokenRange words, Actors by) {
    return find(
        sentence,
        words,
        by,
        mention ->
            NamedParties.isParty(mention)
                || isAdjective(mention) && discourse.isParty(mention.entityId()));
  }

  /**
   * Of whom those are to whom something is given: « à la disposition des équipes lao », « aux
   * étudiants lao ».
   *
   * @param by who gives
   */
  public Actors addressees(Sentence sentence, TokenRange words, Actors by) {
    return find(
        sentence,
        words,
        by,
        mention -> isAdjective(mention) && ADDRESSED.matcher(before(mention)).find());
  }

  /**
   * Of whom those are who are taught or helped: « former 150 policiers lao avant leur départ ».
   *
   * @param by who teaches
   */
  public Actors taught(Sentence sentence, TokenRange words, Actors by) {
    return find(
        sentence,
        words,
        by,
        mention ->
            isAdjective(mention)
                && discourse.isParty(mention.entityId())
                && !IN_LANGUAGE.matcher(before(mention)).find());
  }

  /**
   * The state to which several others give something: « ont acheminé au Laos trente tonnes ».
   *
   * @param by who gives
   */
  public Actors recipient(Sentence sentence, TokenRange words, Actors by) {
    return words.isEmpty()
        ? Actors.NONE
        : named.towards(
            sentence.tokens(),
            words,
            by,
            mention -> mention.form() == Mention.Form.NAME && NamedParties.isParty(mention));
  }

  /**
   * The state whose capital something is sent to: « acheminera à Vientiane trente tonnes ».
   *
   * @param by who sends it
   */
  public Actors destination(Sentence sentence, TokenRange words, Actors by) {
    return words.isEmpty()
        ? Actors.NONE
        : named.towards(
            sentence.tokens(), words, by, mention -> mention.form() == Mention.Form.CAPITAL);
  }

  /** Those whom some words name, whatever part they play. */
  public Actors named(Sentence sentence, TokenRange words) {
    return find(sentence, words, Actors.NONE, mention -> !mention.isPerson());
  }

  private Actors find(Sentence sentence, TokenRange words, Actors by, Predicate<Mention> fits) {
    return words.isEmpty() ? Actors.NONE : named.coordinated(sentence.tokens(), words, by, fits);
  }

  private String before(Mention mention) {
    return named.asides().before(mention);
  }

  private static boolean isAdjective(Mention mention) {
    return mention.form() == Mention.Form.DEMONYM;
  }
}
