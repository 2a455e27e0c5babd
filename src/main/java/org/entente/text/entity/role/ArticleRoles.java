package org.entente.text.entity.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.Sentence;
import org.entente.text.SentenceIndex;
import org.entente.text.WordSet;
import org.entente.text.entity.Mention;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * The roles of one article's mentions, settled against each other: what is joined to a place is
 * one, and a place of deployment stays one where it is named again without acting.
 */
final class ArticleRoles {
  /** What joins capitals that are named in one row. */
  private static final WordSet JOINTS = WordSet.of("et", "ou", ",", "de", "d'", "a", "puis");

  private static final int JOINT_WORDS = 2;

  private final SentenceIndex sentences;
  private final HostStates.Hosts hosts;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Integer> held = new HashSet<>();
  private final Map<String, Count> counts = new TreeMap<>();

  /** How often an article names a state as a theatre and as a partner. */
  private static final class Count {
    private int theatre;
    private int partner;
  }

  ArticleRoles(SentenceIndex sentences, HostStates.Hosts hosts) {
    this.sentences = sentences;
    this.hosts = hosts;
  }

  /** Keeps the role of a mention that is entered next, whatever the others are. */
  void hold(Mention mention) {
    held.add(mention.span().start());
  }

  /** Enters the next mention with the role that its neighbours speak for. */
  void add(Mention mention) {
    Mention next = mention;
    if (mention.role() == Role.PARTNER && !mentions.isEmpty()) {
      next = inRow(mentions.get(mentions.size() - 1), mention);
    }
    if (next.role() == Role.PARTNER && isHeadedBy(next, sentenceOf(next))) {
      next = next.in(Role.THEATRE);
    }
    mentions.add(next);
    if (next.entityId() != null) {
      Count count = counts.computeIfAbsent(next.entityId(), key -> new Count());
      count.theatre += next.role() == Role.THEATRE ? 1 : 0;
      count.partner += next.role() == Role.PARTNER ? 1 : 0;
    }
  }

  /** All mentions in their roles. */
  List<Mention> settled() {
    List<Mention> settled = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Count count = mention.entityId() == null ? null : counts.get(mention.entityId());
      settled.add(count == null ? mention : settled(mention, count));
    }
    return settled;
  }

  /** A host that no mention shows as a place is one where it is first named without acting. */
  private Mention settled(Mention mention, Count count) {
    boolean named = mention.role() == Role.PARTNER || mention.role() == Role.VENUE;
    boolean free = named && !held.contains(mention.span().start());
    boolean weak = free && !isParty(mention, sentenceOf(mention));
    if (weak && count.theatre == 0 && hosts.isCertain(mention.entityId())) {
      count.partner -= mention.role() == Role.PARTNER ? 1 : 0;
      count.theatre++;
      return mention.in(Role.THEATRE);
    }
    boolean struck = hosts.struck().contains(mention.entityId());
    if (weak
        && !struck
        && mention.role() == Role.PARTNER
        && count.theatre > 0
        && count.theatre >= count.partner) {
      return mention.in(Role.THEATRE);
    }
    return mention;
  }

  private Sentence sentenceOf(Mention mention) {
    return sentences.of(mention.span());
  }

  /** Whether the state itself acts or is acted upon: no preposition before its name, no heading. */
  private static boolean isParty(Mention mention, Sentence sentence) {
    if (mention.form() == Mention.Form.DEMONYM) {
      return true;
    }
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(mention.span().start());
    if (sentence.isTitle() || isHeading(tokens, at, sentence.tokenAt(mention.span().end()))) {
      return false;
    }
    int noun = at > 0 && tokens.get(at - 1).is(Reading.Pos.DETERMINER) ? at - 1 : at;
    return noun == 0
        || !RoleReader.INTO.contains(tokens.get(at - 1).folded())
            && !tokens.get(noun - 1).is(Reading.Pos.PREPOSITION)
            && !RoleReader.OF.contains(tokens.get(at - 1).folded());
  }

  /** « Soudan du Sud : »: the place in front of a title or sentence. */
  static boolean isHeading(List<Token> tokens, int at, int behind) {
    return at == 0 && behind < tokens.size() && tokens.get(behind).surface().equals(":");
  }

  /** The host of a mission in front of a title or sentence. */
  private boolean isHeadedBy(Mention mention, Sentence sentence) {
    return hosts.missions().contains(mention.entityId())
        && isHeading(
            sentence.tokens(),
            sentence.tokenAt(mention.span().start()),
            sentence.tokenAt(mention.span().end()));
  }

  /** « viennent de Tunis, de Lomé »: a capital joined to one that is a place. */
  private Mention inRow(Mention last, Mention mention) {
    boolean capitals =
        last.form() == Mention.Form.CAPITAL && mention.form() == Mention.Form.CAPITAL;
    Sentence sentence = sentenceOf(mention);
    if (!capitals || last.role() == Role.PARTNER || !sentence.span().contains(last.span())) {
      return mention;
    }
    int from = sentence.tokenAt(last.span().end());
    int to = sentence.tokenAt(mention.span().start());
    boolean joined = to - from <= JOINT_WORDS;
    for (int i = from; joined && i < to; i++) {
      joined = JOINTS.contains(sentence.tokens().get(i).folded());
    }
    if (!joined) {
      return mention;
    }
    boolean theatre = last.role() == Role.THEATRE && hosts.all().contains(mention.entityId());
    return mention.in(theatre ? Role.THEATRE : Role.VENUE);
  }
}
