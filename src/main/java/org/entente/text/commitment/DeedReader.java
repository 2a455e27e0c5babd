package org.entente.text.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.FoldedText;
import org.entente.text.Span;
import org.entente.text.act.ActType;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/**
 * Reads what an act is about: the family of its action, the things, names and amounts of its
 * content, and what it says of an undertaking that was made before. The content is the action, and
 * the words before it when they do not name who is bound (« Les deux postes ont été mis en service
 * »). Not thread-safe.
 */
public final class DeedReader {
  private static final int PUT_WORDS = 4;

  /** « mettre fin », « se mettre d'accord »: the verb names no action. */
  private static final Set<String> WITH_PUT = Set.of("accord", "fin", "point", "garde", "accent");

  /** « ont échangé des lettres par lesquelles … »: they signed. */
  private static final Set<String> PAPERS =
      Set.of("lettres", "notes", "instruments", "documents", "textes");

  private static final Set<String> THE = Set.of("le", "la", "les", "l'");
  private static final Set<String> AGENT = Set.of("par", "au", "en", "aux");
  private final CommitmentVocabulary vocabulary;
  private final ActionFamilies families;
  private final ActorNames actors;
  private final SenseReader senseReader;
  private final ClauseActors clauseActors;
  private final Tokenizer tokenizer = new Tokenizer(Morphology.french());

  /** Makes a reader of the lexicon's words and actors. */
  public DeedReader(CommitmentVocabulary vocabulary, ActorNames actors) {
    this.vocabulary = vocabulary;
    this.families = new ActionFamilies(vocabulary.families());
    this.actors = actors;
    this.senseReader = new SenseReader(vocabulary, families);
    this.clauseActors = new ClauseActors(actors, tokenizer);
  }

  /** The deed of an act. */
  public Deed read(ActWords act) {
    String quote = act.quote();
    int at = act.action() == null ? -1 : quote.indexOf(act.action());
    int from = Math.max(at, 0);
    List<Token> all = tokenizer.tokens(quote, new Span(0, quote.length()));
    int first = at < 0 ? 0 : Predicate.start(all, from);
    List<Token> before = all.subList(0, first);
    List<Token> action = all.subList(first, Circumstances.cut(all, first));
    Content content = new Content(vocabulary, families, actors, act);
    Set<Sense> senses = senseReader.of(before, action);
    List<Token> said = said(act, before, action);
    boolean rest = senses.contains(Sense.REST);
    content.add(said);
    if (!isPassive(action) || content.isEmpty() && !rest) {
      content.add(action);
      said.addAll(action);
    } else {
      content.addPlaces(action);
    }
    List<Amount> amounts = Amounts.of(all.subList(0, first + action.size()));
    content.addCounted(Amounts.of(said));
    if (content.isEmpty() && !rest) {
      content.addCounted(amounts);
    }
    if (act.type() == ActType.DELIVERED && Circumstances.isFirstOfSeveral(all)) {
      senses.add(Sense.PART);
    }
    if (Circumstances.areFirstOnes(all)) {
      senses.add(Sense.FIRST);
    }
    if (isKnown(said, content)) {
      senses.add(Sense.KNOWN);
    }
    if (content.isOfKinds()) {
      senses.add(Sense.KIND);
    }
    return deed(act, all, families(act, before, action, said), content, amounts, senses);
  }

  private Deed deed(
      ActWords act,
      List<Token> all,
      Set<String> action,
      Content content,
      List<Amount> amounts,
      Set<Sense> senses) {
    Set<String> by = clauseActors.bearers(act, all);
    Set<String> to = clauseActors.towards(act, all, by);
    Deed deed =
        new Deed(
            act.actId(),
            act.story(),
            act.published(),
            DeedKind.of(act.type()),
            by,
            clauseActors.others(act, all, by, to),
            to,
            act.toSurface() != null || !act.theatres().isEmpty(),
            action,
            content.head(),
            content.objects(),
            content.generic(),
            content.names(),
            amounts,
            senses,
            null,
            null,
            null);
    Deed known = deed.following(null, CommitmentKey.of(deed));
    return known.accepts() ? known.binding(to) : known;
  }

  /** « Les douze professeurs sont sur place »: a definite article and a thing. */
  private static boolean isKnown(List<Token> said, Content content) {
    return !said.isEmpty()
        && THE.contains(said.get(0).folded())
        && said.stream()
            .filter(token -> token.is(Reading.Pos.NOUN))
            .findFirst()
            .filter(token -> content.objects().contains(FoldedText.fold(token.lemma())))
            .isPresent();
  }

  /** The words before the action, where they name what it is about and not who acts. */
  private List<Token> said(ActWords act, List<Token> before, List<Token> action) {
    boolean people = act.bySurface() != null && clauseActors.isCounted(act.bySurface());
    boolean thing = opensWithVerb(action) && !isActor(before, act);
    return isPassive(action) || people || thing ? new ArrayList<>(before) : new ArrayList<>();
  }

  /** « ont été remises en mai »: what is done is the subject, what follows says how. */
  private static boolean isPassive(List<Token> action) {
    return !action.isEmpty() && action.get(0).reading().mood() == Reading.Mood.PAST_PARTICIPLE;
  }

  /** The clause has its verb within the action, so its subject may be what is done. */
  private static boolean opensWithVerb(List<Token> action) {
    return !action.isEmpty()
        && action.get(0).is(Reading.Pos.VERB)
        && action.get(0).reading().mood() != Reading.Mood.INFINITIVE;
  }

  /** « Les chiens norvégiens »: an adjective alone is no actor. */
  private boolean isActor(List<Token> before, ActWords act) {
    String surface = act.bySurface();
    return surface != null
        && !before.isEmpty()
        && act.quote().substring(0, before.get(before.size() - 1).end()).contains(surface)
        && !(Character.isLowerCase(surface.charAt(0))
            && actors.isDemonym(FoldedText.fold(surface)));
  }

  /** The first verb of the action that names one, and the noun that heads what it is about. */
  private Set<String> families(
      ActWords act, List<Token> before, List<Token> action, List<Token> said) {
    if (act.type() == ActType.REFUSAL && speaksOfItself(action)) {
      return Set.of();
    }
    Set<String> found = new TreeSet<>(families(before, action));
    if (found.isEmpty() && !said.isEmpty()) {
      addHead(said, found);
    }
    if (DeedKind.of(act.type()).reports()) {
      found.addAll(ofSubject(said));
    }
    return found;
  }

  /** « Les policiers formés au Laos ont reçu leurs diplômes »: they were trained. */
  private Set<String> ofSubject(List<Token> said) {
    for (int i = 1; i + 1 < said.size(); i++) {
      boolean participle =
          said.get(i).reading().mood() == Reading.Mood.PAST_PARTICIPLE
              && said.get(i - 1).is(Reading.Pos.NOUN, Reading.Pos.ADJECTIVE)
              && AGENT.contains(said.get(i + 1).folded());
      if (participle) {
        return families.ofVerb(said.get(i).lemma());
      }
    }
    return Set.of();
  }

  private Set<String> families(List<Token> before, List<Token> action) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < action.size(); i++) {
      Token token = action.get(i);
      if (token.is(Reading.Pos.VERB)
          && !families.ofVerb(token.lemma()).isEmpty()
          && !isPut(action, i)) {
        found.addAll(families.ofVerb(token.lemma()));
        break;
      }
    }
    if (found.isEmpty() || action.isEmpty() || !action.get(0).is(Reading.Pos.VERB)) {
      found.clear();
      addHead(action, found);
    }
    for (int i = before.size() - 1; i >= 0 && found.isEmpty(); i--) {
      if (before.get(i).is(Reading.Pos.VERB) && !isPut(before, i)) {
        found.addAll(families.ofVerb(before.get(i).lemma()));
      }
    }
    if (found.isEmpty()) {
      found.addAll(firstVerb(action));
    }
    return found.isEmpty() ? pointed(before) : found;
  }

  /** « cette formation aura lieu à Hué ». */
  private Set<String> pointed(List<Token> before) {
    for (int i = 1; i < before.size(); i++) {
      boolean noun = before.get(i).is(Reading.Pos.NOUN);
      if (noun && SenseReader.isPointer(before.get(i - 1))) {
        return families.ofNoun(before.get(i).lemma());
      }
    }
    return Set.of();
  }

  private static boolean isPut(List<Token> tokens, int at) {
    int last = Math.min(tokens.size(), at + PUT_WORDS);
    List<Token> behind = tokens.subList(at, last);
    return switch (tokens.get(at).lemma()) {
      case "mettre" -> behind.stream().anyMatch(t -> WITH_PUT.contains(t.folded()));
      case "échanger" -> behind.stream().anyMatch(t -> PAPERS.contains(t.folded()));
      default -> false;
    };
  }

  /** « a retiré son offre de … »: the noun that comes first stands for the undertaking. */
  private boolean speaksOfItself(List<Token> action) {
    for (Token token : action) {
      if (token.is(Reading.Pos.NOUN)) {
        return vocabulary.has(FoldedText.fold(token.lemma()), Sense.WORD);
      }
    }
    return false;
  }

  /** « la livraison des tentes »: the noun before any other that is not generic. */
  private void addHead(List<Token> action, Set<String> found) {
    for (Token token : action) {
      if (token.is(Reading.Pos.NOUN)) {
        Set<String> named = families.ofNoun(token.lemma());
        found.addAll(named);
        if (!named.isEmpty() || !Content.isGeneric(vocabulary, FoldedText.fold(token.lemma()))) {
          return;
        }
      }
    }
  }

  /** That of a relative clause says what the thing is, not what is done. */
  private Set<String> firstVerb(List<Token> action) {
    for (Token token : action) {
      if (Circumstances.isRelative(token)) {
        return Set.of();
      }
      if (token.is(Reading.Pos.VERB) && !families.ofVerb(token.lemma()).isEmpty()) {
        return families.ofVerb(token.lemma());
      }
    }
    return Set.of();
  }
}
