package org.entente.text.commitment.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.FoldedText;
import org.entente.text.commitment.ActWords;
import org.entente.text.commitment.ActionFamilies;
import org.entente.text.commitment.ActorNames;
import org.entente.text.commitment.Amount;
import org.entente.text.commitment.CommitmentVocabulary;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.entente.text.commitment.amount.NumberWords;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;
import org.entente.text.time.Months;

/** Collects the nouns and names of an act's content. */
public final class Content {
  private static final int SHORTEST = 2;

  private final CommitmentVocabulary vocabulary;
  private final ActionFamilies families;
  private final ActorNames actors;
  private final String by;
  private final String to;
  private final Set<String> objects = new LinkedHashSet<>();
  private final Set<String> generic = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private String head;

  /** The empty content of an act. */
  public Content(
      CommitmentVocabulary vocabulary, ActionFamilies families, ActorNames actors, ActWords act) {
    this.vocabulary = vocabulary;
    this.families = families;
    this.actors = actors;
    this.by = words(act.bySurface());
    this.to = words(act.toSurface());
  }

  /** Whether a folded lemma names no object of its own. */
  static boolean isGeneric(CommitmentVocabulary vocabulary, String lemma) {
    return vocabulary.has(lemma, Sense.GENERIC)
        || Months.isMonth(lemma)
        || NumberWords.scale(lemma) > 0;
  }

  private static String words(String surface) {
    return surface == null
        ? ""
        : " " + FoldedText.fold(surface).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
  }

  /** Takes the nouns, names and adjectives of the tokens. */
  public void add(List<Token> tokens) {
    boolean relative = false;
    for (Token token : tokens) {
      String word = token.folded();
      relative |= Circumstances.isRelative(token);
      if (relative && isGeneric(FoldedText.fold(token.lemma()))) {
        continue;
      }
      if (token.is(Reading.Pos.PROPER_NOUN) || isName(token)) {
        addNames(word);
      } else if (token.is(Reading.Pos.NOUN)) {
        addNoun(vocabulary.thing(FoldedText.fold(token.lemma())), word);
      } else if (token.is(Reading.Pos.ADJECTIVE) && !actors.isDemonym(word)) {
        generic.add(FoldedText.fold(token.lemma()));
      }
    }
  }

  /** Capitals within a clause name something. */
  private static boolean isName(Token token) {
    return token.capitalised() && token.is(Reading.Pos.NOUN);
  }

  /** Takes the names behind a participle, before those of the agent. */
  public void addPlaces(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.folded().equals("par")) {
        return;
      }
      if (token.is(Reading.Pos.PROPER_NOUN) || isName(token)) {
        addNames(token.folded());
      }
    }
  }

  /** Takes what the amounts count. */
  public void addCounted(List<Amount> amounts) {
    amounts.forEach(amount -> addNoun(amount.unit(), amount.unit()));
  }

  /** « le programme de forages »: a noun of an action where no other thing is named. */
  public String head() {
    return head == null && objects.size() == 1 ? objects.iterator().next() : head;
  }

  /** Whether it names things by nouns alone that can stand for other ones. */
  public boolean isOfKinds() {
    return !objects.isEmpty()
        && names.isEmpty()
        && objects.stream().allMatch(object -> vocabulary.has(object, Sense.KIND));
  }

  /** « le solde de son prêt »: whether it names what was done and nothing else. */
  public boolean isOfActions() {
    return !objects.isEmpty()
        && names.isEmpty()
        && objects.stream().noneMatch(object -> families.ofNoun(object).isEmpty());
  }

  /** Whether it names neither things nor names. */
  public boolean isEmpty() {
    return objects.isEmpty() && names.isEmpty();
  }

  /** Folded lemmas of the things, in the order of the text. */
  public Set<String> objects() {
    return objects;
  }

  /** Folded lemmas of nouns and adjectives that name no thing of their own. */
  public Set<String> generic() {
    return generic;
  }

  /** Folded names of places, works and people. */
  public Set<String> names() {
    return names;
  }

  /** « Kunming-Hekou-Hanoi »: each end of a line is a name. */
  private void addNames(String word) {
    int before = names.size();
    for (String part : word.split("-")) {
      addName(part);
    }
    if (names.size() == before) {
      addName(word);
    }
  }

  private void addName(String word) {
    boolean actor = by.contains(" " + word + " ") || to.contains(" " + word + " ");
    boolean number = NumberWords.figures(word) != null;
    if (word.length() > SHORTEST && !number && !actors.names(word) && !actor && !isGeneric(word)) {
      names.add(word);
    }
  }

  private boolean isGeneric(String lemma) {
    return isGeneric(vocabulary, lemma);
  }

  private void addNoun(String lemma, String word) {
    if (lemma.length() < SHORTEST || actors.names(word) && !families.ofNoun(lemma).isEmpty()) {
      return;
    }
    Set<Sense> senses = vocabulary.words().getOrDefault(lemma, Set.of());
    boolean marks = senses.stream().anyMatch(sense -> sense != Sense.KIND);
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
