package org.entente.text.act.actor;

import java.util.regex.Pattern;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;

/** The names that commas and « et » join to the first one behind a plural. */
final class JoinedNames {
  /** What stands between the first ones of three or more: « de Tunisie, d'Italie et de Libye ». */
  private static final Pattern COMMA =
      Pattern.compile(
          ", ?(?:du|de la|de l['\u2019]|des|de|d['\u2019]|le|la|les|l['\u2019]|aux?|en"
              + "|\u00E0(?: la| l['\u2019])?)?");

  /** What joins two actors of one head. */
  private static final Pattern AND =
      Pattern.compile(
          "et(?: (?:du|de la|de l['\u2019]|des|de|d['\u2019]|le|la|les|l['\u2019]|aux?|en"
              + "|\u00E0(?: la| l['\u2019])?))?");

  private final Discourse discourse;
  private final MentionIndex mentions;
  private final String text;

  JoinedNames(Discourse discourse, MentionIndex mentions, String text) {
    this.discourse = discourse;
    this.mentions = mentions;
    this.text = text;
  }

  /**
   * « les ministères vietnamien et japonais », « les délégations du Laos, du Chili et du Vietnam »:
   * the other actors, up to the one behind « et »; nobody where the names end otherwise.
   *
   * @param first the first name
   * @param end of the phrase
   */
  Actors to(Mention first, int end) {
    Mention last = first;
    Actors listed = Actors.NONE;
    for (Mention mention : mentions.from(first.span().end())) {
      if (mention.span().end() > end) {
        return Actors.NONE;
      }
      if (mention.entityId() == null || mention.span().start() < last.span().end()) {
        continue;
      }
      String between = text.substring(last.span().end(), mention.span().start()).strip();
      boolean joined = AND.matcher(between).matches();
      if (!joined && !COMMA.matcher(between).matches() || !discourse.isActor(mention.entityId())) {
        return Actors.NONE;
      }
      listed = listed.with(HeadedPhrases.known(mention, 0.92));
      if (joined) {
        return listed;
      }
      last = mention;
    }
    return Actors.NONE;
  }
}
