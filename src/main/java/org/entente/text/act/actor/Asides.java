package org.entente.text.act.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.text.entity.Mention;

/**
 * Tells by the words around their names those who are named beside an action without getting
 * anything by it: whoever helps with it, whoever does the same, those of whoever acts.
 */
final class Asides {
  /** What stands before a party by whose help something is done. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?iu)\\b(?:en (?:étroite )?(?:coordination|collaboration|liaison|concertation|lien)"
              + " avec|conjointement avec|de concert avec|aux côtés d(?:e|u|es|['’])|(?:avec|grâce"
              + " à|sous réserve de) (?:l['’](?:appui|aide|accord|assistance|autorisation)|le"
              + " (?:soutien|concours))(?: \\p{Ll}+)? d(?:e|u|es|['’])|par"
              + " l['’](?:intermédiaire|entremise) d(?:e|u|es|['’])|via|(?:à|au) travers(?:"
              + " d(?:e|u|es|['’]))?|plutôt qu['’](?:à|au)|par le biais"
              + " d(?:e|u|es|['’])|depuis|sous (?:l['’]égide|les auspices|la supervision)"
              + " d(?:e|u|es|['’])) ?(?:l['’]|la |le |les )?(?:\\p{Ll}+ (?:de l['’]|de la |du |des"
              + " |d['’]|de ))?$");

  /** « Le Laos a versé 15 millions et le Chili 18 »: who gives, not who gets. */
  private static final Pattern AND = Pattern.compile("(?iu)(?:\\bet|,) ?(?:l['’]|le |la |les )?$");

  /** « la candidature du Laos à l'OMC »: of what somebody else is to become a member. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?iu)\\b(?:candidature|adhésion|accession|entrée|admission)"
              + " (?:du |de la |de l['’]|des |d['’]|de )\\p{L}[\\p{L} '’-]{1,30}"
              + " (?:à l['’]|à la |au |aux |à )$");

  /** One of these is in whatever the patterns of asides match: without it, nobody need look. */
  private static final List<String> CUES =
      List.of(
          "avec",
          "c\u00F4t\u00E9s",
          "gr\u00E2ce",
          "r\u00E9serve",
          "interm\u00E9diaire",
          "entremise",
          "via",
          "travers",
          "plut\u00F4t",
          "biais",
          "depuis",
          "\u00E9gide",
          "auspices",
          "supervision",
          "candidature",
          "adh\u00E9sion",
          "accession",
          "entr\u00E9e",
          "admission");

  private static final Pattern FIGURE = Pattern.compile(",? \\d");

  private static final int BEHIND_CHARS = 3;

  /** « ses Casques bleus », « sa future mission »: those of whoever acts. */
  private static final Pattern POSSESSED =
      Pattern.compile("(?iu)\\b(?:ses|son|sa|leurs?) (?:(?:futurs?|futures?|propres?|\\d+) )?$");

  /** Such words stand within this many characters before a name. */
  private static final int ASIDE_CHARS = 60;

  private final String text;

  /** What is known already: every act of a sentence asks for the same names. */
  private final IdentityHashMap<Mention, Boolean> known = new IdentityHashMap<>();

  Asides(String text) {
    this.text = text;
  }

  /**
   * « la candidature du Laos à l'OMC », « en coordination avec l'Union africaine », « par
   * l'intermédiaire du PNUD », « et le Chili 18 », « ses Casques bleus ».
   */
  boolean isAside(Mention mention) {
    return known.computeIfAbsent(mention, this::read);
  }

  private boolean read(Mention mention) {
    String words = before(mention);
    int end = mention.span().end();
    String behind = text.substring(end, Math.min(text.length(), end + BEHIND_CHARS));
    return AND.matcher(words).find() && FIGURE.matcher(behind).lookingAt()
        || isCued(words) && (ASIDE.matcher(words).find() || JOINED.matcher(words).find())
        || POSSESSED.matcher(words).find();
  }

  private static boolean isCued(String words) {
    String lower = words.toLowerCase(Locale.FRENCH);
    for (String cue : CUES) {
      if (lower.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** The words right before a name. */
  String before(Mention mention) {
    int start = mention.span().start();
    return text.substring(Math.max(0, start - ASIDE_CHARS), start);
  }
}
