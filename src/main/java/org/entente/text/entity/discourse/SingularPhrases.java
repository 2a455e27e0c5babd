package org.entente.text.entity.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.WordSet;
import org.entente.text.entity.role.Role;
import org.entente.text.morph.Token;

/**
 * Reads « son homologue », whoever of the two parties the subject of its clause is not, and « le
 * pays hôte », the only state where others are deployed or meet.
 */
final class SingularPhrases {
  private static final double CONFIDENCE = 0.6;

  /** Behind the phrase a name or adjective so near says who is meant. */
  private static final int NAME_REACH = 4;

  private static final WordSet POSSESSIVES = WordSet.of("son", "sa", "leur");
  private static final WordSet COUNTERPARTS =
      WordSet.of("homologue", "interlocuteur", "interlocutrice", "vis-a-vis");
  private static final WordSet ARTICLES = WordSet.of("le", "l'", "du", "au", "ce", "cet");
  private static final WordSet STATES = WordSet.of("pays", "etat");
  private static final WordSet HOSTS = WordSet.of("hote", "d'accueil");

  private static final WordSet OF = WordSet.of("de", "d'", "du", "des");

  /** Behind these the phrase may go on and say who is meant. */
  private static final WordSet COMPLEMENT = WordSet.of("de", "d'", "du", "des", ",", "(");

  /** Those of a sentence, in order. */
  List<Reference> read(Sentence sentence, Span before, Background background) {
    List<Token> tokens = sentence.tokens();
    List<Reference> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (POSSESSIVES.contains(tokens.get(i).folded())
          && COUNTERPARTS.contains(tokens.get(i + 1).folded())
          && !isNamed(tokens, i + 2, background.actors())) {
        Span span = new Span(tokens.get(i).start(), tokens.get(i + 1).end());
        found.add(new Reference(span, counterpart(span, before, background), CONFIDENCE));
      }
      int behind = behindHost(tokens, i);
      if (behind > 0 && !isOfSomething(tokens, behind)) {
        Span span = new Span(tokens.get(i).start(), tokens.get(behind - 1).end());
        found.add(new Reference(span, host(background), CONFIDENCE));
      }
    }
    return found;
  }

  /** « son homologue russe », « son homologue de Riga », « son homologue, M. Ozols ». */
  private static boolean isNamed(List<Token> tokens, int from, NamedActors actors) {
    if (from >= tokens.size()) {
      return false;
    }
    boolean goesOn = COMPLEMENT.contains(tokens.get(from).folded());
    int to = goesOn ? Math.min(tokens.size(), from + NAME_REACH) : from + 1;
    return actors.names(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
  }

  /**
   * Whoever the phrase is as the subject of its clause, or else the party of two that the subject
   * is not; empty when the subject is neither of them.
   */
  private static List<String> counterpart(Span phrase, Span before, Background background) {
    Subject subject = background.subjectAround(phrase);
    if (subject == null) {
      return List.of();
    }
    if (subject.span().contains(phrase)) {
      return subject.confidence() < CONFIDENCE
          ? List.of()
          : subject.personId() == null ? subject.ids() : List.of(subject.personId());
    }
    List<String> pair = background.actors().pair(phrase.start(), before);
    return subject.ids().size() == 1 && pair.containsAll(subject.ids())
        ? pair.stream().filter(id -> !subject.ids().contains(id)).toList()
        : List.of();
  }

  /** The index behind « le pays hôte » or « le pays d'accueil » that begins there, or -1. */
  private static int behindHost(List<Token> tokens, int i) {
    if (!ARTICLES.contains(tokens.get(i).folded())
        || !STATES.contains(tokens.get(i + 1).folded())
        || i + 2 >= tokens.size()) {
      return -1;
    }
    String next = tokens.get(i + 2).folded();
    if (HOSTS.contains(next)) {
      return i + 3;
    }
    boolean split = next.equals("d'") && i + 3 < tokens.size();
    return split && HOSTS.contains(next + tokens.get(i + 3).folded()) ? i + 4 : -1;
  }

  /** « le pays hôte de la conférence »: not of what the article is about. */
  private static boolean isOfSomething(List<Token> tokens, int from) {
    return from < tokens.size() && OF.contains(tokens.get(from).folded());
  }

  private static List<String> host(Background background) {
    NamedActors actors = background.actors();
    for (Role role : List.of(Role.THEATRE, Role.VENUE)) {
      Set<String> states = actors.states(role);
      if (!states.isEmpty()) {
        return states.size() == 1 ? List.copyOf(states) : List.of();
      }
    }
    String venue = background.venue();
    return venue == null ? List.of() : List.of(venue);
  }
}
