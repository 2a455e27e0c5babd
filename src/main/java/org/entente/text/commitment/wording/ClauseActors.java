package org.entente.text.commitment.wording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.commitment.ActWords;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.DeedKind;
import org.entente.text.commitment.amount.Amounts;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/** Reads which actors the clause of an act names, besides those of its row. Not thread-safe. */
public final class ClauseActors {
  private static final int NAME_WORDS = 6;
  private static final WordSet IN = WordSet.of("a", "au", "aux", "en");

  /** Verbs whose subject is given something. */
  private static final WordSet GETS =
      WordSet.of("recevoir", "r\u00E9ceptionner", "obtenir", "percevoir", "toucher", "attendre");

  private static final WordSet PROMISES =
      WordSet.of("promettre", "annoncer", "offrir", "engager", "proposer");

  private final ActorNames actors;
  private final Tokenizer tokenizer;

  /** Reads with the lexicon's actors. */
  public ClauseActors(ActorNames actors, Tokenizer tokenizer) {
    this.actors = actors;
    this.tokenizer = tokenizer;
  }

  /** The other side, and where it is to happen. */
  public Set<String> towards(ActWords act, List<Token> tokens, Set<String> by) {
    Set<String> to = new TreeSet<>(actors.bearers(act.to()));
    to.addAll(act.theatres());
    to.addAll(places(act, tokens));
    to.removeAll(by);
    return to;
  }

  /** « les tonnes promises par la France »: what is reported is of who promised it. */
  public Set<String> bearers(ActWords act, List<Token> tokens) {
    if (DeedKind.of(act.type()).reports()) {
      for (int i = 0; i + 2 < tokens.size(); i++) {
        boolean promised =
            tokens.get(i).reading().mood() == Reading.Mood.PAST_PARTICIPLE
                && PROMISES.contains(FoldedText.fold(tokens.get(i).lemma()))
                && tokens.get(i + 1).folded().equals("par");
        String promiser = promised ? actorAt(act.quote(), tokens, i + 2) : null;
        if (promiser != null) {
          return actors.bearers(List.of(promiser));
        }
      }
    }
    return actors.bearers(act.by());
  }

  /** Whom a report names or knows of that does not name who is bound. */
  public Set<String> others(ActWords act, List<Token> tokens, Set<String> by, Set<String> to) {
    boolean named = act.bySurface() != null && act.quote().contains(act.bySurface());
    boolean gets = tokens.stream().anyMatch(token -> GETS.contains(token.lemma()));
    Set<String> others = new TreeSet<>();
    if (DeedKind.of(act.type()).reports() && by.size() < 2 && (gets || !isSubject(act, named))) {
      others.addAll(to);
      others.addAll(by);
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).capitalised()) {
          String actor = actorAt(act.quote(), tokens, i);
          others.addAll(actor == null ? Set.of() : actors.bearers(List.of(actor)));
        }
      }
    }
    return others;
  }

  /** Whether the clause opens with who is bound, not with so many of his people. */
  private boolean isSubject(ActWords act, boolean named) {
    return named && act.quote().startsWith(act.bySurface()) && !isCounted(act.bySurface());
  }

  /** « Cent infirmières »: so many people, no actor. */
  public boolean isCounted(String surface) {
    return !Amounts.of(tokenizer.tokens(surface, new Span(0, surface.length()))).isEmpty();
  }

  /** « à Vientiane », « au Laos »: the states in which it happens. */
  private Set<String> places(ActWords act, List<Token> tokens) {
    Set<String> places = new TreeSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (IN.contains(tokens.get(i).folded()) && tokens.get(i + 1).capitalised()) {
        String actor = actorAt(act.quote(), tokens, i + 1);
        places.addAll(actor == null ? Set.of() : actors.bearers(List.of(actor)));
      }
    }
    return places;
  }

  /** The actor whose name begins at a token or behind its article, the longest one, or null. */
  private String actorAt(String quote, List<Token> tokens, int at) {
    for (int from = at; from < Math.min(tokens.size(), at + 2); from++) {
      for (int to = Math.min(tokens.size(), from + NAME_WORDS); to > from; to--) {
        String name = quote.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        if (actors.named(name) != null) {
          return actors.named(name);
        }
      }
    }
    return null;
  }
}
