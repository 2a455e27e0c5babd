package org.entente.text.entity;

import java.util.List;
import java.util.Set;
import org.entente.text.WordSet;
import org.entente.text.entity.role.CueWords;
import org.entente.text.entity.role.Role;
import org.entente.text.entity.role.RoleReader;
import org.entente.text.entity.role.RoleRules.Cue;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells names that only hold that of a state or its capital, of seas, treaties and parts of a
 * country, from the state: « le détroit de Corée », « la convention de Yaoundé », « des combats
 * dans le nord de la Syrie ».
 */
public final class NamedPlaces {
  private static final WordSet ARTICLES = WordSet.of("le", "la", "l'", "les");
  private static final WordSet INSIDE = WordSet.of("dans", "au", "en", "aux");
  private static final WordSet CARDINAL_POINTS =
      WordSet.of(
          "est", "nord-est", "nord-ouest", "sud-est", "sud-ouest", "centre-nord", "centre-est");

  /** What stands before the name of a town. */
  private static final WordSet TOWARDS_TOWN =
      WordSet.of("a", "de", "d'", "depuis", "vers", "pour", "pres");

  /** Behind these words « l'accord de Bamako » is Bamako's consent. */
  private static final WordSet CONSENT = WordSet.of("avec", "sans", "sauf", "apres");

  /** Between a fight and its place stand no more words than these. */
  private static final int FIGHT_REACH = 2;

  /** « code de conduite de Djibouti »: the treaty's noun and its complement. */
  private static final int COMPLEMENT = 2;

  /** A verb of training stands within this many words before the place. */
  private static final int TRAINING_REACH = 8;

  private final CueWords words;

  public NamedPlaces(CueWords words) {
    this.words = words;
  }

  /** « le détroit de Corée », « le lac Tchad »: a sea, strait or river called by a state's name. */
  public boolean isLandform(List<Token> tokens, int at) {
    int noun = at > 1 && RoleReader.OF.contains(tokens.get(at - 1).folded()) ? at - 2 : at - 1;
    return noun >= 0 && words.says(tokens.get(noun), Cue.LANDFORM);
  }

  /** « les accords de Paris », « le code de conduite de Djibouti »; not « avec l'accord de ». */
  public boolean isTreaty(List<Token> tokens, int at) {
    int noun = complemented(tokens, at);
    if (noun < 0) {
      return false;
    }
    if (!words.says(tokens.get(noun), Cue.TREATY)) {
      noun = complemented(tokens, noun);
    }
    return noun >= 0 && words.says(tokens.get(noun), Cue.TREATY) && !isConsent(tokens, noun);
  }

  /** The role of an organisation that is neither a forum nor a peace operation. */
  public Role bodyRole(List<Token> tokens, int at) {
    if (isCharter(tokens, at)) {
      return Role.OTHER;
    }
    return isForum(tokens, at) ? Role.VENUE : Role.PARTNER;
  }

  /** « la Convention des Nations unies », « la charte de l'ASEAN ». */
  private boolean isCharter(List<Token> tokens, int at) {
    int of = withoutArticle(tokens, at - 1);
    return of > 0
        && RoleReader.OF.contains(tokens.get(of).folded())
        && words.says(tokens.get(of - 1), Cue.CHARTER);
  }

  /** « au sein de l'ONU »: others meet there. */
  private static boolean isForum(List<Token> tokens, int at) {
    int of = withoutArticle(tokens, at - 1);
    return of > 1
        && RoleReader.OF.contains(tokens.get(of).folded())
        && tokens.get(of - 1).folded().equals("sein")
        && tokens.get(of - COMPLEMENT).folded().equals("au");
  }

  /**
   * Where the words begin that name a part of the state as a place: the preposition of « dans le
   * sud du Laos »; -1 when there is none.
   */
  public int partOf(List<Token> tokens, int at) {
    int of = withoutArticle(tokens, at - 1);
    if (of < 1 || !RoleReader.OF.contains(tokens.get(of).folded())) {
      return -1;
    }
    Token part = tokens.get(of - 1);
    if (!words.says(part, Cue.AREA) && !CARDINAL_POINTS.contains(part.folded())) {
      return -1;
    }
    int into = withoutArticle(tokens, of - 2);
    return into >= 0 && INSIDE.contains(tokens.get(into).folded()) ? into : -1;
  }

  /**
   * « la guerre en Ukraine », « des combats dans le nord de la Syrie »; not « les camps en guerre
   * au Soudan », who are its parties.
   */
  public boolean isFoughtOver(List<Token> tokens, int at) {
    int into = partOf(tokens, at);
    if (into < 0 && at > 0 && INSIDE.contains(tokens.get(at - 1).folded())) {
      into = at - 1;
    }
    for (int i = into - 1; i >= Math.max(0, into - FIGHT_REACH); i--) {
      if (words.says(tokens.get(i), Cue.FIGHT) && tokens.get(i).is(Reading.Pos.NOUN)) {
        return i == 0 || !tokens.get(i - 1).folded().equals("en");
      }
      if (!tokens.get(i).canBe(Reading.Pos.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  /** « à Mindelo (Cap-Vert) »: the state of a town. */
  public static boolean isOfTown(List<Token> tokens, int at, int behind) {
    int i = at - 2;
    if (i < 1
        || behind >= tokens.size()
        || !tokens.get(at - 1).surface().equals("(")
        || !tokens.get(behind).surface().equals(")")
        || !tokens.get(i).capitalised()) {
      return false;
    }
    while (i > 0 && tokens.get(i).capitalised()) {
      i--;
    }
    return TOWARDS_TOWN.contains(tokens.get(i).folded());
  }

  /** « le chemin de fer d'Addis-Abeba à Djibouti ». */
  public static boolean isEndOfWay(List<Token> tokens, int at, Set<Integer> starts) {
    return at > 2
        && tokens.get(at - 1).folded().equals("a")
        && starts.contains(tokens.get(at - 2).start())
        && RoleReader.OF.contains(tokens.get(at - 3).folded());
  }

  /** « des policiers formés au Rwanda ». */
  public boolean isTrainedThere(List<Token> tokens, int at) {
    return at > 1
        && words.says(tokens.get(at - 2), Cue.TRAINED)
        && tokens.get(at - 2).readings().stream()
            .anyMatch(reading -> reading.is(Reading.Mood.PAST_PARTICIPLE));
  }

  /**
   * « former 300 agents lao en Thaïlande »: those who are trained there are of another state.
   *
   * @param starts offsets of all names
   */
  public boolean isTrainingThere(List<Token> tokens, int at, Set<Integer> starts) {
    boolean others = false;
    for (int i = at - 2; i >= Math.max(0, at - TRAINING_REACH); i--) {
      Token token = tokens.get(i);
      if (token.is(Reading.Pos.VERB)) {
        return others && words.says(token, Cue.TRAINED);
      }
      others |= starts.contains(token.start());
    }
    return false;
  }

  /** « les parties sud-soudanaises »: those who contend inside one state. */
  public static boolean isFaction(Token noun, Token demonym) {
    return noun.folded().equals("parties") && demonym.folded().endsWith("s");
  }

  /** The noun that « de » joins to the token; -1 when there is none. */
  private static int complemented(List<Token> tokens, int at) {
    boolean of = at > 1 && RoleReader.OF.contains(tokens.get(at - 1).folded());
    return of ? at - COMPLEMENT : -1;
  }

  private static boolean isConsent(List<Token> tokens, int noun) {
    int i = withoutArticle(tokens, noun - 1);
    return tokens.get(noun).folded().equals("accord")
        && i >= 0
        && (CONSENT.contains(tokens.get(i).folded()) || tokens.get(i).is(Reading.Pos.VERB));
  }

  private static int withoutArticle(List<Token> tokens, int i) {
    return i > 0 && ARTICLES.contains(tokens.get(i).folded()) ? i - 1 : i;
  }
}
