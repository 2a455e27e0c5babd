package org.entente.text.act.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.clause.FunctionWords;
import org.entente.text.clause.TokenRange;
import org.entente.text.entity.Mention;
import org.entente.text.entity.MentionIndex;
import org.entente.text.entity.role.Role;
import org.entente.text.morph.Token;

/** The states and organisations that some words name, among those that can act. */
final class NamedParties {
  /** More parties than this are read from one phrase only where they are listed. */
  private static final int PARTIES = 2;

  /** What stands between two names that are coordinated. */
  private static final Pattern COORDINATING =
      Pattern.compile(
          "(?:\\([^()]{0,40}\\)(?:,| et)?|\\(.{0,8}|\\)|,|et|ainsi que|–|-)?\\)?\\s*"
              + "(?:(?:et|avec|à|de|en)(?: |$))?(?:l['’]|le|la|les|d['’]|de l['’]|du|aux?)?");

  /** Longer words between two names coordinate nothing. */
  private static final int BETWEEN_CHARS = 14;

  /** « au Mali (8 millions de dollars) et au Niger (7 millions de dollars) »: with amounts. */
  private static final int BRACKET_CHARS = 48;

  private static final WordSet RECIPIENT =
      WordSet.of("a", "au", "aux", "pour", "envers", "vers", "dans", "en");

  private final MentionIndex actors;
  private final String text;
  private final Asides asides;

  /**
   * @param mentions of the article, by offset
   * @param discourse knows who can act
   * @param text the raw text
   */
  NamedParties(MentionIndex mentions, Discourse discourse, String text) {
    this.actors =
        new MentionIndex(
            mentions.all().stream()
                .filter(m -> m.entityId() != null && discourse.isActor(m.entityId()))
                .toList());
    this.text = text;
    this.asides = new Asides(text);
  }

  /** The mentions of those named within some words, in order. */
  List<Mention> within(List<Token> tokens, TokenRange words) {
    Span span = new Span(tokens.get(words.from()).start(), tokens.get(words.to() - 1).end());
    return actors.within(span);
  }

  /**
   * The first two named, and more where they are listed; behind « par » only up to whom the action
   * is for (« par le Laos au Chili »). A name within another one (« la Force à Chypre ») is no
   * second party.
   *
   * @param between whether « entre » stands before the words
   */
  Actors parties(List<Token> tokens, TokenRange words, boolean between) {
    Span span = new Span(tokens.get(words.from()).start(), tokens.get(words.to() - 1).end());
    List<Mention> named = within(tokens, words);
    if (!between && !named.isEmpty()) {
      span = new Span(span.start(), recipientStart(tokens, words, named.get(0).span().end()));
    }
    TreeSet<String> ids = new TreeSet<>();
    int last = -1;
    for (Mention mention : named) {
      if (mention.span().start() < last) {
        continue;
      }
      boolean listed = last >= 0 && isCoordinating(last, mention.span().start());
      if (span.contains(mention.span()) && (ids.size() < PARTIES || listed)) {
        ids.add(mention.entityId());
        last = mention.span().end();
      }
    }
    return ids.isEmpty() ? Actors.NONE : new Actors(List.copyOf(ids), null, span.of(text), 0.85);
  }

  /** Where the first « à » or « pour » behind a place begins, or the end of the words. */
  private static int recipientStart(List<Token> tokens, TokenRange words, int offset) {
    for (int i = words.from(); i < words.to(); i++) {
      Token token = tokens.get(i);
      if (token.start() >= offset && RECIPIENT.contains(token.folded())) {
        return token.start();
      }
    }
    return tokens.get(words.to() - 1).end();
  }

  /**
   * The first that can benefit from an action of {@code by}, with those coordinated to it; places
   * of deployment and forums left aside.
   */
  Actors beneficiary(List<Token> tokens, TokenRange words, Actors by) {
    return coordinated(tokens, words, by, NamedParties::isParty);
  }

  static boolean isParty(Mention mention) {
    return mention.role() == Role.PARTNER || mention.role() == Role.FOCUS;
  }

  Asides asides() {
    return asides;
  }

  /** The first that fits, with those coordinated to it; none named aside. */
  Actors coordinated(List<Token> tokens, TokenRange words, Actors by, Predicate<Mention> fits) {
    List<String> ids = new ArrayList<>();
    List<String> surfaces = new ArrayList<>();
    int last = -1;
    int aside = -1;
    for (Mention mention : within(tokens, words)) {
      String id = mention.entityId();
      boolean nested = mention.span().start() < Math.max(last, aside);
      if (nested
          || !fits.test(mention)
          || by.ids().contains(id)
          || ids.contains(id)
          || isLanguage(mention)) {
        continue;
      }
      boolean joined = aside >= 0 && isCoordinating(aside, mention.span().start());
      if (joined || asides.isAside(mention)) {
        aside = mention.span().end();
        continue;
      }
      if (last >= 0 && !isCoordinating(last, mention.span().start())) {
        break;
      }
      ids.add(id);
      surfaces.add(mention.surface());
      last = mention.span().end();
    }
    ids.sort(null);
    return ids.isEmpty()
        ? Actors.NONE
        : new Actors(List.copyOf(ids), null, String.join(", ", surfaces), 0.85);
  }

  /** The only state whose adjective stands in the words: « un navire japonais ». */
  Actors origin(List<Token> tokens, TokenRange words) {
    List<Mention> adjectives =
        within(tokens, words).stream().filter(m -> m.form() == Mention.Form.DEMONYM).toList();
    long states = adjectives.stream().map(Mention::entityId).distinct().count();
    return states == 1 && adjectives.get(0).entityId() != null
        ? new Actors(List.of(adjectives.get(0).entityId()), null, adjectives.get(0).surface(), 0.75)
        : Actors.NONE;
  }

  /** « la langue portugaise », « le franc suisse »: what is called so benefits nobody. */
  private boolean isLanguage(Mention mention) {
    if (mention.form() != Mention.Form.DEMONYM) {
      return false;
    }
    String before = text.substring(Math.max(0, mention.span().start() - 8), mention.span().start());
    return before.endsWith("langue ") || before.endsWith("langues ");
  }

  /** The first that fits and is named right behind « à » or « vers », none of {@code by}. */
  Actors towards(List<Token> tokens, TokenRange words, Actors by, Predicate<Mention> fits) {
    int at = words.from();
    for (Mention mention : within(tokens, words)) {
      boolean party = fits.test(mention) && !by.ids().contains(mention.entityId());
      while (at < words.to() && tokens.get(at).start() < mention.span().start()) {
        at++;
      }
      boolean article = at > 0 && FunctionWords.DEFINITE.contains(tokens.get(at - 1).folded());
      int before = article ? at - 2 : at - 1;
      if (party && before >= 0 && FunctionWords.TOWARDS.contains(tokens.get(before).folded())) {
        return new Actors(List.of(mention.entityId()), null, mention.surface(), 0.8);
      }
    }
    return Actors.NONE;
  }

  /** Whether nothing but « et », a comma or the like stands there. */
  private boolean isCoordinating(int from, int to) {
    int most = text.startsWith(" (", from) ? BRACKET_CHARS : BETWEEN_CHARS;
    return to - from < most && COORDINATING.matcher(text.substring(from, to).strip()).matches();
  }
}
