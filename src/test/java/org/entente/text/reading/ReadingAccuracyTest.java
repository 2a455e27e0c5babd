package org.entente.text.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;
import org.entente.text.TextParts;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.morph.Token;
import org.entente.text.morph.UniversalFeatures;
import org.entente.text.reading.LabelledSentences.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures each layer of the reading on sentences labelled by hand. */
final class ReadingAccuracyTest {
  private static final ClauseReader CLAUSES =
      new ClauseReader(
          TextParts.LEXICON.acts().sayingVerbs(),
          new Adjuncts(TextParts.LEXICON.acts().adverbials(), TextParts.TOKENIZER));

  private static final List<String> FILES = List.of("dev.tsv", "heldout.tsv", "heldout2.tsv");

  @Test
  void thereAreFourHundredSentences() {
    assertTrue(all().size() >= 400, all().size() + " sentences");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.tsv", "heldout.tsv", "heldout2.tsv", "heldout3.tsv"})
  void readsPartsOfSpeechLemmasAndForms(String file) {
    Share pos = new Share("part of speech");
    Share lemma = new Share("lemma");
    Share form = new Share("mood and tense");
    for (Labelled sentence : LabelledSentences.of(file)) {
      List<Token> tokens = TextParts.tokens(sentence.text());
      assertEquals(
          sentence.words().stream().map(LabelledSentences.Word::surface).toList(),
          tokens.stream().map(Token::surface).toList());
      for (int i = 0; i < tokens.size(); i++) {
        LabelledSentences.Word word = sentence.words().get(i);
        Token token = tokens.get(i);
        pos.add(token.upos().name().equals(word.upos()), token, sentence);
        lemma.add(token.lemma().equalsIgnoreCase(word.lemma()), token, sentence);
        if (word.isFinite()) {
          form.add(form(token.features()).equals(word.form()), token, sentence);
        }
      }
    }
    pos.atLeast(0.96);
    lemma.atLeast(0.97);
    form.atLeast(0.96);
  }

  @Test
  void readsMoodAndTenseOfFiniteVerbs() {
    Share form = new Share("mood and tense");
    for (Labelled sentence : all()) {
      List<Token> tokens = TextParts.tokens(sentence.text());
      for (int i = 0; i < tokens.size(); i++) {
        if (sentence.words().get(i).isFinite()) {
          String read = form(tokens.get(i).features());
          form.add(read.equals(sentence.words().get(i).form()), tokens.get(i), sentence);
        }
      }
    }
    form.atLeast(0.98);
  }

  private static String form(UniversalFeatures features) {
    return features.tense() == null
        ? String.valueOf(features.mood())
        : features.mood() + "+" + features.tense();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.tsv", "heldout.tsv", "heldout2.tsv"})
  void findsVerbGroupsWithTheHeadsOfTheirSubjects(String file) {
    Share groups = new Share("verb group and subject");
    for (Labelled sentence : LabelledSentences.of(file)) {
      List<Token> tokens = TextParts.tokens(sentence.text());
      List<ClauseReading> clauses = new ArrayList<>(CLAUSES.read(tokens));
      for (String verb : sentence.verbs()) {
        ClauseReading fit =
            clauses.stream().filter(c -> fits(c, verb, tokens)).findFirst().orElse(null);
        clauses.remove(fit);
        groups.add(fit != null, tokens.get(0), sentence);
      }
    }
    groups.atLeast(0.90);
  }

  private static boolean fits(ClauseReading clause, String verb, List<Token> tokens) {
    int colon = verb.indexOf(':');
    String word = verb.substring(0, colon);
    boolean same = false;
    for (int i = clause.group().first(); i <= clause.group().last(); i++) {
      same |= tokens.get(i).surface().equalsIgnoreCase(word);
    }
    for (int i : clause.infinitives()) {
      same |= tokens.get(i).surface().equalsIgnoreCase(word);
    }
    String head = clause.subjectHead() < 0 ? "-" : tokens.get(clause.subjectHead()).surface();
    return same && head.equalsIgnoreCase(verb.substring(colon + 1));
  }

  @Test
  void attributesWordsToTheirSpeakers() {
    Share speakers = new Share("speaker");
    for (Labelled sentence : all()) {
      List<Token> tokens = TextParts.tokens(sentence.text());
      Set<String> heads = new HashSet<>();
      for (ClauseReading clause : CLAUSES.read(tokens)) {
        if (clause.speakerHead() >= 0) {
          heads.add(tokens.get(clause.speakerHead()).surface());
        }
      }
      if (!sentence.speaker().isEmpty() || !heads.isEmpty()) {
        speakers.add(heads.contains(sentence.speaker()), tokens.get(0), sentence);
      }
    }
    speakers.atLeast(0.92);
  }

  @Test
  void findsTheBordersOfSentences() {
    int right = 0;
    int found = 0;
    int labelled = 0;
    List<String> marked = new ArrayList<>(LabelledSentences.lines("paragraphs.txt"));
    marked.add(String.join("\u2016", all().stream().map(Labelled::text).toList()));
    for (String paragraph : marked) {
      Set<Integer> ends = new HashSet<>();
      String text = joined(paragraph, ends);
      Set<Integer> split = new HashSet<>();
      for (Span span : TextParts.SPLITTER.split(text, TextParts.all(text))) {
        split.add(span.end());
      }
      found += split.size();
      labelled += ends.size();
      split.retainAll(ends);
      right += split.size();
    }
    double f1 = 2.0 * right / (found + labelled);
    assertTrue(f1 >= 0.99, "F1 of sentence borders " + f1);
  }

  /** A paragraph without its border marks; blanks part sentences unless a line break does. */
  private static String joined(String marked, Set<Integer> ends) {
    StringBuilder text = new StringBuilder();
    for (String part : marked.replace("\u23CE", "\n").split("\u2016")) {
      boolean blank = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(blank ? "" : " ").append(part);
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      ends.add(end);
    }
    return text.toString();
  }

  private static List<Labelled> all() {
    return FILES.stream().map(LabelledSentences::of).flatMap(List::stream).toList();
  }

  /** A share of right answers that names the wrong ones. */
  private static final class Share {
    private final String what;
    private final List<String> wrong = new ArrayList<>();
    private int all;

    private Share(String what) {
      this.what = what;
    }

    private void add(boolean right, Token token, Labelled sentence) {
      all++;
      if (!right) {
        wrong.add(token.surface() + " in " + sentence.text());
      }
    }

    private void atLeast(double wanted) {
      double share = 1 - wrong.size() / (double) all;
      assertTrue(share >= wanted, what + " " + share + ": " + wrong);
    }
  }
}
