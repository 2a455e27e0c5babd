package org.entente.job.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.job.generate.Vocabulary.Act;
import org.entente.job.generate.Vocabulary.State;
import org.entente.job.generate.Vocabulary.Topic;

/** Makes sentences that assert an act. */
public final class ActSentences {
  private static final double SAYS_WHEN = 0.5;

  private final Vocabulary vocabulary;
  private final Nouns nouns;
  private final LocalDate published;
  private final Draws draws;

  ActSentences(Vocabulary vocabulary, Nouns nouns, LocalDate published, Draws draws) {
    this.vocabulary = vocabulary;
    this.nouns = nouns;
    this.published = published;
    this.draws = draws;
  }

  /** A sentence with an act of any kind between two states. */
  PlantedAct any(State by, State to, Topic topic) {
    Act act = draws.weighted(vocabulary.acts(), Act::weight);
    return of(act, by, to, Deed.of(topic, draws), Deadline.after(published, draws));
  }

  /** A sentence with a certain act. */
  PlantedAct of(Act act, State by, State to, Deed deed, Deadline deadline) {
    return said(act.text(), act, by, to, deed, deadline);
  }

  /** A sentence by which an undertaking is confirmed. */
  PlantedAct reaffirmed(Act act, State by, State to, Deed deed, Deadline deadline) {
    String text = "{by} a réaffirmé son engagement de {do} {to}{due}";
    return said(text, act, by, to, deed, deadline);
  }

  private PlantedAct said(String text, Act act, State by, State to, Deed deed, Deadline deadline) {
    boolean hasDue = text.contains("{due}");
    String clause =
        text.replace("{by}", by.name())
            .replace("{ready}", by.ready())
            .replace("{do}", deed.infinitive() + " " + deed.object())
            .replace("{done}", deed.participle() + " " + deed.object())
            .replace("{to}", to.to() + (text.contains("{do") ? deed.purpose() : ""))
            .replace("{object}", to.name())
            .replace("{other}", to.name())
            .replace("{due}", deadline.words())
            .replace("{aim}", piece("aim"))
            .replace("{cooperate}", piece("cooperate"))
            .replace("{instrument}", piece("instrument"))
            .replaceAll("\\bde (?=[aeéiou])", "d'");
    String speech = draws.pick(vocabulary.pieces().get("speech"));
    boolean named = speech.contains("peaker}");
    boolean dated = speech.contains("{when}") && draws.chance(SAYS_WHEN);
    String name = name(by);
    String speaker = office(by) + " " + name;
    String sentence =
        speech
            .replace("{clause}", clause)
            .replace("{Clause}", upper(clause))
            .replace("{speaker}", speaker)
            .replace("{Speaker}", upper(speaker))
            .replace("{when}", dated ? " le " + Deadline.dayAndMonth(published) : "");
    boolean mutual = act.mutual();
    return new PlantedAct(
        sentence,
        sentence.contains(clause) ? clause : upper(clause),
        act.type(),
        mutual ? Stream.of(by.id(), to.id()).sorted().toList() : List.of(by.id()),
        mutual ? List.of() : List.of(to.id()),
        named ? name : null,
        dated,
        hasDue ? deadline : Deadline.NONE);
  }

  private String piece(String kind) {
    return draws.pick(vocabulary.pieces().get(kind)).replace("{nouns}", nouns.phrase(1, 2));
  }

  private String office(State state) {
    return draws
        .pick(vocabulary.pieces().get("office"))
        .replace("{m}", state.masculine())
        .replace("{f}", state.feminine())
        .replace("{of}", state.of());
  }

  private String name(State state) {
    String family = draws.pick(state.family());
    return state.given().isEmpty() ? family : draws.pick(state.given()) + " " + family;
  }

  /** With a capital letter in front. */
  static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }
}
