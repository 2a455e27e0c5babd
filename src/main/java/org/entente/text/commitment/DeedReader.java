package org.entente.text.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.entente.text.time.Months;

/**
 * Reads what an act is about: the family of its action, the things, names and amounts of its
 * content, and what it says of an undertaking that was made before. The content is the action, and
 * the words before it when they do not name who is bound (« Les deux postes ont été mis en service
 * »). Not thread-safe.
 */
public final class DeedReader {
  private static final int SHORTEST = 2;

  private final CommitmentVocabulary vocabulary;
  private final ActionFamilies families;
  private final ActorNames actors;
  private final Tokenizer tokenizer = new Tokenizer(Morphology.french());

  /** Makes a reader of the lexicon's words and actors. */
  public DeedReader(CommitmentVocabulary vocabulary, ActorNames actors) {
    this.vocabulary = vocabulary;
    this.families = new ActionFamilies(vocabulary.families());
    this.actors = actors;
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
    Content content = new Content(act);
    boolean passive = isPassive(action);
    List<Token> said = new ArrayList<>();
    if (passive || opensWithVerb(action) && !isActor(quote.substring(0, from), act)) {
      said.addAll(before);
    }
    content.add(said);
    Set<Sense> senses = senses(before, action);
    if (!passive || content.isEmpty() && !senses.contains(Sense.REST)) {
      content.add(action);
      said.addAll(action);
    } else {
      content.addPlaces(action);
    }
    List<Amount> amounts = Amounts.of(all.subList(0, first + action.size()));
    content.addCounted(Amounts.of(said));
    if (content.isEmpty() && !senses.contains(Sense.REST)) {
      content.addCounted(amounts);
    }
    if (act.type() == ActType.DELIVERED && Circumstances.isFirstOfSeveral(all)) {
      senses.add(Sense.PART);
    }
    Set<String> to = new TreeSet<>(actors.bearers(act.to()));
    to.addAll(act.theatres());
    Set<String> by = actors.bearers(act.by());
    to.removeAll(by);
    Deed deed =
        new Deed(
            act.actId(),
            act.story(),
            act.published(),
            DeedKind.of(act.type()),
            by,
            to,
            act.toSurface() != null || !act.theatres().isEmpty(),
            families(act, before, action),
            content.head(),
            content.objects,
            content.generic,
            content.names,
            amounts,
            senses,
            null,
            null);
    return deed.following(null, CommitmentKey.of(deed));
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

  private static boolean isActor(String before, ActWords act) {
    return act.bySurface() != null && before.contains(act.bySurface());
  }

  /** The first verb of the action that names one, and the noun that heads what it is about. */
  private Set<String> families(ActWords act, List<Token> before, List<Token> action) {
    Set<String> found = new TreeSet<>();
    if (act.type() == ActType.REFUSAL && speaksOfItself(action)) {
      return found;
    }
    for (Token token : action) {
      if (token.is(Reading.Pos.VERB) && !families.ofVerb(token.lemma()).isEmpty()) {
        found.addAll(families.ofVerb(token.lemma()));
        break;
      }
    }
    if (found.isEmpty() || action.isEmpty() || !action.get(0).is(Reading.Pos.VERB)) {
      found.clear();
      addHead(action, found);
    }
    for (int i = before.size() - 1; i >= 0 && found.isEmpty(); i--) {
      if (before.get(i).is(Reading.Pos.VERB)) {
        found.addAll(families.ofVerb(before.get(i).lemma()));
      }
    }
    return found.isEmpty() ? firstVerb(action) : found;
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
        if (!named.isEmpty() || !isGeneric(FoldedText.fold(token.lemma()))) {
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

  /** A promise that the clause makes itself is no promise that it comes back to. */
  private Set<Sense> senses(List<Token> before, List<Token> action) {
    List<Token> tokens = new ArrayList<>(before);
    tokens.addAll(action);
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    for (int i = 0; i < tokens.size(); i++) {
      Set<Sense> of = vocabulary.words().get(FoldedText.fold(tokens.get(i).lemma()));
      if (of != null && !(of.contains(Sense.REST) && Circumstances.isOfNothing(tokens, i))) {
        senses.addAll(of);
      }
    }
    senses.remove(Sense.GENERIC);
    if (Circumstances.isRunningTotal(tokens)) {
      senses.add(Sense.STILL);
    }
    if (action.stream()
        .noneMatch(token -> vocabulary.has(FoldedText.fold(token.lemma()), Sense.BACK))) {
      senses.remove(Sense.BACK);
    }
    return senses;
  }

  private boolean isGeneric(String lemma) {
    return vocabulary.has(lemma, Sense.GENERIC)
        || Months.isMonth(lemma)
        || NumberWords.scale(lemma) > 0;
  }

  /** Collects the nouns and names of the content. */
  private final class Content {
    private final String by;
    private final String to;
    private final Set<String> objects = new LinkedHashSet<>();
    private final Set<String> generic = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private String head;

    private Content(ActWords act) {
      this.by = words(act.bySurface());
      this.to = words(act.toSurface());
    }

    private String words(String surface) {
      return surface == null
          ? ""
          : " " + FoldedText.fold(surface).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }

    private void add(List<Token> tokens) {
      boolean relative = false;
      for (Token token : tokens) {
        String word = token.folded();
        relative |= Circumstances.isRelative(token);
        if (relative && isGeneric(FoldedText.fold(token.lemma()))) {
          continue;
        }
        if (token.is(Reading.Pos.PROPER_NOUN) || isName(token)) {
          addName(word);
        } else if (token.is(Reading.Pos.NOUN)) {
          addNoun(FoldedText.fold(token.lemma()), word);
        } else if (token.is(Reading.Pos.ADJECTIVE) && !actors.isDemonym(word)) {
          generic.add(FoldedText.fold(token.lemma()));
        }
      }
    }

    /** Capitals within a clause name something. */
    private boolean isName(Token token) {
      return token.capitalised() && token.is(Reading.Pos.NOUN);
    }

    /** Names behind a participle, before those of the agent. */
    private void addPlaces(List<Token> tokens) {
      for (Token token : tokens) {
        if (token.folded().equals("par")) {
          return;
        }
        if (token.is(Reading.Pos.PROPER_NOUN) || isName(token)) {
          addName(token.folded());
        }
      }
    }

    /** « le programme de forages »: a noun of an action where no other thing is named. */
    private String head() {
      return head == null && objects.size() == 1 ? objects.iterator().next() : head;
    }

    private boolean isEmpty() {
      return objects.isEmpty() && names.isEmpty();
    }

    private void addName(String word) {
      boolean actor = by.contains(" " + word + " ") || to.contains(" " + word + " ");
      if (word.length() > SHORTEST && !actors.names(word) && !actor && !isGeneric(word)) {
        names.add(word);
      }
    }

    private void addCounted(List<Amount> amounts) {
      amounts.forEach(amount -> addNoun(amount.unit(), amount.unit()));
    }

    private void addNoun(String lemma, String word) {
      if (lemma.length() < SHORTEST || actors.names(word) && !families.ofNoun(lemma).isEmpty()) {
        return;
      }
      boolean marks = vocabulary.words().containsKey(lemma);
      if (isGeneric(lemma)
          || Circumstances.isOrdinal(lemma)
          || marks
          || to.contains(" " + word + " ")) {
        generic.add(lemma.toLowerCase(Locale.ROOT));
        return;
      }
      objects.add(lemma);
      if (head == null && families.ofNoun(lemma).isEmpty()) {
        head = lemma;
      }
    }
  }
}
