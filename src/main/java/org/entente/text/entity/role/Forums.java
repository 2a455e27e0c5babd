package org.entente.text.entity.role;

import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.entity.role.RoleRules.Cue;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells a forum that acts or is addressed (« l'Assemblée générale a demandé », « a appelé le
 * Conseil de sécurité à ») from one in which others meet.
 */
final class Forums {
  private static final WordSet ARTICLES = WordSet.of("le", "la", "l'", "les");
  private static final String BEFORE = "devant";
  private static final int REACH = 6;
  private static final String BY = "par";
  private static final WordSet TO = WordSet.of("a", "au");

  private static final WordSet MEETINGS = WordSet.of("reunion", "session", "seance");

  private static final WordSet HOLDING = WordSet.of("tenue", "convocation", "organisation");

  /** « une réunion d'urgence » stands within this many words before « du Conseil ». */
  private static final int CALLED = 5;

  private final CueWords words;

  Forums(CueWords words) {
    this.words = words;
  }

  /**
   * Whether the forum is the subject of a verb that is no meeting, the agent of a passive, asked or
   * given something, or called to a meeting.
   */
  boolean acts(Mention mention, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(mention.span().start());
    boolean article = at > 0 && ARTICLES.contains(tokens.get(at - 1).folded());
    int noun = article ? at - 1 : at;
    Token before = noun == 0 ? null : tokens.get(noun - 1);
    if (before != null && isPreposition(before)) {
      return before.folded().equals(BY)
          || isCalled(tokens, noun - 1)
          || TO.contains(before.folded()) && words.governs(tokens, noun - 1, Cue.MEETING, REACH);
    }
    if (before != null && before.folded().startsWith("qu")) {
      return false;
    }
    boolean asked = before != null && words.governs(tokens, noun, Cue.MEETING, 1);
    return asked || isSubject(tokens, sentence.tokenAt(mention.span().end()));
  }

  /** « a demandé une réunion d'urgence du Conseil »: one that is still to meet. */
  private static boolean isCalled(List<Token> tokens, int of) {
    for (int i = of - 1; i > Math.max(0, of - CALLED); i--) {
      if (MEETINGS.contains(tokens.get(i).folded())) {
        return RoleReader.OF.contains(tokens.get(of).folded())
            && tokens.get(i - 1).folded().equals("une")
            && isConvened(tokens, i - 2);
      }
    }
    return false;
  }

  /** « convoquer une réunion », « la tenue d'une réunion »; not « lors d'une réunion ». */
  private static boolean isConvened(List<Token> tokens, int before) {
    boolean of = before > 0 && tokens.get(before).folded().equals("d'");
    return of
        ? HOLDING.contains(tokens.get(before - 1).folded())
        : before >= 0 && tokens.get(before).is(Reading.Pos.VERB);
  }

  /** « devant l'Assemblée générale »: not « devant les membres du Conseil ». */
  boolean isAddressed(Mention mention, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(mention.span().start());
    boolean article = at > 0 && ARTICLES.contains(tokens.get(at - 1).folded());
    int noun = article ? at - 1 : at;
    return noun > 0 && tokens.get(noun - 1).folded().equals(BEFORE);
  }

  private static boolean isPreposition(Token token) {
    return token.is(Reading.Pos.PREPOSITION)
        || RoleReader.OF.contains(token.folded())
        || RoleReader.INTO.contains(token.folded());
  }

  private boolean isSubject(List<Token> tokens, int behind) {
    int i = behind;
    if (i + 2 < tokens.size() && tokens.get(i).surface().equals("(")) {
      i += 3;
    }
    while (i < tokens.size() && tokens.get(i).is(Reading.Pos.PRONOUN, Reading.Pos.ADVERB)) {
      i++;
    }
    if (i >= tokens.size() || !tokens.get(i).reading().isFinite()) {
      return false;
    }
    for (int j = i; j < Math.min(tokens.size(), i + REACH); j++) {
      if (words.says(tokens.get(j), Cue.GATHERING)) {
        return false;
      }
      if (tokens.get(j).is(Reading.Pos.NOUN, Reading.Pos.PREPOSITION)) {
        break;
      }
    }
    return true;
  }
}
